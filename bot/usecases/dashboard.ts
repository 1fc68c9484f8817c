import type { DashboardRound, DashboardView } from "#shared/dashboard/dashboard-view.ts";
import { periods } from "#shared/dashboard/period.ts";
import { type ClosedRound, roundKind } from "#shared/pulse/round.ts";
import { teamPartition } from "#shared/record.ts";
import { runKind } from "#shared/run.ts";
import type { Ports } from "../ports.ts";
import { listOpenAnd } from "./commitments.ts";
import { readOwnTeam, type TeamInput } from "./membership.ts";
import { newestRound } from "./newest-round.ts";
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
  return {
    since,
    now,
    rounds: rounds
      .filter((round) => round.state !== "open")
      .map(viewClosed)
      .toSorted((a, b) => a.at - b.at),
    runs: runs.map(summaryOf).toSorted((a, b) => (a.startedAt ?? 0) - (b.startedAt ?? 0)),
    commitments: commitments
      .filter(({ state }) => state !== "withdrawn")
      .toSorted((a, b) => a.promisedAt - b.promisedAt),
  };
}

/** Of a closed round what everybody may know, and nothing of how many answered. */
function viewClosed(round: ClosedRound): DashboardRound {
  const { id, kind, closesAt: at, measured = [] } = round;
  const asked = round.questions.flatMap((one) => ("component" in one ? [one.component] : []));
  const common = { id, ...(kind ? { kind } : {}), at, asked: [...new Set(asked)], measured };
  return round.state === "released"
    ? { ...common, bands: round.bands }
    : { ...common, bands: {}, withheld: round.reason };
}
