import type { Turn } from "../../rotation.ts";
import type { Member, Team } from "../../team.ts";
import type { MemberTurn } from "../member-turn.ts";
import { ourRules, type TurnRules } from "./turn-rules.ts";

/** Rules that break a law, and which one. */
export interface UnfairRules {
  readonly name: string;
  readonly breaks: string;
  readonly rules: TurnRules;
}

/** The team with other turns, by which alone an unfair rule differs from ours. */
function withTurns(team: Team, change: (turn: MemberTurn, member: Member) => MemberTurn): Team {
  const members = team.members.map((member) => ({
    ...member,
    turn: change(member.turn ?? {}, member),
  }));
  return { ...team, members };
}

/** Rules with another order, by which they also say who is next. */
function ordered(rotation: TurnRules["rotation"]): TurnRules {
  const canLead = ({ reason }: Turn) => reason.kind !== "away" && reason.kind !== "newcomer";
  return {
    ...ourRules,
    rotation,
    nextFacilitator: (team, day) => rotation(team, day).filter(canLead)[0],
  };
}

/** Rules by which some have had their turn though they have not led. */
function charging(isCharged: (turn: MemberTurn) => boolean): TurnRules {
  return {
    ...ourRules,
    withRunLed(team, userId, startedAt) {
      const charged = team.members.filter(({ turn }) => isCharged(turn ?? {}));
      return charged.reduce(
        (after, one) => ourRules.withRunLed(after, one.userId, startedAt),
        ourRules.withRunLed(team, userId, startedAt),
      );
    },
  };
}

const stays = ["passed", "absent", "newcomer", "away"];

export const unfairRules: readonly UnfairRules[] = [
  {
    name: "the first by the alphabet is next, whoever led before",
    breaks: "R5",
    rules: ordered((team, day) => {
      const late = ({ reason }: Turn) => stays.indexOf(reason.kind);
      return ourRules
        .rotation(team, day)
        .toSorted((a, b) => late(a) - late(b) || (a.userId < b.userId ? -1 : 1));
    }),
  },
  {
    name: "whoever is new may be next at once",
    breaks: "R4",
    rules: ordered(({ lastRunAt: _, ...team }, day) => ourRules.rotation(team, day)),
  },
  {
    name: "between equals whoever is listed first is next",
    breaks: "R3",
    rules: ordered((team, day) => {
      const members = team.members.map((one, index) => ({ ...one, name: `${1000 + index}` }));
      return ourRules.rotation({ ...team, members }, day);
    }),
  },
  {
    name: "whoever takes no turns gets one all the same",
    breaks: "R1",
    rules: ordered((team, day) =>
      ourRules.rotation(
        withTurns(team, ({ out: _, ...turn }) => turn),
        day,
      ),
    ),
  },
  {
    name: "whoever is away is next all the same",
    breaks: "R98",
    rules: ordered((team, day) =>
      ourRules.rotation(
        withTurns(team, ({ away: _, ...turn }) => turn),
        day,
      ),
    ),
  },
  {
    name: "whoever passes has had their turn",
    breaks: "R5",
    rules: charging(({ skips }) => skips === "passed"),
  },
  {
    name: "whoever is absent has had their turn",
    breaks: "R97",
    rules: charging(({ skips }) => skips === "absent"),
  },
  {
    name: "whoever passed is passed over until they lead",
    breaks: "R5",
    rules: {
      ...ourRules,
      withRunLed(team, userId, startedAt) {
        const led = ourRules.withRunLed(team, userId, startedAt);
        return withTurns(led, (turn) =>
          turn.passes === undefined ? turn : { ...turn, skips: "passed" },
        );
      },
    },
  },
  {
    name: "passes are not counted",
    breaks: "R95",
    rules: {
      ...ourRules,
      passTurn(team, command) {
        const uncounted = withTurns(team, ({ passes: _, ...turn }) => turn);
        const after = ourRules.passTurn(uncounted, command);
        return after === uncounted ? team : after;
      },
    },
  },
  {
    name: "a pass that is undone while the run is on is not counted",
    breaks: "R95",
    rules: {
      ...ourRules,
      undoTurnChange: (team, { runStartedAt: _, ...command }, changeId) =>
        ourRules.undoTurnChange(team, command, changeId),
    },
  },
  {
    name: "whoever is absent stays so until the meeting is over",
    breaks: "R97",
    rules: {
      ...ourRules,
      acceptTurn: (team, command) => {
        const { skips } = team.members.find(({ userId }) => userId === command.actorId)?.turn ?? {};
        return skips === "absent" ? team : ourRules.acceptTurn(team, command);
      },
    },
  },
  {
    name: "swaps are forgotten",
    breaks: "R96",
    rules: ordered((team, day) =>
      ourRules.rotation(
        withTurns(team, ({ swap: _, ...turn }) => turn),
        day,
      ),
    ),
  },
  {
    name: "what is undone is noted and stays as it is",
    breaks: "R101",
    rules: {
      ...ourRules,
      undoTurnChange: (team, command, changeId) => ({
        ...ourRules.undoTurnChange(team, command, changeId),
        members: team.members,
      }),
    },
  },
];
