import { DomainError } from "#shared/errors.ts";
import type { Turn } from "#shared/rotation.ts";
import type { TeamBrief } from "#shared/team-brief.ts";
import { leadingOrder } from "#shared/turns/leading-order.ts";
import { turnDay } from "#shared/turns/team-day.ts";
import { nameAmong, whatChanged, whyHere } from "#shared/turns/turn-sentences.ts";
import { turnsViewOf } from "#shared/turns/turns-view.ts";
import { commandWords } from "#shared/words/commands.ts";
import { words } from "#shared/words.ts";

import { readOwnBrief } from "../../usecases/team-brief.ts";
import { passOwnTurn } from "../../usecases/turns.ts";
import { requireActor } from "../activity-facts.ts";
import type { Card } from "../cards/card.ts";
import { nextCard, type TeamLeader } from "../cards/next-card.ts";
import { rotationCard } from "../cards/rotation-card.ts";
import { noTeamCard, whichTeamCard } from "../cards/suggestion-card.ts";
import { turnPassedCard } from "../cards/turn-card-answered.ts";
import { homeLink } from "../home-link.ts";
import { cardDays, reasonOf } from "../turn-reasons.ts";
import {
  type Asked,
  briefsOf,
  commandIdOf,
  inOneTeam,
  isPersonal,
  readerOf,
  teamBehind,
} from "./asked.ts";

/** As many of the newest changes as are told. Who takes no turns is no news for a whole chat. */
const mostChanges = 3;

/** Who leads next and after that, and why: in each team that it is about. */
export async function next(asked: Asked): Promise<Card> {
  return nextCard(await leadersOf(asked));
}

/** The same, as it is said. */
export async function leadersOf(asked: Asked): Promise<TeamLeader[]> {
  const readerId = readerOf(asked);
  return (await briefsOf(asked)).map((brief) => leadersIn(brief, readerId));
}

function leadersIn(brief: TeamBrief, readerId: string | undefined): TeamLeader {
  const { name: teamName, leaderId, afterId, run, isTheirTurn, isMeeting, members } = brief;
  if (leaderId === undefined) return { teamName };
  const name = nameAmong(members, leaderId);
  const isReader = leaderId === readerId;
  const turn = isTheirTurn ? turnIn(brief, leaderId) : undefined;
  const after = afterId === undefined ? undefined : turnIn(brief, afterId);
  const { picked, you } = commandWords.next;
  const reason = turn ? reasonOf(turn, members, readerId) : isReader ? you.picked : picked(name);
  return {
    teamName,
    leader: { name, reason, isReader },
    ...(after ? { after: leaderAfter(after, turn, members, readerId) } : {}),
    isOn: run?.startedAt !== undefined,
    isMeeting,
  };
}

/** Only one can begin or have led longest ago: a reason that both have is said of the first alone. */
function leaderAfter(
  after: Turn,
  first: Turn | undefined,
  members: TeamBrief["members"],
  readerId: string | undefined,
) {
  const who = { name: nameAmong(members, after.userId), isReader: after.userId === readerId };
  const { kind } = after.reason;
  if (kind === "first-meeting" || kind === first?.reason.kind) return who;
  return { ...who, reason: reasonOf(after, members, readerId) };
}

function turnIn({ rotation }: TeamBrief, userId: string): Turn | undefined {
  return rotation.find((one) => one.userId === userId);
}

/** The whole order, and what was changed last. */
export function rotation(asked: Asked): Promise<Card> {
  return inOneTeam(asked, "rotation", async (brief) => {
    const team = await teamBehind(asked, brief);
    const readerId = readerOf(asked);
    const members = brief.members.map((member) => {
      const { userId, name } = member;
      return userId === readerId ? { ...member, name: words.turns.andYou(name) } : member;
    });
    const view = turnsViewOf(team, turnDay(team, asked.parts.ports.clock()));
    return rotationCard({
      teamName: brief.name,
      order: leadingOrder(brief.rotation).map((turn) => ({
        name: nameAmong(members, turn.userId),
        why: whyHere(turn, members, cardDays, readerId),
      })),
      without: view.outIds.length,
      changes: view.changes
        .filter(({ kind }) => kind !== "out" && kind !== "in")
        .slice(0, mostChanges)
        .map((change) => whatChanged(change, members)),
      link: homeLink(asked.parts.appId, "settings"),
    });
  });
}

/**
 * The asker does not lead this time: in this team or, in their own chat, in the one where they are
 * next. Where they are next in several, they choose one.
 */
export async function pass(asked: Asked): Promise<Card> {
  const { userId } = requireActor(asked.facts);
  const briefs = await briefsOf(asked);
  const [only, ...others] = briefs;
  if (!only) return noTeamCard();
  if (others.length === 0) return passIn(asked, only);
  const own = briefs.filter((brief) => brief.leaderId === userId && !isOn(brief));
  // Who has passed and says so again reads once more that they have.
  const [first, ...more] = own.length > 0 ? own : briefs.filter((one) => hasPassed(one, userId));
  if (!first) throw new DomainError("conflict", words.errors.noTurnOfYours);
  return more.length === 0 ? passIn(asked, first) : whichTeamCard("pass", [first, ...more]);
}

async function passIn(asked: Asked, before: TeamBrief): Promise<Card> {
  const { ports } = asked.parts;
  const actor = requireActor(asked.facts);
  const { id: teamId } = before;
  const isTheirs = before.leaderId === actor.userId || hasPassed(before, actor.userId);
  if (!isTheirs) throw notTheirs(before, actor.userId);
  await passOwnTurn(ports, { actor, teamId, commandId: commandIdOf(asked) });
  const brief = await readOwnBrief(ports, { actor, teamId });
  return turnPassedCard({
    brief,
    userId: actor.userId,
    isForAll: !isPersonal(asked),
    link: homeLink(asked.parts.appId),
  });
}

function hasPassed({ rotation }: TeamBrief, userId: string): boolean {
  return rotation.find((one) => one.userId === userId)?.reason.kind === "passed";
}

/** Who was taken for absent is told who leads instead, and how to come back. */
function notTheirs({ rotation, leaderId, members }: TeamBrief, userId: string): DomainError {
  const isAbsent = rotation.find((one) => one.userId === userId)?.reason.kind === "absent";
  const { takenForAbsent, notYourTurn, nobodysTurn } = words.errors;
  if (leaderId === undefined) return new DomainError("conflict", nobodysTurn);
  const name = nameAmong(members, leaderId);
  return new DomainError("conflict", isAbsent ? takenForAbsent(name) : notYourTurn(name));
}

function isOn({ run }: TeamBrief): boolean {
  return run?.startedAt !== undefined;
}
