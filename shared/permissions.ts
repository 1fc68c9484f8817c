import type { Run, RunVerb } from "./run.ts";
import { speakerOf, type TalkRoundMove } from "./talk-round.ts";

/**
 * Whether a member may do this to a run: used by the buttons and by the server. The leader and
 * whoever leads next move the run. Every member may plan one and, when the leader is lost, take
 * the lead (`handOver` to themselves). Of a round of talking `mayMoveTalkRound` says more. The caller has seen that the actor is a member.
 */
export function mayChangeRun(run: Run, actorId: string, verb: RunVerb): boolean {
  if (verb === "plan" || verb === "handOver" || verb === "talkRound") return true;
  return leads(run, actorId);
}

/** Whether a member may give the lead to this person. */
export function mayHandOverTo(run: Run, actorId: string, toId: string): boolean {
  return toId === actorId || leads(run, actorId);
}

/**
 * Whether a member may do this to the round of talking that is on: come in themselves, go on where it
 * is their turn, and as whoever leads anything.
 */
export function mayMoveTalkRound(run: Run, actorId: string, move: TalkRoundMove): boolean {
  if (move === "join" || leads(run, actorId)) return true;
  return move !== "close" && run.talkRound !== undefined && speakerOf(run.talkRound) === actorId;
}

/** Whether a member is this run's leader or leads next. */
export function leads(run: Run, actorId: string): boolean {
  return actorId === run.facilitatorId || actorId === run.nextFacilitatorId;
}
