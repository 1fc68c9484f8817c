import { randomUUID } from "node:crypto";
import { afterEach, expect, test } from "vitest";
import { actionsFile } from "#shared/own-actions/actions-file.ts";
import { draftOf } from "#shared/own-actions/draft-action.ts";
import { aDraftContent, ana, anOwnAction, ben } from "#shared/testing/builders.ts";
import { ownActionWords } from "#shared/words/own-actions.ts";
import { embeddedStore } from "../store/embedded-store.ts";
import { failingStore } from "../testing/failing-store.ts";
import { heldStore } from "../testing/held-store.ts";
import { must } from "../testing/meeting.ts";
import { finished, ownTeam, written } from "../testing/own-actions.ts";
import { type TestApp, testApp } from "../testing/test-app.ts";

let app: TestApp;
afterEach(() => app.close());

const { id: actionId } = anOwnAction();
const other = "00000000-0000-4000-8000-000000000001";

async function withStore<T extends { store: TestApp["store"] }>(made: T): Promise<T> {
  app = await testApp({ store: made.store });
  return made;
}

/** The server stops at each change of a call, before or after it was written. */
async function atEachChange(
  prepare: () => Promise<string>,
  call: (teamId: string) => Promise<{ status: number }>,
  afterwards: (teamId: string) => Promise<void>,
): Promise<number> {
  let stops = 0;
  for (const when of ["before", "after"] as const) {
    for (let change = 1; ; change++) {
      const failing = await withStore(failingStore(embeddedStore({ file: ":memory:" })));
      const teamId = await prepare();
      failing.failAt(change, when);
      const { status } = await call(teamId);
      const hasFailed = failing.recover();
      expect(status).toBe(hasFailed ? 503 : 200);
      await afterwards(teamId);
      await app.close();
      if (!hasFailed) break;
      stops += 1;
    }
  }
  return stops;
}

test("[R70] wherever the server stops, a draft is never lost, and the same command finishes it", async () => {
  const command = { commandId: randomUUID(), seenVersion: 1 };
  const finish = (teamId: string) => app.as(ana).call("finishDraft", { teamId, actionId }, command);
  const stops = await atEachChange(
    async () => {
      const teamId = await ownTeam(app);
      await written(app, teamId);
      return teamId;
    },
    finish,
    async (teamId) => {
      const between = await must(app, ben, "readOwnPlaybook", { teamId });
      const { content } = await must(app, ben, "readDraft", { teamId, actionId });
      expect(between.actions.length > 0 || content !== undefined).toBe(true);
      expect((await finish(teamId)).status).toBe(200);
      const { actions, drafts } = await must(app, ben, "readOwnPlaybook", { teamId });
      expect(actions.map(({ versionId }) => versionId)).toEqual([command.commandId]);
      expect(drafts).toEqual([]);
    },
  );
  // The version, the list and the draft, each before and after.
  expect(stops).toBe(6);
});

test("[R74] wherever the server stops, a file is imported whole or not at all, and once when it is sent again", async () => {
  const actions = [anOwnAction({ notice: "Else." }), anOwnAction({ id: other, title: "Other" })];
  const body = { commandId: randomUUID(), file: actionsFile(actions) };
  const send = (teamId: string) => app.as(ana).call("importActions", { teamId }, body);
  const titles = async (teamId: string) =>
    (await must(app, ben, "readOwnPlaybook", { teamId })).actions.map(
      ({ summary, versionId }) => `${summary.title}: ${versionId}`,
    );
  let before: readonly string[] = [];
  const stops = await atEachChange(
    async () => {
      const teamId = await ownTeam(app);
      await finished(app, teamId);
      before = await titles(teamId);
      return teamId;
    },
    send,
    async (teamId) => {
      const whole = [0, 1].map(
        (index) => `${["Friday window", "Other"][index]}: ${body.commandId}-${index}`,
      );
      expect([before, whole]).toContainEqual(await titles(teamId));
      const again = await send(teamId);
      expect(again.reply.map(({ outcome }) => outcome)).toEqual(["changed", "added"]);
      expect(await titles(teamId)).toEqual(whole);
    },
  );
  expect(stops).toBe(6);
});

test("[R72] of two who finish at once under one title one is refused, and keeps the draft", async () => {
  const { hold } = await withStore(heldStore(embeddedStore({ file: ":memory:" })));
  const teamId = await ownTeam(app);
  const ids = [actionId, other];
  for (const id of ids) await written(app, teamId, anOwnAction({ id }));
  const finish = (id: string) =>
    app
      .as(ana)
      .call("finishDraft", { teamId, actionId: id }, { commandId: randomUUID(), seenVersion: 1 });
  const writing = hold("own-playbook");
  const slow = finish(actionId);
  await writing.reached;
  expect((await finish(other)).status).toBe(200);
  writing.release();
  const { status, error } = await slow;
  expect([status, error]).toEqual([
    400,
    { code: "invalid", message: ownActionWords.titleTaken("Friday window"), field: "title" },
  ]);
  const { actions, drafts } = await must(app, ben, "readOwnPlaybook", { teamId });
  expect([actions.map(({ id }) => id), drafts.map(({ id }) => id)]).toEqual([[other], [actionId]]);
});

test("[R72] of twenty who finish under one title at once one is first, whoever it is", async () => {
  await withStore({ store: embeddedStore({ file: ":memory:" }) });
  const teamId = await ownTeam(app);
  const ids = Array.from({ length: 20 }, () => randomUUID());
  for (const id of ids) await written(app, teamId, anOwnAction({ id }));
  const answers = await Promise.all(
    ids.map((id) =>
      app
        .as(ana)
        .call("finishDraft", { teamId, actionId: id }, { commandId: randomUUID(), seenVersion: 1 }),
    ),
  );
  const statuses = answers.map(({ status }) => status).toSorted();
  expect(statuses).toEqual([200, ...Array(19).fill(400)]);
  expect((await must(app, ben, "readOwnPlaybook", { teamId })).actions).toHaveLength(1);
});

test("[R70] what is written on while a draft is being finished stays", async () => {
  const { hold } = await withStore(heldStore(embeddedStore({ file: ":memory:" })));
  const teamId = await ownTeam(app);
  await written(app, teamId);
  const there = { teamId, actionId };
  const writing = hold("own-playbook");
  const command = { commandId: randomUUID(), seenVersion: 1 };
  const slow = app.as(ana).call("finishDraft", there, command);
  await writing.reached;
  const content = aDraftContent({ notice: "Written on." });
  const saved = await must(app, ben, "saveDraft", there, { seenVersion: 1, content });
  writing.release();
  expect((await slow).status).toBe(200);
  expect(await must(app, ben, "readDraft", there)).toEqual(saved);
  const { versionId } = (await slow).reply;
  const version = await must(app, ben, "readActionVersion", { teamId, versionId });
  expect(draftOf(version)).toEqual(aDraftContent());
});

test("[R70] what is written after a draft was finished stays, though the same command is sent again", async () => {
  await withStore({ store: embeddedStore({ file: ":memory:" }) });
  const teamId = await ownTeam(app);
  await written(app, teamId);
  const there = { teamId, actionId };
  const commandId = randomUUID();
  await must(app, ana, "finishDraft", there, { commandId, seenVersion: 1 });
  const content = aDraftContent({ notice: "Written anew." });
  const anew = await must(app, ben, "saveDraft", there, { seenVersion: 2, content });
  const again = { commandId, seenVersion: anew.version };
  expect((await app.as(ana).call("finishDraft", there, again)).status).toBe(200);
  expect(await must(app, ben, "readDraft", there)).toEqual(anew);
});

test("[R74] an import that meets a title which was taken meanwhile imports nothing", async () => {
  const { hold } = await withStore(heldStore(embeddedStore({ file: ":memory:" })));
  const teamId = await ownTeam(app);
  await written(app, teamId, anOwnAction({ id: other }));
  const file = actionsFile([
    anOwnAction({ title: "A first one", id: randomUUID() }),
    anOwnAction(),
  ]);
  const writing = hold("own-playbook");
  const body = { commandId: randomUUID(), file };
  const slow = app.as(ana).call("importActions", { teamId }, body);
  await writing.reached;
  const command = { commandId: randomUUID(), seenVersion: 1 };
  await must(app, ben, "finishDraft", { teamId, actionId: other }, command);
  writing.release();
  const { status, error } = await slow;
  expect([status, error.field]).toEqual([400, "actions.1.title"]);
  expect(error.message).toMatch(/^Line \d+, “Friday window”, title: /);
  const { actions } = await must(app, ben, "readOwnPlaybook", { teamId });
  expect(actions.map(({ id }) => id)).toEqual([other]);
});
