import { beforeEach, expect, test } from "vitest";
import { commitmentKey } from "#shared/commitment.ts";
import { DashboardView } from "#shared/dashboard/dashboard-view.ts";
import { runKey } from "#shared/run.ts";
import type { Team } from "#shared/team.ts";
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

test("R150: whatever is older is not read, however much there is of it", async () => {
  await ran("new", 5);
  let read = 0;
  const counting = {
    ...ports,
    store: {
      ...ports.store,
      async list(...asked) {
        const found = await ports.store.list(...asked);
        read += found.length;
        return found;
      },
    } satisfies typeof ports.store,
  };
  await readDashboard(counting, asAna());
  const before = read;
  for (let n = 0; n < 50; n++) {
    await ran(`old-${n}`, 100 + n);
    await promised(`done-${n}`, 100 + n, "verified");
  }
  read = 0;
  await readDashboard(counting, asAna());
  expect(read).toBe(before);
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
