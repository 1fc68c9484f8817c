import { DomainError } from "./errors.ts";
import { drawPairs, seedOf } from "./pairs.ts";
import { leads, mayMoveTalkRound } from "./permissions.ts";
import type { Run, RunStep } from "./run.ts";
import { change, conflict, type RunCommand } from "./run-changes.ts";
import type { TalkRound } from "./step-tools.ts";
import {
  speakerOf,
  type TalkRoundMove,
  talkRoundOf,
  withJoiner,
  withNext,
  withoutLeavers,
  withPass,
} from "./talk-round.ts";
import { currentStep } from "./timer.ts";
import { words } from "./words.ts";

/** Begins a round of talking, or another one. The caller has seen that all of them are members. */
export function beginTalkRound(
  run: Run,
  command: RunCommand,
  { peopleIds, firstId }: { readonly peopleIds: readonly string[]; readonly firstId: string },
): Run {
  return change(run, command, "talkRound", () => {
    if (!leads(run, command.actorId)) throw new DomainError("forbidden", words.errors.notLeading);
    requireKind(run, "talk");
    const notHereIds = leftOut(command, peopleIds);
    return { talkRound: talkRoundOf(peopleIds, firstId), notHereIds };
  });
}

/** Takes the round on. Whoever has left the team falls out of it. */
export function moveTalkRound(run: Run, command: RunCommand, move: TalkRoundMove): Run {
  const { actorId, memberIds } = command;
  // Whoever is in already, and was never left out, comes in by nothing.
  if (move === "join" && isIn(run, actorId)) return run;
  return change(run, command, "talkRound", () => {
    const round = run.talkRound && withoutLeavers(run.talkRound, memberIds);
    if (!mayMoveTalkRound({ ...run, talkRound: round }, actorId, move)) {
      throw new DomainError("forbidden", words.errors.notSpeaking);
    }
    if (!run.talkRound || !round) throw conflict(run, words.errors.noTalkRound);
    const hasLeft = speakerOf(run.talkRound) !== speakerOf(round);
    // Where the speaker has left the team, the next one is up by that alone.
    if (hasLeft && (move === "next" || move === "pass")) return { talkRound: round };
    const notHereIds =
      move === "join" ? run.notHereIds?.filter((id) => id !== actorId) : run.notHereIds;
    return { talkRound: moved(round, move, actorId), notHereIds };
  });
}

/** Draws the pairs of the current step from these people, others than before where that can be. */
export function drawPairsAgain(run: Run, command: RunCommand, peopleIds: readonly string[]): Run {
  return change(run, command, "pair", () => {
    const seed = seedOf(run.id, requireKind(run, "pairs").id);
    const drawnAgain = run.pairs ? run.pairs.drawnAgain + 1 : 0;
    const notHereIds = leftOut(command, peopleIds);
    return { pairs: drawPairs(peopleIds, { seed, drawnAgain }), notHereIds };
  });
}

function isIn({ talkRound, notHereIds = [] }: Run, userId: string): boolean {
  return (
    talkRound !== undefined &&
    withJoiner(talkRound, userId) === talkRound &&
    !notHereIds.includes(userId)
  );
}

function moved(round: TalkRound, move: TalkRoundMove, actorId: string): TalkRound | undefined {
  switch (move) {
    case "next":
      return withNext(round);
    case "pass":
      return withPass(round);
    case "join":
      return withJoiner(round, actorId);
    case "close":
      return undefined;
  }
}

/** Whom the leader did not count in: they stay left out of what comes, until they come in. */
function leftOut({ memberIds }: RunCommand, peopleIds: readonly string[]): string[] {
  return memberIds.filter((id) => !peopleIds.includes(id));
}

function requireKind(run: Run, kind: RunStep["kind"]): RunStep {
  const step = currentStep(run);
  if (!step) throw conflict(run, words.errors.runNotStarted);
  if (step.kind !== kind) throw conflict(run, words.errors.wrongStep);
  return step;
}
