import { afterEach, expect, test } from "vitest";
import { type Contribution, contributionKind } from "#shared/contribution.ts";
import { teamPartition } from "#shared/record.ts";
import { runKey } from "#shared/run.ts";
import { anActionStep, ana, anOwnAction, ben, chidi } from "#shared/testing/builders.ts";
import { must, planned } from "../testing/meeting.ts";
import { finished } from "../testing/own-actions.ts";
import { conversationId, type TestApp, tenantId, testApp } from "../testing/test-app.ts";

let app: TestApp;
afterEach(() => app.close());

const texts = (board: { notes: { text: string }[] } | undefined) =>
  board?.notes.map(({ text }) => text).toSorted();

test("[R238] each step that a member writes in is a document of its own, and they read all of theirs", async () => {
  app = await testApp();
  const meeting = await planned(app);
  await meeting.goTo("talk");
  const talk = meeting.here();
  await must(app, ben, "setReady", talk, { ready: true });
  await meeting.goTo("write");
  const write = meeting.here();
  const answer = await must(app, ben, "writeNote", { ...write, noteId: "b" }, { text: "Ben's" });
  expect(Object.keys(answer.mine)).toEqual([write.stepId]);
  const all = await app.store.list(contributionKind, teamPartition(tenantId, meeting.teamId));
  expect(all.map(({ stepId, steps }) => [stepId, Object.keys(steps)])).toEqual(
    [write, talk].map(({ stepId }) => [stepId, [stepId]]),
  );
  const { mine } = await must(app, ben, "readRun", write);
  expect(mine).toMatchObject({
    [talk.stepId]: { ready: true },
    [write.stepId]: { notes: [{ id: "b", text: "Ben's" }] },
  });
  expect((await must(app, ana, "readRun", write)).mine).toEqual({});
});

test("[R238] a run of before goes on as it was kept, and nothing that was written in it is lost", async () => {
  app = await testApp();
  const meeting = await planned(app);
  await meeting.goTo("talk");
  const talk = meeting.here().stepId;
  const { teamId, runId } = meeting;
  await meeting.goTo("write");
  const write = meeting.here();
  await app.store.update(runKey(tenantId, teamId, runId), ({ writtenByStep: _, ...run }) => run);
  const pk = teamPartition(tenantId, teamId);
  const older: Contribution = {
    v: 1,
    runId,
    userId: ben.userId,
    steps: {
      [talk]: { notes: [], dots: [], ready: true, sealed: false, changes: 1 },
      [write.stepId]: {
        notes: [
          { id: "b", text: "Ben's" },
          { id: "gone", text: "Not meant for all" },
        ],
        dots: [],
        ready: false,
        sealed: false,
        changes: 2,
      },
    },
  };
  await app.store.create({ kind: contributionKind, pk, id: `${runId}.${ben.userId}` }, older);

  await must(app, ben, "removeNote", { ...write, noteId: "gone" });
  const { counts } = await must(
    app,
    chidi,
    "writeNote",
    { ...write, noteId: "c" },
    { text: "Chidi's" },
  );
  expect(counts?.notes).toBe(2);
  const read = await must(app, ben, "readRun", write);
  expect(read.counts).toEqual(counts);
  expect(read.mine).toMatchObject({ [talk]: { ready: true }, [write.stepId]: { changes: 3 } });
  const shown = await meeting.move("revealStep");
  expect(texts(shown.boards[write.stepId])).toEqual(["Ben's", "Chidi's"]);
  const late = await app.as(ben).call("writeNote", { ...write, noteId: "b" }, { text: "Other" });
  expect(late.status).toBe(409);
  await meeting.goTo("vote");
  const vote = meeting.here();
  await must(app, ben, "placeDots", vote, { dots: ["c", "c"] });
  const voted = await meeting.move("revealStep");
  expect(voted.boards[vote.stepId]?.notes[0]).toMatchObject({ id: "c", dots: 2 });

  const ids = (await app.store.placesIn(pk)).filter(({ type }) => type === "contribution");
  expect(ids.every(({ id }) => id.split(".").length === 2)).toBe(true);
  const own = await must(app, ben, "exportOwn", {});
  expect(own.teams[0]?.written.map(({ steps }) => Object.keys(steps))).toEqual([
    [talk, write.stepId, vote.stepId],
  ]);
  await must(app, ben, "eraseOwn", {}, { confirmed: true });
  await app.look();
  const left = await app.store.list(contributionKind, pk);
  expect(JSON.stringify(left)).not.toContain("Ben's");
  expect(left.some(({ userId }) => userId === ben.userId)).toBe(false);
});

test("[R181] of who was erased no step of any run has anything left", async () => {
  app = await testApp();
  const meeting = await planned(app);
  await meeting.goTo("talk");
  await must(app, ben, "setReady", meeting.here(), { ready: true });
  await meeting.goTo("write");
  await must(app, ben, "writeNote", { ...meeting.here(), noteId: "b" }, { text: "Ben's" });
  await must(app, ben, "eraseOwn", {}, { confirmed: true });
  await app.look();
  const pk = teamPartition(tenantId, meeting.teamId);
  const left = await app.store.list(contributionKind, pk);
  expect(left.map(({ steps }) => Object.values(steps))).toMatchObject([
    [{ notes: [], ready: false, changes: 2 }],
    [{ notes: [], ready: false, changes: 2 }],
  ]);
  const places = await app.store.placesIn(pk);
  expect(places.some(({ id }) => id.endsWith(`.${ben.userId}`))).toBe(false);
});

test("[R181] a step that is called by the id of whoever was erased is called otherwise, for all that was written in it", async () => {
  app = await testApp();
  const { id: teamId } = await must(app, ana, "openTeam", {}, { conversationId });
  const [first, ...rest] = anOwnAction().steps;
  const steps = [anActionStep({ ...first, id: `ask-${ben.userId}` }), ...rest];
  await finished(app, teamId, anOwnAction({ steps }));
  const choice = { commandId: "command-1", actionId: anOwnAction().id, facilitatorId: ana.userId };
  const { id: runId } = await must(app, ana, "planRun", { teamId }, choice);
  const start = { commandId: "command-2", expectedVersion: 1 };
  const { steps: shown } = await must(app, ana, "startRun", { teamId, runId }, start);
  const here = { teamId, runId, stepId: shown[0]?.id ?? "" };
  await must(app, ben, "setReady", here, { ready: true });
  const { counts: before } = await must(app, chidi, "setReady", here, { ready: true });
  await must(app, ben, "eraseOwn", {}, { confirmed: true });
  await app.look();

  const pk = teamPartition(tenantId, teamId);
  const left = await app.store.list(contributionKind, pk);
  const places = await app.store.placesIn(pk);
  expect(JSON.stringify([left, places])).not.toMatch(/\bben\b/);
  const { run, counts } = await must(app, chidi, "readRun", here);
  expect(left.map(({ stepId }) => stepId)).toEqual([run.steps[0]?.id, run.steps[0]?.id]);
  expect(counts).toMatchObject({ ready: 1, version: (before?.version ?? 0) + 1 });
});
