import type { RunStep } from "#shared/run.ts";
import { words } from "#shared/words.ts";

/** What a step is called: the pulse, which the app adds to every run, in the words of whoever reads. */
export function titleOf({ kind, title }: Pick<RunStep, "kind" | "title">): string {
  return kind === "pulse" ? words.stepKinds.pulse : title;
}

/** Which step of its action this is, from 1; undefined for the pulse, which comes after them. */
export function numberOf(
  steps: readonly Pick<RunStep, "kind">[],
  index: number,
): number | undefined {
  return steps[index]?.kind === "pulse" ? undefined : index + 1;
}

/** How many steps the action of a run has, the same as in the Playbook. */
export function countOf(steps: readonly Pick<RunStep, "kind">[]): number {
  return steps.filter(({ kind }) => kind !== "pulse").length;
}
