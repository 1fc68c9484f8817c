import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { TeamView } from "#shared/views.ts";
import { type SampleKey, sampleConversationId, samplePerson } from "../room/people.ts";
import { type TestPage, type TestRoom, testRoom } from "../testing/test-room.ts";

let room: TestRoom;
let page: TestPage;
beforeEach(async () => {
  room = await testRoom();
  page = room.openPage();
});
afterEach(() => room.close());

async function readTeam(person: SampleKey = "ana"): Promise<TeamView> {
  const params = { conversationId: sampleConversationId };
  const view = await room.client(person, "openTeam", {}, params);
  if (view === "refused") throw new Error("the team was refused");
  return view;
}

/** Ana does something with the team's run, on the version that is the newest. */
async function anaDoes(name: "startRun" | "advanceRun" | "endRun" | "reveal"): Promise<void> {
  const { id: teamId, current } = await readTeam();
  if (!current) throw new Error("there is no run");
  const { id: runId, version: expectedVersion, steps, stepIndex } = current.run;
  const command = { commandId: randomUUID(), expectedVersion };
  const stepId = steps[stepIndex]?.id ?? "";
  const reply =
    name === "reveal"
      ? await room.client("ana", "revealStep", { teamId, runId, stepId }, command)
      : await room.client("ana", name, { teamId, runId }, command);
  if (reply === "refused") throw new Error(`${name} was refused`);
}

async function anaStarts(actionId: string): Promise<void> {
  const { id: teamId } = await readTeam();
  const body = { commandId: randomUUID(), actionId };
  await room.client("ana", "planRun", { teamId }, body);
  // The room tells of what changes after its first look, so let it look first.
  await page.until(({ run }) => run !== undefined);
  await anaDoes("startRun");
}

async function until(isSo: (view: TeamView) => boolean): Promise<TeamView> {
  for (let tries = 0; tries < 100; tries += 1) {
    const view = await readTeam();
    if (isSo(view)) return view;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`the sample people never got there: ${JSON.stringify(await readTeam())}`);
}

const fourAreReady = ({ current }: TeamView) => current?.counts?.ready === 4;

test("four people go with Ana through the Humour Workshop without being led astray", async () => {
  page.socket.emit("hold", ["ana"]).emit("startMeeting");
  await anaStarts("humour-workshop");

  await until(fourAreReady);
  await anaDoes("advanceRun");

  const written = await until(fourAreReady);
  expect(written.current?.counts).toMatchObject({ notes: 8, ready: 4 });
  expect(written.current?.mine).toEqual({});
  await anaDoes("reveal");
  const shown = await until(fourAreReady);
  const notes = shown.current?.run.boards["odd-moments"]?.notes.map(({ text }) => text) ?? [];
  expect(new Set(notes).size).toBe(8);
  await anaDoes("advanceRun");

  await until(fourAreReady);
  await anaDoes("advanceRun");

  await until(({ current }) => current?.counts?.voters === 4 && current.counts.ready === 4);
  await anaDoes("reveal");
  const ranked = await until(fourAreReady);
  const dots = ranked.current?.run.boards["dots-on-moments"]?.notes.map((note) => note.dots ?? 0);
  expect(dots?.reduce((sum, count) => sum + count, 0)).toBe(12);
  await anaDoes("advanceRun");
  await anaDoes("advanceRun");

  const promised = await until(
    (view) => fourAreReady(view) && view.current?.commitments.length === 2,
  );
  const owners = promised.current?.commitments.map(({ ownerId }) => ownerId) ?? [];
  expect(new Set(owners).size).toBe(2);
  expect(owners).not.toContain(samplePerson("ana").userId);
  await anaDoes("endRun");

  const { lines } = await page.until(({ lines }) => lines.some(({ text }) => /ended/.test(text)));
  const said = lines.filter(({ by }) => by === undefined).map(({ text }) => text);
  expect(said).toContain("Ana started “Humour Workshop”.");
  expect(said).toContain("“Humour Workshop” has ended.");
  const run = (await readTeam()).current;
  expect(run).toBeUndefined();
}, 30_000);

test("before the meeting has started they are silent, and afterwards they begin", async () => {
  page.socket.emit("hold", ["ana"]);
  await anaStarts("ask-out-loud");
  await page.until(({ run }) => run?.underWay === true);
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect((await readTeam()).current?.counts?.ready).toBe(0);
  page.socket.emit("startMeeting");
  await until(fourAreReady);
});

test("whose seat is taken does nothing by themselves, and nobody leads", async () => {
  page.socket.emit("hold", ["ana", "ben", "chidi"]).emit("startMeeting");
  await anaStarts("ask-out-loud");
  const view = await until(({ current }) => current?.counts?.ready === 2);
  await new Promise((resolve) => setTimeout(resolve, 600));
  const later = await readTeam();
  expect(later.current?.counts?.ready).toBe(2);
  expect(later.current?.run).toEqual(view.current?.run);
  expect((await readTeam("ben")).current?.mine).toEqual({});
  const chidis = (await readTeam("dana")).current?.mine;
  expect(Object.values(chidis ?? {})).toMatchObject([{ ready: true }]);
});

test("where a person who is played has promised something they leave it at that", async () => {
  page.socket.emit("hold", ["ana"]).emit("startMeeting");
  await anaStarts("ask-out-loud");
  const { id: teamId, current } = await readTeam();
  const promise = { text: "Bring the list", ownerId: samplePerson("ana").userId };
  const dueOn = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
  const body = { ...promise, runId: current?.run.id ?? "", dueOn };
  const params = { teamId, commitmentId: randomUUID() };
  expect(await room.client("ana", "promiseCommitment", params, body)).not.toBe("refused");
  for (const _ of [1, 2, 3]) await anaDoes("advanceRun");
  await until(fourAreReady);
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect((await readTeam()).current?.commitments).toHaveLength(1);
});

test("[R142] in a round whoever is played by nobody speaks in their turn, and Ana is waited for", async () => {
  page.socket.emit("hold", ["ana"]).emit("startMeeting");
  await anaStarts("humour-workshop");
  const { id: teamId, current } = await readTeam();
  if (!current) throw new Error("there is no run");
  const { id: runId, version: expectedVersion } = current.run;
  const peopleIds = ["ben", "ana", "chidi"] as const;
  const ids = peopleIds.map((key) => samplePerson(key).userId);
  const body = { commandId: randomUUID(), expectedVersion, peopleIds: ids, firstId: ids[0] ?? "" };
  await room.client("ana", "beginTalkRound", { teamId, runId }, body);
  const after = await until(({ current }) => current?.run.talkRound?.waiting[0] === ids[1]);
  expect(after.current?.run.talkRound?.done).toEqual([ids[0]]);
});
