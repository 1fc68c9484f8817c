import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { contributionKind, countStep, setReady } from "#shared/contribution.ts";
import { contributionKey, emptyContribution } from "#shared/contribution-place.ts";
import { conversationKey, newConversation } from "#shared/conversation.ts";
import { day } from "#shared/day.ts";
import { personTeamsKey } from "#shared/person-teams.ts";
import { leftTeamDays } from "#shared/privacy/retention.ts";
import { roundKey } from "#shared/pulse/round.ts";
import { roundVersionKey } from "#shared/pulse/round-version.ts";
import { teamPartition, tenantPartition } from "#shared/record.ts";
import { runKey } from "#shared/run.ts";
import { teamKey, teamLinkKey, teamLinkKind } from "#shared/team.ts";
import { teamMeetingKey } from "#shared/turns/team-meeting.ts";
import { words } from "#shared/words.ts";
import {
  conversationId,
  type ErasingRoom,
  erasingRoom,
  ines,
  malik,
  mentionsOfZora,
  others,
} from "../testing/erasing-room.ts";
import { type FailingStore, failingStore } from "../testing/failing-store.ts";
import { must } from "../testing/meeting.ts";
import { type Deed, deedCount, live, zora } from "../testing/random-history.ts";
import { tenantId } from "../testing/test-app.ts";
import { openBallots, roundKeyName } from "./ballot-box.ts";
import { erasePerson } from "./erasing.ts";
import { matchRoster, matchTeam } from "./team-roster.ts";

const aDeed: fc.Arbitrary<Deed> = fc.record({
  what: fc.nat(deedCount - 1),
  by: fc.nat(4),
  to: fc.nat(4),
});

test("[R181] after any history nothing that is stored, shown or logged mentions who was erased, and the team goes on", async () => {
  const histories = fc.array(aDeed, { minLength: 30, maxLength: 45 });
  await fc.assert(
    fc.asyncProperty(histories, async (deeds) => {
      const room = await erasingRoom();
      const { app, teamId } = room;
      await live(app, teamId, deeds);
      expect(mentionsOfZora(room.dump())).toHaveLength(2);
      room.people = others;
      await room.eraseZora();
      expect(mentionsOfZora(room.dump())).toEqual([]);
      expect(mentionsOfZora(JSON.stringify(app.logged))).toEqual([]);
      await live(app, teamId, deeds.slice(0, 12), others);
      const shown = await Promise.all([
        must(app, malik, "readTeam", { teamId }),
        must(app, malik, "readHome", {}),
        must(app, malik, "readDashboard", { teamId }),
        must(app, malik, "readSignals", { teamId }),
        must(app, malik, "readOwnPlaybook", { teamId }),
      ]);
      // A name that the others write later is theirs to write.
      expect(JSON.stringify(shown)).not.toContain(zora.userId);
      if (!shown[0].current) {
        const choice = { commandId: randomUUID(), actionId: "humour-workshop" };
        const { facilitatorId } = await must(app, malik, "planRun", { teamId }, choice);
        expect(others.map(({ userId }) => userId)).toContain(facilitatorId);
      }
      await room.close();
    }),
    { numRuns: 6 },
  );
}, 120_000);

describe("a team in its meeting", () => {
  let room: ErasingRoom;
  let breaking: FailingStore;
  let runId: string;
  beforeEach(async () => {
    room = await erasingRoom((inner) => {
      breaking = failingStore(inner);
      return breaking.store;
    });
    const { app, teamId } = room;
    runId = randomUUID();
    const choice = { commandId: runId, actionId: "humour-workshop", facilitatorId: zora.userId };
    await must(app, zora, "planRun", { teamId }, choice);
    const start = { commandId: randomUUID(), expectedVersion: 1 };
    await must(app, zora, "startRun", { teamId, runId }, start);
    const promise = { runId, text: "Ask Zora Quillfeather", ownerId: zora.userId };
    const place = { teamId, commitmentId: "c-1" };
    await must(app, malik, "promiseCommitment", place, { ...promise, dueOn: "2026-01-12" });
  });
  afterEach(() => room.close());

  test("[R182] goes on with somebody unknown as its leader, whom anybody follows", async () => {
    const { app, teamId } = room;
    const before = await app.store.read(runKey(tenantId, teamId, runId));
    await room.eraseZora();
    const { current, members } = await must(app, malik, "readTeam", { teamId });
    expect(members.map(({ name }) => name)).toEqual(others.map(({ name }) => name));
    expect(current?.run.facilitatorId).toMatch(/^former-/);
    expect(current?.run.version).toBeGreaterThan(before.version);
    const [commitment] = current?.commitments ?? [];
    expect(commitment).toMatchObject({
      text: "Ask …",
      ownerId: current?.run.facilitatorId,
      promisedBy: malik.userId,
    });
    await must(
      app,
      ines,
      "handOverRun",
      { teamId, runId },
      {
        commandId: randomUUID(),
        expectedVersion: current?.run.version ?? 0,
        toId: ines.userId,
      },
    );
    // Who is in the conversation comes in again by it, as somebody new.
    await must(app, zora, "openTeam", {}, { conversationId });
    const { members: now } = await app.store.read(teamKey(tenantId, teamId));
    expect(now.find(({ userId }) => userId === zora.userId)?.joinedAt).toBe(app.clock.now);
  });

  test("[R183] however often a server stops in the middle, whoever comes next finishes it", async () => {
    const { app } = room;
    await erasePerson(app.ports, { tenantId, userId: zora.userId });
    let stops = 0;
    for (let change = 1; change < 40; change++) {
      breaking.failAt(change, change % 2 === 0 ? "before" : "after");
      await app.look();
      if (!breaking.recover()) break;
      stops += 1;
      // Longer than a failure waits.
      app.clock.now += 30 * 60_000;
    }
    expect(stops).toBeGreaterThan(2);
    await room.finish();
    await room.finish();
    expect(mentionsOfZora(room.dump())).toEqual([]);
    const former = new Set(room.dump().match(/former-[0-9a-f-]{29}/g));
    expect(former.size).toBe(1);
  });

  test("[R183] neither an old roster nor a late command brings anything back", async () => {
    const { app, teamId } = room;
    await erasePerson(app.ports, { tenantId, userId: zora.userId });
    await app.look();
    // The roster still has her, and whoever opens the app reads it.
    await matchRoster(app.ports, { tenantId, conversationId });
    const { status, error } = await app.as(zora).call("openTeam", {}, { conversationId });
    expect([status, error.message]).toEqual([409, words.errors.beingErased]);
    const left = await app.store.read(teamKey(tenantId, teamId));
    expect(left.members.map(({ userId }) => userId)).not.toContain(zora.userId);
    expect(await app.store.find(personTeamsKey(tenantId, zora.userId))).toBeUndefined();
    // What was under way when it began is written now.
    await app.store.update(teamKey(tenantId, teamId), (team) => ({
      ...team,
      members: [...team.members, { ...zora, joinedAt: app.clock.now }],
    }));
    await app.store.update(runKey(tenantId, teamId, runId), (run) => ({
      ...run,
      notHereIds: [zora.userId],
    }));
    await room.finish();
    await room.finish();
    expect(mentionsOfZora(room.dump())).toEqual([]);
  });

  test("[R184] the answer goes with whoever gave it, and nobody sees whether there was one", async () => {
    const { app, teamId } = room;
    const { round } = (await must(app, malik, "openCheck", { teamId })) as {
      round: { id: string };
    };
    const key = roundKey(tenantId, teamId, round.id);
    const open = await app.store.read(key);
    const answer = Object.fromEntries(open.questions.map(({ id }) => [id, 5]));
    for (const one of [zora, malik]) {
      const sending = { commandId: randomUUID(), answer };
      await must(app, one, "answerRound", { teamId, roundId: round.id }, sending);
    }
    const before = await app.store.read(key);
    await erasePerson(app.ports, { tenantId, userId: zora.userId });
    await app.look();
    const after = await app.store.read(key);
    if (before.state !== "open" || after.state !== "open") throw new Error("the round is closed");
    expect(after.box).toHaveLength(before.box.length);
    expect(after.roster).toEqual(before.roster.filter((id) => id !== zora.userId));
    const secret = await app.keys.find(roundKeyName(tenantId, round.id));
    expect(Object.keys(openBallots(app.ports.sealer, secret, after) ?? {})).toHaveLength(1);
    expect(await app.store.find(roundVersionKey(after))).toMatchObject({ version: after.version });
    for (const one of others) {
      const sending = { commandId: randomUUID(), answer };
      await must(app, one, "answerRound", { teamId, roundId: round.id }, sending);
    }
    app.clock.now += 2 * day;
    await app.look();
    expect((await app.store.read(key)).state).toBe("released");
    expect(mentionsOfZora(room.dump())).toEqual([]);
  });

  test.each(["before", "after"])(
    "[R170] an older document of a round that is put back %s somebody is taken out of it is noticed",
    async (when) => {
      const { app, teamId } = room;
      const { round } = (await must(app, malik, "openCheck", { teamId })) as {
        round: { id: string };
      };
      const key = roundKey(tenantId, teamId, round.id);
      const { questions } = await app.store.read(key);
      const answer = Object.fromEntries(questions.map(({ id }) => [id, 5]));
      const send = (one: typeof zora) =>
        must(
          app,
          one,
          "answerRound",
          { teamId, roundId: round.id },
          { commandId: randomUUID(), answer },
        );
      for (const one of [zora, ...others]) await send(one);
      const older = await app.store.read(key);
      await send(malik);
      if (when === "before") await app.store.update(key, () => older);
      await erasePerson(app.ports, { tenantId, userId: zora.userId });
      await app.look();
      expect(mentionsOfZora(JSON.stringify(await app.store.read(key)))).toEqual([]);
      if (when === "after") await app.store.update(key, () => older);
      app.clock.now += 2 * day;
      await app.look();
      expect(await app.store.read(key)).toMatchObject({ reason: "unreadable" });
    },
  );

  test("[R182] the chat of two is forgotten, as its very id names her, and so is her name in others'", async () => {
    const { app, teamId } = room;
    const reference = { serviceUrl: "https://smba.example", botId: "28:bot", locale: "en" };
    const ofTwo = `19:${zora.userId}_${malik.userId}@unq.gbl.spaces`;
    const named = { ...reference, place: "groupChat" as const, name: `${zora.name}, Ines` };
    for (const id of [ofTwo, "19:lunch@thread.v2"]) {
      await app.store.create(conversationKey(tenantId, id), newConversation(id, named));
    }
    await app.store.create(teamLinkKey(tenantId, ofTwo), { v: 1, conversationId: ofTwo, teamId });
    await app.store.update(teamKey(tenantId, teamId), (team) => ({
      ...team,
      conversations: [...team.conversations, ofTwo],
    }));
    await room.eraseZora();
    expect(mentionsOfZora(room.dump())).toEqual([]);
    const lunch = await app.store.read(conversationKey(tenantId, "19:lunch@thread.v2"));
    expect(lunch.reference.name).toBe("…, Ines");
  });

  test("[R182] the counts of the step without them are newer than those with them", async () => {
    const { app, teamId } = room;
    const run = await app.store.read(runKey(tenantId, teamId, runId));
    const step = { id: run.steps[run.stepIndex]?.id ?? "", kind: "talk" as const };
    const place = { run, stepId: step.id, userId: zora.userId };
    const key = contributionKey(tenantId, place);
    await app.store.create(key, setReady(emptyContribution(place), step.id, true));
    const count = async () =>
      countStep(await app.store.list(contributionKind, key.pk, { runId }), runId, step);
    const before = await count();
    await room.eraseZora();
    const after = await count();
    expect([before.ready, after.ready]).toEqual([1, 0]);
    expect(after.version).toBeGreaterThan(before.version);
  });

  test.each(["before", "after"])(
    "[R182] a team that met in a chat of two %s its group goes on in the group alone",
    async (when) => {
      const { app, teamId } = room;
      const ofTwo = `19:${zora.userId}_${malik.userId}@unq.gbl.spaces`;
      await app.store.update(teamKey(tenantId, teamId), (team) => ({
        ...team,
        conversations: when === "before" ? [ofTwo, conversationId] : [conversationId, ofTwo],
      }));
      room.people = others;
      await room.eraseZora();
      const team = await app.store.read(teamKey(tenantId, teamId));
      expect(team.conversations).toEqual([conversationId]);
      room.people = others.filter((one) => one !== ines);
      await matchTeam(app.ports, team);
      const { members } = await must(app, malik, "readTeam", { teamId });
      expect(members.map(({ userId }) => userId)).not.toContain(ines.userId);
      expect(room.dump()).not.toContain("erasure");
    },
  );

  test("[R187] a team that met in nothing but a chat of two is erased a month later, and has no twin", async () => {
    const { app, teamId } = room;
    await app.store.update(teamKey(tenantId, teamId), (team) => ({
      ...team,
      conversations: [`19:${zora.userId}_${malik.userId}@unq.gbl.spaces`],
    }));
    await room.eraseZora();
    await matchTeam(app.ports, { tenantId, id: teamId });
    expect(await app.store.list(teamLinkKind, tenantPartition(tenantId), {})).toHaveLength(1);
    app.clock.now += leftTeamDays * day;
    await app.look();
    await room.finish();
    expect(await app.store.placesIn(teamPartition(tenantId, teamId))).toEqual([]);
  });

  test("[R182] of a question that may have been sent it is no longer noted to whom", async () => {
    const { app, teamId } = room;
    const key = teamMeetingKey(tenantId, teamId, "m-1");
    const asked = { askedIds: [zora.userId], askedNowIds: [], tasks: [] };
    await app.store.create(key, { v: 1, id: "m-1", teamId, conversationId, ...asked });
    await app.store.updateWork({ type: "team-meeting", pk: key.pk, id: "m-1" }, (work) => ({
      ...work,
      sending: [{ message: `ask ${zora.userId}`, times: 1 }],
    }));
    await room.eraseZora();
    expect(mentionsOfZora(room.dump())).toEqual([]);
    expect(room.dump()).toContain("ask former-");
  });

  test("[R183] it comes to its end although Teams goes on to tell of a chat with her name", async () => {
    const { app } = room;
    const key = conversationKey(tenantId, "19:lunch@thread.v2");
    const reference = { serviceUrl: "https://smba.example", botId: "28:bot", name: zora.name };
    const lunch = newConversation("19:lunch@thread.v2", { ...reference, place: "groupChat" });
    await app.store.create(key, lunch);
    await erasePerson(app.ports, { tenantId, userId: zora.userId });
    await app.look();
    for (let look = 0; look < 3; look++) {
      await app.store.update(key, () => lunch);
      await room.finish();
    }
    expect(room.dump()).not.toContain("erasure");
  });

  test("[R182] a name that somebody else in the team has as well stays in what was written", async () => {
    const { app, teamId } = room;
    await app.store.update(teamKey(tenantId, teamId), (team) => ({
      ...team,
      members: [...team.members, { userId: "namesake", name: zora.name, joinedAt: 1 }],
    }));
    await room.eraseZora();
    expect(mentionsOfZora(room.dump())).toEqual([zora.name]);
    const { current } = await must(app, malik, "readTeam", { teamId });
    expect(current?.commitments[0]?.text).toBe("Ask Zora Quillfeather");
  });

  test("[R182] of another tenant nothing changes, and of who was never there nothing either", async () => {
    const { app } = room;
    const records = () =>
      (JSON.parse(room.dump()) as { type: string; content: string }[])
        .filter(({ type }) => type !== "panel-servers")
        .map(({ content }) => content);
    const before = records();
    await erasePerson(app.ports, { tenantId: "fabrikam", userId: zora.userId });
    await erasePerson(app.ports, { tenantId, userId: randomUUID() });
    await app.look();
    expect(records().length).toBe(before.length + 2);
    await room.finish();
    expect(records()).toEqual(before);
  });
});
