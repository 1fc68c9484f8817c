import { expect, test } from "vitest";
import { aCommitment, ana, ben } from "#shared/testing/builders.ts";
import { datesFor } from "../dates.ts";
import { openCommitmentLine } from "./open-commitment-line.ts";

test("[R273] what is reported as done says so among what nobody has confirmed", () => {
  const promised = aCommitment({ text: "Bring cake", ownerId: ana.userId, dueOn: "2026-01-09" });
  const dates = datesFor("en-gb");
  const line = openCommitmentLine(promised, [ana, ben], dates);
  expect(line).toMatch(/^Bring cake \(Ana, by .*9 January.*\)$/);
  const reported = openCommitmentLine({ ...promised, state: "claimed" }, [ana, ben], dates);
  expect(reported).toBe(line.replace(/\)$/, "; reported as done)"));
});
