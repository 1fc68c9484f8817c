import { expect, test } from "vitest";
import { type TeamRound, teamKind } from "../team.ts";
import { aTeam, monday } from "../testing/builders.ts";
import { knownVersion, withKnownVersion } from "./known-version.ts";

const round: TeamRound = { id: "round-1", openedAt: monday, closesAt: monday + 1 };
const team = aTeam({ round });

test("[R170] a team knows the newest version that it was told of, and forgets none", () => {
  expect(knownVersion(team, "round-1")).toBe(1);
  const told = withKnownVersion(team, "round-1", 7);
  expect(knownVersion(told, "round-1")).toBe(7);
  expect(withKnownVersion(told, "round-1", 6)).toBe(told);
  expect(withKnownVersion(told, "round-1", 7)).toBe(told);
  expect(knownVersion(withKnownVersion(told, "round-1", 8), "round-1")).toBe(8);
});

test("[R170] of another round it knows nothing, and is told nothing", () => {
  const told = withKnownVersion(team, "round-1", 7);
  expect(knownVersion(told, "round-2")).toBe(1);
  expect(withKnownVersion(told, "round-2", 9)).toBe(told);
  const { round: _, ...without } = team;
  expect([knownVersion(without, "round-1"), knownVersion(undefined, "round-1")]).toEqual([1, 1]);
});

test("a team that was stored without a version is read as it is", () => {
  expect(teamKind.schema.parse(team)).toEqual(team);
});
