import type { SafetyComponent } from "../safety-component.ts";
import type { ComponentCounts } from "./choice-counts.ts";
import type { RoundMoments } from "./moments.ts";

/**
 * What two rounds tell about one run: a check that closed before it, and a round that closed after.
 * Everybody who answered a round answered all of its items. Trusted: what comes from outside is
 * looked at before (`local/commands/verdict-case.ts`).
 */
export interface MeasuredRun extends RunMeasures {
  readonly before: ComponentCounts;
  readonly after: ComponentCounts;
}

/** The same of two rounds of which only the moments were kept. */
export interface MeasuredMoments extends RunMeasures {
  readonly before: RoundMoments;
  readonly after: RoundMoments;
}

/** What is known of a run and its two rounds beside the answers. */
export interface RunMeasures {
  /** With fewer answers than this, in either round, nothing is said. */
  readonly minAnswers: number;
  /** The components that the action is for. */
  readonly targeted: readonly SafetyComponent[];
  /** "14-days" is a re-measurement; what follows the meeting at once is never compared. */
  readonly when: "14-days" | "post-meeting";
  /** How many were asked in each round, and how many were asked in both. */
  readonly roster: { readonly before: number; readonly after: number; readonly stayed: number };
  /** How many answered in each round. */
  readonly answered: { readonly before: number; readonly after: number };
}
