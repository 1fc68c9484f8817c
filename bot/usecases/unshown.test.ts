import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Run } from "#shared/run.ts";
import { ana, ben, chidi, dana, eli, type everybody } from "#shared/testing/builders.ts";
import { type Eavesdropper, eavesdropper } from "../testing/eavesdropper.ts";
import { type Meeting, must, planned, plannedAgain } from "../testing/meeting.ts";
import { conversationId, type TestApp, testApp } from "../testing/test-app.ts";

const writers = [ana, ben, chidi];

let app: TestApp;
beforeEach(async () => {
  app = await testApp();
});
afterEach(() => app.close());

const canaryOf = (userId: string) => `canary-of-${userId}`;
const notesIdOf = (userId: string) => `${userId.length}${randomUUID().replaceAll(userId, "x")}`;

/** A meeting in its writing step in which Ana, Ben and Chidi have written, and Dana listens. */
async function written(): Promise<{ meeting: Meeting; listener: Eavesdropper; ids: string[] }> {
  const meeting = await planned(app);
  await meeting.goTo("write");
  const listener = await eavesdropper(app, dana, meeting.teamId);
  const ids: string[] = [];
  for (const { userId, name } of writers) {
    const noteId = notesIdOf(userId);
    ids.push(noteId);
    const params = { ...meeting.here(), noteId };
    await must(app, { userId, name }, "writeNote", params, { text: canaryOf(userId) });
    await must(app, { userId, name }, "setReady", meeting.here(), { ready: true });
  }
  return { meeting, listener, ids };
}

/** Dana asks for everything that there is, in every way that she may and may not. */
async function askForEverything(one: Eavesdropper, meeting: Meeting, ids: readonly string[]) {
  const here = meeting.here();
  const { teamId, runId } = here;
  const stale = () => ({ commandId: randomUUID(), expectedVersion: 1 });
  await one.ask("readHome", {});
  await one.ask("openTeam", {}, { conversationId });
  await one.ask("readTeam", { teamId });
  await one.ask("readRun", here);
  await one.ask("planRun", { teamId }, { commandId: randomUUID(), actionId: "humour-workshop" });
  for (const name of ["startRun", "advanceRun", "pauseRun", "resumeRun", "endRun"] as const) {
    await one.ask(name, here, stale());
    await one.ask(name, here, meeting.command());
  }
  await one.ask("goBackRun", here, stale());
  await one.ask("extendRun", here, { ...stale(), minutes: 1 });
  await one.ask("revealStep", here, stale());
  await one.ask("revealStep", here, meeting.command());
  await one.ask("handOverRun", here, { ...stale(), toId: "dana" });
  const promise = { runId, text: "Mine", ownerId: "dana", dueOn: "2026-01-12" };
  await one.ask("promiseCommitment", { teamId, commitmentId: "c-d" }, promise);
  await one.ask("withdrawCommitment", { teamId, commitmentId: "c-d" });
  for (const { id: stepId } of meeting.run().steps) {
    const step = { ...here, stepId };
    await one.ask("setReady", step, { ready: true });
    await one.ask("setReady", step, { ready: false });
    await one.ask("writeNote", { ...step, noteId: "dana-1" }, { text: "Mine" });
    await one.ask("removeNote", { ...step, noteId: "dana-1" });
    await one.ask("placeDots", step, { dots: ids.slice(0, 1) });
    await one.ask("placeDots", step, { dots: [] });
  }
  for (const noteId of ids) await one.ask("removeNote", { ...here, noteId });
}

test("before a step is shown no reply and no message holds what somebody else wrote", async () => {
  const { meeting, listener, ids } = await written();
  await listener.listener.until((heard) => heard.name === "counts" && heard.data.ready === 3);
  await askForEverything(listener, meeting, ids);
  const all = listener.everything();
  expect(all).toContain('"notes":3');
  expect(all).toContain(`"ready":3`);
  expect(all).not.toContain("canary");
  for (const id of ids) expect(all).not.toContain(id);
  const { mine } = await must(app, ben, "readRun", meeting.here());
  expect(JSON.stringify(mine)).toContain(canaryOf("ben"));
  expect(JSON.stringify(mine)).not.toContain(canaryOf("ana"));
});

test("after the step is shown the notes are there, and nothing of who wrote which", async () => {
  const { meeting, listener, ids } = await written();
  const shown = await meeting.move("revealStep");
  const board = shown.boards[meeting.here().stepId]?.notes ?? [];
  expect(board.map(({ text }) => text).toSorted()).toEqual(
    writers.map(({ userId }) => canaryOf(userId)),
  );
  for (const note of board) expect(Object.keys(note).toSorted()).toEqual(["id", "text"]);
  expect(board.map(({ id }) => id)).toEqual(ids.toSorted());
  const heard = await listener.listener.until(
    ({ name, data }) => name === "run" && (data as Run).version === shown.version,
  );
  expect(heard.data).toEqual(shown);
  await askForEverything(listener, meeting, ids);
  const after = await must(app, dana, "readRun", meeting.here());
  const late = { id: "dana-1", text: "Mine" };
  expect(after.run.boards[meeting.here().stepId]?.notes).toEqual([...board, late]);
});

test("before a vote is shown nobody learns of another's dots, and after it only how many", async () => {
  const { meeting, listener, ids } = await written();
  await meeting.move("revealStep");
  await meeting.goTo("vote");
  const [first = "", second = ""] = ids;
  await must(app, ana, "placeDots", meeting.here(), { dots: [first, first, first] });
  await must(app, ben, "placeDots", meeting.here(), { dots: [first, second] });
  await listener.listener.until((heard) => heard.name === "counts" && heard.data.voters === 2);
  await askForEverything(listener, meeting, ids);
  // The one vote in all this is Dana's own, which is given back to her alone.
  const dots = [...listener.everything().matchAll(/"dots":([^,}]*[\]\d])/g)].map(
    ([, dots]) => dots,
  );
  expect(new Set(dots)).toEqual(new Set(["[]", `["${first}"]`]));
  const others = await must(app, eli, "readRun", meeting.here());
  expect(JSON.stringify(others)).not.toContain('"dots":["');

  await meeting.refresh();
  const shown = await meeting.move("revealStep");
  expect(shown.boards[meeting.here().stepId]?.notes.map(({ dots }) => dots)).toEqual([4, 1, 0, 0]);
  const late = await app.as(eli).call("placeDots", meeting.here(), { dots: [second] });
  expect([late.status, late.error.code]).toEqual([409, "conflict"]);
});

const ways: readonly (readonly [string, (meeting: Meeting) => Promise<void>])[] = [
  ["the step was skipped", async (meeting) => void (await meeting.move("advanceRun"))],
  ["the leader went back", async (meeting) => void (await meeting.move("goBackRun"))],
  ["the run went on to its end", (meeting) => meeting.goTo("commit")],
  ["the run was ended", async (meeting) => void (await meeting.move("endRun"))],
  [
    "the run was ended and another one planned",
    async (meeting) => {
      await meeting.move("endRun");
      await (await plannedAgain(app, meeting.teamId)).goTo("write");
    },
  ],
];

test.each(ways)("what was never shown stays unseen when %s", async (_, leave) => {
  const { meeting, listener, ids } = await written();
  await leave(meeting);
  await askForEverything(listener, meeting, ids);
  const run = await must(app, dana, "readRun", meeting.here());
  expect(run.run.boards).toEqual({});
  expect(listener.everything()).not.toContain("canary");
});

/** Waits a while, from not at all to a few turns of a busy server. */
const aMoment = () => new Promise((resolve) => setTimeout(resolve, Math.random() * 8));

test("a note written while the step is shown is on the board once or refused, 50 times", {
  timeout: 30_000,
}, async () => {
  const first = await planned(app);
  const seen = { kept: 0, refused: 0 };
  for (let round = 0; round < 50; round++) {
    const meeting = round === 0 ? first : await plannedAgain(app, first.teamId);
    await meeting.goTo("write");
    const here = meeting.here();
    const known = { ...here, noteId: "known" };
    await must(app, ben, "writeNote", known, { text: "before" });
    const write = async (person: (typeof everybody)[number], noteId: string, text: string) => {
      await aMoment();
      const { status } = await app.as(person).call("writeNote", { ...here, noteId }, { text });
      return { id: noteId, text, status };
    };
    const [notes, edit] = await Promise.all([
      Promise.all(
        [chidi, dana, eli, chidi, dana].map((person, n) => write(person, `n-${n}`, `note ${n}`)),
      ),
      write(ben, "known", "after"),
      aMoment().then(() => meeting.move("revealStep")),
    ]);
    const { run } = await must(app, ana, "readRun", here);
    const board = run.boards[here.stepId]?.notes ?? [];
    for (const { id, text, status } of notes) {
      expect([200, 409]).toContain(status);
      const onBoard = board.filter((note) => note.id === id && note.text === text);
      expect([id, status, onBoard.length]).toEqual([id, status, status === 200 ? 1 : 0]);
      seen[status === 200 ? "kept" : "refused"] += 1;
    }
    const expected = edit.status === 200 ? "after" : "before";
    expect(board.filter(({ id }) => id === "known").map(({ text }) => text)).toEqual([expected]);
    await must(app, ana, "endRun", here, {
      commandId: randomUUID(),
      expectedVersion: run.version,
    });
  }
  expect(seen.kept).toBeGreaterThan(0);
});

test("after a step is shown its notes can neither be rewritten nor taken back unseen", async () => {
  const { meeting, ids } = await written();
  const shown = await meeting.move("revealStep");
  for (const person of [ana, eli]) {
    const params = { ...meeting.here(), noteId: ids[1] ?? "" };
    const rewritten = await app.as(person).call("writeNote", params, { text: "Not what it was" });
    expect([rewritten.status, rewritten.error.current]).toEqual([409, shown]);
    const removed = await app.as(person).call("removeNote", params);
    expect([removed.status, removed.error.current]).toEqual([409, shown]);
  }
});
