import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Step, TeamAction } from "../team-action.ts";
import { anActionStep, anOwnAction } from "../testing/builders.ts";
import { ownActionWords as words } from "../words/own-actions.ts";
import { cleaned, ownProblemsOf, problemsOf } from "./action-problems.ts";
import type { Problem } from "./draft-content.ts";

const x = (length: number) => "x".repeat(length);
const [talk, write, commit] = anOwnAction().steps as [Step, Step, Step];
const vote = anActionStep({ id: "vote", kind: "vote", minutes: 3, votesOn: "write" });
const steps = (...all: readonly Step[]) => anOwnAction({ steps: [...all] });
const without = (field: string) => ({ ...anOwnAction(), [field]: undefined });
const short = (minutes: number, of: Record<string, number>, ...all: readonly Step[]) => {
  const whole = all.length > 0 ? all : [talk, write, commit];
  const total = whole.reduce((sum, step) => sum + step.minutes, 0);
  return anOwnAction({ minutes: total, steps: [...whole], shorter: { minutes, steps: of } });
};

/** What is wrong, and what is said about it, at which field. */
const bad: readonly [what: string, action: unknown, path: Problem["path"], sentence: string][] = [
  ["no title", anOwnAction({ title: "" }), ["title"], words.empty],
  ["a missing title", without("title"), ["title"], words.missing],
  ["a title of 61 characters", anOwnAction({ title: x(61) }), ["title"], words.tooLong(60, 61)],
  ["a line of 121", anOwnAction({ summary: x(121) }), ["summary"], words.tooLong(120, 121)],
  ["a text of 601", anOwnAction({ notice: x(601) }), ["notice"], words.tooLong(600, 601)],
  ["a blank text", anOwnAction({ quietWay: "  " }), ["quietWay"], words.empty],
  ["a number for a text", { ...anOwnAction(), notice: 7 }, ["notice"], words.notText],
  ["no component", anOwnAction({ components: [] }), ["components"], words.tooFew(1)],
  [
    "four components",
    anOwnAction({ components: ["courage", "engagement", "flexibility", "learning"] }),
    ["components"],
    words.tooMany(3, 4),
  ],
  [
    "a component twice",
    anOwnAction({ components: ["courage", "courage"] }),
    ["components", 1],
    words.twice("courage"),
  ],
  ["a component that is none", { ...anOwnAction(), components: ["joy"] }, ["components", 0], ""],
  ["five times to use it", anOwnAction({ whenToUse: Array(5).fill("a") }), ["whenToUse"], ""],
  ["an empty line", anOwnAction({ prepare: ["a", ""] }), ["prepare", 1], words.empty],
  ["one person", anOwnAction({ who: { from: 1, to: 4, note: "All" } }), ["who", "from"], ""],
  ["31 people", anOwnAction({ who: { from: 2, to: 31, note: "All" } }), ["who", "to"], ""],
  [
    "fewer people than at least",
    anOwnAction({ who: { from: 5, to: 4, note: "All" } }),
    ["who", "to"],
    words.people,
  ],
  ["one resource", anOwnAction({ resources: ["good-life"] }), ["resources"], words.tooFew(2)],
  [
    "a resource that is none",
    anOwnAction({ resources: ["good-life", "no-such-one"] }),
    ["resources", 1],
    words.unknownResource("no-such-one"),
  ],
  [
    "a field of another program",
    { ...anOwnAction(), role: 1 },
    ["role"],
    words.unknownField("role"),
  ],
  ["nothing", null, [], words.notObject],
  ["a list", [], [], words.notObject],
  ["markup in a title", anOwnAction({ title: "<b>Hi</b>" }), ["title"], words.markup],
  [
    "a script",
    anOwnAction({ whenToUse: ["<script>x()</script>"] }),
    ["whenToUse", 0],
    words.markup,
  ],
  ["the end of a tag", anOwnAction({ notice: "x</a" }), ["notice"], words.markup],
  ["a comment", anOwnAction({ notice: "x <!-- y" }), ["notice"], words.markup],
  ["a mark for programs", anOwnAction({ notice: "<?php" }), ["notice"], words.markup],
  [
    "an image",
    steps({ ...talk, leaderSays: "<IMG src=x onerror=y>" }, write, commit),
    ["steps", 0, "leaderSays"],
    words.markup,
  ],

  [
    "14 minutes",
    anOwnAction({ minutes: 14, steps: [{ ...talk, minutes: 4 }, write, commit] }),
    ["steps"],
    words.total(14),
  ],
  [
    "61 minutes",
    anOwnAction({
      minutes: 61,
      steps: [{ ...talk, minutes: 30 }, { ...write, minutes: 27 }, commit],
    }),
    ["steps"],
    words.total(61),
  ],
  [
    "minutes that are not the steps'",
    anOwnAction({ minutes: 16 }),
    ["minutes"],
    words.notTheSum(15),
  ],
  [
    "a step of no minutes",
    steps({ ...talk, minutes: 0 }, { ...write, minutes: 11 }, commit),
    ["steps", 0, "minutes"],
    words.tooSmall(1),
  ],
  [
    "a step of 31 minutes",
    steps({ ...talk, minutes: 31 }, write, commit),
    ["steps", 0, "minutes"],
    words.tooLarge(30),
  ],
  [
    "half a minute",
    { ...anOwnAction(), steps: [{ ...talk, minutes: 0.5 }, write, commit] },
    ["steps", 0, "minutes"],
    words.notNumber,
  ],
  ["two steps", steps({ ...write, minutes: 11 }, commit), ["steps"], words.tooFew(3)],
  ["201 steps", steps(...Array(201).fill(talk)), ["steps"], words.tooMany(8, 201)],
  [
    "a step id twice",
    steps(talk, { ...write, id: "talk" }, commit),
    ["steps", 1, "id"],
    words.stepIdTwice,
  ],
  [
    "a step id of 65 characters",
    steps({ ...talk, id: x(65) }, write, commit),
    ["steps", 0, "id"],
    words.tooLong(64, 65),
  ],
  [
    "a step that is called like a person in the directory",
    steps({ ...talk, id: "x-8f1f5c1e-5f0a-4d2b-9c1e-2a7a3d9b1c11" }, write, commit),
    ["steps", 0, "id"],
    words.likePersonsId,
  ],
  [
    "a step id that is none",
    steps({ ...talk, id: "__proto__" }, write, commit),
    ["steps", 0, "id"],
    words.notSlug,
  ],
  [
    "a step without a title",
    steps({ ...talk, title: "" }, write, commit),
    ["steps", 0, "title"],
    words.empty,
  ],
  [
    "the leader's words of 901",
    steps({ ...talk, leaderSays: x(901) }, write, commit),
    ["steps", 0, "leaderSays"],
    words.tooLong(900, 901),
  ],
  ["no commitments", steps(talk, write, { ...commit, kind: "decide" }), ["steps"], words.noCommit],
  [
    "commitments in between",
    steps(talk, { ...write, kind: "commit" }, commit),
    ["steps", 1, "kind"],
    words.commitNotLast,
  ],
  [
    "a minute for commitments",
    steps(talk, { ...write, minutes: 9 }, { ...commit, minutes: 1 }),
    ["steps", 2, "minutes"],
    words.commitMinutes,
  ],
  [
    "six minutes for commitments",
    steps(talk, { ...write, minutes: 4 }, { ...commit, minutes: 6 }),
    ["steps", 2, "minutes"],
    words.commitMinutes,
  ],
  [
    "no step with a voice",
    steps({ ...talk, kind: "decide" }, { ...write, kind: "decide" }, commit),
    ["steps"],
    words.noVoices,
  ],
  [
    "a vote on nothing",
    steps(write, { ...talk, kind: "vote" }, commit),
    ["steps", 1, "votesOn"],
    words.votesOnNothing,
  ],
  [
    "a vote on talk",
    steps(talk, { ...vote, votesOn: "talk" }, write, commit),
    ["steps", 1, "votesOn"],
    words.votesOnNothing,
  ],
  [
    "a vote on a later step",
    steps(talk, vote, write, commit),
    ["steps", 1, "votesOn"],
    words.votesOnNothing,
  ],
  [
    "dots without a vote",
    steps(write, { ...talk, votesOn: "write" }, commit),
    ["steps", 1, "votesOn"],
    words.votesOnWithoutVote,
  ],
  [
    "a leader who begins where nobody talks in turn",
    steps({ ...write, leaderBegins: true }, talk, commit),
    ["steps", 0, "leaderBegins"],
    words.leaderBeginsWithoutTalk,
  ],

  ["a shorter version that is not", short(15, {}), ["shorter"], words.shortNotShorter],
  [
    "one of 9 minutes",
    short(9, { talk: 0, write: 5 }),
    ["shorter", "minutes"],
    words.shortTotal(9),
  ],
  [
    "one of 46 minutes",
    short(46, { talk: 12 }, { ...talk, minutes: 20 }, { ...write, minutes: 30 }, commit),
    ["shorter", "minutes"],
    words.shortTotal(46),
  ],
  ["one that does not add up", short(13, { talk: 1 }), ["shorter", "minutes"], words.notTheSum(11)],
  [
    "one with a step of no action",
    short(11, { talk: 1, nap: 1 }),
    ["shorter", "steps", "nap"],
    words.notAStep("nap"),
  ],
  [
    "one with a longer step",
    short(12, { talk: 6, write: 2 }),
    ["shorter", "steps", "talk"],
    words.shortStepLonger,
  ],
  [
    "one without commitments",
    short(11, { commit: 0 }),
    ["shorter", "steps", "commit"],
    words.shortNeedsCommit,
  ],
  [
    "one with a vote on nothing",
    short(12, { write: 0 }, write, vote, talk, commit),
    ["shorter", "steps", "write"],
    words.shortNeedsNotes,
  ],
];

describe("[R66] an action is refused, with its field and what to do:", () => {
  test.each(bad)("%s", (_, action, path, sentence) => {
    const problems = problemsOf(action);
    expect(problems.map((problem) => problem.path)).toContainEqual(path);
    if (sentence) expect(problems).toContainEqual({ path, sentence });
    for (const problem of problems) expect(problem.sentence).toMatch(/^[“\p{Lu}].*[.]$/u);
  });
});

test("[R66] all that is wrong is named, not only the first", () => {
  const action = anOwnAction({
    title: "",
    minutes: 9,
    resources: ["x", "x"],
    steps: [{ ...talk, minutes: 0, leaderSays: "<b>" }, { ...write, minutes: 5 }, commit],
  });
  expect(problemsOf(action, ["actions", 0])).toEqual([
    { path: ["actions", 0, "title"], sentence: words.empty },
    { path: ["actions", 0, "steps", 0, "minutes"], sentence: words.tooSmall(1) },
    { path: ["actions", 0, "resources", 1], sentence: words.twice("x") },
    { path: ["actions", 0, "steps"], sentence: words.total(9) },
    { path: ["actions", 0, "resources", 0], sentence: words.unknownResource("x") },
    { path: ["actions", 0, "resources", 1], sentence: words.unknownResource("x") },
    { path: ["actions", 0, "steps", 0, "leaderSays"], sentence: words.markup },
  ]);
});

test("what is sharp and no markup is fine", () => {
  const texts = ["a < b", "1 <2", "<3", "x << y", "-> and <-", "5 > 4", "&lt;b&gt;", "<", "a <= b"];
  for (const notice of texts) expect(problemsOf(anOwnAction({ notice })), notice).toEqual([]);
});

test.each(["constructor", "pulse"])("no step has the id %s, which the app needs itself", (id) => {
  const action = steps({ ...talk, id }, write, commit);
  expect(problemsOf(action)).toEqual([{ path: ["steps", 0, "id"], sentence: words.reservedId }]);
});

test("no step has a name of every object's for an id", () => {
  for (const id of Object.getOwnPropertyNames(Object.prototype)) {
    expect(problemsOf(steps({ ...talk, id }, write, commit)), id).toContainEqual({
      path: ["steps", 0, "id"],
      sentence: id === "constructor" ? words.reservedId : words.notSlug,
    });
  }
});

test.each(["\u3164", "\u2800", "\u200d", "\ufe0f\u034f"])(
  "a text in which there is nothing to see is empty: %j",
  (text) => {
    const action = anOwnAction({
      ...{ title: text, summary: text, notice: text },
      steps: [{ ...talk, title: text, leaderSays: text }, write, commit],
    });
    expect(problemsOf(action)).toEqual(
      [["title"], ["summary"], ["notice"], ["steps", 0, "title"], ["steps", 0, "leaderSays"]].map(
        (path) => ({ path, sentence: words.empty }),
      ),
    );
  },
);

describe("an action of a team's own", () => {
  test("has an id that none of ours can have", () => {
    const sentence = words.notOwnId;
    for (const id of ["humour-workshop", anOwnAction().id.toUpperCase(), "", "__proto__"]) {
      expect(ownProblemsOf({ ...anOwnAction(), id })).toContainEqual({ path: ["id"], sentence });
    }
    expect(ownProblemsOf(anOwnAction())).toEqual([]);
  });

  test("claims no more than practice", () => {
    const sentence = words.onlyPractice;
    const source = { title: "A study", seen: "cited" };
    for (const why of [
      { text: "It helps.", evidence: "some", source },
      { text: "It helps.", evidence: "practice", source },
      { text: "It helps.", evidence: "strong" },
    ]) {
      expect(ownProblemsOf({ ...anOwnAction(), why })).toContainEqual({ path: ["why"], sentence });
    }
    const some = { text: "It helps.", evidence: "some", source } as TeamAction["why"];
    expect(problemsOf(anOwnAction({ why: some }))).toEqual([]);
  });
});

test("[R67] texts are cleaned wherever an action has them, and nothing else is touched", () => {
  const said = { a: [" Zoe\u0308\n", 1, null, { "b ": "\u202egpj.exe" }] };
  expect(cleaned(said)).toEqual({ a: ["Zoë", 1, null, { "b ": "gpj.exe" }] });
  const own = cleaned(JSON.parse('{"__proto__":{"polluted":" x "}}'));
  expect(JSON.stringify(own)).toBe('{"__proto__":{"polluted":"x"}}');
  expect(cleaned(anOwnAction())).toEqual(anOwnAction());
});

test("[R76] what says it has a length that cannot be compared is refused in a sentence", () => {
  const length = JSON.parse('{"toString": 1, "valueOf": 1}');
  for (const field of ["title", "topics", "steps"]) {
    expect(ownProblemsOf({ ...anOwnAction(), [field]: { length } })).toEqual([
      { path: [field, "length"], sentence: expect.stringContaining("length") },
    ]);
  }
});

test("[R76] whatever is asked about, the answer is problems with sentences", () => {
  const field = fc.constantFrom(...Object.keys(anOwnAction()), "shorter", "caution");
  const odd = fc.record({ field, value: fc.anything({ withNullPrototype: true }) });
  fc.assert(
    fc.property(fc.anything(), odd, (anything, { field, value }) => {
      for (const action of [anything, { ...anOwnAction(), [field]: value }]) {
        for (const problem of ownProblemsOf(action)) expect(problem.sentence).toMatch(/\w/);
      }
    }),
    { numRuns: 500, examples: [[[], { field: "topics", value: { length: Object.create(null) } }]] },
  );
});
