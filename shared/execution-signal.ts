import { z } from "zod/v4";

/**
 * What a team's own records can tell about how work is really done, beside what people feel: the
 * execution signals that actions address.
 */
export const executionSignals = [
  "disengagement",
  "misalignment",
  "unverified-execution",
  "delayed-hand-offs",
  "unspoken-friction",
  "coordination-cost",
] as const;

/** One of the six execution signals. */
export const ExecutionSignal = z.enum(executionSignals);
export type ExecutionSignal = z.infer<typeof ExecutionSignal>;
