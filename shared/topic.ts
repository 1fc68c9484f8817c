import { z } from "zod/v4";

/** Subjects that run across the six components, of actions and of resources alike. */
export const topics = [
  "psychological-safety",
  "emotional-intelligence",
  "remote-work",
  "humour",
  "conflict",
  "feedback",
  "learning-from-failure",
  "handing-over",
  "verifying",
] as const;

/** One of the subjects across components. */
export const Topic = z.enum(topics);
export type Topic = z.infer<typeof Topic>;
