import type { Commitment } from "#shared/commitment.ts";

/** The commitments that were not taken back. */
export function standing(commitments: readonly Commitment[]): Commitment[] {
  return commitments.filter(({ state }) => state !== "withdrawn");
}
