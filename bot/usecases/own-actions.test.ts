import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { actionsFile } from "#shared/own-actions/actions-file.ts";
import { draftOf } from "#shared/own-actions/draft-action.ts";
import { searchTextOf, summaryOf } from "#shared/playbook/playbook.ts";
import { roundKind } from "#shared/pulse/round.ts";
import { teamPartition } from "#shared/record.ts";
import { runKey } from "#shared/run.ts";
import { leave, teamKey } from "#shared/team.ts";
import { aDraftContent, ana, anOwnAction, ben, dana, eli } from "#shared/testing/builders.ts";
import { ownActionWords } from "#shared/words/own-actions.ts";
import { words } from "#shared/words.ts";
import { listen } from "../testing/listener.ts";
import { must } from "../testing/meeting.ts";
import { finished, ownTeam, written } from "../testing/own-actions.ts";
import { conversationId, type TestApp, tenantId, testApp } from "../testing/test-app.ts";

let app: TestApp;
let teamId: string;
beforeEach(async () => {
  app = await testApp();
  teamId = await ownTeam(app);
});
afterEach(() => app.close());

const { id: actionId } = anOwnAction();
const there = () => ({ teamId, actionId });
const other = "00000000-0000-4000-8000-000000000001";
const list = () => must(app, dana, "readOwnPlaybook", { teamId });
const plan = () => ({ commandId: randomUUID(), actionId, facilitatorId: ana.userId });

describe("a draft", () => {
  test("is kept as it is written, says what is to do, and anybody in the team goes on with it", async () => {
    expect(await must(app, ana, "readDraft", there())).toEqual({
      ...{ id: actionId, version: 0, problems: [] },
    });
    const content = aDraftContent({ title: " Friday\nwindow ", summary: "x".repeat(700) });
    const first = await must(app, ana, "saveDraft", there(), { seenVersion: 0, content });
    expect(first).toEqual({
      ...{ id: actionId, version: 1, savedAt: app.clock.now, savedBy: "ana" },
      content: { ...content, title: "Friday window" },
      problems: [{ path: ["summary"], sentence: ownActionWords.tooLong(120, 700) }],
    });
    expect(await must(app, ben, "readDraft", there())).toEqual(first);
    app.clock.now += 5;
    const better = { seenVersion: 1, content: aDraftContent() };
    const second = await must(app, ben, "saveDraft", there(), better);
    expect(second).toMatchObject({ version: 2, savedBy: "ben", problems: [] });
    expect((await list()).drafts).toEqual([
      {
        ...{ id: actionId, title: "Friday window", isNew: true },
        ...{ savedAt: app.clock.now, savedBy: "ben" },
      },
    ]);
  });

  test("[R69] of two who save at once one is refused and gets the newest draft", async () => {
    await written(app, teamId);
    const answers = await Promise.all(
      [ana, ben].map((person) =>
        app.as(person).call("saveDraft", there(), {
          seenVersion: 1,
          content: aDraftContent({ title: person.name }),
        }),
      ),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const won = answers.find(({ status }) => status === 200)?.reply;
    const refusal = answers.find(({ status }) => status === 409)?.error;
    expect(refusal).toEqual({
      ...{ code: "conflict", message: ownActionWords.draftMoved, current: won },
    });
  });

  test("[R69] what is sent twice is saved once, whoever sends it", async () => {
    const body = { seenVersion: 0, content: aDraftContent() };
    const once = await must(app, ana, "saveDraft", there(), body);
    for (const person of [ana, ben]) {
      expect(await must(app, person, "saveDraft", there(), body)).toEqual(once);
    }
  });

  test("is thrown away by anybody, leaves the list as it is, and can be begun again", async () => {
    await finished(app, teamId);
    await written(app, teamId, anOwnAction({ title: "Else" }));
    const gone = await must(app, eli, "discardDraft", there());
    expect(gone).toMatchObject({ version: 4, problems: [], savedBy: "eli" });
    expect(gone.content).toBeUndefined();
    expect(await must(app, eli, "discardDraft", there())).toEqual(gone);
    const { actions, drafts } = await list();
    expect([actions[0]?.summary.title, drafts]).toEqual(["Friday window", []]);
    expect((await written(app, teamId)).version).toBe(5);
  });

  test("is listed newest first, and as new only where its action is", async () => {
    await finished(app, teamId);
    await written(app, teamId, anOwnAction({ notice: "Else." }));
    app.clock.now += 1;
    await written(app, teamId, anOwnAction({ id: other, title: "Later" }));
    expect((await list()).drafts.map(({ title, isNew }) => [title, isNew])).toEqual([
      ["Later", true],
      ["Friday window", false],
    ]);
  });

  test("a team has at most two hundred open, and goes on with those that it has", async () => {
    const idOf = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
    const save = (number: number, seenVersion = 0) =>
      app.as(ana).call(
        "saveDraft",
        { teamId, actionId: idOf(number) },
        {
          seenVersion,
          content: aDraftContent({ title: `Number ${number} ${seenVersion}` }),
        },
      );
    for (let number = 0; number < 200; number++) expect((await save(number)).status).toBe(200);
    expect((await save(200)).error).toEqual({
      ...{ code: "conflict", message: ownActionWords.mostDrafts(200) },
    });
    expect((await save(7, 1)).status).toBe(200);
    await must(app, ana, "discardDraft", { teamId, actionId: idOf(7) });
    expect((await save(200)).status).toBe(200);
  });
});

describe("finishing", () => {
  test("puts the action into the list with all that lists and search show, and empties the draft", async () => {
    const entry = await finished(app, teamId);
    expect(entry).toEqual({
      ...{ id: actionId, summary: summaryOf(anOwnAction()), versionId: entry.versionId },
      ...{ madeAt: app.clock.now, madeBy: "ana" },
    });
    expect(await list()).toEqual({
      actions: [{ ...entry, text: searchTextOf(anOwnAction()) }],
      drafts: [],
    });
    const { versionId } = entry;
    expect(await must(app, eli, "readActionVersion", { teamId, versionId })).toEqual(anOwnAction());
  });

  test("[R66] is refused while anything is wrong, with the field and the reason", async () => {
    const content = aDraftContent({ hasShorter: true });
    await must(app, ana, "saveDraft", there(), { seenVersion: 0, content });
    const command = { commandId: randomUUID(), seenVersion: 1 };
    const { status, error } = await app.as(ana).call("finishDraft", there(), command);
    expect([status, error]).toEqual([
      400,
      {
        code: "invalid",
        message: ownActionWords.notInField("hasShorter", ownActionWords.shortNotShorter),
        field: "hasShorter",
      },
    ]);
    expect(await list()).toMatchObject({ actions: [], drafts: [{ id: actionId }] });
  });

  test("[R70] is done once, however often and however late it is sent", async () => {
    const { version } = await written(app, teamId);
    const command = { commandId: randomUUID(), seenVersion: version };
    const twenty = await Promise.all(
      Array.from({ length: 20 }, () => must(app, ana, "finishDraft", there(), command)),
    );
    expect(new Set(twenty.map((entry) => JSON.stringify(entry))).size).toBe(1);
    app.clock.now += 1;
    const newer = await finished(app, teamId, anOwnAction({ title: "Newer" }));
    expect(await must(app, ana, "finishDraft", there(), command)).toEqual(newer);
    expect((await list()).actions.map(({ summary }) => summary.title)).toEqual(["Newer"]);
  });

  test("makes the newest version also when the server's clock was set back", async () => {
    await finished(app, teamId);
    app.clock.now -= 60_000;
    await finished(app, teamId, anOwnAction({ title: "Newer" }));
    expect((await list()).actions.map(({ summary }) => summary.title)).toEqual(["Newer"]);
    app.clock.now -= 60_000;
    const file = actionsFile([anOwnAction({ title: "Newest" })]);
    await must(app, ana, "importActions", { teamId }, { commandId: randomUUID(), file });
    expect((await list()).actions.map(({ summary }) => summary.title)).toEqual(["Newest"]);
  });

  test("[R69] what somebody has saved since was seen is not finished unseen", async () => {
    const { version } = await written(app, teamId);
    const newest = await must(app, ben, "saveDraft", there(), {
      ...{ seenVersion: version, content: aDraftContent({ title: "Bens" }) },
    });
    const command = { commandId: randomUUID(), seenVersion: version };
    const { status, error } = await app.as(ana).call("finishDraft", there(), command);
    expect([status, error.current]).toEqual([409, newest]);
  });

  test("is a conflict where the draft is gone, and says so with what there is", async () => {
    await finished(app, teamId);
    const command = (seenVersion: number) => ({ commandId: randomUUID(), seenVersion });
    const late = await app.as(ben).call("finishDraft", there(), command(1));
    expect([late.status, late.error.current]).toMatchObject([409, { version: 2, problems: [] }]);
    const empty = await app.as(ben).call("finishDraft", there(), command(2));
    expect([empty.status, empty.error.message]).toEqual([409, ownActionWords.noDraft]);
  });

  test("an id that another version has is no id for this one", async () => {
    const { versionId } = await finished(app, teamId);
    await written(app, teamId, anOwnAction({ id: other, title: "Else" }));
    const command = { commandId: versionId, seenVersion: 1 };
    const answer = await app.as(ana).call("finishDraft", { teamId, actionId: other }, command);
    expect(answer.error).toMatchObject({ code: "conflict", message: words.errors.alreadyExists });
  });
});

describe("[R72] a title", () => {
  test("that is taken is a problem of the draft and no reason not to keep it", async () => {
    await finished(app, teamId);
    for (const title of ["friday  WINDOW", "Humour workshop"]) {
      const at = { teamId, actionId: other };
      const { version } = await must(app, ana, "readDraft", at);
      const content = aDraftContent({ title });
      const saved = await must(app, ana, "saveDraft", at, { seenVersion: version, content });
      expect(saved.problems.map(({ path }) => path)).toEqual([["title"]]);
      const command = { commandId: randomUUID(), seenVersion: saved.version };
      const { status, error } = await app.as(ana).call("finishDraft", at, command);
      expect([status, error.field]).toEqual([400, "title"]);
    }
  });

  test("is free again once its action is removed, which then cannot come back", async () => {
    await finished(app, teamId);
    await must(app, ben, "removeAction", there());
    await finished(app, teamId, anOwnAction({ id: other }));
    const { status, error } = await app.as(ana).call("restoreAction", there(), {});
    expect([status, error]).toEqual([
      400,
      {
        ...{ code: "invalid", message: ownActionWords.titleTaken("Friday window") },
        field: "title",
      },
    ]);
  });
});

describe("[R73] a removed action", () => {
  test("is out of reach for the next run, and back when anybody brings it back", async () => {
    const entry = await finished(app, teamId);
    app.clock.now += 1;
    const removed = await must(app, ben, "removeAction", there());
    expect(removed).toEqual({ ...entry, removedAt: app.clock.now });
    expect(await must(app, ana, "removeAction", there())).toEqual(removed);
    expect((await list()).actions).toEqual([{ ...removed, text: "" }]);
    const refused = await app.as(ana).call("planRun", { teamId }, plan());
    expect([refused.status, refused.error.message]).toEqual([404, ownActionWords.removed]);
    expect(await must(app, eli, "restoreAction", there())).toEqual(entry);
    expect(await must(app, eli, "restoreAction", there())).toEqual(entry);
    await must(app, ana, "planRun", { teamId }, plan());
  });
});

describe("[R71] a run of a team's own action", () => {
  test("keeps the version that it was planned with, while the next has the newest", async () => {
    const first = await finished(app, teamId);
    const run = await must(app, ana, "planRun", { teamId }, plan());
    expect(run).toMatchObject({
      ...{ actionId, actionVersionId: first.versionId, title: "Friday window" },
      components: ["openness", "engagement"],
    });
    expect(run.steps.map(({ id }) => id)).toEqual(["talk", "write", "commit", "pulse"]);

    app.clock.now += 1;
    const [talk, ...rest] = anOwnAction().steps;
    const changed = anOwnAction({
      ...{ title: "Saturday window", components: ["courage"] },
      steps: talk ? [{ ...talk, title: "Say", leaderSays: "Say it anew." }, ...rest] : [],
    });
    const second = await finished(app, teamId, changed);
    await must(app, ana, "removeAction", there());
    expect((await must(app, ben, "readRun", { teamId, runId: run.id })).run).toEqual(run);
    const versionId = run.actionVersionId ?? "";
    expect(await must(app, ben, "readActionVersion", { teamId, versionId })).toEqual(anOwnAction());

    await must(app, ana, "restoreAction", there());
    await must(...([app, ana, "endRun", { teamId, runId: run.id }] as const), {
      commandId: randomUUID(),
      expectedVersion: run.version,
    });
    const next = await must(app, ana, "planRun", { teamId }, plan());
    expect(next).toMatchObject({
      ...{ title: "Saturday window", actionVersionId: second.versionId, components: ["courage"] },
    });
  });

  test("goes all the way: steps, notes, pulse about its component, and the team's history", async () => {
    await finished(app, teamId, anOwnAction({ title: "*x* [y](http://z.example)" }));
    let run = await must(app, ana, "planRun", { teamId }, plan());
    const at = { teamId, runId: run.id };
    const command = () => ({ commandId: randomUUID(), expectedVersion: run.version });
    run = await must(app, ana, "startRun", at, command());
    run = await must(app, ana, "advanceRun", at, command());
    const step = { ...at, stepId: "write" };
    await must(app, ben, "writeNote", { ...step, noteId: "n1" }, { text: "Ask sooner" });
    run = await must(app, ana, "revealStep", step, command());
    expect(run.boards["write"]?.notes.map(({ text }) => text)).toEqual(["Ask sooner"]);
    run = await must(app, ana, "advanceRun", at, command());
    run = await must(app, ana, "advanceRun", at, command());
    await must(app, ana, "openRound", at);
    const [round] = await app.store.list(roundKind, teamPartition(tenantId, teamId));
    expect(round?.questions[0]).toMatchObject({ component: "openness" });
    await must(app, ana, "endRun", at, command());
    const { teams } = await must(app, dana, "readHome", {});
    expect(teams[0]?.runs[0]).toMatchObject({ actionId, title: "*x* [y](http://z.example)" });
  });

  test("in its shorter version has the steps that stay", async () => {
    const steps = anOwnAction().steps.map((step) => ({ ...step }));
    const shorter = { minutes: 10, steps: { talk: 0 } };
    await finished(app, teamId, anOwnAction({ steps, shorter }));
    const run = await must(app, ana, "planRun", { teamId }, { ...plan(), length: "short" });
    expect(run.steps.map(({ id }) => id)).toEqual(["write", "commit", "pulse"]);
  });

  test("an older run of ours, from before components were kept, asks about its action's", async () => {
    const { id } = await must(
      app,
      ana,
      "planRun",
      { teamId },
      {
        ...{ commandId: randomUUID(), actionId: "worry-wall", facilitatorId: ana.userId },
      },
    );
    const key = runKey(tenantId, teamId, id);
    const older = await app.store.update(key, ({ components: _, ...run }) => run);
    let run = older;
    const at = { teamId, runId: id };
    const command = () => ({ commandId: randomUUID(), expectedVersion: run.version });
    run = await must(app, ana, "startRun", at, command());
    while (run.steps[run.stepIndex]?.kind !== "pulse") {
      run = await must(app, ana, "advanceRun", at, command());
    }
    await must(app, ana, "openRound", at);
    const [round] = await app.store.list(roundKind, teamPartition(tenantId, teamId));
    expect(round?.questions[0]).toMatchObject({ component: "resilience" });
  });
});

test("[R77] what another team or tenant has is not found, and neither is it by people who left", async () => {
  const { versionId } = await finished(app, teamId);
  const theirs = app.as(ana, "fabrikam");
  const { reply: team } = await theirs.call(
    "openTeam",
    {},
    { conversationId: "19:meeting_standup@thread.v2" },
  );
  const here = { teamId: team.id, actionId };
  for (const answer of [
    await theirs.call("readActionVersion", { teamId: team.id, versionId }),
    await theirs.call("planRun", { teamId: team.id }, plan()),
    await theirs.call("removeAction", here, {}),
    await theirs.call("restoreAction", here, {}),
    await app.as({ userId: "fay", name: "Fay" }).call("readOwnPlaybook", { teamId }),
  ]) {
    expect([answer.status, answer.error.code]).toEqual([404, "not-found"]);
  }
  expect((await theirs.call("readOwnPlaybook", { teamId: team.id })).reply).toEqual({
    ...{ actions: [], drafts: [] },
  });
  expect((await theirs.call("readDraft", here)).reply).toMatchObject({ version: 0 });
  await must(app, eli, "readActionVersion", { teamId, versionId });
  await app.store.update(teamKey(tenantId, teamId), (own) => leave(own, "eli", app.clock.now));
  expect((await app.as(eli).call("readActionVersion", { teamId, versionId })).status).toBe(404);
});

test("[R210] whoever opens the team gets with it what there is to choose from, unless a run is planned", async () => {
  await finished(app, teamId);
  const opens = () => must(app, ben, "openTeam", {}, { conversationId });
  expect((await opens()).choices).toEqual({
    playbook: await must(app, ben, "readPlaybook", {}),
    own: await list(),
    recommendations: await must(app, ben, "readRecommendations", { teamId }),
  });
  await must(app, ben, "planRun", { teamId }, plan());
  expect(await opens()).not.toHaveProperty("choices");
});

test("[R261] a panel is opened with one reading of the team, of its list and of each of its actions", async () => {
  const { versionId } = await finished(app, teamId);
  const { find, read } = app.ports.store;
  const asked: string[] = [];
  const noting =
    (reading: typeof find): typeof find =>
    (key) => {
      asked.push(`${key.kind.type} ${key.id}`);
      return reading(key);
    };
  Object.assign(app.ports.store, { find: noting(find), read: noting(read) });
  expect((await must(app, ben, "openTeam", {}, { conversationId })).choices).toBeDefined();
  expect(asked.toSorted()).toEqual([...new Set(asked)].toSorted());
  expect(asked).toEqual(
    expect.arrayContaining([
      `team ${teamId}`,
      "own-playbook own-playbook",
      `action-version ${versionId}`,
    ]),
  );
});

test("an id of ours is none for a team's own action, and one that nobody wrote is not found", async () => {
  const body = { seenVersion: 0, content: aDraftContent() };
  const ours = { teamId, actionId: "humour-workshop" };
  for (const answer of [
    await app.as(ana).call("saveDraft", ours, body),
    await app.as(ana).call("readDraft", ours),
    await app.as(ana).call("discardDraft", ours),
    await app.as(ana).call("finishDraft", ours, { commandId: randomUUID(), seenVersion: 1 }),
    await app.as(ana).call("removeAction", ours, {}),
    await app.as(ana).call("removeAction", there(), {}),
    await app.as(ana).call("restoreAction", there(), {}),
    await app.as(ana).call("planRun", { teamId }, plan()),
    await app.as(ana).call("readActionVersion", { teamId, versionId: randomUUID() }),
  ]) {
    expect(answer.status).toBe(404);
  }
});

test("the open panels hear of every change that others see, and not of every keystroke", async () => {
  const { token } = app.as(eli);
  const listener = await listen(app, { token, teamId });
  const save = (seenVersion: number) =>
    must(app, ana, "saveDraft", there(), {
      ...{ seenVersion, content: { ...draftOf(anOwnAction()), notice: `Try ${seenVersion}.` } },
    });
  const command = { commandId: randomUUID(), seenVersion: 2 };
  await save(0);
  await save(1);
  await must(app, ana, "finishDraft", there(), command);
  await must(app, ana, "removeAction", there());
  await must(app, ana, "restoreAction", there());
  await save(3);
  await save(4);
  await must(app, ana, "discardDraft", there());
  await must(app, ana, "discardDraft", there());
  await must(app, ana, "planRun", { teamId }, plan());
  await listener.until(({ name }) => name === "run");
  expect(listener.heard.map(({ name }) => name)).toEqual([...Array(6).fill("team"), "run"]);
  listener.close();
});
