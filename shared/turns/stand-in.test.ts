import { describe, expect, test } from "vitest";
import { join, type Team } from "../team.ts";
import { words } from "../words.ts";
import { leadInstead, type StandInAsk } from "./stand-in.ts";
import { aTurnCommand, fiveInTurn, later, nextOf, today, turnOf } from "./testing/five-in-turn.ts";
import { acceptTurn, markAbsent, passTurn, setAway, takeTurns } from "./turn-changes.ts";

/** Somebody leads in place of those before them, as they were asked or by themselves. */
function instead(team: Team, actorId: string, ask: StandInAsk & { pickedId?: string } = {}): Team {
  return leadInstead(team, aTurnCommand(actorId), ask);
}

const absentOf = (team: Team) =>
  team.members.filter(({ turn }) => turn?.skips === "absent").map(({ userId }) => userId);

describe("leading in place of who is not there", () => {
  test("[R110] leaves their turn to all who are before, and is a word that one leads", () => {
    const team = instead(fiveInTurn(), "chidi");
    expect(absentOf(team)).toEqual(["ana", "ben"]);
    expect(nextOf(team)).toBe("chidi");
    expect(turnOf(team, "chidi")?.acceptedAt).toBeDefined();
  });

  test("[R110] sent again changes nothing", () => {
    const command = aTurnCommand("chidi");
    const team = leadInstead(fiveInTurn(), command, {});
    expect(leadInstead(team, command, {})).toBe(team);
  });

  test("[R110] is refused to who could not lead by the order, with nobody taken for absent", () => {
    const passed = ["ana", "ben"].reduce(
      (team, id) => passTurn(team, aTurnCommand(id)),
      fiveInTurn(),
    );
    const away = setAway(fiveInTurn(), aTurnCommand("dana"), {
      ...{ userId: "dana", away: [{ from: today, to: today }] },
    });
    const femi = { userId: "femi", name: "Femi" };
    const refused: readonly (readonly [Team, string])[] = [
      [passed, "ben"],
      [away, "dana"],
      [join(fiveInTurn(), femi, later), "femi"],
    ];
    for (const [team, who] of refused) {
      expect(() => instead(team, who), who).toThrow(words.errors.cannotStandIn);
      expect(absentOf(team)).toEqual([]);
    }
    const out = takeTurns(fiveInTurn(), aTurnCommand("eli"), false);
    expect(() => instead(out, "eli")).toThrow(words.errors.takesNoTurns("Eli"));
  });

  test("[R110] is refused where somebody else than who was not there leads by now", () => {
    const team = markAbsent(fiveInTurn(), aTurnCommand("dana"), "ana");
    const ask = { insteadOfId: "ana" };
    expect(() => instead(team, "chidi", ask)).toThrow(words.errors.leadsThisTime("Ben"));
    expect(() => instead(fiveInTurn(), "chidi", { ...ask, pickedId: "eli" })).toThrow(
      words.errors.leadsThisTime("Eli"),
    );
    expect(nextOf(instead(team, "ben", ask))).toBe("ben");
  });

  test("[R110] is refused where whoever was not there has said since that they lead", () => {
    const team = acceptTurn(fiveInTurn(), aTurnCommand("ana", { now: later }));
    const ask = { insteadOfId: "ana" };
    expect(() => instead(team, "ben", { ...ask, askedAt: later - 1 })).toThrow(
      words.errors.leadsThisTime("Ana"),
    );
    // They said so before the meeting, and did not come.
    expect(nextOf(instead(team, "ben", { ...ask, askedAt: later }))).toBe("ben");
  });

  test("[R97] is open to who was taken for absent: they are there", () => {
    const team = markAbsent(fiveInTurn(), aTurnCommand("dana"), "ana");
    expect(nextOf(instead(team, "ana"))).toBe("ana");
  });
});
