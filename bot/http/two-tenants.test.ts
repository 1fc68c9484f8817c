import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type RouteName, routes } from "#shared/routes.ts";
import { type Happening, type Seen, seenBy, tenants } from "../testing/two-tenants.ts";

const names = Object.keys(routes) as RouteName[];
const person = fc.nat({ max: 39 });

const aCall = fc.record({
  whose: fc.constantFrom(...tenants),
  name: fc.constantFrom(...names),
  by: person,
  to: person,
});
const aWhile = fc.record({
  whose: fc.constant("both" as const),
  minutes: fc.constantFrom(1, 40, 24 * 60, 3 * 24 * 60, 14 * 24 * 60),
});
const happenings = fc.array(
  fc.oneof({ weight: 6, arbitrary: aCall }, { weight: 1, arbitrary: aWhile }),
  { minLength: 8, maxLength: 30 },
);

const hours = (count: number): Happening => ({ whose: "both", minutes: count * 60 });

/** Fails with the first reply that is another one, rather than with all that follow from it. */
function expectSame(one: Seen, other: Seen): void {
  const first = one.replies.findIndex((reply, n) => !isDeepStrictEqual(reply, other.replies[n]));
  expect(one.replies[first]).toEqual(other.replies[first]);
  expect(one).toEqual(other);
}

/** First the one makes a call and then, for what has its time later, the other one. */
const inTurn = (name: RouteName, by: number): Happening[] =>
  tenants.flatMap((whose, n) => [
    ...(n === 1 && name === "openCheck" ? [hours(2)] : []),
    { whose, name, by: by + n, to: by + 1 },
  ]);
const answers = [1, 2, 3, 4, 5].flatMap((by) => inTurn("answerRound", by));

/** Both make every call, answer a check, run an action, and answer the check that measures it. */
const everything: Happening[] = [
  ...inTurn("chooseThreshold", 0),
  ...inTurn("openCheck", 0),
  ...names.filter((name) => name !== "eraseOwn").flatMap(inTurn),
  ...answers,
  // One has its result by now, the other two hours later.
  ...[21, 2].map(hours),
  ...inTurn("endRun", 1),
  hours(14 * 24),
  ...answers,
  hours(48),
  ...(["readSignals", "readFollowed", "exportTeam"] as const).flatMap((name) => inTurn(name, 2)),
  ...inTurn("eraseOwn", 2),
  hours(24),
  ...[0, 1, 2, 3, 4].flatMap((by) => inTurn("readHome", by)),
  ...inTurn("exportTeam", 4),
];

test("[R190] what a tenant sees depends on nothing that another one does, whichever call it is, even where all ids are the same", async () => {
  const both = await seenBy(everything);
  const alone = await seenBy(everything, ["fabrikam"]);
  expectSame(both.fabrikam, alone.fabrikam);
  expect(alone.contoso).toEqual({ replies: [], said: [], heard: [] });
  const done = both.contoso.replies.filter(({ status }) => status === 200).map(({ name }) => name);
  expect(names.filter((name) => !done.includes(name))).toEqual([]);
}, 60_000);

test("[R190] nor whatever both do, in whatever order", async () => {
  await fc.assert(
    fc.asyncProperty(happenings, fc.constantFrom(...tenants), async (all, one) => {
      const both = await seenBy(all);
      const alone = await seenBy(all, [one]);
      expectSame(both[one], alone[one]);
    }),
    { numRuns: 8 },
  );
}, 60_000);
