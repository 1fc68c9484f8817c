import { day } from "../day.ts";
import type { Band } from "../pulse/band.ts";
import { type SafetyComponent, safetyComponents } from "../safety-component.ts";
import type { ComponentBand } from "../signals/component-bands.ts";
import { idsOf } from "../signals/signal.ts";
import { eightWeeks, twelveWeeks, within } from "../signals/team-records.ts";
import type { TeamAction } from "../team-action.ts";
import type { Reason } from "./recommendation.ts";
import type { PastRun, Situation } from "./situation.ts";

/** The points of a component that an action serves most, by its band; half of them for its others. */
const bandPoints: Readonly<Record<Band, number>> = {
  low: 6,
  "rather-low": 4,
  "lower-half": 4,
  mixed: 2,
  "rather-high": 0,
  "upper-half": 0,
  high: 0,
};

/** From these points on a component stands low. */
const lowPoints = 4;

/** Runs in eight weeks from which on a component that none of them was for was passed over. */
const fewestRuns = 2;

/** All that speaks for an action or against it; docs/signals.md has the points. */
export function reasonsFor(action: TeamAction, situation: Situation): Reason[] {
  const component = componentReason(action, situation);
  return [
    component,
    component?.component && passedOverReason(component.component, situation),
    signalReason(action, situation),
    followedReason(action, situation),
    momentReason(action, situation),
    triedReason(action, situation),
    varietyReason(action, newestRun(situation.runs)),
  ].filter((reason) => reason !== undefined);
}

/** The sum of the points of some reasons. */
export function pointsOf(reasons: readonly Reason[]): number {
  return reasons.reduce((sum, { points }) => sum + points, 0);
}

/**
 * The component that stands lowest, if any stands low: between equals the one that no run was for the
 * longest, then the first of the six.
 */
export function lowestComponent({ bands, runs, now }: Situation): SafetyComponent | undefined {
  const lastFor = (component: SafetyComponent) =>
    Math.max(-1, ...runs.filter((run) => isFor(run, component)).map((run) => run.startedAt));
  const [lowest] = recentBands(bands, now)
    .filter(({ band }) => bandPoints[band] >= lowPoints)
    .toSorted(
      (a, b) =>
        bandPoints[b.band] - bandPoints[a.band] ||
        lastFor(a.component) - lastFor(b.component) ||
        safetyComponents.indexOf(a.component) - safetyComponents.indexOf(b.component),
    );
  return lowest?.component;
}

/** The run that started last, or undefined where there was none. */
export function newestRun(runs: readonly PastRun[]): PastRun | undefined {
  return runs.toSorted((a, b) => b.startedAt - a.startedAt || (a.id < b.id ? -1 : 1))[0];
}

/** The points that an action loses for serving most what another one serves most. */
export function varietyReason(
  { components: [most] }: Pick<TeamAction, "components">,
  other: (Pick<PastRun, "components"> & { readonly id?: string }) | undefined,
  points = -1,
): Reason | undefined {
  if (most === undefined || other?.components[0] !== most) return undefined;
  return {
    kind: "variety",
    points,
    component: most,
    madeOf: other.id === undefined ? [] : [other.id],
  };
}

function componentReason(
  { components }: TeamAction,
  { bands, now }: Situation,
): Reason | undefined {
  const [best] = recentBands(bands, now)
    .filter(({ component }) => components.includes(component))
    .map(({ component, band, roundId }): Reason => {
      const points = component === components[0] ? bandPoints[band] : bandPoints[band] / 2;
      return { kind: "component", points, component, madeOf: [roundId] };
    })
    .filter(({ points }) => points > 0)
    .toSorted((a, b) => b.points - a.points || indexIn(components, a) - indexIn(components, b));
  return best;
}

function indexIn(components: readonly SafetyComponent[], { component }: Reason): number {
  return component === undefined ? -1 : components.indexOf(component);
}

function passedOverReason(
  component: SafetyComponent,
  { runs, now }: Situation,
): Reason | undefined {
  const recent = within(runs, ({ startedAt }) => startedAt, eightWeeks, now);
  if (recent.length < fewestRuns || recent.some((run) => isFor(run, component))) return undefined;
  return { kind: "passed-over", points: 2, component, madeOf: idsOf(recent) };
}

function signalReason({ signals }: TeamAction, situation: Situation): Reason | undefined {
  const [signal] = signals.filter((one) =>
    situation.signals.some(({ signal, attention }) => signal === one && attention === "look"),
  );
  if (signal === undefined) return undefined;
  const found = situation.signals.find((one) => one.signal === signal);
  const madeOf = [...new Set(found?.findings.flatMap((finding) => finding.madeOf))];
  return { kind: "signal", points: signal === signals[0] ? 4 : 2, signal, madeOf };
}

/** What the newest check said of the newest run of this action that was measured. */
function followedReason(action: TeamAction, { runs, followed }: Situation): Reason | undefined {
  const ofAction = runs.filter((run) => run.actionId === action.id);
  const run = newestRun(ofAction.filter(({ id }) => followed.some(({ runId }) => runId === id)));
  const [said] = followed
    .filter(({ runId }) => runId === run?.id)
    .toSorted((a, b) => b.closedAt - a.closedAt);
  if (run === undefined || said === undefined) return undefined;
  for (const [verdict, points] of [
    ["beyond noise, down", -2],
    ["beyond noise, up", 2],
  ] as const) {
    const component = run.components.find((one) => said.verdicts[one] === verdict);
    if (component) {
      return { kind: "followed", points, component, madeOf: [said.roundId, run.id].toSorted() };
    }
  }
  return undefined;
}

function momentReason({ moments }: TeamAction, { moment }: Situation): Reason | undefined {
  if (moment === undefined || !moments.includes(moment)) return undefined;
  return { kind: "moment", points: 2, madeOf: [] };
}

function triedReason({ id }: TeamAction, { runs, now }: Situation): Reason | undefined {
  const last = newestRun(runs.filter(({ actionId }) => actionId === id));
  if (last === undefined) return { kind: "not-tried", points: 1, madeOf: [] };
  const age = now - last.startedAt;
  if (age >= twelveWeeks) return undefined;
  return { kind: "recent", points: age < 28 * day ? -4 : -2, madeOf: [last.id] };
}

/** An older band says nothing of how a component stands now. */
function recentBands(bands: readonly ComponentBand[], now: number): ComponentBand[] {
  return within(bands, ({ at }) => at, twelveWeeks, now);
}

function isFor({ components }: PastRun, component: SafetyComponent): boolean {
  return components.includes(component);
}
