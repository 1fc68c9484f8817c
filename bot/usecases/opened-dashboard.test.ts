import { beforeEach, expect, test } from "vitest";
import { z } from "zod/v4";
import { commitmentKey } from "#shared/commitment.ts";
import { OpenedDashboardView } from "#shared/dashboard/dashboard-view.ts";
import { noTeams, personTeamsKey } from "#shared/person-teams.ts";
import { teamPartition } from "#shared/record.ts";
import { runKey } from "#shared/run.ts";
import { type Team, teamLinkKey } from "#shared/team.ts";
import { aCommitment, aRun, minute } from "#shared/testing/builders.ts";
import {
  answer,
  type BallotPorts,
  ballotPorts,
  opened,
  placeOf,
  storedTeam,
  unmarked,
} from "../testing/ballot-ports.ts";
import { tellRound } from "./closing.ts";
import { readDashboard } from "./dashboard.ts";
import { readHome } from "./home.ts";
import { openDashboard } from "./opened-dashboard.ts";
import { readRecommendations } from "./recommendations.ts";
import { readSignals } from "./signals.ts";
import { openTeam } from "./teams.ts";

const day = 24 * 60 * minute;

let ports: BallotPorts;
let team: Team;
beforeEach(async () => {
  ports = ballotPorts();
  team = await storedTeam(ports);
  await ports.store.create(personTeamsKey(team.tenantId, "ana"), {
    ...noTeams("ana"),
    teamIds: [team.id],
  });
});

const asAna = () => ({
  actor: { tenantId: team.tenantId, userId: "ana", name: "Ana" },
  teamId: team.id,
});

async function pulsed(): Promise<void> {
  const round = await opened(ports, team);
  for (const { userId } of team.members) await answer(ports, round, userId, 2);
  ports.time.now = round.closesAt;
  await tellRound(ports, placeOf(round), unmarked);
}

/** A year of runs, promises and pulses, of which some are older than what a dashboard shows. */
async function aYear(): Promise<void> {
  await pulsed();
  ports.time.now += 200 * day;
  await pulsed();
  const now = ports.clock();
  for (const daysAgo of [400, 200, 93, 90, 1]) {
    const startedAt = now - daysAgo * day;
    const run = aRun({ id: `run-${daysAgo}`, state: "ended", startedAt, endedAt: startedAt + 1 });
    await ports.store.create(runKey(team.tenantId, team.id, run.id), run);
    for (const state of ["promised", "claimed", "verified", "lapsed", "withdrawn"] as const) {
      const id = `${state}-${daysAgo}`;
      const dueOn = new Date(now + day).toISOString().slice(0, 10);
      const times = { promisedAt: startedAt, verifiedAt: startedAt, lapsedAt: startedAt };
      const commitment = aCommitment({ id, dueOn, state, ...times });
      await ports.store.create(commitmentKey(team.tenantId, team.id, id), commitment);
    }
  }
}

test("[R232] a link to the dashboard is told at once what Home, the dashboard, signals and recommendations say one by one", async () => {
  await aYear();
  const view = await openDashboard(ports, asAna());
  expect(OpenedDashboardView.parse(view)).toEqual(view);
  const dashboard = await readDashboard(ports, asAna());
  expect(dashboard.runs.map(({ id }) => id)).toEqual(["run-90", "run-1"]);
  expect(dashboard.rounds).toHaveLength(1);
  expect(view).toEqual({
    home: await readHome(ports, asAna()),
    first: {
      dashboard,
      signals: await readSignals(ports, asAna()),
      recommendations: await readRecommendations(ports, asAna()),
    },
  });
});

test("[R232] the history of the team is read once for all of it", async () => {
  await aYear();
  const reads = { count: 0 };
  const store = {
    ...ports.store,
    list(...asked) {
      reads.count += 1;
      return ports.store.list(...asked);
    },
  } satisfies typeof ports.store;
  const counted = { ...ports, store };
  await readSignals(counted, asAna());
  const once = reads.count;
  reads.count = 0;
  await openDashboard(counted, asAna());
  expect(reads.count).toBe(once);
});

test("[R232] who is in no team gets the tab alone, and nobody gets the dashboard of a team they are not in", async () => {
  const { actor } = asAna();
  const ben = { ...actor, userId: "ben", name: "Ben" };
  expect((await openDashboard(ports, { actor: ben })).first).toBeUndefined();
  await ports.store.create(personTeamsKey(team.tenantId, "mallory"), {
    ...noTeams("mallory"),
    teamIds: [team.id],
  });
  const mallory = { ...actor, userId: "mallory", name: "Mallory" };
  expect(await openDashboard(ports, { actor: mallory })).toMatchObject({
    home: { teams: [] },
    first: undefined,
  });
});

test("[R210] where the history of a year cannot be read, the panel is opened and Home is told all the same", async () => {
  await ports.store.create(teamLinkKey(team.tenantId, "19:standup"), {
    v: 1,
    conversationId: "19:standup",
    teamId: team.id,
  });
  const startedAt = ports.clock() - 300 * day;
  const pk = teamPartition(team.tenantId, team.id);
  const newer = { kind: { type: "run", schema: z.unknown() }, pk, id: "of-a-newer-server" };
  await ports.store.create(newer, { v: 99, startedAt });
  await expect(readRecommendations(ports, asAna())).rejects.toThrow();

  const view = await openDashboard(ports, asAna());
  expect(view).toEqual({ home: await readHome(ports, asAna()), first: undefined });
  const opened = await openTeam(ports, { ...asAna(), conversationId: "19:standup" });
  expect(opened.id).toBe(team.id);
  expect(opened.choices).toBeUndefined();
});

test("[R261] a pulse whose time has come is closed by whoever opens the panel, and is in all that it shows", async () => {
  const link = { v: 1, conversationId: "19:standup", teamId: team.id } as const;
  await ports.store.create(teamLinkKey(team.tenantId, "19:standup"), link);
  const round = await opened(ports, team);
  for (const { userId } of team.members) await answer(ports, round, userId, 2);
  ports.time.now = round.closesAt + minute;
  const view = await openTeam(ports, { ...asAna(), conversationId: "19:standup" });
  expect(view.round).toMatchObject({ id: round.id, state: "released" });
  expect(view.choices?.recommendations).toEqual(await readRecommendations(ports, asAna()));
  const again = await openTeam(ports, { ...asAna(), conversationId: "19:standup" });
  expect(again).toEqual(view);
});
