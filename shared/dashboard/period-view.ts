import { day } from "../day.ts";
import { isOpen } from "../open-commitment.ts";
import type { SafetyComponent } from "../safety-component.ts";
import type { Person } from "../team.ts";
import type { DashboardRound, DashboardView } from "./dashboard-view.ts";
import { type Period, periods } from "./period.ts";

/** The part of a dashboard that lies in the newest `period`, and what is still open. */
export function within(view: DashboardView, period: Period): DashboardView {
  const since = Math.max(view.since, view.now - periods[period]);
  return {
    ...view,
    since,
    rounds: view.rounds.filter(({ at }) => at >= since),
    runs: view.runs.filter(({ startedAt = 0 }) => startedAt >= since),
    commitments: view.commitments.filter((one) => isOpen(one) || one.promisedAt >= since),
  };
}

/** The rounds that asked about a component, the oldest first. */
export function askedAbout(
  rounds: readonly DashboardRound[],
  component: SafetyComponent,
): DashboardRound[] {
  return rounds.filter(({ asked }) => asked.includes(component));
}

/** What checks say of a run: a verdict for each component that its action serves, the newest check's. */
export function verdictsOfRun(rounds: readonly DashboardRound[], runId: string) {
  const measured = rounds.flatMap((round) => round.measured).findLast((one) => one.runId === runId);
  return (measured?.targeted ?? []).flatMap((component) => {
    const verdict = measured?.verdicts[component];
    return verdict ? [{ component, verdict }] : [];
  });
}

const states = ["promised", "claimed", "verified", "lapsed"] as const;

/** How many commitments stand so, and for how many whole days the oldest has waited there; those that there are. */
export function commitmentCounts({ commitments, now }: DashboardView) {
  return states
    .map((state) => {
      const those = commitments.filter((one) => one.state === state);
      const waits = those.map(({ promisedAt, claimedAt }) => {
        const from = state === "claimed" ? (claimedAt ?? promisedAt) : promisedAt;
        return Math.max(0, Math.floor((now - from) / day));
      });
      return { state, count: those.length, oldest: Math.max(0, ...waits) };
    })
    .filter(({ count }) => count > 0);
}

/** How often each member led, by name in the order of `compare`: nobody is ranked. */
export function turnsTaken(
  { runs }: Pick<DashboardView, "runs">,
  members: readonly Person[],
  compare: (a: string, b: string) => number,
) {
  return members
    .map((member) => ({
      ...member,
      count: runs.filter(({ facilitatorId }) => facilitatorId === member.userId).length,
    }))
    .toSorted((a, b) => compare(a.name, b.name));
}
