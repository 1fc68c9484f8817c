import { day } from "#shared/day.ts";
import { type ClosedRound, type Round, roundKind } from "#shared/pulse/round.ts";
import { teamPartition } from "#shared/record.ts";
import { type Run, runKind } from "#shared/run.ts";
import { componentBands } from "#shared/signals/component-bands.ts";
import { signalsOf } from "#shared/signals/signals.ts";
import type { SignalsView } from "#shared/signals/signals-view.ts";
import { closedPulseOf, type TeamRecords } from "#shared/signals/team-records.ts";
import type { Team } from "#shared/team.ts";
import type { Ports } from "../ports.ts";
import { readOwnTeam, type TeamInput } from "./membership.ts";
import { newestRound } from "./newest-round.ts";
import { listOpenAnd } from "./open-commitments.ts";

/** How far back a history goes: a year in milliseconds. */
const year = 365 * day;

/**
 * How long a promise may take until it is settled: it is due within a year and lapses two weeks after, and
 * for eight more weeks signals count it.
 */
const settling = year + 70 * day;

/** Where the actor's team stands: the six signals, and the newest band of each component. */
export async function readSignals(ports: Ports, input: TeamInput): Promise<SignalsView> {
  const { records } = await readHistory(ports, await readOwnTeam(ports, input));
  return viewSignals(records, ports.clock());
}

/** Where a team with these records stands. */
export function viewSignals(records: TeamRecords, now: number): SignalsView {
  return { signals: signalsOf(records, now), components: componentBands(records.pulses, now), now };
}

/** What a team has done in the last year and what its pulses came to. */
export interface TeamHistory {
  readonly records: TeamRecords;
  readonly runs: readonly Run[];
  /** The pulses and checks that have closed. */
  readonly rounds: readonly ClosedRound[];
  /** The same, and those that are open. */
  readonly allRounds: readonly Round[];
}

/**
 * Reads it; a pulse whose time has come is closed first. The caller has seen that the actor is a member.
 * What is older is not read, so that it costs the same however long the team has been there.
 */
export async function readHistory(ports: Ports, team: Team): Promise<TeamHistory> {
  await newestRound(ports, team);
  const { tenantId, id } = team;
  const pk = teamPartition(tenantId, id);
  const now = ports.clock();
  const [runs, commitments, allRounds] = await Promise.all([
    ports.store.list(runKind, pk, { startedAt: { since: now - year } }),
    listOpenAnd(ports, team, [{ promisedAt: { since: now - settling } }]),
    ports.store.list(roundKind, pk, { closesAt: { since: now - year } }),
  ]);
  const rounds = allRounds.filter((round) => round.state !== "open");
  const pulses = rounds.map(closedPulseOf).filter((pulse) => pulse !== undefined);
  const passedTurns = (team.turnChanges ?? [])
    .filter(({ kind, undone }) => kind === "passed" && undone === undefined)
    .map(({ id: changeId, at }) => ({ id: changeId, at }));
  return { records: { runs, commitments, pulses, passedTurns }, runs, rounds, allRounds };
}
