import { type ClosedRound, roundKind } from "#shared/pulse/round.ts";
import { teamPartition } from "#shared/record.ts";
import { type Run, runKind } from "#shared/run.ts";
import { componentBands } from "#shared/signals/component-bands.ts";
import { signalsOf } from "#shared/signals/signals.ts";
import type { SignalsView } from "#shared/signals/signals-view.ts";
import { closedPulseOf, type TeamRecords } from "#shared/signals/team-records.ts";
import type { Team } from "#shared/team.ts";
import type { Ports } from "../ports.ts";
import { listCommitments } from "./commitments.ts";
import { readOwnTeam, type TeamInput } from "./membership.ts";
import { newestRound } from "./newest-round.ts";

/** Where the actor's team stands: the six signals, and the newest band of each component. */
export async function readSignals(ports: Ports, input: TeamInput): Promise<SignalsView> {
  const { records } = await readHistory(ports, await readOwnTeam(ports, input));
  const now = ports.clock();
  const components = componentBands(records.pulses, now);
  return { signals: signalsOf(records, now), components, now };
}

/** What a team has done and what its pulses came to. */
export interface TeamHistory {
  readonly records: TeamRecords;
  readonly runs: readonly Run[];
  /** The pulses and checks that have closed. */
  readonly rounds: readonly ClosedRound[];
}

/** Reads it; a pulse whose time has come is closed first. The caller has seen that the actor is a member. */
export async function readHistory(ports: Ports, team: Team): Promise<TeamHistory> {
  await newestRound(ports, team);
  const { tenantId, id } = team;
  const pk = teamPartition(tenantId, id);
  const [runs, commitments, found] = await Promise.all([
    ports.store.list(runKind, pk),
    listCommitments(ports, tenantId, id),
    ports.store.list(roundKind, pk),
  ]);
  const rounds = found.filter((round) => round.state !== "open");
  const pulses = rounds.map(closedPulseOf).filter((pulse) => pulse !== undefined);
  const passedTurns = (team.turnChanges ?? [])
    .filter(({ kind, undone }) => kind === "passed" && undone === undefined)
    .map(({ id: changeId, at }) => ({ id: changeId, at }));
  return { records: { runs, commitments, pulses, passedTurns }, runs, rounds };
}
