import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actionsFile } from "#shared/own-actions/actions-file.ts";
import { draftOf } from "#shared/own-actions/draft-action.ts";
import type { TeamAction } from "#shared/team-action.ts";
import { ana, anOwnAction } from "#shared/testing/builders.ts";
import { ownActionWords as words } from "#shared/words/own-actions.ts";
import { dumpedStore } from "../testing/dumped-store.ts";
import { must } from "../testing/meeting.ts";
import { finished, ownTeam } from "../testing/own-actions.ts";
import { type TestApp, testApp } from "../testing/test-app.ts";

let app: TestApp;
let stored: ReturnType<typeof dumpedStore>;
let teamId: string;
beforeAll(async () => {
  stored = dumpedStore();
  app = await testApp({ store: stored.store });
  teamId = await ownTeam(app);
  await finished(app, teamId, anOwnAction({ title: "Taken" }));
});
afterAll(async () => {
  await app.close();
  stored.close();
});

const [talk, write, commit] = anOwnAction().steps;
if (!talk || !write || !commit) throw new Error("the action has no three steps");

/** What is wrong, where in the draft and in the file it is, and the reason. */
const bad: readonly [
  what: string,
  wrong: Partial<TeamAction>,
  inDraft: string,
  inFile: string,
  reason: string,
][] = [
  ["over-long", { title: "x".repeat(61) }, "title", "title", words.tooLong(60, 61)],
  ["over-long", { notice: "x".repeat(4_000) }, "notice", "notice", words.tooLong(600, 4_000)],
  ["empty", { title: " \u200b\n" }, "title", "title", words.empty],
  ["empty", { prepare: [] }, "prepare", "prepare", words.tooFew(1)],
  ["duplicated", { title: " TAKEN " }, "title", "title", words.titleTaken("Taken")],
  [
    "duplicated",
    { resources: ["good-life", "good-life"] },
    "resources.1",
    "resources.1",
    words.twice("good-life"),
  ],
  [
    "duplicated",
    { steps: [talk, { ...write, id: "talk" }, commit] },
    "steps.1.id",
    "steps.1.id",
    words.stepIdTwice,
  ],
  [
    "zero-minute",
    { steps: [{ ...talk, minutes: 0 }, { ...write, minutes: 11 }, commit] },
    "steps.0.minutes",
    "steps.0.minutes",
    words.tooSmall(1),
  ],
  [
    "14-minute",
    { minutes: 14, steps: [{ ...talk, minutes: 4 }, write, commit] },
    "steps",
    "steps",
    words.total(14),
  ],
  [
    "20-step",
    {
      minutes: 30,
      steps: [
        ...Array.from({ length: 19 }, (_, n) => ({ ...talk, id: `s${n}`, minutes: 1 })),
        commit,
      ],
    },
    "steps",
    "steps",
    words.tooMany(8, 20),
  ],
  ["script-laden", { summary: "<script>x()</script>" }, "summary", "summary", words.markup],
  [
    "script-laden",
    { steps: [talk, { ...write, leaderSays: "<img src=x onerror=x()>" }, commit] },
    "steps.1.leaderSays",
    "steps.1.leaderSays",
    words.markup,
  ],
  [
    "script-laden",
    { why: { text: "<\u200bscript>", evidence: "practice" } },
    "why",
    "why.text",
    words.markup,
  ],
];

describe.each(bad)("[R66] an action that is %s", (_, wrong, inDraft, inFile, reason) => {
  const action = () => anOwnAction({ id: randomUUID(), ...wrong });

  test(`is kept as a draft that says so, and not finished: ${inDraft}`, async () => {
    const { id } = action();
    const there = { teamId, actionId: id };
    const content = draftOf(action());
    const { problems } = await must(app, ana, "saveDraft", there, { seenVersion: 0, content });
    const said = problems.map(({ path, sentence }) => [path.join("."), sentence]);
    expect(said).toContainEqual([inDraft, reason]);
    const before = stored.dump();
    const command = { commandId: randomUUID(), seenVersion: 1 };
    const { status, error } = await app.as(ana).call("finishDraft", there, command);
    expect([status, error.code, error.field]).toEqual([400, "invalid", said[0]?.[0]]);
    expect(error.message).toContain(said[0]?.[1]);
    expect(stored.dump()).toBe(before);
  });

  test(`is not imported: ${inFile}`, async () => {
    const before = stored.dump();
    const body = { commandId: randomUUID(), file: actionsFile([action()]) };
    const { status, error } = await app.as(ana).call("importActions", { teamId }, body);
    expect([status, error.code, error.field]).toEqual([400, "invalid", `actions.0.${inFile}`]);
    expect(error.message).toMatch(/^Line \d+, (“.*”|action 1), /);
    expect(error.message).toContain(reason);
    expect(stored.dump()).toBe(before);
  });
});

test("an action of 201 steps, or with a text of 4,001 characters, is not even kept as a draft", async () => {
  const there = { teamId, actionId: randomUUID() };
  const content = draftOf(anOwnAction());
  const steps = Array.from({ length: 201 }, (_, number) => ({
    ...{ ...content.steps[0], remote: "", id: `s${number}` },
  })) as typeof content.steps;
  const before = stored.dump();
  for (const [field, wrong] of [
    ["content.steps", { ...content, steps }],
    ["content.title", { ...content, title: "x".repeat(4_001) }],
    // Short when it is sent, and three times as long when it is composed.
    ["content.why", { ...content, why: "\ufb2c".repeat(4_000) }],
  ] as const) {
    const body = { seenVersion: 0, content: wrong };
    const { status, error } = await app.as(ana).call("saveDraft", there, body);
    expect([status, error.code, error.field]).toEqual([400, "invalid", field]);
  }
  const { error } = await app.as(ana).call(
    "importActions",
    { teamId },
    {
      commandId: randomUUID(),
      file: actionsFile([anOwnAction({ id: randomUUID(), steps: Array(201).fill(talk) })]),
    },
  );
  expect(error.message).toContain(words.tooMany(8, 201));
  expect(stored.dump()).toBe(before);
});

test("the longest action that there can be fits into the body of its call, in any script", async () => {
  const text = (most: number) => "語".repeat(most);
  const step = (id: string) => ({
    ...{ ...talk, id, minutes: 2, title: text(60), leaderSays: text(900) },
    ...{ everybody: text(600), ifSilent: text(600), ifOneDominates: text(600), remote: text(600) },
  });
  const four = Array.from({ length: 4 }, (_, number) => text(599) + number);
  const longest = anOwnAction({
    ...{ id: randomUUID(), title: text(60), summary: text(120), notice: text(600) },
    ...{ quietWay: text(600), caution: text(600), whenToUse: four, whenNotToUse: four },
    ...{ prepare: four, why: { text: text(600), evidence: "practice" } },
    ...{ who: { from: 2, to: 30, note: text(600) }, minutes: 16 },
    steps: [..."abcdefg"].map(step).concat({ ...step("h"), kind: "commit" }),
  });
  await finished(app, teamId, longest);
  const file = actionsFile([{ ...longest, notice: text(599) }]);
  const answer = await app
    .as(ana)
    .call("importActions", { teamId }, { commandId: randomUUID(), file });
  expect(answer.reply.map(({ outcome }) => outcome)).toEqual(["changed"]);
});

test("nothing that was refused in here has been logged", () => {
  expect(app.logged).toEqual([]);
});
