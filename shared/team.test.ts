import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { settle } from "./ended-run.ts";
import {
  findMember,
  foundTeam,
  join,
  leave,
  linkConversation,
  membersOf,
  requireMember,
  Team,
  takeUp,
  teamKey,
  teamLinkKey,
} from "./team.ts";
import {
  aMember,
  ana,
  aRun,
  aTeam,
  ben,
  chidi,
  dana,
  everybody,
  minute,
  monday,
} from "./testing/builders.ts";

const later = monday + 60 * minute;

function anEndedRun(overrides: Parameters<typeof aRun>[0] = {}) {
  return aRun({ state: "ended", startedAt: monday, endedAt: later, ...overrides });
}

describe("joining and leaving", () => {
  test("a new team has the people and the one conversation that it was founded with", () => {
    const team = foundTeam({
      id: "team-1",
      tenantId: "tenant-1",
      name: "Team One",
      conversationId: "19:meeting@thread.v2",
      people: everybody,
      now: monday,
    });
    expect(team).toEqual(aTeam());
    expect(Team.parse(team)).toEqual(team);
  });

  test("somebody who is named twice when the team is founded is one member", () => {
    const people = [ana, ben, ana];
    const input = { id: "t", tenantId: "t", name: "T", conversationId: "c", people, now: monday };
    expect(membersOf(foundTeam(input)).map(({ name }) => name)).toEqual(["Ana", "Ben"]);
  });

  test("[R12] joining twice, leaving twice or leaving without being there changes nothing", () => {
    const team = aTeam({ members: [aMember(ana), aMember(ben)] });
    expect(join(team, ana, later)).toBe(team);
    expect(leave(team, chidi.userId, later)).toBe(team);
    const without = leave(team, ben.userId, later);
    expect(leave(without, ben.userId, later + minute)).toBe(without);
  });

  test("[R12] whoever comes back keeps when they last led and is as new as anybody who joins", () => {
    const team = aTeam({ members: [aMember(ana, { lastLedAt: monday })] });
    const back = join(leave(team, ana.userId, later), ana, later + minute);
    expect(back.members).toEqual([aMember(ana, { joinedAt: later + minute, lastLedAt: monday })]);
  });

  test("a member whose name changed has the new name and is no newcomer", () => {
    const team = join(aTeam(), { ...ana, name: "Ana Maria" }, later);
    expect(findMember(team, ana.userId)).toEqual(aMember({ ...ana, name: "Ana Maria" }));
  });

  test("whoever left is no member, but is still in the history", () => {
    const team = leave(aTeam(), dana.userId, later);
    expect(membersOf(team).map(({ name }) => name)).toEqual(["Ana", "Ben", "Chidi", "Eli"]);
    expect(findMember(team, dana.userId)).toBeUndefined();
    expect(team.members).toContainEqual(aMember(dana, { leftAt: later }));
  });

  test("who is no member is told the same as if there were no team", () => {
    expect(requireMember(aTeam(), ana.userId)).toEqual(aMember(ana));
    const team = leave(aTeam(), dana.userId, later);
    for (const userId of [dana.userId, "nobody"]) {
      expect(() => requireMember(team, userId)).toThrow(
        expect.objectContaining({ code: "not-found", details: {} }),
      );
    }
  });

  test("[R12] a conversation is linked once", () => {
    const team = linkConversation(aTeam(), "19:channel@thread.tacv2");
    expect(team.conversations).toEqual(["19:meeting@thread.v2", "19:channel@thread.tacv2"]);
    expect(linkConversation(team, "19:channel@thread.tacv2")).toBe(team);
  });

  test("nobody is ever listed twice, whoever joins and leaves in whatever order", () => {
    const move = fc.record({ person: fc.constantFrom(...everybody), joins: fc.boolean() });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
        const there = new Set<string>();
        let team = aTeam({ members: [] });
        for (const [index, { person, joins }] of moves.entries()) {
          team = joins
            ? join(team, person, monday + index)
            : leave(team, person.userId, monday + index);
          if (joins) there.add(person.userId);
          else there.delete(person.userId);
        }
        const ids = team.members.map(({ userId }) => userId);
        expect(new Set(ids).size).toBe(ids.length);
        expect(new Set(membersOf(team).map(({ userId }) => userId))).toEqual(there);
        expect(Team.parse(team)).toEqual(team);
      }),
    );
  });
});

describe("the current run", () => {
  test("[R10] while a team has a run it takes up no other", () => {
    const team = takeUp(aTeam(), "run-1");
    expect(team.currentRunId).toBe("run-1");
    expect(takeUp(team, "run-2")).toBe(team);
    expect(takeUp(team, "run-1")).toBe(team);
  });

  test("[R10] once its run has ended, a team takes up another", () => {
    const free = settle(aTeam({ currentRunId: "run-1" }), anEndedRun());
    expect(takeUp(free, "run-2").currentRunId).toBe("run-2");
  });

  test("[R6] whoever leads a run when it ends has had their turn, as of its start", () => {
    const team = settle(aTeam({ currentRunId: "run-1" }), anEndedRun());
    expect(team.lastRunAt).toBe(monday);
    expect(findMember(team, ana.userId)).toEqual(aMember(ana, { lastLedAt: monday }));
  });

  test("[R6] whoever led a run to its end and has left the team has had their turn", () => {
    const team = leave(aTeam({ currentRunId: "run-1" }), ana.userId, monday + minute);
    expect(settle(team, anEndedRun()).members).toContainEqual(
      aMember(ana, { leftAt: monday + minute, lastLedAt: monday }),
    );
  });

  test("[R6] a leader whom the team does not know changes nobody's turn", () => {
    const team = settle(aTeam({ currentRunId: "run-1" }), anEndedRun({ facilitatorId: "gone" }));
    expect(team).toEqual(aTeam({ lastRunAt: monday }));
  });

  test("[R7] a run that never started leaves the team as it was before it", () => {
    const { startedAt: _, ...dropped } = anEndedRun();
    const team = aTeam({ currentRunId: "run-1" });
    expect(settle(team, dropped)).toEqual(aTeam());
  });

  test("[R8] a run that has not ended is not entered", () => {
    const team = aTeam({ currentRunId: "run-1" });
    for (const state of ["planned", "running", "wrapping-up"] as const) {
      expect(settle(team, anEndedRun({ state }))).toBe(team);
    }
  });

  test("[R8] a run that is not the team's current one is not entered", () => {
    const team = aTeam({ currentRunId: "run-2" });
    expect(settle(team, anEndedRun())).toBe(team);
  });

  test("[R8] a run entered twice is entered once", () => {
    const once = settle(aTeam({ currentRunId: "run-1" }), anEndedRun());
    expect(settle(once, anEndedRun())).toBe(once);
  });
});

test("teams of two tenants are in different partitions, and so are their conversations' links", () => {
  expect(teamKey("contoso", "team-1").pk).not.toBe(teamKey("fabrikam", "team-1").pk);
  expect(teamLinkKey("contoso", "digest").pk).not.toBe(teamLinkKey("fabrikam", "digest").pk);
});
