import { z } from "zod/v4";
import { Id } from "./record.ts";

/**
 * One after another speaks in the current step: a "round" on screen, and never to be taken for a
 * `Round`, which is one opening of the pulse. Each member stands in one place only.
 */
export const TalkRound = z.strictObject({
  /** Who has still to speak, in this order; the first of them speaks now. */
  waiting: z.array(Id),
  /** Those of them who come up for the second time. */
  again: z.array(Id),
  /** Who has had their turn, whether they said something or not. */
  done: z.array(Id),
});
export type TalkRound = z.infer<typeof TalkRound>;

/** Who talks with whom in the current step. */
export const Pairs = z.strictObject({
  groups: z.array(z.array(Id).min(1).max(3)),
  /** How often they were drawn again, so that another draw brings others together. */
  drawnAgain: z.int().nonnegative(),
});
export type Pairs = z.infer<typeof Pairs>;
