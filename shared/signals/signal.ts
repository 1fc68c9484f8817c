import { z } from "zod/v4";
import { ExecutionSignal } from "../execution-signal.ts";
import { Id, Instant } from "../record.ts";

/**
 * What a signal asks of the team: `look` at it together, `none`, or `not-enough-yet` where there are
 * too few records, or too few answers, to say either.
 */
export const Attention = z.enum(["look", "none", "not-enough-yet"]);
export type Attention = z.infer<typeof Attention>;

/** One sentence for people and the ids of all records that it is made of: without one it would be another. */
export const Finding = z.strictObject({
  sentence: z.string(),
  madeOf: z.array(Id),
  /** Where it is made of what people answered: when that pulse opened. */
  at: Instant.optional(),
});
export type Finding = z.infer<typeof Finding>;

/** Where a team stands in one execution signal: counts of its own records and bands, nothing of a person. */
export const Signal = z.strictObject({
  signal: ExecutionSignal,
  attention: Attention,
  findings: z.array(Finding).min(1),
});
export type Signal = z.infer<typeof Signal>;

/** What one source of a signal says. */
export type Part = Pick<Signal, "attention" | "findings">;

/** A part of one sentence. */
export function part(attention: Attention, sentence: string, madeOf: readonly Identified[]): Part {
  return { attention, findings: [{ sentence, madeOf: idsOf(madeOf) }] };
}

/** A signal of its parts: one that asks for a look is enough, and so is one that has something to say. */
export function signalOf(signal: ExecutionSignal, parts: readonly Part[]): Signal {
  const says = (attention: Attention) => parts.some((one) => one.attention === attention);
  return {
    signal,
    attention: says("look") ? "look" : says("none") ? "none" : "not-enough-yet",
    findings: parts.flatMap(({ findings }) => findings),
  };
}

/** Whatever has an id. */
export interface Identified {
  readonly id: string;
}

/** Their ids, in the order of the alphabet: the same records always make the same list. */
export function idsOf(records: readonly Identified[]): string[] {
  return records.map(({ id }) => id).toSorted();
}
