import type { RunStep } from "#shared/run.ts";
import { words } from "#shared/words.ts";

/** What a step is called: the pulse, which the app adds to every run, in the words of whoever reads. */
export function titleOf({ kind, title }: Pick<RunStep, "kind" | "title">): string {
  return kind === "pulse" ? words.stepKinds.pulse : title;
}
