import { summaryOf } from "../playbook/playbook.ts";
import type { TeamAction } from "../team-action.ts";
import type { Reason, Recommendation } from "./recommendation.ts";
import type { Situation } from "./situation.ts";
import { lowestComponent, newestRun, pointsOf, reasonsFor, varietyReason } from "./weighing.ts";
import { isBeginning, whyOf } from "./why.ts";

/** How many actions are recommended at most. */
const most = 3;

/** An action that could be recommended, with what was weighed. */
interface Weighed {
  readonly action: TeamAction;
  readonly reasons: readonly Reason[];
}

/**
 * Which actions to run next, at most three. The first place is for the component that stands lowest,
 * if one stands low, however often the team has passed it over; the others go by points, of equals
 * the one that comes first in the list. What the team ran last comes only where nothing else fits.
 */
export function recommend(given: Situation): Recommendation[] {
  const situation = isBeginning(given) ? { ...given, moment: given.moment ?? "new-people" } : given;
  let left: Weighed[] = candidates(situation).map((action) => ({
    action,
    reasons: reasonsFor(action, situation),
  }));
  const lowest = lowestComponent(situation);
  const chosen: Weighed[] = [];
  while (chosen.length < most && left.length > 0) {
    const varied = left.map((one) => withVariety(one, chosen));
    const forLowest = varied.filter(({ action }) => action.components[0] === lowest);
    const isFirst = chosen.length === 0 && forLowest.length > 0;
    const next = best(isFirst ? forLowest : varied);
    if (next === undefined) break;
    chosen.push(next);
    left = left.filter(({ action }) => action !== next.action);
  }
  return chosen.map(({ action, reasons }) => ({
    action: summaryOf(action),
    length: fits(action.minutes, situation) ? "full" : "short",
    why: whyOf(action, reasons, situation),
    reasons: [...reasons],
  }));
}

/** The actions for a team of this size that there is time for, without the last one if there are others. */
function candidates(situation: Situation): TeamAction[] {
  const { actions, people, runs } = situation;
  const possible = actions.filter(
    ({ who, minutes, shorter }) =>
      who.from <= people && people <= who.to && fits(shorter?.minutes ?? minutes, situation),
  );
  const last = newestRun(runs)?.actionId;
  const others = possible.filter(({ id }) => id !== last);
  return others.length > 0 ? others : possible;
}

function fits(minutes: number, situation: Situation): boolean {
  return situation.minutes === undefined || minutes <= situation.minutes;
}

/** Three actions for the same component are less of a choice than three for different ones. */
function withVariety(one: Weighed, chosen: readonly Weighed[]): Weighed {
  const like = chosen.map(({ action }) =>
    varietyReason(one.action, { components: action.components }, -3),
  );
  const [reason] = like.filter((found) => found !== undefined);
  return reason ? { ...one, reasons: [...one.reasons, reason] } : one;
}

/** The one with the most points; of equals the first. */
function best(all: readonly Weighed[]): Weighed | undefined {
  return all.toSorted((a, b) => pointsOf(b.reasons) - pointsOf(a.reasons))[0];
}
