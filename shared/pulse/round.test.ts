import { expect, test } from "vitest";
import { monday } from "../testing/builders.ts";
import { headerOf, OpenRound, Round, roundKind } from "./round.ts";

const open: OpenRound = {
  v: 2,
  id: "round-1",
  tenantId: "contoso",
  teamId: "team-1",
  runId: "run-1",
  state: "open",
  questions: [{ id: "courage-try-unsure", component: "courage" }],
  threshold: 4,
  people: 5,
  openedAt: monday,
  closesAt: monday + 1,
  version: 3,
  roster: ["ana", "ben"],
  box: "sealed",
  nextDueAt: monday + 1,
};

test("[R42] the header is everything but the box: whatever else changes, it changes", () => {
  const fields = Object.keys(OpenRound.shape).filter((field) => field !== "box");
  for (const field of fields) {
    expect([field, headerOf({ ...open, [field]: "something else" }) === headerOf(open)]).toEqual([
      field,
      false,
    ]);
  }
  expect(headerOf({ ...open, box: "another" })).toBe(headerOf(open));
});

test("[R42] the header is the same however the document was written down and read", () => {
  const turned = Object.fromEntries(Object.entries(open).toReversed());
  expect(headerOf(OpenRound.parse(turned))).toBe(headerOf(open));
  const nested = { ...open, questions: [{ component: "courage", id: "courage-try-unsure" }] };
  expect(headerOf(OpenRound.parse(JSON.parse(JSON.stringify(nested))))).toBe(headerOf(open));
  const { runId: _, ...without } = open;
  expect(headerOf({ ...without, runId: undefined } as never)).toBe(headerOf(without));
});

test("two different headers are never the same text", () => {
  const a = headerOf({ ...open, roster: ["ana", "ben"] });
  expect(headerOf({ ...open, roster: ["ana,ben"] })).not.toBe(a);
  expect(headerOf({ ...open, tenantId: "contosoteam" })).not.toBe(
    headerOf({ ...open, tenantId: "contoso", teamId: "teamteam-1" }),
  );
});

test("[R58] a closed round holds no box, no roster and no count of writes", () => {
  const { box, roster, version, state: _, ...kept } = open;
  const withheld = { ...kept, state: "withheld", reason: "too-few", outbox: [] };
  expect(Round.safeParse(withheld).success).toBe(true);
  for (const left of [{ box }, { roster }, { version }, { bands: {} }]) {
    expect(Round.safeParse({ ...withheld, ...left }).success).toBe(false);
  }
});

test("a round of the version before is read as it was written, box and all", () => {
  const before = { ...open, v: 1 };
  expect(Round.parse(roundKind.upgrade?.(before))).toEqual(before);
  expect(headerOf(OpenRound.parse(before))).not.toBe(headerOf(open));
});

test("a round of a later version is left alone, and not taken for one that was tampered with", () => {
  const later = { ...open, v: 3, mood: "new" };
  expect(roundKind.upgrade?.(later)).toBe(later);
  expect(roundKind.upgrade?.({ ...later, v: 2 })).toMatchObject({ reason: "unreadable" });
});
