import { beforeEach, expect, test } from "vitest";
import { commitmentKey } from "#shared/commitment.ts";
import { DashboardView } from "#shared/dashboard/dashboard-view.ts";
import { noTeams, personTeamsKey } from "#shared/person-teams.ts";
import { roundKey } from "#shared/pulse/round.ts";
import { runKey } from "#shared/run.ts";
import type { Team } from "#shared/team.ts";
import { aCommitment, aRound, aRun, minute } from "#shared/testing/builders.ts";
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

const day = 24 * 60 * minute;

let ports: BallotPorts;
let team: Team;
beforeEach(async () => {
  ports = ballotPorts();
  team = await storedTeam(ports);
});

const asAna = (tenantId = team.tenantId) => ({
  actor: { tenantId, userId: "ana", name: "Ana" },
  teamId: team.id,
});

async function ran(id: string, daysAgo: number): Promise<void> {
  const startedAt = ports.clock() - daysAgo * day;
  await ports.store.create(
    runKey(team.tenantId, team.id, id),
    aRun({ id, state: "ended", startedAt, endedAt: startedAt + minute }),
  );
}

async function promised(id: string, daysAgo: number, state: "promised" | "verified" | "withdrawn") {
  const promisedAt = ports.clock() - daysAgo * day;
  const dueOn = new Date(ports.clock() + day).toISOString().slice(0, 10);
  await ports.store.create(
    commitmentKey(team.tenantId, team.id, id),
    aCommitment({ id, promisedAt, dueOn, state }),
  );
}

/** A pulse that too few answered. */
async function pulsed(id: string, daysAgo: number): Promise<void> {
  const closesAt = ports.clock() - daysAgo * day;
  const place = { id, tenantId: team.tenantId, teamId: team.id };
  const { questions, threshold, people } = aRound();
  const times = { openedAt: closesAt - day, closesAt };
  await ports.store.create(roundKey(team.tenantId, team.id, id), {
    ...{ v: 1, ...place, questions, threshold, people, ...times },
    ...{ state: "withheld", reason: "too-few", outbox: [] },
  });
}

const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

test("R150: a dashboard holds the quarter in the order of time, and of older times what is open", async () => {
  for (const [id, daysAgo] of Object.entries({ old: 92, first: 90, last: 1 })) {
    await ran(id, daysAgo);
  }
  await promised("old-open", 200, "promised");
  await promised("old-done", 200, "verified");
  await promised("done", 20, "verified");
  await promised("back", 10, "withdrawn");
  const view = await readDashboard(ports, asAna());
  expect(DashboardView.parse(view)).toEqual(view);
  expect(idsOf(view.runs)).toEqual(["first", "last"]);
  expect(idsOf(view.commitments)).toEqual(["old-open", "done"]);
});

/** The ports, and how many records were read through them since. */
function counted() {
  const reads = { count: 0 };
  const store = {
    ...ports.store,
    async list(...asked) {
      const found = await ports.store.list(...asked);
      reads.count += found.length;
      return found;
    },
    async find(key) {
      reads.count += 1;
      return ports.store.find(key);
    },
  } satisfies typeof ports.store;
  return { ports: { ...ports, store }, reads };
}

test.each([
  ["R150: a dashboard reads", readDashboard],
  ["R158: signals read", readSignals],
  ["R158: recommendations read", readRecommendations],
  ["R158: Home reads", readHome],
  ["R158: a link to the dashboard reads", openDashboard],
] as const)("%s nothing of what is older, however much there is of it", async (_, read) => {
  await ports.store.create(personTeamsKey(team.tenantId, "ana"), {
    ...noTeams("ana"),
    teamIds: [team.id],
  });
  await ran("new", 5);
  const { ports: counting, reads } = counted();
  await read(counting, asAna());
  const before = reads.count;
  for (let n = 0; n < 50; n++) {
    await ran(`old-${n}`, 500 + n);
    await promised(`done-${n}`, 500 + n, "verified");
    await pulsed(`old-${n}`, 500 + n);
  }
  reads.count = 0;
  await read(counting, asAna());
  expect(reads.count).toBe(before);
});

test("R151: of a pulse it tells the bands where enough answered, else that it was withheld, and never how many answered", async () => {
  const shown = await opened(ports, team);
  for (const { userId } of team.members) await answer(ports, shown, userId, 5);
  ports.time.now = shown.closesAt;
  await tellRound(ports, placeOf(shown), unmarked);
  ports.time.now += 8 * day;
  const missed = await opened(ports, team);
  await answer(ports, missed, "ana", 1);
  ports.time.now = missed.closesAt;
  await tellRound(ports, placeOf(missed), unmarked);
  const { rounds } = await readDashboard(ports, asAna());
  expect(rounds.map(({ id, withheld }) => [id, withheld])).toEqual([
    [shown.id, undefined],
    [missed.id, "too-few"],
  ]);
  // [R247] Its day is the one that Home says too.
  expect(rounds.map(({ at }) => at)).toEqual([shown.openedAt, missed.openedAt]);
  expect(Object.values(rounds[0]?.bands ?? {}).length).toBeGreaterThan(0);
  expect(rounds[1]?.bands).toEqual({});
  expect(JSON.stringify(rounds)).not.toMatch(/answer|people|roster|box/);
});

test("R150: nobody else finds a team's dashboard", async () => {
  await expect(readDashboard(ports, asAna("fabrikam"))).rejects.toMatchObject({
    code: "not-found",
  });
  const stranger = { ...asAna(), actor: { ...asAna().actor, userId: "mallory" } };
  await expect(readDashboard(ports, stranger)).rejects.toMatchObject({ code: "not-found" });
});
