import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, expect, test } from "vitest";
import { contract } from "#shared/contract.ts";
import type { RouteName } from "#shared/routes.ts";
import type { Run } from "#shared/run.ts";
import type { Person } from "#shared/team.ts";
import { ana, aRound, ben, chidi, dana, eli, everybody } from "#shared/testing/builders.ts";
import { type Eavesdropper, eavesdropper } from "../testing/eavesdropper.ts";
import { goodCalls, routeNames, writeOwnAction } from "../testing/good-calls.ts";
import { type Meeting, must, planned, plannedAgain } from "../testing/meeting.ts";
import { type TestApp, testApp } from "../testing/test-app.ts";

/** Who listens, in turn: whoever leads is told no more than anybody else. */
const listeners: readonly (readonly [string, Person])[] = [
  ["the leader", ana],
  ["the next leader", ben],
  ["a plain member", dana],
];

/** Three who write; whoever listens has written nothing, and later their own note. */
const writersBeside = (listener: Person) =>
  everybody.filter(({ userId }) => userId !== listener.userId).slice(0, 3);

let app: TestApp;
beforeEach(async () => {
  app = await testApp();
});
afterEach(() => app.close());

const canaryOf = (userId: string) => `canary-of-${userId}`;
const notesIdOf = (userId: string) => `${userId.length}${randomUUID().replaceAll(userId, "x")}`;

/** A meeting in its writing step in which three have written, and somebody else listens. */
async function written(person: Person) {
  const meeting = await planned(app);
  await meeting.goTo("write");
  await writeOwnAction(app, meeting.teamId);
  const listener = await eavesdropper(app, person, meeting.teamId);
  const writers = writersBeside(person);
  const ids: string[] = [];
  for (const writer of writers) {
    const noteId = notesIdOf(writer.userId);
    ids.push(noteId);
    const params = { ...meeting.here(), noteId };
    await must(app, writer, "writeNote", params, { text: canaryOf(writer.userId) });
    await must(app, writer, "setReady", meeting.here(), { ready: true });
  }
  return { meeting, listener, writers, ids };
}

/** A call in its own good form, whichever it is. */
type AnyCall = { readonly params: object; readonly body: object };
const callsOf = (meeting: Meeting): Readonly<Record<RouteName, AnyCall>> =>
  goodCalls(meeting, aRound({ teamId: meeting.teamId })) as Record<RouteName, AnyCall>;
const reads = routeNames.filter((name) => contract[name].method === "GET" || name === "openTeam");
const isCommand = ({ body }: AnyCall) => "expectedVersion" in body;

/** Reads everything that a member may read, and gets it. */
async function readEverything(one: Eavesdropper, meeting: Meeting, names = reads): Promise<void> {
  for (const name of names) {
    const { params, body } = callsOf(meeting)[name];
    const { status } = await one.ask(name, params, body);
    expect([name, status]).toEqual([name, 200]);
  }
}

/** Somebody asks for everything that there is; commands that would move the run come too late. */
async function askForEverything(one: Eavesdropper, meeting: Meeting, ids: readonly string[]) {
  await readEverything(one, meeting);
  const good = callsOf(meeting);
  // Who is erased has nothing more to ask.
  for (const name of routeNames.filter((name) => name !== "eraseOwn")) {
    const late = isCommand(good[name]) ? { commandId: randomUUID(), expectedVersion: 1 } : {};
    const { params, body } = good[name];
    await one.ask(name, params, { ...body, ...late });
  }
  for (const { id: stepId } of meeting.run().steps) {
    const step = { ...meeting.here(), stepId };
    await one.ask("setReady", step, { ready: false });
    await one.ask("writeNote", { ...step, noteId: "own-1" }, { text: "Mine" });
    await one.ask("removeNote", { ...step, noteId: "own-1" });
    await one.ask("placeDots", step, { dots: ids.slice(0, 1) });
    await one.ask("placeDots", step, { dots: [] });
  }
  for (const noteId of ids) await one.ask("removeNote", { ...meeting.here(), noteId });
  await readEverything(one, meeting);
}

/** Somebody does to the run whatever they may, short of showing a step, and looks each time. */
async function moveEverything(one: Eavesdropper, meeting: Meeting, person: Person) {
  const good = callsOf(meeting);
  const moves = routeNames.filter((name) => isCommand(good[name]) && name !== "revealStep");
  for (const name of moves) {
    await meeting.refresh();
    const { params, body } = good[name];
    const toSelf = name === "handOverRun" ? { toId: person.userId } : {};
    await one.ask(name, params, { ...body, ...meeting.command(), ...toSelf });
    await readEverything(one, meeting, ["readTeam", "readRun"]);
  }
}

test.each(listeners)(
  "before a step is shown no reply and no message tells %s what somebody else wrote",
  async (_, person) => {
    const { meeting, listener, writers, ids } = await written(person);
    await listener.listener.until((heard) => heard.name === "counts" && heard.data.ready === 3);
    await askForEverything(listener, meeting, ids);
    await moveEverything(listener, meeting, person);
    const all = listener.everything();
    expect(all).toContain('"notes":3');
    expect(all).toContain(`"ready":3`);
    expect(all).not.toContain("canary-of");
    for (const id of ids) expect(all).not.toContain(id);
    for (const writer of writers) {
      const { mine } = await must(app, writer, "readRun", meeting.here());
      const canaries = JSON.stringify(mine).match(/canary-of-\w+/g);
      expect(canaries).toEqual([canaryOf(writer.userId)]);
    }
  },
);

test("after the step is shown the notes are there, and nothing of who wrote which", async () => {
  const { meeting, listener, writers, ids } = await written(dana);
  const shown = await meeting.move("revealStep");
  const board = shown.boards[meeting.here().stepId]?.notes ?? [];
  expect(board.map(({ text }) => text).toSorted()).toEqual(
    writers.map(({ userId }) => canaryOf(userId)),
  );
  for (const note of board) expect(Object.keys(note).toSorted()).toEqual(["id", "text"]);
  expect(board.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  const heard = await listener.listener.until(
    ({ name, data }) => name === "run" && (data as Run).version === shown.version,
  );
  expect(heard.data).toEqual(shown);
  await askForEverything(listener, meeting, ids);
  const after = await must(app, dana, "readRun", meeting.here());
  const late = [
    { id: "n-1", text: "canary-text" },
    { id: "own-1", text: "Mine" },
  ];
  expect(after.run.boards[meeting.here().stepId]?.notes).toEqual([...board, ...late]);
});

test.each(listeners)(
  "before a vote is shown %s learns of nobody's dots, and after it only how many",
  async (_, person) => {
    const { meeting, listener, writers, ids } = await written(person);
    await meeting.move("revealStep");
    await meeting.goTo("vote");
    const [first = "", second = ""] = ids;
    const [one = eli, other = eli] = writers;
    await must(app, one, "placeDots", meeting.here(), { dots: [first, first, first] });
    await must(app, other, "placeDots", meeting.here(), { dots: [first, second] });
    await listener.listener.until((heard) => heard.name === "counts" && heard.data.voters === 2);
    await askForEverything(listener, meeting, ids);
    // The one vote in all this is the listener's own, which is given back to them alone.
    const dots = [...listener.everything().matchAll(/"dots":([^,}]*[\]\d])/g)].map(
      ([, dots]) => dots,
    );
    expect(new Set(dots)).toEqual(new Set(["[]", `["${first}"]`]));
    const others = await must(app, eli, "readRun", meeting.here());
    expect(JSON.stringify(others)).not.toContain('"dots":["');

    await meeting.refresh();
    const shown = await meeting.move("revealStep");
    expect(shown.boards[meeting.here().stepId]?.notes.map(({ dots }) => dots)).toEqual([
      4, 1, 0, 0,
    ]);
    const late = await app.as(eli).call("placeDots", meeting.here(), { dots: [second] });
    expect([late.status, late.error.code]).toEqual([409, "conflict"]);
  },
);

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
  const { meeting, listener, ids } = await written(ana);
  await leave(meeting);
  await askForEverything(listener, meeting, ids);
  const run = await must(app, eli, "readRun", meeting.here());
  expect(run.run.boards).toEqual({});
  expect(listener.everything()).not.toContain("canary-of");
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
    const write = async (person: Person, noteId: string, text: string) => {
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
  const { meeting, ids } = await written(dana);
  const shown = await meeting.move("revealStep");
  for (const person of [ana, eli]) {
    const params = { ...meeting.here(), noteId: ids[1] ?? "" };
    const rewritten = await app.as(person).call("writeNote", params, { text: "Not what it was" });
    expect([rewritten.status, rewritten.error.current]).toEqual([409, shown]);
    const removed = await app.as(person).call("removeNote", params);
    expect([removed.status, removed.error.current]).toEqual([409, shown]);
  }
});

test("[R135] who is done writing is told to nobody, and who is ready to go on is told to all", async () => {
  const meeting = await planned(app);
  await meeting.goTo("talk");
  const ready = await must(app, ben, "setReady", meeting.here(), { ready: true });
  expect(ready.counts).toMatchObject({ ready: 1, readyIds: ["ben"] });
  await meeting.goTo("write");
  const done = await must(app, ben, "setReady", meeting.here(), { ready: true });
  expect(done.counts).toMatchObject({ ready: 1, readyIds: [] });
});
