import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { settle } from "./ended-run.ts";
import { facilitatorAfter, isNewcomer, nextFacilitator, rotation } from "./rotation.ts";
import { findMember, join, leave, membersOf, type Team, takeUp } from "./team.ts";
import {
  aMember,
  ana,
  aRun,
  aTeam,
  ben,
  chidi,
  dana,
  eli,
  everybody,
  minute,
  monday,
} from "./testing/builders.ts";

/** A day on which nobody is away. */
const today = "2026-01-05";
const year = 366 * 24 * 60 * minute;
const week = 7 * 24 * 60 * minute;

function orderOf(team: Team): string[] {
  return rotation(team, today).map(({ userId }) => userId);
}

/** The team after a run that one person led from beginning to end. */
function afterRun(team: Team, leaderId: string, startedAt: number): Team {
  const id = `run-${startedAt}`;
  const run = aRun({ id, state: "ended", facilitatorId: leaderId, startedAt });
  return settle(takeUp(team, id), run);
}

describe("the order", () => {
  test("[R1] holds nobody in a team that everybody has left", () => {
    expect(rotation(aTeam({ members: [aMember(ana, { leftAt: monday })] }), today)).toEqual([]);
    expect(nextFacilitator(aTeam({ members: [] }), today)).toBeUndefined();
  });

  test("[R2] whoever has never led comes before whoever has, and longer ago before later", () => {
    const members = [
      aMember(ana, { lastLedAt: monday + 2 * week }),
      aMember(ben, { lastLedAt: monday + week }),
      aMember(chidi),
    ];
    const team = aTeam({ members, lastRunAt: monday + 2 * week });
    expect(orderOf(team)).toEqual(["chidi", "ben", "ana"]);
  });

  test("[R3] between equals the order is by the time of joining, then by name, then by id", () => {
    const members = [
      aMember({ userId: "2", name: "Ben" }),
      aMember({ userId: "1", name: "Ben" }),
      aMember({ userId: "3", name: "Ana" }),
      aMember({ userId: "4", name: "Zoe" }, { joinedAt: monday - 1 }),
    ];
    expect(orderOf(aTeam({ members }))).toEqual(["4", "3", "1", "2"]);
  });

  test("[R4] a newcomer comes after everybody who is not one, though they have never led", () => {
    const team = join(
      afterRun(aTeam({ members: [aMember(ana), aMember(ben)] }), "ana", monday),
      chidi,
      monday + 1,
    );
    expect(orderOf(team)).toEqual(["ben", "ana", "chidi"]);
  });

  test("[R4] whoever joined at the start of the last run has been in it", () => {
    const team = aTeam({ members: [aMember(ana)], lastRunAt: monday });
    expect(isNewcomer(team, aMember(ben, { joinedAt: monday }))).toBe(false);
    expect(isNewcomer(team, aMember(ben, { joinedAt: monday + 1 }))).toBe(true);
  });

  test("[R4] where all are new, one of them leads", () => {
    const team = aTeam({ lastRunAt: monday - week });
    expect(nextFacilitator(team, today)).toEqual({ userId: "ana", reason: { kind: "never-led" } });
  });

  test("[R4] whoever came back is a newcomer until they have been in a meeting again", () => {
    const members = [aMember(ana), aMember(ben, { lastLedAt: monday + 3 * week })];
    const alone = leave(aTeam({ members, lastRunAt: monday + 3 * week }), "ana", monday + 3 * week);
    const back = join(alone, ana, monday + 4 * week - 1);
    expect(orderOf(back)).toEqual(["ben", "ana"]);
    expect(orderOf(afterRun(back, "ben", monday + 4 * week))).toEqual(["ana", "ben"]);
  });

  test("[R7] a run that was dropped before it started leaves the order as it was", () => {
    const team = afterRun(aTeam(), "ana", monday);
    const { startedAt: _, ...dropped } = aRun({
      id: "run-2",
      state: "ended",
      facilitatorId: "ben",
    });
    expect(rotation(settle(takeUp(team, "run-2"), dropped), today)).toEqual(rotation(team, today));
  });
});

describe("the reason", () => {
  test("[R9] in a team of one: the only member, also after they have led", () => {
    const team = aTeam({ members: [aMember(ana)] });
    expect(rotation(team, today)).toEqual([{ userId: "ana", reason: { kind: "only-member" } }]);
    expect(nextFacilitator(afterRun(team, "ana", monday), today)?.reason).toEqual({
      kind: "only-member",
    });
  });

  test("[R9] before the first run: it is the first meeting", () => {
    expect(rotation(aTeam(), today).map(({ reason }) => reason.kind)).toEqual(
      everybody.map(() => "first-meeting"),
    );
  });

  test("[R9] afterwards: has not led yet, or led longest ago and when", () => {
    const members = [aMember(ana), aMember(ben)];
    expect(rotation(afterRun(aTeam({ members }), "ana", monday), today)).toEqual([
      { userId: "ben", reason: { kind: "never-led" } },
      { userId: "ana", reason: { kind: "longest-ago", since: monday } },
    ]);
  });
});

describe("the reason of whoever leads in somebody's place", () => {
  const skipping = (skips: "passed" | "absent", ...people: readonly (typeof ana)[]) =>
    aTeam({
      members: [ana, ben, chidi].map((one, weeks) =>
        aMember(one, {
          lastLedAt: monday + weeks * week,
          ...(people.includes(one) ? { turn: { skips } } : {}),
        }),
      ),
      lastRunAt: monday + 3 * week,
    });

  test.each(["passed", "absent"] as const)("[R9] names who is before them and %s", (why) => {
    const [first, ...others] = rotation(skipping(why, ana), today);
    expect(first).toEqual({ userId: "ben", reason: { kind: "instead", ofId: "ana", why } });
    expect(others.map(({ reason }) => reason.kind)).toEqual(["longest-ago", why]);
    const two = nextFacilitator(skipping(why, ana, ben), today);
    const several = { kind: "instead", ofId: "ana", why: "several" };
    expect(two).toEqual({ userId: "chidi", reason: several });
  });

  test("[R9] is their own where whoever skips comes after them, or nobody is left", () => {
    expect(nextFacilitator(skipping("passed", ben), today)).toEqual({
      ...{ userId: "ana", reason: { kind: "longest-ago", since: monday } },
    });
    const nobodyLeft = nextFacilitator(skipping("absent", ana, ben, chidi), today);
    expect(nobodyLeft).toEqual({
      ...{ userId: "ana", reason: { kind: "longest-ago", since: monday } },
    });
  });
});

describe("who leads after somebody", () => {
  test("[R11] is the first other person of the order, whoever leads now", () => {
    expect(facilitatorAfter(aTeam(), "ana", today, monday)).toBe("ben");
    expect(facilitatorAfter(aTeam(), "dana", today, monday)).toBe("ana");
  });

  test("[R11] can be somebody who is new today, for they have been in a meeting by then", () => {
    const before = aTeam({ members: [aMember(ana), aMember(ben)] });
    const met = afterRun(afterRun(before, "ana", monday), "ben", monday + week);
    const team = join(met, chidi, monday + week + 1);
    expect(nextFacilitator(team, today)?.userId).toBe("ana");
    expect(facilitatorAfter(team, "ana", today, monday + 2 * week)).toBe("chidi");
  });

  test("[R11] is nobody in a team of one", () => {
    expect(
      facilitatorAfter(aTeam({ members: [aMember(ana)] }), "ana", today, monday),
    ).toBeUndefined();
  });
});

test("[R5] in a team that stays the same, everybody leads once in every five runs", () => {
  let team = aTeam();
  const leaders = Array.from({ length: 20 }, (_, index) => {
    const leaderId = nextFacilitator(team, today)?.userId ?? "";
    team = afterRun(team, leaderId, monday + index * week);
    return leaderId;
  });
  const round = ["ana", "ben", "chidi", "dana", "eli"];
  expect(leaders).toEqual([...round, ...round, ...round, ...round]);
});

test("[R5] somebody who led by choice waits until the others have led", () => {
  let team = afterRun(aTeam(), "dana", monday);
  const leaders = [1, 2, 3, 4, 5].map((weeks) => {
    const leaderId = nextFacilitator(team, today)?.userId ?? "";
    team = afterRun(team, leaderId, monday + weeks * week);
    return leaderId;
  });
  expect(leaders).toEqual(["ana", "ben", "chidi", "eli", "dana"]);
});

describe("over any history", () => {
  const people = [...everybody, { userId: "ana-2", name: "Ana" }, { userId: "femi", name: "Femi" }];
  const person = fc.constantFrom(...people);
  const event = fc.oneof(
    { weight: 3, arbitrary: fc.record({ kind: fc.constant("joins" as const), person }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant("leaves" as const), person }) },
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constant("run" as const),
        /** Who was asked to lead instead of whoever is next. */
        chosen: fc.option(person, { freq: 3 }),
        /** Who took the lead before the end. */
        takesOver: fc.option(person, { freq: 5 }),
        joinsMeanwhile: fc.option(person, { freq: 5 }),
        dropped: fc.boolean(),
      }),
    },
  );
  const histories = fc.array(event, { maxLength: 40 });
  type Event = typeof event extends fc.Arbitrary<infer E> ? E : never;

  /** What happened, kept without any of the fields that the rotation reads. */
  interface Log {
    /** Who led the runs that were led to their end, in order. */
    readonly leaders: string[];
    /** Members who were there when a finished run began, since they last joined. */
    readonly met: Set<string>;
  }

  /** Plays a history; before each run, `look` sees the team and what has happened so far. */
  function play(history: readonly Event[], look: (team: Team, log: Log) => void): Team {
    const log: Log = { leaders: [], met: new Set() };
    let team = aTeam({ members: [] });
    let now = monday;
    const tick = () => {
      now += minute;
      return now;
    };
    const joins = (newcomer: { userId: string; name: string }) => {
      if (!findMember(team, newcomer.userId)) log.met.delete(newcomer.userId);
      team = join(team, newcomer, tick());
    };
    for (const [index, one] of history.entries()) {
      if (one.kind === "joins") joins(one.person);
      if (one.kind === "leaves") team = leave(team, one.person.userId, tick());
      if (one.kind !== "run") continue;
      look(team, log);
      const isThere = (id: string | undefined) => id !== undefined && findMember(team, id);
      const chosen = isThere(one.chosen?.userId) ? one.chosen?.userId : undefined;
      const planned = chosen ?? nextFacilitator(team, today)?.userId;
      if (planned === undefined) continue;
      const startedAt = tick();
      const there = membersOf(team).map(({ userId }) => userId);
      team = takeUp(team, `run-${index}`);
      if (one.joinsMeanwhile) joins(one.joinsMeanwhile);
      const over = isThere(one.takesOver?.userId) ? one.takesOver?.userId : undefined;
      const facilitatorId = over ?? planned;
      const run = aRun({ id: `run-${index}`, state: "ended", facilitatorId });
      team = settle(team, one.dropped ? run : { ...run, startedAt });
      expect(settle(team, run)).toBe(team);
      if (one.dropped) continue;
      log.leaders.push(facilitatorId);
      for (const userId of there) log.met.add(userId);
    }
    look(team, log);
    return team;
  }

  function check(look: (team: Team, log: Log) => void): void {
    fc.assert(
      fc.property(histories, (history) => {
        play(history, look);
      }),
      { numRuns: 1500 },
    );
  }

  test("[R1] the order holds every member once", () => {
    check((team) => {
      const members = membersOf(team).map(({ userId }) => userId);
      expect(orderOf(team).toSorted()).toEqual(members.toSorted());
    });
  });

  test("[R3] the order does not depend on how the list of members is arranged", () => {
    fc.assert(
      fc.property(histories, fc.infiniteStream(fc.nat()), (history, keys) => {
        const team = play(history, () => undefined);
        const keyed = team.members.map((member) => ({ member, key: keys.next().value ?? 0 }));
        const members = keyed.toSorted((a, b) => a.key - b.key).map(({ member }) => member);
        expect(rotation({ ...team, members }, today)).toEqual(rotation(team, today));
      }),
    );
  });

  test("[R4] nobody who has not been in a meeting is next, unless that is so of all", () => {
    check((team, { leaders, met }) => {
      const next = nextFacilitator(team, today)?.userId;
      if (next === undefined || leaders.length === 0) return;
      const someoneMet = membersOf(team).some(({ userId }) => met.has(userId));
      expect(met.has(next)).toBe(someoneMet);
    });
  });

  test("[R5] nobody leads again by the rotation before all have led who were there", () => {
    check((team, { leaders, met }) => {
      const next = nextFacilitator(team, today)?.userId;
      if (next === undefined) return;
      const ledBefore = leaders.lastIndexOf(next);
      if (ledBefore < 0) return;
      const others = membersOf(team).filter(
        ({ userId }) => userId !== next && (met.has(userId) || !met.has(next)),
      );
      for (const { userId } of others) {
        expect(leaders.lastIndexOf(userId), userId).toBeGreaterThan(ledBefore);
      }
    });
  });

  test("[R9] the reason says what has happened", () => {
    check((team, { leaders }) => {
      for (const { userId, reason } of rotation(team, today)) {
        const members = membersOf(team);
        const isNew = (id: string) =>
          members.some((one) => one.userId === id && isNewcomer(team, one));
        const kind =
          members.length === 1
            ? "only-member"
            : isNew(userId) && !members.every((one) => isNewcomer(team, one))
              ? "newcomer"
              : leaders.includes(userId)
                ? "longest-ago"
                : leaders.length > 0
                  ? "never-led"
                  : "first-meeting";
        expect(reason.kind).toBe(kind);
      }
    });
  });

  test("[R11] who leads after the next is the next one then", () => {
    check((team) => {
      const next = nextFacilitator(team, today)?.userId;
      if (next === undefined || membersOf(team).length < 2) return;
      // Later than anything that happened in the history.
      const now =
        Math.max(...team.members.map(({ joinedAt, leftAt = 0 }) => Math.max(joinedAt, leftAt))) +
        year;
      const after = afterRun(team, next, now);
      expect(nextFacilitator(after, today)?.userId).toBe(facilitatorAfter(team, next, today, now));
    });
  });
});

test("[R12] members who only joined and left again leave the order of the others alone", () => {
  const team = afterRun(aTeam({ members: [aMember(ana), aMember(ben)] }), "ana", monday);
  const visited = [chidi, dana, eli].reduce(
    (so, visitor) => leave(join(so, visitor, monday + week), visitor.userId, monday + week + 1),
    team,
  );
  expect(rotation(visited, today)).toEqual(rotation(team, today));
});
