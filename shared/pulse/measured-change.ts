import { z } from "zod/v4";
import { Verdict } from "../measurement/verdict.ts";
import { Id } from "../record.ts";
import { SafetyComponent } from "../safety-component.ts";

/** Why a check is compared with nothing: what is wrong with the one before, or with itself. */
export const NoBaseline = z.enum([
  "never",
  "still-open",
  "too-old",
  "withheld",
  "erased",
  "key-gone",
  "unreadable",
  "unreadable-after",
  "other-questions",
]);
export type NoBaseline = z.infer<typeof NoBaseline>;

/** What a check says about one run: a verdict for each component. */
export const MeasuredChange = z.strictObject({
  runId: Id,
  actionId: z.string(),
  /** The title of its action, as it was. */
  title: z.string(),
  /** The components that the run's action serves, the one it serves most first. */
  targeted: z.array(SafetyComponent),
  /** The check before the run, where there was one to compare with. */
  beforeId: Id.optional(),
  /** Why there was none. */
  noBaseline: NoBaseline.optional(),
  verdicts: z.partialRecord(SafetyComponent, Verdict),
});
export type MeasuredChange = z.infer<typeof MeasuredChange>;
