import type { Band } from "../pulse/band.ts";
import type { WithheldReason } from "../pulse/round.ts";
import type { SafetyComponent } from "../safety-component.ts";
import type { DashboardView } from "./dashboard-view.ts";
import { askedAbout } from "./period-view.ts";

/** One thing on the time axis of a component: what a pulse or check showed, that it showed nothing, or a run. */
export type TimeMark = { readonly id: string; readonly at: number } & (
  | { readonly kind: "band"; readonly band: Band }
  | { readonly kind: "withheld"; readonly reason: WithheldReason }
  | { readonly kind: "run"; readonly title: string }
);

/** All of it in the order of time. */
export function timeLine(view: DashboardView, component: SafetyComponent): TimeMark[] {
  const rounds = askedAbout(view.rounds, component).map(({ id, at, bands, withheld }): TimeMark => {
    const band = bands[component];
    if (band) return { id, at, kind: "band", band };
    return { id, at, kind: "withheld", reason: withheld ?? "unreadable" };
  });
  const runs = view.runs
    .filter(({ brokenOff }) => !brokenOff)
    .map(({ id, startedAt = 0, title }): TimeMark => ({ id, at: startedAt, kind: "run", title }));
  return [...rounds, ...runs].toSorted((a, b) => a.at - b.at);
}
