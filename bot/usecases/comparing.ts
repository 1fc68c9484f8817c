import { DomainError } from "#shared/errors.ts";
import type { Ballots } from "#shared/pulse/ballots.ts";
import { comparisonOf, comparisonSize } from "#shared/pulse/comparison.ts";
import { agreementSince, measured, unmeasured } from "#shared/pulse/measured-runs.ts";
import type {
  OpenRound,
  ReleasedRound,
  WithheldReason,
  WithheldRound,
} from "#shared/pulse/round.ts";
import { words } from "#shared/words.ts";
import type { Sealer, SecretKey } from "../ports.ts";
import type { Before } from "./checks-before.ts";

/** What closing a check needs beside its answers. */
export interface ClosingCheck extends Before {
  /** Under which key what a later check compares with is sealed; the key itself where it is released. */
  readonly name: string;
  readonly eraseAt: number;
  readonly secret: SecretKey | undefined;
}

/** What a released check has beside its bands. */
export type Compared = Partial<Pick<ReleasedRound, "measured" | "agreement" | "comparison">>;

/** What a released check says about what was before it, and what is sealed for the next one. */
export function comparedIn(
  sealer: Sealer,
  round: OpenRound,
  ballots: Ballots,
  { name: key, eraseAt, secret, baselines, previous }: ClosingCheck,
): Compared {
  // Somebody answered between our look and our write: the next try finds the key made.
  if (!secret) throw new DomainError("unavailable", words.errors.unavailable);
  const comparison = comparisonOf(ballots, round.questions, round.roster);
  const agreement = agreementSince(previous, comparison);
  const text = JSON.stringify(comparison);
  const box = sealer.seal(secret, round.id, text, comparisonSize(round.people));
  return {
    measured: measured(baselines, comparison, round.threshold),
    ...(agreement ? { agreement } : {}),
    comparison: { key, box, eraseAt },
  };
}

/** A check that is withheld says so of each run that it would have measured. */
export function unmeasuredIn(
  { kind }: OpenRound,
  { baselines }: ClosingCheck,
  reason: WithheldReason,
): Pick<WithheldRound, "measured"> {
  return kind === "check" ? { measured: unmeasured(baselines, reason) } : {};
}
