import { z } from "zod/v4";
import { ExecutionSignal } from "../execution-signal.ts";
import { Id, Instant } from "../record.ts";
import { SafetyComponent } from "../safety-component.ts";
import { TeamActionSummary } from "../team-action.ts";

/**
 * What speaks for an action, or against it:
 * - `component`: how a component of it stands; `passed-over`: no run of eight weeks was for that one
 * - `signal`: an execution signal that it addresses is worth a look
 * - `followed`: what a check said after the team's last run of it that was measured
 * - `moment`: it suits the kind of meeting
 * - `not-tried`, `recent`: when the team ran it
 * - `variety`: it serves most what the last run, or one recommended before it, serves most
 */
export const ReasonKind = z.enum([
  "component",
  "passed-over",
  "signal",
  "followed",
  "moment",
  "not-tried",
  "recent",
  "variety",
]);
export type ReasonKind = z.infer<typeof ReasonKind>;

/** One thing that was weighed: its points, and the ids of the records (rounds, runs, commitments) behind it. */
export const Reason = z.strictObject({
  kind: ReasonKind,
  points: z.int(),
  component: SafetyComponent.optional(),
  signal: ExecutionSignal.optional(),
  madeOf: z.array(Id),
});
export type Reason = z.infer<typeof Reason>;

/** An action for next time, why in one sentence, and all that was weighed. */
export const Recommendation = z.strictObject({
  action: TeamActionSummary,
  /** For an action of the team's own: its newest version. */
  versionId: Id.optional(),
  /** The shorter version where there is no time for the whole. */
  length: z.enum(["full", "short"]),
  why: z.string(),
  reasons: z.array(Reason),
});
export type Recommendation = z.infer<typeof Recommendation>;

/** The recommendations of a team, the first one first; none where no action is for so few, or so many. */
export const RecommendationsView = z.strictObject({
  recommendations: z.array(Recommendation).max(3),
  /** The server's clock when this was read. */
  now: Instant,
});
export type RecommendationsView = z.infer<typeof RecommendationsView>;
