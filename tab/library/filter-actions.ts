import type { SafetyComponent } from "#shared/safety-component.ts";
import type { TeamActionSummary } from "#shared/team-action.ts";

/** What the list of actions is narrowed to. */
export interface ActionFilter {
  readonly component: SafetyComponent | undefined;
  readonly fitsQuarter: boolean;
}

export const noFilter: ActionFilter = { component: undefined, fitsQuarter: false };

const quarter = 15;

/** The actions that fit all that is marked, in their order. */
export function filterActions(
  actions: readonly TeamActionSummary[],
  { component, fitsQuarter }: ActionFilter,
): TeamActionSummary[] {
  return actions.filter(
    (action) =>
      (component === undefined || action.components.includes(component)) &&
      (!fitsQuarter || (action.shortMinutes ?? action.minutes) <= quarter),
  );
}

/** The components that at least one action serves, each once, by their names. */
export function componentsOf(actions: readonly TeamActionSummary[]): SafetyComponent[] {
  return [...new Set(actions.flatMap(({ components }) => components))].sort();
}
