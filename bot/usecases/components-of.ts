import { findTeamAction } from "#shared/playbook/playbook.ts";
import type { Run } from "#shared/run.ts";
import type { SafetyComponent } from "#shared/safety-component.ts";

/** The components that the action of a run serves; runs of before they were noted ask the Playbook. */
export function componentsOf({ components, actionId }: Run): readonly SafetyComponent[] {
  return components ?? findTeamAction(actionId)?.components ?? [];
}
