import { withoutBrokenOff } from "#shared/broken-off.ts";
import type { Commitment } from "#shared/commitment.ts";
import { periods } from "#shared/dashboard/period.ts";
import { day } from "#shared/day.ts";
import { isOpen, isTakenBackFrom } from "#shared/open-commitment.ts";
import { noTeams, personTeamsKey } from "#shared/person-teams.ts";
import { actionTitle } from "#shared/playbook/readers-titles.ts";
import { measuringOf } from "#shared/pulse/checks.ts";
import { offersCheck } from "#shared/pulse/opening.ts";
import { roundKey, roundKind } from "#shared/pulse/round.ts";
import type { RoundView } from "#shared/pulse/round-view.ts";
import { thresholdFor } from "#shared/pulse/threshold.ts";
import { teamPartition } from "#shared/record.ts";
import { rotation } from "#shared/rotation.ts";
import { type Run, runKind } from "#shared/run.ts";
import { findMember, membersOf, type Team, teamKey } from "#shared/team.ts";
import { teamToday, turnDay } from "#shared/turns/team-day.ts";
import { turnsViewOf } from "#shared/turns/turns-view.ts";
import type { HomeTeam, HomeView, PlannedRun } from "#shared/views.ts";
import type { Actor, Ports } from "../ports.ts";
import { listOpenAnd } from "./open-commitments.ts";
import { meetingOf } from "./planned-meeting.ts";
import { readAlong } from "./read-along.ts";
import { viewRound } from "./round-view.ts";
import { summaryOf } from "./run-summary.ts";
import type { TeamHistory } from "./signals.ts";
import { settled } from "./teams.ts";

/** For how long earlier pulses are shown: half a year. */
const roundsFor = 182 * day;
const settledFor = 30 * day;

/**
 * What the personal tab shows to the actor: their teams, turns, runs and commitments. What is older than
 * it shows is not read, so that it costs the same however long a team has been there.
 */
export async function readHome(
  ports: Ports,
  { actor }: { readonly actor: Actor },
): Promise<HomeView> {
  return viewHome(ports, actor, await readOwnTeams(ports, actor));
}

/** The teams of the actor, in their order. */
export async function readOwnTeams(
  { store }: Pick<Ports, "store">,
  { tenantId, userId }: Actor,
): Promise<Team[]> {
  const { teamIds } = (await store.find(personTeamsKey(tenantId, userId))) ?? noTeams(userId);
  const found = await Promise.all(teamIds.map((teamId) => store.find(teamKey(tenantId, teamId))));
  return found
    .filter((team) => team !== undefined)
    .filter((team) => findMember(team, userId) !== undefined);
}

/**
 * The personal tab of somebody who is in these teams. Where the history of one is being read anyway, what is shown
 * of that team lies in it.
 */
export async function viewHome(
  ports: Ports,
  { userId, name }: Actor,
  teams: readonly Team[],
  histories: ReadonlyMap<Team, Promise<TeamHistory>> = new Map(),
): Promise<HomeView> {
  const views = teams.map(async (team) =>
    viewHomeTeam(ports, team, userId, await readAlong(histories.get(team))),
  );
  return { me: { userId, name }, teams: await Promise.all(views), now: ports.clock() };
}

async function viewHomeTeam(
  ports: Ports,
  found: Team,
  userId: string,
  history: TeamHistory | undefined,
): Promise<HomeTeam> {
  const { team, run: current } = await settled(ports, found);
  const now = ports.clock();
  const [runs, commitments, rounds, { meets }] = await Promise.all([
    startedRuns(ports, team, current, history),
    currentCommitments(ports, team, userId, history),
    newestRounds(ports, team, history),
    meetingOf(ports, team, now),
  ]);
  return {
    id: team.id,
    name: team.name,
    members: membersOf(team).map(({ userId, name }) => ({ userId, name })),
    rotation: rotation(team, turnDay(team, now)),
    ...(current?.state === "planned" ? { planned: plannedOf(current) } : {}),
    runs: runs.map(summaryOf),
    commitments,
    rounds: rounds.map((round) => withoutBrokenOffIn(viewRound(round, userId, now), runs)),
    threshold: thresholdFor(membersOf(team).length, team.threshold),
    offersCheck: offersCheck(team, now),
    measuring: measuringOf(team),
    turns: turnsViewOf(team, teamToday(team, now)),
    schedule: team.schedule,
    conversations: team.conversations,
    meetsAt: meets?.startsAt,
  };
}

function withoutBrokenOffIn(round: RoundView, runs: readonly Run[]): RoundView {
  return round.measured ? { ...round, measured: withoutBrokenOff(round.measured, runs) } : round;
}

function plannedOf(run: Run): PlannedRun {
  const { actionId, actionVersionId, length, facilitatorId } = run;
  return { actionId, actionVersionId, title: actionTitle(run), length, facilitatorId };
}

/** The runs of the last quarter and the one that is on, whenever that began; the newest first. */
async function startedRuns(
  { store, clock }: Ports,
  team: Team,
  current: Run | undefined,
  history: TeamHistory | undefined,
) {
  const pk = teamPartition(team.tenantId, team.id);
  const since = clock() - periods.quarter;
  const runs =
    history?.runs.filter(({ startedAt = 0 }) => startedAt >= since) ??
    (await store.list(runKind, pk, { startedAt: { since } }));
  const hasBegun = current?.startedAt !== undefined && !runs.some(({ id }) => id === current.id);
  return [...runs, ...(hasBegun ? [current] : [])].toSorted(
    (a, b) => (b.startedAt ?? 0) - (a.startedAt ?? 0),
  );
}

/**
 * What is open, what was confirmed or lapsed in the last month, and what was lately taken back from this person: in
 * a history is whatever was promised before.
 */
async function currentCommitments(
  ports: Ports,
  team: Team,
  userId: string,
  history: TeamHistory | undefined,
) {
  const since = ports.clock() - settledFor;
  const isCurrent = (one: Commitment) =>
    isOpen(one) ||
    isTakenBackFrom(one, userId) ||
    (one.state === "verified" && (one.verifiedAt ?? 0) >= since) ||
    (one.state === "lapsed" && (one.lapsedAt ?? 0) >= since);
  const found =
    history?.records.commitments ??
    (await listOpenAnd(ports, team, [
      { state: "withdrawn" },
      { state: "verified", verifiedAt: { since } },
      { state: "lapsed", lapsedAt: { since } },
    ]));
  return found.filter(isCurrent);
}

/** The pulses and checks of the last half year, and the newest, however old; the newest first. */
async function newestRounds(
  { store, clock }: Ports,
  { tenantId, id, round: newest }: Team,
  history: TeamHistory | undefined,
) {
  const pk = teamPartition(tenantId, id);
  const since = clock() - roundsFor;
  const rounds =
    history?.allRounds.filter(({ closesAt }) => closesAt >= since) ??
    (await store.list(roundKind, pk, { closesAt: { since } }));
  const isOlder = newest !== undefined && !rounds.some((one) => one.id === newest.id);
  const older = isOlder ? await store.find(roundKey(tenantId, id, newest.id)) : undefined;
  return [...rounds, ...(older ? [older] : [])].toSorted((a, b) => b.openedAt - a.openedAt);
}
