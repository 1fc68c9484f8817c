import type { Run } from "../run.ts";
import { playbookTitles } from "../words/playbook-titles.ts";

/**
 * What an action is called for whoever reads: one of ours in their language, where it has been translated; else
 * as it was stored, which is in English, or as a team called one of its own.
 */
export function actionTitle({ actionId, title }: Pick<Run, "actionId" | "title">): string {
  return playbookTitles[actionId]?.title ?? title;
}
