import type { TalkRound } from "./step-tools.ts";

/** What is done to a round: the speaker has spoken or passes, somebody comes in, it is closed. */
export const talkRoundMoves = ["next", "pass", "join", "close"] as const;
export type TalkRoundMove = (typeof talkRoundMoves)[number];

/** A round of these people in their order, which goes round from the one who begins. */
export function talkRoundOf(peopleIds: readonly string[], firstId: string): TalkRound {
  const people = [...new Set(peopleIds)];
  const first = Math.max(0, people.indexOf(firstId));
  return { waiting: [...people.slice(first), ...people.slice(0, first)], again: [], done: [] };
}

/** Whose turn it is; undefined once everybody has had theirs. */
export function speakerOf(round: TalkRound): string | undefined {
  return round.waiting[0];
}

/** The speaker has had their turn. */
export function withNext(round: TalkRound): TalkRound {
  const [speaker, ...waiting] = round.waiting;
  if (speaker === undefined) return round;
  const again = round.again.filter((id) => id !== speaker);
  return { waiting, again, done: [...round.done, speaker] };
}

/**
 * The speaker passes, or is not there just now: they come up once more at the end. The second time
 * it is as if they had spoken, and nothing tells that they passed.
 */
export function withPass(round: TalkRound): TalkRound {
  const [speaker, ...waiting] = round.waiting;
  if (speaker === undefined || round.again.includes(speaker)) return withNext(round);
  return { ...round, waiting: [...waiting, speaker], again: [...round.again, speaker] };
}

/** Whoever comes late speaks at the end; who is in the round already keeps their place. */
export function withJoiner(round: TalkRound, userId: string): TalkRound {
  if (round.waiting.includes(userId) || round.done.includes(userId)) return round;
  return { ...round, waiting: [...round.waiting, userId] };
}

/** Without those who are no longer among these members. */
export function withoutLeavers(round: TalkRound, memberIds: readonly string[]): TalkRound {
  const stays = (userId: string) => memberIds.includes(userId);
  return {
    waiting: round.waiting.filter(stays),
    again: round.again.filter(stays),
    done: round.done.filter(stays),
  };
}
