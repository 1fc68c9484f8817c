import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { longestFile } from "#shared/limits.ts";
import { actionsFile } from "#shared/own-actions/actions-file.ts";
import { mostOwnActions } from "#shared/own-actions/own-playbook.ts";
import { someActions } from "#shared/own-actions/testing/some-actions.ts";
import { findTeamAction } from "#shared/playbook/playbook.ts";
import type { TeamAction } from "#shared/team-action.ts";
import { ana, anOwnAction, ben, everybody } from "#shared/testing/builders.ts";
import { ownActionWords as words } from "#shared/words/own-actions.ts";
import { dumpedStore } from "../testing/dumped-store.ts";
import { must } from "../testing/meeting.ts";
import { finished, ownTeam, written } from "../testing/own-actions.ts";
import { type TestApp, testApp } from "../testing/test-app.ts";

let app: TestApp;
let stored: ReturnType<typeof dumpedStore>;
let teamId: string;
beforeAll(async () => {
  stored = dumpedStore();
  app = await testApp({
    store: stored.store,
    rosters: { read: async () => ({ name: "A team", people: everybody }) },
  });
});
afterAll(async () => {
  await app.close();
  stored.close();
});
beforeEach(async () => {
  teamId = await ownTeam(app, `19:${randomUUID()}@thread.v2`);
  app.clock.now += 1;
});

const other = "00000000-0000-4000-8000-000000000001";
const idOf = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
const send = (file: string, commandId: string = randomUUID()) =>
  app.as(ana).call("importActions", { teamId }, { commandId, file });

async function imported(...actions: readonly TeamAction[]) {
  const { status, reply, error } = await send(actionsFile(actions));
  expect([status, error]).toEqual([200, undefined]);
  return reply.map(({ outcome }) => outcome);
}

/** What any member would export: the newest version of each action in the list. */
async function exported(): Promise<string> {
  const { actions } = await must(app, ben, "readOwnPlaybook", { teamId });
  const inList = actions.filter(({ removedAt }) => removedAt === undefined);
  const newest = inList.map(({ versionId }) =>
    must(app, ben, "readActionVersion", { teamId, versionId }),
  );
  return actionsFile(await Promise.all(newest));
}

/** Sends what must be refused, and sees that nothing is written. */
async function refused(file: string): Promise<{ message: string; field: string | undefined }> {
  const before = stored.dump();
  const { status, error } = await send(file);
  expect([status, error.code]).toEqual([400, "invalid"]);
  expect(stored.dump()).toBe(before);
  const { message, field } = error;
  return { message, field };
}

test("[R76] whatever stands in a file that is refused, nothing is written", async () => {
  const good = actionsFile([anOwnAction()]);
  const cut = fc.nat({ max: good.length - 3 }).map((length) => good.slice(0, length));
  const other = fc.oneof(fc.json(), fc.string({ unit: "binary", minLength: 1 }));
  await fc.assert(
    fc.asyncProperty(fc.oneof(cut, other), async (file) => {
      if (file === "") return;
      expect((await refused(file)).message).toMatch(/\w/);
    }),
    { numRuns: 150 },
  );
  expect(app.logged).toEqual([]);
});

test("[R75] a list that is exported, lost and imported is exported as the same bytes", async () => {
  const copies = ["worry-wall", "humour-workshop", "keep-and-more"].map((id, number) => {
    const action = findTeamAction(id);
    if (!action) throw new Error(`no action ${id}`);
    const why = { text: action.why.text, evidence: "practice" as const };
    return { ...action, id: idOf(number), title: `Our ${action.title}`, why };
  });
  for (const action of [...copies, anOwnAction()]) await finished(app, teamId, action);
  const file = await exported();
  expect(JSON.parse(file).actions).toHaveLength(4);
  teamId = await ownTeam(app, `19:${randomUUID()}@thread.v2`);
  expect((await send(file)).reply.map(({ outcome }) => outcome)).toEqual(Array(4).fill("added"));
  expect(await exported()).toBe(file);
});

test("[R75] whatever actions there are, they come back as they were", async () => {
  await fc.assert(
    fc.asyncProperty(someActions, async (actions) => {
      teamId = await ownTeam(app, `19:${randomUUID()}@thread.v2`);
      await imported(...actions);
      expect(await exported()).toBe(actionsFile(actions));
    }),
    { numRuns: 30 },
  );
});

describe("an action of a file", () => {
  test("is added, is the same, or makes a new version of the one that there is", async () => {
    expect(await imported(anOwnAction())).toEqual(["added"]);
    expect(await imported(anOwnAction())).toEqual(["same"]);
    const changed = anOwnAction({ notice: "Else." });
    expect(await imported(changed, anOwnAction({ id: other, title: "Other" }))).toEqual([
      ...["changed", "added"],
    ]);
    expect(await exported()).toContain("Else.");
  });

  test("[R73] that was removed comes back, changed or not", async () => {
    const there = { teamId, actionId: anOwnAction().id };
    const { versionId } = await finished(app, teamId);
    await must(app, ben, "removeAction", there);
    expect(await imported(anOwnAction())).toEqual(["added"]);
    expect((await must(app, ben, "readOwnPlaybook", { teamId })).actions).toMatchObject([
      { versionId },
    ]);
    await must(app, ben, "removeAction", there);
    expect(await imported(anOwnAction({ notice: "Else." }))).toEqual(["added"]);
    expect(await exported()).toContain("Else.");
  });

  test("leaves the draft of that action as it is", async () => {
    await written(app, teamId);
    await imported(anOwnAction());
    const { drafts } = await must(app, ben, "readOwnPlaybook", { teamId });
    expect(drafts).toMatchObject([{ isNew: false, title: "Friday window" }]);
  });

  test("may take the title that another one of the file gives up", async () => {
    const [a, b] = [anOwnAction(), anOwnAction({ id: other, title: "Other" })];
    await imported(a, b);
    expect(await imported({ ...a, title: "Other" }, { ...b, title: a.title })).toEqual([
      ...["changed", "changed"],
    ]);
  });
});

test("[R74] a file that is sent twice is imported once and answered alike", async () => {
  const file = actionsFile([anOwnAction(), anOwnAction({ id: other, title: "Other" })]);
  const commandId = randomUUID();
  const twice = await Promise.all([send(file, commandId), send(file, commandId)]);
  const after = stored.dump();
  for (const { status, reply } of [...twice, await send(file, commandId)]) {
    expect([status, reply.map(({ outcome }) => outcome)]).toEqual([200, ["added", "added"]]);
  }
  expect(stored.dump()).toBe(after);
});

test("[R74] another file under the same command is a conflict, and imports nothing", async () => {
  const commandId = randomUUID();
  await imported(anOwnAction());
  // Nothing new in it, so that no version of this command is in the way of another file's.
  expect((await send(actionsFile([anOwnAction()]), commandId)).status).toBe(200);
  const before = stored.dump();
  const another = actionsFile([anOwnAction({ id: other, title: "Other" })]);
  const { status, error } = await send(another, commandId);
  expect([status, error.code]).toEqual([409, "conflict"]);
  expect(stored.dump()).toBe(before);
});

test("[R71] an import whose versions would take the place of others is a conflict, and imports nothing", async () => {
  await written(app, teamId);
  const there = { teamId, actionId: anOwnAction().id };
  await must(app, ana, "finishDraft", there, { commandId: "mine-1", seenVersion: 1 });
  const before = await exported();
  const file = actionsFile([
    anOwnAction({ id: other, title: "A first one" }),
    anOwnAction({ notice: "Else." }),
  ]);
  const { status, error } = await send(file, "mine");
  expect([status, error.code]).toEqual([409, "conflict"]);
  expect(await exported()).toBe(before);
});

describe("[R74] a file is refused whole, and nothing is written,", () => {
  test("where an action has a title of the Playbook's, or one of the team's", async () => {
    await finished(app, teamId);
    const good = anOwnAction({ id: idOf(2), title: "A good one" });
    for (const title of ["humour WORKSHOP", "friday window"]) {
      const { message, field } = await refused(
        actionsFile([good, anOwnAction({ id: other, title })]),
      );
      expect(field).toBe("actions.1.title");
      expect(message).toMatch(/^Line \d\d+, “.*”, title: Choose another title/);
    }
  });

  test("where the list would have too many", async () => {
    const all = Array.from({ length: mostOwnActions }, (_, number) =>
      anOwnAction({ id: idOf(number), title: `Number ${number}` }),
    );
    expect(await imported(...all)).toEqual(Array(mostOwnActions).fill("added"));
    const { message } = await refused(actionsFile([anOwnAction()]));
    expect(message).toContain(words.mostActions(mostOwnActions));
    const file = await exported();
    expect(file.length).toBeLessThan(longestFile);
    expect((await send(file)).reply.map(({ outcome }) => outcome)).toEqual(
      Array(mostOwnActions).fill("same"),
    );
  });

  test("where one action of many is wrong: which one, on which line", async () => {
    const bad = anOwnAction({ id: other, notice: "<script>" });
    const file = actionsFile([anOwnAction({ id: idOf(2), title: "A good one" }), bad]);
    const line = file.slice(0, file.indexOf("<script>")).split("\n").length;
    expect(await refused(file)).toEqual({
      message: `Line ${line}, “Friday window”, notice: ${words.markup}`,
      field: "actions.1.notice",
    });
  });
});
