import { withoutBrokenOff } from "#shared/broken-off.ts";
import type { Commitment } from "#shared/commitment.ts";
import type { DashboardRound, DashboardView } from "#shared/dashboard/dashboard-view.ts";
import { periods } from "#shared/dashboard/period.ts";
import { isOpen } from "#shared/open-commitment.ts";
import { type ClosedRound, roundKind } from "#shared/pulse/round.ts";
import { teamPartition } from "#shared/record.ts";
import { type Run, runKind } from "#shared/run.ts";
import type { Ports } from "../ports.ts";
import { readOwnTeam, type TeamInput } from "./membership.ts";
import { newestRound } from "./newest-round.ts";
import { listOpenAnd } from "./open-commitments.ts";
import { summaryOf } from "./run-summary.ts";

/**
 * What the actor's team did in the last quarter. Only the records of that time and what is open are
 * read, so that it costs the same however long the team has been there.
 */
export async function readDashboard(ports: Ports, input: TeamInput): Promise<DashboardView> {
  const team = await readOwnTeam(ports, input);
  // A pulse whose time has come is closed first.
  await newestRound(ports, team);
  const { tenantId, id } = team;
  const pk = teamPartition(tenantId, id);
  const now = ports.clock();
  const since = now - periods.quarter;
  const [runs, rounds, commitments] = await Promise.all([
    ports.store.list(runKind, pk, { startedAt: { since } }),
    ports.store.list(roundKind, pk, { closesAt: { since } }),
    listOpenAnd(ports, team, [{ promisedAt: { since } }]),
  ]);
  const closed = rounds.filter((round) => round.state !== "open");
  return viewDashboard({ runs, rounds: closed, commitments }, now);
}

/** What a dashboard shows of these records, which may be older and are a team's own. */
export function viewDashboard(
  { runs, rounds, commitments }: DashboardRecords,
  now: number,
): DashboardView {
  const since = now - periods.quarter;
  return {
    since,
    now,
    rounds: rounds
      .filter(({ openedAt }) => openedAt >= since)
      .map((round) => viewClosed(round, runs))
      .toSorted((a, b) => a.at - b.at),
    runs: runs
      .filter(({ startedAt = 0 }) => startedAt >= since)
      .map(summaryOf)
      .toSorted((a, b) => (a.startedAt ?? 0) - (b.startedAt ?? 0)),
    commitments: commitments
      .filter((one) => isOpen(one) || (one.state !== "withdrawn" && one.promisedAt >= since))
      .toSorted((a, b) => a.promisedAt - b.promisedAt),
  };
}

interface DashboardRecords {
  readonly runs: readonly Run[];
  readonly rounds: readonly ClosedRound[];
  readonly commitments: readonly Commitment[];
}

/** Of a closed round what everybody may know, and nothing of how many answered. */
function viewClosed(round: ClosedRound, runs: readonly Run[]): DashboardRound {
  const { id, kind, openedAt: at } = round;
  const measured = withoutBrokenOff(round.measured ?? [], runs);
  const asked = round.questions.flatMap((one) => ("component" in one ? [one.component] : []));
  const common = { id, ...(kind ? { kind } : {}), at, asked: [...new Set(asked)], measured };
  return round.state === "released"
    ? { ...common, bands: round.bands }
    : { ...common, bands: {}, withheld: round.reason };
}
