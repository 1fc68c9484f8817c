import type { Run } from "../run.ts";
import { playbookTitles } from "../words/playbook-titles.ts";

/**
 * What an action is called for whoever reads: one of ours in their language, where it has been translated; else
 * as it was stored, which is in English, or as a team called one of its own.
 */
export function actionTitle({ actionId, title }: Pick<Run, "actionId" | "title">): string {
  return playbookTitles[actionId]?.title ?? title;
}

const translatedRuns = new WeakMap<Run, Run>();

/** A run with its titles as they are for the reader, of whom there is one on a page: the same each time. */
export function inReadersTitles(run: Run): Run {
  const titles = playbookTitles[run.actionId];
  if (!titles) return run;
  const known = translatedRuns.get(run);
  if (known) return known;
  const steps = run.steps.map((step) => ({ ...step, title: titles.steps[step.id] ?? step.title }));
  const translated = { ...run, title: titles.title, steps };
  translatedRuns.set(run, translated);
  return translated;
}
