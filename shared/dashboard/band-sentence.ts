import type { SafetyComponent } from "../safety-component.ts";
import { dashboardWords } from "../words/dashboard.ts";
import { words } from "../words.ts";
import type { DashboardRound } from "./dashboard-view.ts";
import { askedAbout } from "./period-view.ts";

/** How many pulses and checks showed nothing, for all components at once; undefined where none did. */
export function withheldSentence(rounds: readonly DashboardRound[]): string | undefined {
  const count = rounds.filter(({ withheld }) => withheld !== undefined).length;
  return count > 0 ? dashboardWords.withheld(count) : undefined;
}

/**
 * What the chart of a component shows, in words: where it stood first and last. It claims no change.
 * `dayOf` writes an instant as a day.
 */
export function bandSentence(
  rounds: readonly DashboardRound[],
  component: SafetyComponent,
  dayOf: (at: number) => string,
): string {
  const { noneAsked, once, several, neverShown } = dashboardWords;
  const name = words.components[component];
  const those = askedAbout(rounds, component);
  if (those.length === 0) return noneAsked(name);
  const shown = those.flatMap(({ at, bands }) => {
    const band = bands[component];
    return band ? [[words.pulse.bands[band], dayOf(at)] as const] : [];
  });
  const [first] = shown;
  const last = shown.at(-1);
  if (!first || !last) return neverShown(name);
  if (shown.length === 1) return once(name, ...first);
  return several(name, shown.length, first, last);
}
