import { afterEach, expect, test } from "vitest";
import { readWith } from "#shared/words/translated.ts";
import { titleOf } from "./step-title.ts";

afterEach(() => readWith(() => undefined));

test("the pulse is called as its reader calls it, and a step of the action as it was written", () => {
  readWith(() => ({ terms: { stepKinds: { pulse: "Puls" } } }));
  expect(titleOf({ kind: "pulse", title: "Pulse" })).toBe("Puls");
  expect(titleOf({ kind: "talk", title: "Check in" })).toBe("Check in");
});
