import { z } from "zod/v4";
import { finerFrom } from "../pulse/band.ts";

/**
 * How far the answers of a team agree, as it may be shown. Fewer than eight answers are never called
 * `split`: in so small a group a split team and a mixed one look alike too often.
 */
export const AgreementBand = z.enum(["aligned", "mixed", "split"]);
export type AgreementBand = z.infer<typeof AgreementBand>;

/** From which mean agreement on answers are called aligned, and below which they are called split. */
const edges = { aligned: 0.35, split: 0.15 };

/** With fewer rounds than this nothing is said: the agreement of one is too noisy in a small group. */
const fewestRounds = 2;

/**
 * The band of the mean agreement over rounds. Each is given as the mean agreement over all its
 * questions, from -1 to 1 (`measurement/agreement.ts`); `answers` is the lower number of answers.
 * Undefined where there is too little to say anything. The edges are ours; docs/signals.md says how
 * they were found.
 */
export function agreementBand(
  agreements: readonly number[],
  answers: number,
): AgreementBand | undefined {
  if (agreements.length < fewestRounds) return undefined;
  const mean = agreements.reduce((sum, one) => sum + one, 0) / agreements.length;
  if (mean >= edges.aligned) return "aligned";
  return answers >= finerFrom && mean < edges.split ? "split" : "mixed";
}
