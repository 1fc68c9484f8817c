import type { Run } from "#shared/run.ts";
import { playbookTitles } from "#shared/words/playbook-titles.ts";

const translatedRuns = new WeakMap<Run, Run>();

/** A run with its titles in the language of the page, which has one: the same each time for the same run. */
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
