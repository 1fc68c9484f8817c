import type { Commitment } from "#shared/commitment.ts";
import { isOpen } from "#shared/open-commitment.ts";
import { noTeams, personTeamsKey } from "#shared/person-teams.ts";
import { measuringOf } from "#shared/pulse/checks.ts";
import { offersCheck } from "#shared/pulse/opening.ts";
import { roundKind } from "#shared/pulse/round.ts";
import { thresholdFor } from "#shared/pulse/threshold.ts";
import { teamPartition } from "#shared/record.ts";
import { rotation } from "#shared/rotation.ts";
import { runKind } from "#shared/run.ts";
import { findMember, membersOf, type Team, teamKey } from "#shared/team.ts";
import { teamToday, turnDay } from "#shared/turns/team-day.ts";
import { turnsViewOf } from "#shared/turns/turns-view.ts";
import type { HomeTeam, HomeView } from "#shared/views.ts";
import type { Actor, Ports } from "../ports.ts";
import { listCommitments } from "./commitments.ts";
import { meetingOf } from "./planned-meeting.ts";
import { viewRound } from "./round-view.ts";
import { summaryOf } from "./run-summary.ts";
import { settled } from "./teams.ts";

const mostRuns = 50;
/** Half a year of weeks. */
const mostRounds = 26;
const settledFor = 30 * 24 * 60 * 60 * 1000;

/** What the personal tab shows to the actor: their teams, turns, runs and commitments. */
export async function readHome(
  ports: Ports,
  { actor }: { readonly actor: Actor },
): Promise<HomeView> {
  const { store, clock } = ports;
  const { tenantId, userId, name } = actor;
  const { teamIds } = (await store.find(personTeamsKey(tenantId, userId))) ?? noTeams(userId);
  const found = await Promise.all(teamIds.map((teamId) => store.find(teamKey(tenantId, teamId))));
  const teams = found
    .filter((team) => team !== undefined)
    .filter((team) => findMember(team, userId) !== undefined);
  return {
    me: { userId, name },
    teams: await Promise.all(teams.map((team) => viewHomeTeam(ports, team, userId))),
    now: clock(),
  };
}

async function viewHomeTeam(ports: Ports, found: Team, userId: string): Promise<HomeTeam> {
  const { team } = await settled(ports, found);
  const pk = teamPartition(team.tenantId, team.id);
  const now = ports.clock();
  const [runs, commitments, rounds, { meets }] = await Promise.all([
    ports.store.list(runKind, pk),
    listCommitments(ports, team.tenantId, team.id),
    ports.store.list(roundKind, pk),
    meetingOf(ports, team, now),
  ]);
  const day = turnDay(team, now);
  return {
    id: team.id,
    name: team.name,
    members: membersOf(team).map(({ userId, name }) => ({ userId, name })),
    rotation: rotation(team, day),
    runs: runs
      .filter((run) => run.startedAt !== undefined)
      .sort((a, b) => (b.startedAt ?? 0) - (a.startedAt ?? 0))
      .slice(0, mostRuns)
      .map(summaryOf),
    commitments: commitments.filter((one) => isOpen(one) || settledAt(one) > now - settledFor),
    rounds: rounds
      .toSorted((a, b) => b.openedAt - a.openedAt)
      .slice(0, mostRounds)
      .map((round) => viewRound(round, userId, now)),
    threshold: thresholdFor(membersOf(team).length, team.threshold),
    offersCheck: offersCheck(team, now),
    measuring: measuringOf(team),
    turns: turnsViewOf(team, teamToday(team, now)),
    schedule: team.schedule,
    conversations: team.conversations,
    meetsAt: meets?.startsAt,
  };
}

/** When it was verified or lapsed; what was withdrawn is gone. */
function settledAt(commitment: Commitment): number {
  if (commitment.state === "verified") return commitment.verifiedAt ?? 0;
  return commitment.state === "lapsed" ? (commitment.lapsedAt ?? 0) : 0;
}
