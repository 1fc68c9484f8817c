import { expect, test } from "vitest";
import { day } from "../day.ts";
import { type TeamRound, teamKind } from "../team.ts";
import { aTeam, monday } from "../testing/builders.ts";
import { closingTime } from "./opening.ts";
import { roundVersionKey, roundVersionKind, versionInTeam } from "./round-version.ts";

const round: TeamRound = { id: "round-1", openedAt: monday, closesAt: monday + 1 };
const team = aTeam({ round });

test("[R170] what an older server told a team of its round is still known, and of no other round", () => {
  const told = aTeam({ round: { ...round, version: 7 } });
  expect(teamKind.schema.parse(told)).toEqual(told);
  expect(versionInTeam(told, "round-1")).toBe(7);
  expect(versionInTeam(told, "round-2")).toBe(1);
});

test("[R170] of a team that was told nothing it is known that a round begins with its first version", () => {
  expect(teamKind.schema.parse(team)).toEqual(team);
  const { round: _, ...without } = team;
  const known = [team, without, undefined].map((one) => versionInTeam(one, "round-1"));
  expect(known).toEqual([1, 1, 1]);
});

test("[R257] how far each round has come has its own place, with the team", () => {
  const one = { tenantId: "contoso", teamId: "team-1", id: "round-1" };
  const others = [
    { ...one, id: "round-11" },
    { ...one, teamId: "team-2" },
    { ...one, tenantId: "t" },
  ];
  const keys = [one, ...others].map(roundVersionKey);
  expect(new Set(keys.map(({ pk, id }) => JSON.stringify([pk, id]))).size).toBe(4);
});

test("[R257] what is noted outlives its round by more than a week", () => {
  const kept = roundVersionKind.keptFor?.({ v: 1, version: 2 }) ?? 0;
  expect(monday + kept - closingTime(monday)).toBeGreaterThan(7 * day);
});
