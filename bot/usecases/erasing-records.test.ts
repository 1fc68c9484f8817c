import { expect, test } from "vitest";
import { type Commitment, claim, commitmentKey, commitmentKind } from "#shared/commitment.ts";
import { contributionKind, setReady, writeNote } from "#shared/contribution.ts";
import { contributionKey, emptyContribution } from "#shared/contribution-place.ts";
import { teamPartition } from "#shared/record.ts";
import { aCommitment } from "#shared/testing/builders.ts";
import type { Store } from "../ports.ts";
import { erasingRoom, malik, mentionsOfZora, others } from "../testing/erasing-room.ts";
import { must } from "../testing/meeting.ts";
import { zora } from "../testing/random-history.ts";
import { tenantId } from "../testing/test-app.ts";
import { erasePerson } from "./erasing.ts";

/** A promise of Malik's, whose id somebody made of Zora's. */
const named = `c-${zora.userId}`;
const keyIn = (teamId: string, id = named) => commitmentKey(tenantId, teamId, id);

async function roomWith(overrides: Partial<Commitment>, store?: (inner: Store) => Store) {
  const room = await erasingRoom(store);
  const { app, teamId } = room;
  const promise = aCommitment({ id: named, teamId, ownerId: malik.userId, ...overrides });
  await app.store.create(keyIn(teamId), promise);
  await erasePerson(app.ports, { tenantId, userId: zora.userId });
  room.people = others;
  return room;
}

test("[R260] what somebody does to a record while it is moved from the id of an erased person is kept", async () => {
  let claims = 0;
  const room = await roomWith({}, (inner) => ({
    ...inner,
    // Malik says that it is done after it was written anew, and before the old one goes.
    async remove(key, mayGo) {
      if (key.id === named && claims++ === 0) {
        const { app, teamId } = room;
        await inner.update(keyIn(teamId), (one) => claim(one, malik.userId, app.clock.now));
      }
      return inner.remove(key, mayGo);
    },
  }));
  await room.app.look();
  await room.finish();
  const kept = await room.app.store.list(commitmentKind, teamPartition(tenantId, room.teamId));
  expect(kept.map(({ state }) => state)).toEqual(["claimed"]);
  expect(mentionsOfZora(room.dump())).toEqual([]);
  await room.close();
});

test("[R260] a record that names the erased person anew before it was moved keeps nobody from being erased", async () => {
  // A server stopped when it had changed the record where it is, and had not moved it.
  const room = await roomWith({ id: "c-former-1", text: `Ask ${zora.name} about Friday` });
  await room.app.look();
  await room.finish();
  expect(room.app.logged).toEqual([]);
  const kept = await room.app.store.list(commitmentKind, teamPartition(tenantId, room.teamId));
  expect(kept.map(({ id, text }) => [id, text])).toEqual([["c-former-1", "Ask … about Friday"]]);
  expect(mentionsOfZora(room.dump())).toEqual([]);
  await room.close();
});

test("[R260] what the erased person sent just before is kept nowhere, also where it is written while their part is moved", async () => {
  let writes = 0;
  const run = { id: "run-1", writtenByStep: true } as const;
  const partIn = (teamId: string) => ({
    run: { ...run, teamId },
    ...{ stepId: "write", userId: zora.userId },
  });
  const room = await roomWith({}, (inner) => ({
    ...inner,
    async remove(key, mayGo) {
      const mine = contributionKey(tenantId, partIn(room.teamId));
      if (key.id === mine.id && writes++ < 2) {
        const note = { id: `note-${writes}`, text: "I want to leave" };
        await inner.update(mine, (one) => writeNote(one, "write", note));
      }
      return inner.remove(key, mayGo);
    },
  }));
  const part = emptyContribution(partIn(room.teamId));
  const key = contributionKey(tenantId, partIn(room.teamId));
  await room.app.store.create(key, setReady(part, "write", true));
  await room.app.look();
  await room.finish();
  expect(writes).toBeGreaterThan(2);
  const kept = await room.app.store.list(contributionKind, teamPartition(tenantId, room.teamId));
  expect(kept.map(({ steps }) => steps["write"]?.notes)).toEqual([[]]);
  expect(room.dump()).not.toContain("I want to leave");
  expect(mentionsOfZora(room.dump())).toEqual([]);
  await room.close();
});

test("[R260] a server that stops before a commitment was moved keeps nobody from the panel, also where it has lapsed", async () => {
  const room = await erasingRoom();
  const { app, teamId } = room;
  const halfMoved = aCommitment({ id: "c-former-1", teamId, dueOn: "2025-01-01" });
  await app.store.create(keyIn(teamId), halfMoved);
  const { open } = await must(app, malik, "readTeam", { teamId });
  expect(open).toEqual([]);
  await room.close();
});
