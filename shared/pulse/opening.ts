import { DomainError } from "../errors.ts";
import type { SafetyComponent } from "../safety-component.ts";
import { membersOf, type Team, type TeamRound } from "../team.ts";
import { words } from "../words.ts";
import type { RoundQuestion } from "./question.ts";
import { type Question, questions } from "./questions.ts";
import type { Round } from "./round.ts";
import type { NoRound } from "./round-view.ts";
import { thresholdFor } from "./threshold.ts";

const hour = 60 * 60 * 1000;
const day = 24 * hour;

/** Days from one round of a team to the next. */
export const daysBetweenRounds = 7;

/** A round closes at the first whole hour after it was open for a day. */
export function closingTime(openedAt: number): number {
  return Math.ceil((openedAt + day) / hour) * hour;
}

/**
 * From when on the team may have its next round. The seven days are counted in days (UTC), so that
 * a weekly meeting that ends a few minutes earlier than the last one has its pulse all the same.
 */
export function nextRoundFrom({ openedAt }: TeamRound): number {
  return (Math.floor(openedAt / day) + daysBetweenRounds) * day;
}

/** Whether a round of this team that may still be answered is on. */
export function isOn(round: TeamRound | undefined, now: number): round is TeamRound {
  return round !== undefined && now < round.closesAt;
}

/**
 * Why the team cannot have a round now, or undefined where it can. Another team with almost the
 * same people is not seen from here: see `roster-ledger.ts`.
 */
export function hindrance(team: Team, now: number): NoRound | undefined {
  const from = team.round && nextRoundFrom(team.round);
  return from !== undefined && now < from ? { kind: "not-yet", from } : tooFew(team);
}

/** Whether the team has fewer people than would have to answer, so that nothing could be shown. */
export function tooFew(team: Team): NoRound | undefined {
  const people = membersOf(team).length;
  const threshold = thresholdFor(people, team.threshold);
  return people < threshold ? { kind: "too-few-people", threshold } : undefined;
}

/** The team as if it had not noted the round with this id. */
export function withoutRound(team: Team, roundId: string | undefined): Team {
  if (team.round === undefined || team.round.id !== roundId) return team;
  const { round: _, ...rest } = team;
  return rest;
}

/** Makes this the team's newest round, unless another was first: the caller compares the ids. */
export function takeUpRound(team: Team, round: TeamRound): Team {
  return hindrance(team, round.openedAt) === undefined ? { ...team, round } : team;
}

/**
 * The questions of a round: both about the component that the action serves most and both about
 * the one of the others that was asked longest ago, so that every component gets its turn and an
 * action is never judged by a component that was chosen because it was low.
 */
export function chooseQuestions(
  served: SafetyComponent | undefined,
  earlier: readonly Pick<Round, "openedAt" | "questions">[],
): RoundQuestion[] {
  const components = [...new Set(questions.map(({ component }) => component))];
  const askedAt = (component: SafetyComponent) =>
    earlier
      .filter((round) => round.questions.some((question) => question.component === component))
      .reduce((newest, { openedAt }) => Math.max(newest, openedAt), -1);
  const longestAgo = components.toSorted((a, b) => askedAt(a) - askedAt(b));
  const asked = [...new Set([...(served ? [served] : []), ...longestAgo])].slice(0, 2);
  return asked.flatMap((component) =>
    questions.filter((question) => question.component === component).map(roundQuestion),
  );
}

function roundQuestion({ id, component }: Question): RoundQuestion {
  return { id, component };
}

/**
 * The team with the threshold that it chose: at most as many as it has people (`invalid`), and not
 * while a round is on (`conflict`), whose rule stays as it was told.
 */
export function withThreshold(team: Team, threshold: number, now: number): Team {
  if (isOn(team.round, now)) throw new DomainError("conflict", words.errors.roundIsOn);
  if (threshold > membersOf(team).length) {
    const why = words.errors.invalidField("threshold", words.errors.thresholdTooHigh);
    throw new DomainError("invalid", why, { field: "threshold" });
  }
  return { ...team, threshold };
}
