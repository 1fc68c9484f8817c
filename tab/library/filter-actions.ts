import type { SafetyComponent } from "#shared/safety-component.ts";
import type { Moment, TeamActionSummary } from "#shared/team-action.ts";

/** What the list of actions is narrowed to; undefined narrows nothing. */
export interface ActionFilter {
  readonly component: SafetyComponent | undefined;
  /** The minutes that there are; an action's shorter version counts. */
  readonly minutes: number | undefined;
  /** How many people take part. */
  readonly people: number | undefined;
  readonly moment: Moment | undefined;
}

export const noFilter: ActionFilter = {
  component: undefined,
  minutes: undefined,
  people: undefined,
  moment: undefined,
};

/** The actions that fit all that is marked, in their order. */
export function filterActions<Summary extends TeamActionSummary>(
  actions: readonly Summary[],
  { component, minutes, people, moment }: ActionFilter,
): Summary[] {
  return actions.filter(
    (action) =>
      (component === undefined || action.components.includes(component)) &&
      (minutes === undefined || (action.shortMinutes ?? action.minutes) <= minutes) &&
      (people === undefined || (action.from <= people && people <= action.to)) &&
      (moment === undefined || action.moments.includes(moment)),
  );
}
