import { evidenceFrom, type RunEvidence } from "../evidence.ts";
import type { MeasuredRun } from "../measured-run.ts";
import { momentsOf } from "../moments.ts";

/** What the answers of two rounds say, all of which a test knows. */
export function evidenceOf(run: MeasuredRun): RunEvidence {
  return evidenceFrom({ ...run, before: momentsOf(run.before), after: momentsOf(run.after) });
}
