import type { RunStepKind } from "./run.ts";

/**
 * Whether all see who is ready in a step of this kind. Where people write or vote alone they see only
 * how many: a mark that comes with the first note, or with the only vote, would tell whose that is.
 */
export function namesWhoIsReady(kind: RunStepKind): boolean {
  return kind !== "write" && kind !== "vote";
}
