import type { SafetyComponent } from "../safety-component.ts";

/** How often each of the choices 1, 2, 3, 4 and 5 was made in answer to one item. */
export type ChoiceCounts = readonly number[];

/** The items of each component that was asked, always in the same order. */
export type ComponentCounts = Readonly<Partial<Record<SafetyComponent, readonly ChoiceCounts[]>>>;

/**
 * What two rounds tell about one run: a check that closed before it, and a round that closed after.
 * Everybody who answered a round answered all of its items. Trusted: what comes from outside is
 * looked at before (`local/commands/verdict-case.ts`).
 */
export interface MeasuredRun {
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
  readonly before: ComponentCounts;
  readonly after: ComponentCounts;
}
