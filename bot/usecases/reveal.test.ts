import { randomUUID } from "node:crypto";
import { afterEach, expect, test } from "vitest";
import { contributionKind } from "#shared/contribution.ts";
import { mostOnBoard } from "#shared/limits.ts";
import { teamPartition } from "#shared/record.ts";
import { runKey } from "#shared/run.ts";
import { type Person, teamKey } from "#shared/team.ts";
import { ana, ben, chidi, dana, eli, everybody } from "#shared/testing/builders.ts";
import { embeddedStore } from "../store/embedded-store.ts";
import { heldStore } from "../testing/held-store.ts";
import { listen } from "../testing/listener.ts";
import { must, planned, plannedAgain } from "../testing/meeting.ts";
import { conversationId, type TestApp, tenantId, testApp, tokenFor } from "../testing/test-app.ts";

let app: TestApp;
afterEach(() => app.close());

/** A meeting in its writing step in which a test can hold a change back; Fay may join at any time. */
async function held() {
  const { store, hold } = heldStore(embeddedStore({ file: ":memory:" }));
  const fay: Person = { userId: "fay", name: "Fay" };
  const people = [...everybody];
  app = await testApp({ store, rosters: { read: async () => ({ people }) } });
  const meeting = await planned(app);
  await meeting.goTo("write");
  const joins = async () => {
    people.push(fay);
    await must(app, fay, "openTeam", {}, { conversationId });
  };
  return { meeting, hold, joins, fay };
}

const texts = (board: { notes: { text: string }[] } | undefined) =>
  board?.notes.map(({ text }) => text).toSorted();

test("the note of somebody who joins and writes while the step is shown is on the board", async () => {
  const { meeting, hold, joins, fay } = await held();
  const here = meeting.here();
  await must(app, ben, "writeNote", { ...here, noteId: "b" }, { text: "Ben's" });
  const showing = hold("run");
  const reveal = meeting.move("revealStep");
  await showing.reached;
  await joins();
  await must(app, fay, "writeNote", { ...here, noteId: "f" }, { text: "Fay's" });
  const refused = await app.as(ben).call("writeNote", { ...here, noteId: "b" }, { text: "Other" });
  expect(refused.status).toBe(409);
  showing.release();
  const run = await reveal;
  expect(texts(run.boards[here.stepId])).toEqual(["Ben's", "Fay's"]);
  expect((await must(app, dana, "readRun", here)).run).toEqual(run);
});

test("so is the note whose writing began before the step was shown and ended after it", async () => {
  const { meeting, hold, joins, fay } = await held();
  const here = meeting.here();
  await joins();
  // Fay is not in the team that the reveal reads, as if she had joined a moment after.
  const { members } = await app.store.read(teamKey(tenantId, meeting.teamId));
  await app.store.update(teamKey(tenantId, meeting.teamId), (team) => ({
    ...team,
    members: members.filter(({ userId }) => userId !== "fay"),
  }));
  const showing = hold("run");
  const reveal = meeting.move("revealStep");
  await showing.reached;
  await app.store.update(teamKey(tenantId, meeting.teamId), (team) => ({ ...team, members }));
  const writing = hold("contribution");
  const write = must(app, fay, "writeNote", { ...here, noteId: "f" }, { text: "Fay's" });
  await writing.reached;
  showing.release();
  await reveal;
  writing.release();
  const { run } = await write;
  expect(texts(run.boards[here.stepId])).toEqual(["Fay's"]);
  expect((await must(app, dana, "readRun", here)).run).toEqual(run);
});

test("the note of somebody who has left since they wrote it is on the board, and who left before has no part", async () => {
  const { meeting } = await held();
  const here = meeting.here();
  const key = teamKey(tenantId, meeting.teamId);
  const leaves = ({ userId }: Person, leftAt: number) =>
    app.store.update(key, (team) => ({
      ...team,
      members: team.members.map((one) => (one.userId === userId ? { ...one, leftAt } : one)),
    }));
  await must(app, chidi, "writeNote", { ...here, noteId: "c" }, { text: "Chidi's" });
  await leaves(chidi, app.clock.now);
  await leaves(eli, app.clock.now - 60 * 60_000);
  const run = await meeting.move("revealStep");
  expect(texts(run.boards[here.stepId])).toEqual(["Chidi's"]);
  const written = await app.store.list(contributionKind, teamPartition(tenantId, meeting.teamId));
  expect(written.map(({ userId }) => userId).toSorted()).toEqual(["ana", "ben", "chidi", "dana"]);
});

test("a note that is rewritten just before it is sealed is shown as it was rewritten", async () => {
  const { meeting, hold } = await held();
  const here = meeting.here();
  const note = { ...here, noteId: "b" };
  await must(app, ben, "writeNote", note, { text: "First" });
  const sealing = hold("contribution", ".ben");
  const reveal = meeting.move("revealStep");
  await sealing.reached;
  await must(app, ben, "writeNote", note, { text: "Better" });
  sealing.release();
  expect(texts((await reveal).boards[here.stepId])).toEqual(["Better"]);
});

test("whoever joins after a step was shown cannot vote in it or take a note away in it", async () => {
  const { meeting, joins, fay } = await held();
  const write = meeting.here();
  await must(app, ben, "writeNote", { ...write, noteId: "b" }, { text: "Ben's" });
  await meeting.move("revealStep");
  await meeting.goTo("vote");
  const shown = await meeting.move("revealStep");
  await joins();
  const dots = await app.as(fay).call("placeDots", meeting.here(), { dots: ["b"] });
  const taken = await app.as(fay).call("removeNote", { ...write, noteId: "b" });
  for (const { status, error } of [dots, taken]) {
    expect([status, error.current]).toEqual([409, shown]);
  }
});

test("a note that was on its way when the step was shown is refused, and can be sent again", async () => {
  const { meeting, hold } = await held();
  const here = meeting.here();
  const writing = hold("contribution");
  const write = app.as(ben).call("writeNote", { ...here, noteId: "b" }, { text: "Ben's" });
  await writing.reached;
  await meeting.move("revealStep");
  writing.release();
  expect((await write).status).toBe(409);
  const again = await must(app, ben, "writeNote", { ...here, noteId: "b" }, { text: "Ben's" });
  const twice = await must(app, ben, "writeNote", { ...here, noteId: "b" }, { text: "Ben's" });
  expect(texts(again.run.boards[here.stepId])).toEqual(["Ben's"]);
  expect(twice.run).toEqual(again.run);
});

test("a reveal that is overtaken shows nothing, loses nothing and can be done again", async () => {
  app = await testApp();
  const first = await planned(app);
  for (let round = 0; round < 12; round++) {
    const meeting = round === 0 ? first : await plannedAgain(app, first.teamId);
    await meeting.goTo("write");
    const here = meeting.here();
    for (const person of [chidi, dana, eli]) {
      const note = { ...here, noteId: randomUUID() };
      await must(app, person, "writeNote", note, { text: `${person.name}'s` });
    }
    const other = round % 2 === 0 ? "pauseRun" : "advanceRun";
    const [revealed, overtook] = await Promise.all([
      app.as(ana).call("revealStep", here, meeting.command()),
      app.as(ben).call(other, here, meeting.command()),
    ]);
    expect([revealed.status, overtook.status].toSorted()).toEqual([200, 409]);
    await meeting.refresh();
    expect(meeting.run().boards[here.stepId] === undefined).toBe(revealed.status === 409);
    if (revealed.status === 409) {
      if (other === "advanceRun") await meeting.move("goBackRun");
      await meeting.move("revealStep");
    }
    const all = ["Chidi's", "Dana's", "Eli's"];
    expect(texts(meeting.run().boards[here.stepId])).toEqual(all);
    await meeting.move("endRun");
  }
});

test("a step that is shown twice at once is shown once, and the same command is answered alike", async () => {
  app = await testApp();
  const meeting = await planned(app);
  await meeting.goTo("write");
  const here = meeting.here();
  await must(app, ben, "writeNote", { ...here, noteId: "b" }, { text: "Ben's" });
  const command = meeting.command();
  const same = await Promise.all(
    Array.from({ length: 20 }, () => must(app, ana, "revealStep", here, command)),
  );
  expect(new Set(same.map(({ version }) => version))).toEqual(new Set([meeting.run().version + 1]));
  await meeting.refresh();
  const again = await app.as(ben).call("revealStep", here, meeting.command());
  expect([again.status, again.error.current]).toEqual([409, meeting.run()]);
});

test.each(["pauseRun", "advanceRun"] as const)(
  "what is being shown is shown, though Ben is faster with %s",
  async (move) => {
    const { meeting, hold } = await held();
    const here = meeting.here();
    await must(app, chidi, "writeNote", { ...here, noteId: "c" }, { text: "Chidi's" });
    const showing = hold("run");
    const reveal = app.as(ana).call("revealStep", here, meeting.command());
    await showing.reached;
    await must(app, ben, move, here, meeting.command());
    showing.release();
    const { status, reply } = await reveal;
    expect(status).toBe(200);
    expect(texts(reply.boards[here.stepId])).toEqual(["Chidi's"]);
  },
);

test("[R147] all notes come to all panels in one message, and in none before it", async () => {
  const { meeting } = await held();
  const here = meeting.here();
  const panels = await Promise.all(
    [ana, dana].map((person) => listen(app, { token: tokenFor(person), teamId: meeting.teamId })),
  );
  for (const person of [ben, chidi, eli]) {
    const noteId = `note-${person.userId}`;
    await must(app, person, "writeNote", { ...here, noteId }, { text: `canary ${person.name}` });
  }
  const run = await meeting.move("revealStep");
  for (const panel of panels) {
    await panel.until(({ name, data }) => name === "run" && data.version === run.version);
    const telling = panel.heard.filter((heard) => JSON.stringify(heard).includes("canary"));
    expect(telling.map(({ data }) => data)).toEqual([run]);
    expect(run.boards[here.stepId]?.notes).toHaveLength(3);
    panel.close();
  }
});

test("[R153] a note that was taken away does not come to the board by a call that was late", async () => {
  const { meeting } = await held();
  const params = { ...meeting.here(), noteId: "b" };
  const late = { text: "Not meant for all", at: app.clock.now };
  await must(app, ben, "writeNote", params, late);
  await must(app, ben, "removeNote", params);
  await meeting.move("revealStep");
  const { status } = await app.as(ben).call("writeNote", params, late);
  const { run } = await must(app, ben, "readRun", meeting.here());
  expect([status, texts(run.boards[meeting.here().stepId])]).toEqual([409, []]);
});

test("[R153] a time that cannot be true holds nothing back: what is meant a minute later stands", async () => {
  const { meeting } = await held();
  const params = { ...meeting.here(), noteId: "b" };
  await must(app, ben, "writeNote", params, { text: "First", at: Number.MAX_SAFE_INTEGER });
  app.clock.now += 2 * 60_000;
  await must(app, ben, "writeNote", params, { text: "Second", at: app.clock.now });
  const { mine } = await must(app, ben, "readRun", meeting.here());
  expect(mine[meeting.here().stepId]?.notes).toEqual([{ id: "b", text: "Second" }]);
  await must(app, ben, "removeNote", params);
});

test("[R28] late notes are ten at most with those of before, also sent twice, and others go on", async () => {
  const { meeting } = await held();
  const here = meeting.here();
  for (const n of [0, 1, 2]) {
    await must(app, ben, "writeNote", { ...here, noteId: `early-${n}` }, { text: `Early ${n}` });
  }
  await meeting.move("revealStep");
  for (const n of [0, 1, 2, 3, 4, 5, 6]) {
    const params = { ...here, noteId: `late-${n}` };
    for (const _ of ["once", "again"])
      await must(app, ben, "writeNote", params, { text: `Late ${n}` });
  }
  const refused = await app
    .as(ben)
    .call("writeNote", { ...here, noteId: "more" }, { text: "More" });
  expect([refused.status, refused.error.message]).toEqual([
    409,
    "You can write at most 10 notes in a step.",
  ]);
  const { run } = await must(
    app,
    chidi,
    "writeNote",
    { ...here, noteId: "c" },
    { text: "Chidi's" },
  );
  expect(run.boards[here.stepId]?.notes).toHaveLength(11);
  const { mine } = await must(app, ben, "readRun", here);
  expect(mine[here.stepId]).toMatchObject({ late: 7 });
});

test("a board that is full says so, and not that its reader wrote too much", async () => {
  const { meeting } = await held();
  const here = meeting.here();
  await meeting.move("revealStep");
  const notes = Array.from({ length: mostOnBoard }, (_, n) => ({ id: `n-${n}`, text: "Full" }));
  await app.store.update(runKey(tenantId, meeting.teamId, meeting.runId), (run) => ({
    ...run,
    boards: { [here.stepId]: { notes } },
  }));
  const { error } = await app.as(ben).call("writeNote", { ...here, noteId: "b" }, { text: "Late" });
  expect(error.message).toMatch(/^This board has 300 notes/);
  expect((await must(app, ben, "readRun", here)).mine[here.stepId]?.late).toBeUndefined();
});

test("[R174] dots from a window that has not seen the newest are refused, and those stay", async () => {
  const { meeting } = await held();
  await must(app, ben, "writeNote", { ...meeting.here(), noteId: "b" }, { text: "Ben's" });
  await meeting.move("revealStep");
  await meeting.goTo("vote");
  const here = meeting.here();
  const at = app.clock.now;
  const first = await must(app, ben, "placeDots", here, { dots: ["b", "b", "b"], at, over: 0 });
  const { status } = await app
    .as(ben)
    .call("placeDots", here, { dots: ["b"], at: at + 9, over: 0 });
  const { mine } = await must(app, ben, "readRun", here);
  expect([status, mine[here.stepId]?.dots]).toEqual([409, ["b", "b", "b"]]);
  const over = first.mine[here.stepId]?.meantAt?.["dots"] ?? 0;
  const after = await must(app, ben, "placeDots", here, { dots: ["b"], at: at + 9, over });
  expect(after.mine[here.stepId]?.dots).toEqual(["b"]);
});
