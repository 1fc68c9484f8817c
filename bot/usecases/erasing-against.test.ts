import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, expect, test } from "vitest";
import { actionsFile } from "#shared/own-actions/actions-file.ts";
import { draftOf } from "#shared/own-actions/draft-action.ts";
import { noDraft } from "#shared/own-actions/draft-changes.ts";
import { actionDraftKey } from "#shared/own-actions/own-playbook.ts";
import { ana, anOwnAction, ben, chidi, dana } from "#shared/testing/builders.ts";
import { ownActionWords } from "#shared/words/own-actions.ts";
import { dumpedStore } from "../testing/dumped-store.ts";
import { type Meeting, must, planned } from "../testing/meeting.ts";
import { conversationId, rosterOf, type TestApp, tenantId, testApp } from "../testing/test-app.ts";
import { erasePerson } from "./erasing.ts";

/** As Teams' directory names people. */
const eli = { userId: "8f1f5c1e-5f0a-4d2b-9c1e-2a7a3d9b1c11", name: "Eli" };

let stored: ReturnType<typeof dumpedStore>;
let app: TestApp;
let meeting: Meeting;
beforeEach(async () => {
  stored = dumpedStore();
  const rosters = rosterOf({ [conversationId]: [ana, ben, chidi, dana, eli] });
  app = await testApp({ store: stored.store, rosters });
  meeting = await planned(app);
});
afterEach(async () => {
  await app.close();
  stored.close();
});

/** As long as may be, with Eli's id at its end. */
const upTo = (most: number, between: string) =>
  `${"x".repeat(most - eli.userId.length - 1)}${between}${eli.userId}`;

test("[R183] nobody keeps somebody else from being erased, whatever texts and ids they choose", async () => {
  const { teamId, runId } = meeting;
  await meeting.goTo("write");
  const note = { ...meeting.here(), noteId: upTo(64, "-") };
  await must(app, ana, "writeNote", note, { text: upTo(280, " ") });
  const grown = { ...meeting.here(), noteId: upTo(63, "x") };
  await must(app, ana, "writeNote", grown, { text: upTo(279, "ﬁ") });
  await meeting.move("revealStep");
  await meeting.goTo("decide");
  const decision = { ...meeting.command(), stepId: meeting.here().stepId, text: upTo(200, " ") };
  await must(app, ana, "decideRun", meeting.here(), decision);
  const promise = { runId, text: upTo(200, " "), ownerId: ana.userId, dueOn: "2026-01-12" };
  await must(app, ana, "promiseCommitment", { teamId, commitmentId: upTo(64, "-") }, promise);
  const draft = draftOf(anOwnAction());
  const steps = draft.steps.map((step) => ({
    ...step,
    id: upTo(64, "-"),
    everybody: upTo(4_000, "-"),
  }));
  const there = { teamId, actionId: anOwnAction().id };
  await must(app, ana, "saveDraft", there, { seenVersion: 0, content: { ...draft, steps } });
  // An older action of the team's own may have any id of this kind.
  const theirs = { teamId, actionId: eli.userId };
  await app.store.create(actionDraftKey(tenantId, teamId, eli.userId), {
    ...noDraft(teamId, eli.userId, { seenVersion: 0, actorId: ana.userId, now: 0 }),
    ...{ version: 1, content: draft },
  });
  await must(app, ana, "finishDraft", theirs, { commandId: "version-1", seenVersion: 1 });
  expect(stored.dump()).toContain(eli.userId);

  await erasePerson(app.ports, { tenantId, userId: eli.userId });
  await app.look();
  expect(app.logged).toEqual([]);
  app.clock.now += 60 * 60_000;
  await app.look();
  expect(stored.dump()).not.toContain(eli.userId);
  const { actions } = await must(app, ana, "readOwnPlaybook", { teamId });
  expect(actions.map(({ summary }) => summary.title)).toEqual([draft.title]);
  const left = { teamId, actionId: actions[0]?.id ?? "" };
  expect((await must(app, ana, "removeAction", left)).removedAt).toBeDefined();
});

test("[R224] no run, action or version is called by an id that has the id of somebody of the team in it", async () => {
  const { teamId } = meeting;
  await meeting.move("endRun");
  const theirs = { teamId, actionId: eli.userId };
  const action = { seenVersion: 0, content: draftOf(anOwnAction()) };
  const { status, error } = await app.as(ana).call("saveDraft", theirs, action);
  expect([status, error.field]).toEqual([400, "actionId"]);
  for (const id of [eli.userId, eli.userId.toUpperCase(), upTo(60, "-"), upTo(60, "x")]) {
    const plan = { commandId: id, actionId: "humour-workshop" };
    const there = { teamId, actionId: anOwnAction().id };
    const answers = [
      await app.as(ana).call("planRun", { teamId }, plan),
      await app.as(ana).call("finishDraft", there, { commandId: id, seenVersion: 1 }),
      await app.as(ana).call("importActions", { teamId }, { commandId: id, file: "{}" }),
    ];
    expect(answers.map(({ status, error }) => [status, error.field])).toEqual([
      [400, "commandId"],
      [400, "commandId"],
      [400, "commandId"],
    ]);
  }
  const plan = { commandId: "8f1f5c1e-5f0a-4d2b-9c1e-2a7a3d9b1c12", actionId: "humour-workshop" };
  expect((await app.as(ana).call("planRun", { teamId }, plan)).status).toBe(200);
});

test("[R224] no file brings an action that is called by the id of somebody of the team", async () => {
  const { teamId } = meeting;
  const bring = (id: string) => {
    const file = actionsFile([anOwnAction({ id })]);
    return app.as(ana).call("importActions", { teamId }, { commandId: randomUUID(), file });
  };
  const { status, error } = await bring(eli.userId);
  expect([status, error.field]).toEqual([400, "actions.0.id"]);
  expect(error.message).toContain(ownActionWords.likePersonsId);
  expect((await bring("8f1f5c1e-5f0a-4d2b-9c1e-2a7a3d9b1c12")).status).toBe(200);
});
