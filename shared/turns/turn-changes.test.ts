import { describe, expect, test } from "vitest";
import { facilitatorAfter, rotation } from "../rotation.ts";
import { findMember, join, leave, Team } from "../team.ts";
import { aMember, ana, aTeam, ben, eli, minute, monday } from "../testing/builders.ts";
import { words } from "../words.ts";
import {
  afterMeeting,
  aTurnCommand,
  fiveInTurn,
  later,
  nextOf,
  orderOf,
  today,
  turnOf,
} from "./testing/five-in-turn.ts";
import {
  acceptTurn,
  markAbsent,
  passTurn,
  setAway,
  swapTurnOnce,
  swapTurns,
  takeTurns,
  withMeetingOver,
} from "./turn-changes.ts";

/** Somebody passes. */
function passed(team: Team, actorId: string): Team {
  return passTurn(team, aTurnCommand(actorId));
}

/** Two people change places; one of them makes it so, or somebody else. */
function swapped(team: Team, userId: string, withId: string, actorId = userId): Team {
  return swapTurns(team, aTurnCommand(actorId), { userId, withId });
}

/** Somebody says that whoever is next is not there. */
function absent(team: Team, userId: string, actorId = "eli"): Team {
  return markAbsent(team, aTurnCommand(actorId), userId);
}

function away(team: Team, userId: string, from: string, to = from): Team {
  return setAway(team, aTurnCommand(userId), { userId, away: [{ from, to }] });
}

function out(team: Team, userId: string): Team {
  return takeTurns(team, aTurnCommand(userId), false);
}

describe("passing", () => {
  test("[R94] whoever comes after leads, and who passed is next again after that", () => {
    const team = passed(fiveInTurn(), "ana");
    expect(orderOf(team)).toEqual(["ben", "chidi", "dana", "eli", "ana"]);
    expect(rotation(team, today).at(-1)?.reason).toEqual({ kind: "passed" });
    expect(orderOf(afterMeeting(team))).toEqual(["ana", "chidi", "dana", "eli", "ben"]);
  });

  test("[R94] that lasts until somebody has led, also when a meeting was held without a run", () => {
    expect(nextOf(withMeetingOver(passed(fiveInTurn(), "ana")))).toBe("ben");
  });

  test("[R94] also where somebody else was picked, who passed is next after that", () => {
    expect(nextOf(afterMeeting(passed(fiveInTurn(), "ana"), "eli"))).toBe("ana");
  });

  test("[R94] whose turn it is not has nothing to pass", () => {
    expect(() => passed(fiveInTurn(), "ben")).toThrow(words.errors.notYourTurn("Ana"));
    expect(() => passed(out(fiveInTurn(), "ana"), "ana")).toThrow(words.errors.takesNoTurns("Ana"));
    expect(() => passed(leave(fiveInTurn(), "ana", monday), "ana")).toThrow(words.errors.notFound);
  });

  test("[R94] whoever has passed already has passed", () => {
    const team = passed(fiveInTurn(), "ana");
    expect(passed(team, "ana")).toBe(team);
  });

  test("[R94] nobody passes where nobody else could lead", () => {
    const alone = aTeam({ members: [aMember(ana)] });
    expect(() => passed(alone, "ana")).toThrow(words.errors.nobodyElseLeads);
    const othersAway = away(aTeam({ members: [aMember(ana), aMember(ben)] }), "ben", today);
    expect(() => passed(othersAway, "ana")).toThrow(words.errors.nobodyElseLeads);
    const othersNew = join(fiveInTurn({ members: [aMember(ana)] }), ben, later);
    expect(() => passed(othersNew, "ana")).toThrow(words.errors.nobodyElseLeads);
  });

  test("[R94] once everybody has passed, the first of them has to begin", () => {
    const all = ["ana", "ben", "chidi", "dana", "eli"].reduce(passed, fiveInTurn());
    expect(nextOf(all)).toBe("ana");
    expect(() => passed(all, "ana")).toThrow(words.errors.everybodyPassed);
  });

  test("[R94] where all are new, one of them may pass to the next", () => {
    const team = fiveInTurn({ lastRunAt: monday - minute });
    expect(nextOf(passed(team, "ana"))).toBe("ben");
    expect(nextOf(absent(team, "ana"))).toBe("ben");
  });

  test("[R95] two passes in a row are accepted, and the third is refused until they have led", () => {
    const once = afterMeeting(passed(fiveInTurn(), "ana"));
    const twice = afterMeeting(passed(once, "ana"));
    expect(nextOf(twice)).toBe("ana");
    expect(() => passed(twice, "ana")).toThrow(words.errors.passedTwice);
    const led = ["ana", "dana", "eli", "ben", "chidi"].reduce(afterMeeting, twice);
    expect(nextOf(passed(led, "ana"))).toBe("dana");
    expect(turnOf(afterMeeting(twice), "ana")).toBeUndefined();
  });

  test("[R95] passes and turns given away count together, also for who leaves or sits out", () => {
    const twice = swapped(afterMeeting(passed(fiveInTurn(), "ana")), "ana", "chidi");
    expect(turnOf(twice, "ana")?.passes).toBe(2);
    const back = takeTurns(out(twice, "ana"), aTurnCommand("ana"), true);
    expect(turnOf(back, "ana")?.passes).toBe(2);
    const returned = join(leave(twice, "ana", monday), ana, monday + minute);
    expect(turnOf(returned, "ana")?.passes).toBe(2);
  });
});

describe("swapping", () => {
  test("[R96] two change places, and each is told whose they got", () => {
    const team = swapped(fiveInTurn(), "ana", "dana");
    expect(orderOf(team)).toEqual(["dana", "ben", "chidi", "ana", "eli"]);
    const reasons = new Map(rotation(team, today).map(({ userId, reason }) => [userId, reason]));
    expect(reasons.get("dana")).toEqual({ kind: "swapped", withId: "ana" });
    expect(reasons.get("ana")).toEqual({ kind: "swapped", withId: "dana" });
  });

  test("[R280] who has given their place to somebody gives it once, and who got it can give it back", () => {
    const gives = (team: Team, userId: string, withId: string) =>
      swapTurnOnce(team, aTurnCommand(userId), { userId, withId });
    const once = gives(passed(fiveInTurn(), "ana"), "ben", "dana");
    expect(orderOf(once)).toEqual(["dana", "chidi", "ben", "eli", "ana"]);
    expect(gives(once, "ben", "dana")).toBe(once);
    expect(orderOf(gives(once, "dana", "ben"))).toEqual(["ben", "chidi", "dana", "eli", "ana"]);
  });

  test("[R96] the places last until they have led", () => {
    const team = ["dana", "ben", "chidi"].reduce(
      afterMeeting,
      swapped(fiveInTurn(), "ana", "dana"),
    );
    expect(orderOf(team)).toEqual(["ana", "eli", "dana", "ben", "chidi"]);
    expect(orderOf(afterMeeting(team))).toEqual(["eli", "dana", "ben", "chidi", "ana"]);
  });

  test("[R96] whoever was to lead after the next one follows from the places too", () => {
    expect(facilitatorAfter(swapped(fiveInTurn(), "ana", "ben"), "ben", today, later)).toBe("ana");
  });

  test("[R96] any member swaps any two, which counts for nobody", () => {
    const team = swapped(fiveInTurn(), "ben", "eli", "chidi");
    expect(orderOf(team)).toEqual(["ana", "eli", "chidi", "dana", "ben"]);
    expect(turnOf(team, "ben")?.passes).toBeUndefined();
    expect(turnOf(team, "eli")?.passes).toBeUndefined();
  });

  test("[R95] giving one's own turn away counts, whoever of the two is named first", () => {
    for (const [one, other] of [["ana", "ben"] as const, ["ben", "ana"] as const]) {
      const team = swapped(fiveInTurn(), one, other, "ana");
      expect(nextOf(team)).toBe("ben");
      expect(turnOf(team, "ana")?.passes).toBe(1);
      expect(turnOf(team, "ben")?.passes).toBeUndefined();
    }
  });

  test("[R95] taking an earlier turn does not count", () => {
    const team = swapped(fiveInTurn(), "dana", "ana");
    expect(nextOf(team)).toBe("dana");
    expect(turnOf(team, "dana")?.passes).toBeUndefined();
  });

  test("[R95] a third turn is not given away", () => {
    const twice = swapped(swapped(fiveInTurn(), "ana", "ben"), "ana", "chidi");
    expect(() => swapped(twice, "ana", "dana")).toThrow(words.errors.passedTwice);
    expect(() => swapped(twice, "dana", "ana", "ana")).toThrow(words.errors.passedTwice);
    expect(nextOf(swapped(twice, "ana", "dana", "eli"))).toBe("ben");
  });

  test("[R96] a place that comes back to its owner is no swap", () => {
    const team = swapped(swapped(fiveInTurn(), "ana", "dana"), "ana", "dana", "eli");
    expect(rotation(team, today)).toEqual(rotation(fiveInTurn(), today));
  });

  test("[R96] the place that somebody had before they led is not their own one any more", () => {
    // Dana leads in Ana's place, so Ana stands where Dana stood before.
    const led = afterMeeting(swapped(fiveInTurn(), "ana", "dana"));
    const team = swapped(led, "ana", "dana", "eli");
    expect(orderOf(team)).toEqual(["ben", "chidi", "dana", "eli", "ana"]);
    const otherwise = { ...team, members: team.members.toReversed() };
    expect(orderOf(otherwise)).toEqual(orderOf(team));
  });

  test("[R96] nobody swaps with who could not lead: each refusal says why", () => {
    const late = join(fiveInTurn(), { userId: "femi", name: "Femi" }, later);
    expect(() => swapped(late, "ana", "femi")).toThrow(words.errors.newcomerLeadsLater("Femi"));
    expect(() => swapped(away(fiveInTurn(), "ben", today), "ana", "ben")).toThrow(
      words.errors.isAway("Ben"),
    );
    expect(() => swapped(passed(fiveInTurn(), "ana"), "ben", "ana")).toThrow(
      words.errors.skipsThisTime("Ana"),
    );
    expect(() => swapped(absent(fiveInTurn(), "ana"), "ben", "ana")).toThrow(
      words.errors.skipsThisTime("Ana"),
    );
    expect(() => swapped(out(fiveInTurn(), "ben"), "ana", "ben")).toThrow(
      words.errors.takesNoTurns("Ben"),
    );
    expect(() => swapped(out(fiveInTurn(), "ana"), "ana", "ben")).toThrow(
      words.errors.takesNoTurns("Ana"),
    );
    expect(() => swapped(leave(fiveInTurn(), "ben", monday), "ana", "ben")).toThrow(
      words.errors.notFound,
    );
    expect(() => swapped(fiveInTurn(), "ana", "ana")).toThrow(words.errors.swapWithSelf);
  });

  test("[R96] whoever could not lead this time has no turn to give, whoever asks for it", () => {
    const late = join(fiveInTurn(), { userId: "femi", name: "Femi" }, later);
    for (const by of ["femi", "dana"]) {
      expect(() => swapped(late, "femi", "dana", by)).toThrow(
        words.errors.newcomerLeadsLater("Femi"),
      );
    }
    for (const by of ["ana", "dana"]) {
      const elsewhere = away(fiveInTurn(), "ana", today);
      expect(() => swapped(elsewhere, "ana", "dana", by)).toThrow(words.errors.isAway("Ana"));
      for (const skipping of [passed(fiveInTurn(), "ana"), absent(fiveInTurn(), "ana")]) {
        expect(() => swapped(skipping, "ana", "dana", by)).toThrow(
          words.errors.skipsThisTime("Ana"),
        );
      }
    }
  });

  test("[R96] where all are new, they swap", () => {
    const team = fiveInTurn({ lastRunAt: monday - minute });
    expect(nextOf(swapped(team, "ana", "ben"))).toBe("ben");
  });
});

describe("a turn that somebody else gave", () => {
  const given = swapped(fiveInTurn(), "ana", "ben");

  test("[R96] goes back to whose it was by a pass, which counts for nobody", () => {
    const team = passed(given, "ben");
    expect(orderOf(team)).toEqual(orderOf(fiveInTurn()));
    expect(turnOf(team, "ben")).toBeUndefined();
    expect(turnOf(team, "ana")).toEqual({ passes: 1 });
    expect(team.turnChanges?.at(-1)).toMatchObject({
      ...{ kind: "gave-back", userId: "ben", withId: "ana" },
    });
  });

  test("[R96] also where a third person gave it", () => {
    expect(nextOf(passed(swapped(fiveInTurn(), "ana", "ben", "eli"), "ben"))).toBe("ana");
  });

  test("[R96] is one's own where one took it: to pass it is a pass", () => {
    const team = passed(swapped(fiveInTurn(), "ben", "ana"), "ben");
    expect(turnOf(team, "ben")).toMatchObject({ passes: 1, skips: "passed" });
    expect(nextOf(afterMeeting(team))).toBe("ben");
  });

  test("[R96] does not go back to who has led since", () => {
    // Eli gives Ana's turn to Dana, who leads. Dana's turn is Ana's now.
    const team = ["dana", "ben", "chidi"].reduce(
      afterMeeting,
      swapped(fiveInTurn(), "ana", "dana", "eli"),
    );
    expect(nextOf(team)).toBe("ana");
    const after = passed(team, "ana");
    expect(turnOf(after, "ana")).toMatchObject({ passes: 1, skips: "passed" });
    expect(nextOf(after)).toBe("eli");
    expect(nextOf(afterMeeting(after))).toBe("ana");
  });

  test("[R96] does not go back and forth: what was given back counts as one's own", () => {
    const team = [
      ["ana", "chidi", "eli"],
      ["ben", "chidi", "eli"],
    ].reduce((so, [one = "", other = "", by = ""]) => swapped(so, one, other, by), fiveInTurn());
    // Ben has Ana's place, Chidi Ben's, and Ana Chidi's. Ben gives back to Chidi, and it is Chidi's.
    const back = passed(team, "ben");
    expect(orderOf(back)).toEqual(["chidi", "ben", "ana", "dana", "eli"]);
    expect(turnOf(passed(back, "chidi"), "chidi")).toMatchObject({ passes: 1, skips: "passed" });
  });

  test("[R96] is passed like any other where whose it was has left", () => {
    const team = passed(leave(given, "ana", monday), "ben");
    expect(turnOf(team, "ben")).toMatchObject({ passes: 1, skips: "passed" });
  });

  test("[R96] is passed where, given back, it would come again at once", () => {
    // Ana has Ben's place; with her own one she would still be first, for Ben takes no turns.
    const team = out(swapped(fiveInTurn(), "ben", "ana", "eli"), "ben");
    expect(nextOf(team)).toBe("ana");
    const after = passed(team, "ana");
    expect(nextOf(after)).toBe("chidi");
    expect(turnOf(after, "ana")).toMatchObject({ passes: 1, skips: "passed" });
  });
});

describe("being absent", () => {
  test("[R97] the one after leads, and who was not there is next again afterwards", () => {
    const team = absent(fiveInTurn(), "ana");
    expect(nextOf(team)).toBe("ben");
    expect(rotation(team, today).at(-1)).toEqual({ userId: "ana", reason: { kind: "absent" } });
    expect(nextOf(afterMeeting(team))).toBe("ana");
    expect(turnOf(afterMeeting(team), "ana")).toBeUndefined();
  });

  test("[R97] that ends with the meeting, also where nobody led", () => {
    const team = withMeetingOver(absent(fiveInTurn(), "ana"));
    expect(rotation(team, today)).toEqual(rotation(fiveInTurn(), today));
  });

  test("[R97] the end of a meeting changes nothing where nobody was absent", () => {
    const team = passed(fiveInTurn(), "ana");
    expect(withMeetingOver(team)).toBe(team);
  });

  test("[R97] it ends with any meeting, whenever who was not there said that they would lead", () => {
    const team = acceptTurn(absent(fiveInTurn(), "ana"), aTurnCommand("ben"));
    const over = withMeetingOver(team, { since: 0, until: 0 });
    expect(nextOf(over)).toBe("ana");
    expect(turnOf(over, "ben")?.acceptedAt).toBeDefined();
  });

  test("[R97] it counts as no pass, however often it happens", () => {
    const team = [1, 2, 3].reduce((so) => afterMeeting(absent(so, "ana")), fiveInTurn());
    expect(nextOf(team)).toBe("ana");
    expect(nextOf(passed(team, "ana"))).toBe("eli");
  });

  test("[R97] two who say so at once say it once", () => {
    const team = absent(fiveInTurn(), "ana", "ben");
    expect(absent(team, "ana", "chidi")).toBe(team);
  });

  test("[R97] nobody says it of themselves, nor of who is not next", () => {
    expect(() => absent(fiveInTurn(), "ana", "ana")).toThrow(words.errors.youAreHere);
    expect(() => absent(fiveInTurn(), "ben")).toThrow(words.errors.movedOn);
  });

  test("[R97] whoever says that they will lead is there after all, and leads", () => {
    const command = aTurnCommand("ana");
    const team = acceptTurn(absent(fiveInTurn(), "ana"), command);
    expect(turnOf(team, "ana")).toEqual({ acceptedAt: command.now });
    expect(nextOf(team)).toBe("ana");
    expect(team.turnChanges?.at(-1)).toMatchObject({ kind: "here", userId: "ana", byId: "ana" });
    // Sent again, it changes nothing, also where they were said to be gone once more.
    const gone = absent(team, "ana");
    expect(acceptTurn(gone, command)).toBe(gone);
  });

  test("[R97] whoever is absent and passes is told who leads instead, and the way back", () => {
    expect(() => passed(absent(fiveInTurn(), "ana"), "ana")).toThrow(
      words.errors.takenForAbsent("Ben"),
    );
  });

  test("[R97] nobody is passed over where nobody else could lead", () => {
    const alone = join(fiveInTurn({ members: [aMember(ana)] }), eli, later);
    expect(() => absent(alone, "ana")).toThrow(words.errors.nobodyElseLeads);
    const two = fiveInTurn({ members: fiveInTurn().members.slice(0, 2) });
    const last = absent(absent(two, "ana", "ben"), "ben", "ana");
    expect(nextOf(last)).toBe("ana");
  });
});

describe("being away", () => {
  test("[R98] whoever is away that day comes last, until when, and keeps their place", () => {
    const team = away(fiveInTurn(), "ana", "2026-02-06", "2026-02-10");
    expect(orderOf(team)).toEqual(["ben", "chidi", "dana", "eli", "ana"]);
    expect(rotation(team, today).at(-1)?.reason).toEqual({ kind: "away", until: "2026-02-10" });
    for (const day of ["2026-02-05", "2026-02-11"]) expect(nextOf(team, day)).toBe("ana");
    for (const day of ["2026-02-06", "2026-02-10"]) expect(nextOf(team, day)).toBe("ben");
  });

  test("[R98] days are kept in their order, without those that are over", () => {
    const days = [
      { from: "2026-03-01", to: "2026-03-02" },
      { from: "2026-02-01", to: "2026-02-08" },
      { from: "2026-02-08", to: "2026-02-09" },
    ];
    const command = aTurnCommand("ben");
    const team = setAway(fiveInTurn(), command, { userId: "ana", away: days });
    expect(turnOf(team, "ana")?.away).toEqual([days[2], days[0]]);
    const none = setAway(team, aTurnCommand("ana"), { userId: "ana", away: [] });
    expect(turnOf(none, "ana")).toBeUndefined();
  });

  test("[R98] days that overlap or follow on from one another are one time away", () => {
    const days = [
      { from: "2026-02-27", to: "2026-02-28" },
      { from: "2026-03-01", to: "2026-03-05" },
      { from: "2026-03-02", to: "2026-03-03" },
      { from: "2026-03-05", to: "2026-03-06" },
      { from: "2026-03-08", to: "2026-03-09" },
    ];
    const command = aTurnCommand("ben");
    const team = setAway(fiveInTurn(), command, { userId: "ana", away: days });
    expect(turnOf(team, "ana")?.away).toEqual([
      { from: "2026-02-27", to: "2026-03-06" },
      { from: "2026-03-08", to: "2026-03-09" },
    ]);
  });

  test("[R98] the same days again are no change, so that nothing is forgotten for them", () => {
    const team = away(fiveInTurn(), "ana", "2026-03-02", "2026-03-06");
    expect(away(team, "ana", "2026-03-02", "2026-03-06")).toBe(team);
    const inTwo = [
      { from: "2026-02-02", to: "2026-02-03" },
      { from: "2026-03-05", to: "2026-03-06" },
      { from: "2026-03-02", to: "2026-03-04" },
    ];
    expect(setAway(team, aTurnCommand("ben"), { userId: "ana", away: inTwo })).toBe(team);
    expect(setAway(team, aTurnCommand("ben"), { userId: "ben", away: [] })).toBe(team);
    expect(away(team, "ana", "2026-03-02", "2026-03-07")).not.toBe(team);
  });

  test("[R98] where everybody is away nobody leads", () => {
    const team = ["ana", "ben", "chidi", "dana", "eli"].reduce(
      (so, id) => away(so, id, today),
      fiveInTurn(),
    );
    expect(nextOf(team)).toBeUndefined();
    expect(orderOf(team)).toEqual(["ana", "ben", "chidi", "dana", "eli"]);
  });

  test("[R98] the days stay when somebody has led", () => {
    const team = away(fiveInTurn(), "ana", "2026-03-02");
    expect(turnOf(afterMeeting(team), "ana")?.away).toHaveLength(1);
  });
});

describe("taking no turns", () => {
  test("[R93] whoever takes none is not in the order, and comes back to the same place", () => {
    const team = out(fiveInTurn(), "ana");
    expect(orderOf(team)).toEqual(["ben", "chidi", "dana", "eli"]);
    const back = takeTurns(team, aTurnCommand("ana"), true);
    expect(rotation(back, today)).toEqual(rotation(fiveInTurn(), today));
  });

  test("[R93] said again, nothing changes", () => {
    const team = out(fiveInTurn(), "ana");
    expect(out(team, "ana")).toBe(team);
    expect(takeTurns(fiveInTurn(), aTurnCommand("ana"), true)).toEqual(fiveInTurn());
  });

  test("[R93] where all but one take none, that one is the only member who leads", () => {
    const team = ["ana", "ben", "chidi", "dana"].reduce(out, fiveInTurn());
    expect(rotation(team, today)).toEqual([{ userId: "eli", reason: { kind: "only-member" } }]);
    expect(nextOf(out(team, "eli"))).toBeUndefined();
  });

  test("[R93] whoever takes none may be picked all the same, and it counts as their lead", () => {
    const team = afterMeeting(out(fiveInTurn(), "ana"), "ana");
    expect(orderOf(takeTurns(team, aTurnCommand("ana"), true)).at(-1)).toBe("ana");
  });
});

describe("saying that one will lead", () => {
  const now = monday + 5 * minute;
  const accepted = acceptTurn(fiveInTurn(), aTurnCommand("ana", { now }));

  test("[R99] is noted once, and leaves the order alone", () => {
    expect(turnOf(accepted, "ana")).toEqual({ acceptedAt: now });
    expect(acceptTurn(accepted, aTurnCommand("ana"))).toBe(accepted);
    expect(rotation(accepted, today)).toEqual(rotation(fiveInTurn(), today));
  });

  test("[R99] holds until they pass, swap, are absent or take no turns, or somebody has led", () => {
    const changes = [
      passed(accepted, "ana"),
      swapped(accepted, "ana", "ben"),
      absent(accepted, "ana"),
      out(accepted, "ana"),
      afterMeeting(accepted),
      afterMeeting(accepted, "eli"),
    ];
    for (const team of changes) expect(turnOf(team, "ana")?.acceptedAt).toBeUndefined();
    expect(turnOf(away(accepted, "ana", "2026-03-02"), "ana")?.acceptedAt).toBe(now);
  });

  test("[R99] ends with the meeting that it was said for, and not with one before or after it", () => {
    const over = (since: number, until: number) =>
      turnOf(withMeetingOver(accepted, { since, until }), "ana")?.acceptedAt;
    expect(over(0, now)).toBeUndefined();
    expect(over(now, now)).toBeUndefined();
    expect(over(0, now - 1)).toBe(now);
    expect(over(now + 1, now + 2)).toBe(now);
  });

  test("[R99] is also for who takes no turns: they may have been picked", () => {
    const team = takeTurns(fiveInTurn(), aTurnCommand("ana"), false);
    const accepted = acceptTurn(team, aTurnCommand("ana"));
    expect(findMember(accepted, "ana")?.turn?.acceptedAt).toBeDefined();
  });
});

test("[R100] a command that is sent again changes nothing, whatever has happened since", () => {
  const changes: ((team: Team, command: ReturnType<typeof aTurnCommand>) => Team)[] = [
    passTurn,
    (team, command) => swapTurns(team, command, { userId: "ana", withId: "ben" }),
    (team, command) => setAway(team, command, { userId: "ana", away: [] }),
    (team, command) => takeTurns(team, command, false),
  ];
  for (const change of changes) {
    const command = aTurnCommand("ana");
    const since = swapped(change(fiveInTurn(), command), "chidi", "eli");
    expect(change(since, command)).toBe(since);
  }
  const command = aTurnCommand("eli");
  const since = afterMeeting(markAbsent(fiveInTurn(), command, "ana"));
  expect(markAbsent(since, command, "ana")).toBe(since);
});

test("[R100] only members change turns", () => {
  const stranger = aTurnCommand("stranger");
  expect(() => swapTurns(fiveInTurn(), stranger, { userId: "ana", withId: "ben" })).toThrow(
    words.errors.notFound,
  );
  expect(() => markAbsent(fiveInTurn(), stranger, "ana")).toThrow(words.errors.notFound);
  expect(() => acceptTurn(fiveInTurn(), stranger)).toThrow(words.errors.notFound);
});

test("a team with every kind of turn is kept as it is", () => {
  const team = ["chidi", "eli"].reduce(
    (so, id) => away(so, id, "2026-03-02"),
    absent(passed(swapped(out(fiveInTurn(), "dana"), "ana", "ben"), "ben"), "ana"),
  );
  expect(Team.parse(JSON.parse(JSON.stringify(team)))).toEqual(team);
});
