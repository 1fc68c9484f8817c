import { actionTitle } from "#shared/playbook/readers-titles.ts";
import { isAbleToLead } from "#shared/rotation.ts";
import type { TeamBrief } from "#shared/team-brief.ts";
import { cardWords } from "#shared/words/cards.ts";
import { words } from "#shared/words.ts";

import { reasonOf } from "../turn-reasons.ts";
import type { CardElement } from "./card.ts";
import { paragraph } from "./own-words.ts";
import { peoplesHeading, peoplesWords, personName } from "./peoples-words.ts";

const { meeting } = cardWords;

/** What a member is called, as a card shows it. */
export function nameIn({ members }: Pick<TeamBrief, "members">, userId: string): string {
  return personName(members.find((one) => one.userId === userId)?.name ?? "");
}

/**
 * The action that is planned or on: which, and how long it takes, as wherever it can be chosen, which
 * is without the pulse; nothing where there is none.
 */
export function plannedAction({ run }: Pick<TeamBrief, "run">): CardElement[] {
  if (!run) return [];
  const steps = run.steps.filter(({ kind }) => kind !== "pulse");
  const minutes = steps.reduce((sum, step) => sum + step.minutes, 0);
  return [peoplesHeading(actionTitle(run)), paragraph(meeting.plan(minutes, steps.length))];
}

/**
 * Who leads what is on or comes next and, where that is by the rotation, why; `readerId` is whoever
 * alone reads it.
 */
export function leaderLines(
  brief: TeamBrief,
  {
    readerId,
    isMeeting = brief.isMeeting,
  }: { readonly readerId?: string | undefined; readonly isMeeting?: boolean } = {},
): CardElement[] {
  const { leaderId, run } = brief;
  if (leaderId === undefined) return [];
  const isNow = run !== undefined || isMeeting;
  const reason = reasonLine(brief, leaderId, readerId);
  if (leaderId === readerId) {
    return [paragraph(isNow ? meeting.youLead : words.panel.youLeadNext), ...reason];
  }
  const name = nameIn(brief, leaderId);
  return [peoplesWords(isNow ? meeting.leads(name) : words.panel.leadsNext(name)), ...reason];
}

/** Why it is a member's turn, where it is by the rotation. */
export function reasonLine(brief: TeamBrief, userId: string, readerId?: string): CardElement[] {
  const turn = brief.rotation.find((one) => one.userId === userId);
  return brief.isTheirTurn && turn ? [peoplesWords(reasonOf(turn, brief.members, readerId))] : [];
}

/**
 * Whether a change of turns changes who leads what comes next: not where its leader was picked, though
 * they may be next by the rotation as well.
 */
export function isByTurn({ isTheirTurn, run }: TeamBrief): boolean {
  return isTheirTurn && (run === undefined || run.byTurn === true);
}

/** With whom somebody could change places, in the order: not with who does not lead this time. */
export function othersAble({ rotation }: TeamBrief, userId: string): string[] {
  return rotation
    .filter((turn) => turn.userId !== userId && isAbleToLead(turn))
    .filter(({ reason }) => reason.kind !== "passed" && reason.kind !== "absent")
    .map((turn) => turn.userId);
}
