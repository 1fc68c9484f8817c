import { expect, test } from "vitest";
import { claim, commitmentKey, verify } from "#shared/commitment.ts";
import { noTeams, personTeamsKey } from "#shared/person-teams.ts";
import { aCommitment, ana, ben, minute } from "#shared/testing/builders.ts";
import type { Store } from "../ports.ts";
import { arcRoom } from "../testing/arc-room.ts";
import { readDashboard } from "./dashboard.ts";
import { readHome } from "./home.ts";
import { endMeeting } from "./meetings.ts";

/** Thursday, ten o'clock in Berlin. */
const begins = Date.UTC(2026, 0, 8, 9);

const room = await arcRoom();
const { tenantId } = room.asActor(ana);
const place = { tenantId, conversationId: room.conversationId };
await room.ports.store.create(personTeamsKey(tenantId, ana.userId), {
  ...noTeams(ana.userId),
  teamIds: [room.teamId],
});

async function meetsAt(): Promise<number | undefined> {
  const { teams } = await readHome(room.ports, { actor: room.asActor(ana) });
  return teams[0]?.meetsAt;
}

test("Home tells of the meeting that is on until it is over, and then of the next one", async () => {
  expect(await meetsAt()).toBe(begins);
  await room.until(begins + minute);
  expect(await meetsAt()).toBe(begins);
  await room.until(begins + 30 * minute);
  await endMeeting(room.ports, place);
  expect(await meetsAt()).toBe(begins + 7 * 24 * 60 * minute);
});

test("what is confirmed while it is read comes once, as confirmed, on Home and in the history", async () => {
  const { teamId, ports } = room;
  const now = ports.clock();
  for (const id of ["on-home", "in-history"]) {
    const key = commitmentKey(tenantId, teamId, id);
    const state = { id, teamId, promisedAt: now, nextDueAt: now + 60 * minute };
    await ports.store.create(key, claim(aCommitment(state), ana.userId, now));
    let hasBegun = false;
    const list: Store["list"] = async (kind, pk, where) => {
      const found = await ports.store.list(kind, pk, where);
      if (where?.["state"] && !hasBegun) {
        hasBegun = true;
        await ports.store.update(key, (one) => verify(one, ben.userId, now));
      }
      return found;
    };
    const slow = { ...ports, store: { ...ports.store, list } };
    const actor = room.asActor(ana);
    const read =
      id === "on-home"
        ? (await readHome(slow, { actor })).teams[0]?.commitments
        : (await readDashboard(slow, { actor, teamId })).commitments;
    expect(read?.filter((one) => one.id === id).map(({ state }) => state)).toEqual(["verified"]);
  }
});
