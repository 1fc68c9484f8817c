import { afterEach, beforeEach, expect, test } from "vitest";
import { conversationKey, newConversation, refreshed } from "#shared/conversation.ts";
import { day } from "#shared/day.ts";
import { personTeamsKey } from "#shared/person-teams.ts";
import { leftTeamDays } from "#shared/privacy/retention.ts";
import { teamPartition } from "#shared/record.ts";
import { teamKey, teamLinkKey } from "#shared/team.ts";
import { conversationId, type ErasingRoom, erasingRoom, malik } from "../testing/erasing-room.ts";
import { must } from "../testing/meeting.ts";
import { tenantId } from "../testing/test-app.ts";
import { roundKeyName } from "./ballot-box.ts";
import { eraseTeam } from "./erasing.ts";
import { takeOut } from "./taking-out.ts";

const reference = {
  place: "groupChat",
  serviceUrl: "https://smba.example",
  botId: "28:bot",
} as const;
const chat = conversationKey(tenantId, conversationId);

let room: ErasingRoom;
beforeEach(async () => {
  room = await erasingRoom();
  const { app } = room;
  await app.store.create(chat, newConversation(conversationId, reference));
});
afterEach(() => room.close());

test("[R186] of a team that is erased nothing is left, and what was sealed opens nowhere", async () => {
  const { app, teamId } = room;
  const { round } = (await must(app, malik, "openCheck", { teamId })) as { round: { id: string } };
  const asked = await app.store.read(teamKey(tenantId, teamId));
  expect(app.keys.names()).toContain(roundKeyName(tenantId, round.id));
  await eraseTeam(app.ports, { tenantId, teamId });
  await app.look();
  expect(await app.store.placesIn(teamPartition(tenantId, teamId))).toEqual([]);
  expect(app.keys.names()).not.toContain(roundKeyName(tenantId, round.id));
  expect(await app.store.find(teamLinkKey(tenantId, conversationId))).toBeUndefined();
  for (const { userId } of asked.members) {
    expect(await app.store.find(personTeamsKey(tenantId, userId))).toBeUndefined();
  }
  // Whoever was at it writes the team once more.
  await app.store.create(teamKey(tenantId, teamId), asked);
  await room.finish();
  await room.finish();
  expect(room.dump()).not.toContain(`|team|${teamId}`);
  expect(room.dump()).not.toContain("erasure");
  // The conversation can begin anew, with another team.
  const anew = await must(app, malik, "openTeam", {}, { conversationId });
  expect(anew.id).not.toBe(teamId);
});

test("[R186] another team of the same people stays as it is", async () => {
  const { app, teamId } = room;
  const other = teamKey(tenantId, "other");
  const team = await app.store.read(teamKey(tenantId, teamId));
  await app.store.create(other, { ...team, id: "other", conversations: ["19:other@thread.v2"] });
  await app.store.update(personTeamsKey(tenantId, malik.userId), (index) => ({
    ...index,
    teamIds: [...index.teamIds, "other"],
  }));
  await eraseTeam(app.ports, { tenantId, teamId });
  await app.look();
  expect(await app.store.read(other)).toMatchObject({ members: team.members });
  const { teamIds } = await app.store.read(personTeamsKey(tenantId, malik.userId));
  expect(teamIds).toEqual(["other"]);
});

test("[R187] the team goes a month after the app was taken out of its last conversation", async () => {
  const { app, teamId } = room;
  await takeOut(app.ports, { tenantId, conversationId });
  app.clock.now += leftTeamDays * day - 1;
  await app.look();
  expect((await must(app, malik, "readTeam", { teamId })).id).toBe(teamId);
  app.clock.now += 1;
  await app.look();
  await room.finish();
  expect(await app.store.placesIn(teamPartition(tenantId, teamId))).toEqual([]);
  expect(await app.store.find(chat)).toBeUndefined();
  expect(room.dump()).not.toContain("erasure");
});

test("[R187] a team whose app is back by then stays, and so does one that is in another conversation", async () => {
  const { app, teamId } = room;
  await takeOut(app.ports, { tenantId, conversationId });
  app.clock.now += day;
  await app.store.update(chat, (one) => refreshed(one, reference));
  app.clock.now += leftTeamDays * day;
  await app.look();
  expect((await must(app, malik, "readTeam", { teamId })).id).toBe(teamId);
  expect(room.dump()).not.toContain("erasure");
  await app.store.update(teamKey(tenantId, teamId), (team) => ({
    ...team,
    conversations: [...team.conversations, "19:channel@thread.v2"],
  }));
  await takeOut(app.ports, { tenantId, conversationId });
  expect(room.dump()).not.toContain("erasure");
});
