import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { playbook } from "../playbook/playbook.ts";
import { aDraftContent, anActionStep, anOwnAction } from "../testing/builders.ts";
import { ownActionWords } from "../words/own-actions.ts";
import { draftProblems, problemsOf } from "./action-problems.ts";
import { actionOf, draftOf } from "./draft-action.ts";
import { DraftContent } from "./draft-content.ts";
import { someAction } from "./testing/some-actions.ts";

test("what is far too much for a draft is refused in a sentence", () => {
  const refusal = (fields: object) =>
    DraftContent.safeParse({ ...aDraftContent(), ...fields }).error?.issues[0]?.message;
  expect(refusal({ steps: Array(201).fill(aDraftContent().steps[0]) })).toBe(
    ownActionWords.tooMany(30, 201),
  );
  expect(refusal({ who: { ...aDraftContent().who, to: 1000 } })).toBe(ownActionWords.tooLarge(999));
});

describe("[R68] a draft and its action", () => {
  test("are the same thing in two forms", () => {
    fc.assert(
      fc.property(someAction, (action) => {
        const content = draftOf(action);
        expect(problemsOf(action)).toEqual([]);
        expect(actionOf(action.id, content)).toEqual(action);
        expect(DraftContent.parse(content)).toEqual(content);
        expect(draftProblems(action.id, content)).toEqual([]);
      }),
    );
  });

  test.each(playbook.map((action) => [action.title, action] as const))(
    "a copy of %s says what it comes from, and claims no grade",
    (_, action) => {
      const id = anOwnAction().id;
      const copy = actionOf(id, draftOf(action));
      const isPractice = action.why.evidence === "practice";
      const text = isPractice ? action.why.text : ownActionWords.adaptedFrom(action.title);
      expect(copy).toEqual({ ...action, id, why: { text, evidence: "practice" } });
      expect(problemsOf(copy)).toEqual([]);
    },
  );
});

test("the reason of a copy is two plain sentences", () => {
  expect(ownActionWords.adaptedFrom("Worry wall").match(/[.]/g)).toHaveLength(2);
});

test("what is left empty and need not be there is left out, and so are notes that no vote has", () => {
  const content = aDraftContent({
    caution: " ",
    steps: aDraftContent().steps.map((step) => ({ ...step, remote: "", votesOn: "talk" })),
  });
  expect(actionOf(anOwnAction().id, content)).toEqual(anOwnAction());
});

test("who begins a round is left out where people no longer talk in one", () => {
  const begun = aDraftContent().steps.map((step) => ({ ...step, leaderBegins: true as const }));
  const { steps } = actionOf("x", aDraftContent({ steps: begun }));
  expect(steps.filter(({ leaderBegins }) => leaderBegins).map(({ kind }) => kind)).toEqual([
    "talk",
  ]);
});

test("the shorter version has the minutes of its steps, and is none where it is not wanted", () => {
  const steps = aDraftContent().steps.map((step, index) => ({
    ...step,
    ...(index === 1 ? { shortMinutes: 0 } : {}),
  }));
  const { shorter } = actionOf("x", aDraftContent({ hasShorter: true, steps }));
  expect(shorter).toEqual({ minutes: 9, steps: { write: 0 } });
  expect(actionOf("x", aDraftContent({ steps })).shorter).toBeUndefined();
});

describe("a problem of the action stands in the draft", () => {
  const withShort = (shortMinutes: number) =>
    aDraftContent({
      hasShorter: true,
      steps: [
        ...[anActionStep(), anActionStep({ id: "write", kind: "write", minutes: 16 })],
        anActionStep({ id: "commit", kind: "commit", minutes: 4 }),
      ].map((step) => ({
        ...step,
        remote: "",
        ...(step.id === "write" ? { shortMinutes } : {}),
      })),
    });

  test.each([
    ["at its steps where their minutes do not add up", aDraftContent({ steps: [] }), ["steps"]],
    ["at why it helps", aDraftContent({ why: "" }), ["why"]],
    [
      "at a text of a step",
      aDraftContent({
        steps: aDraftContent().steps.map((step) => ({ ...step, leaderSays: "" })),
      }),
      ["steps", 0, "leaderSays"],
    ],
    ["at a step's minutes in the shorter version", withShort(17), ["steps", 1, "shortMinutes"]],
    ["at the shorter version as a whole", withShort(0), ["hasShorter"]],
  ])("%s", (_, content, path) => {
    const paths = draftProblems(anOwnAction().id, content).map((problem) => problem.path);
    expect(paths).toContainEqual(path);
    expect(paths.map((one) => String(one[0]))).not.toContain("shorter");
    expect(paths.map((one) => String(one[0]))).not.toContain("minutes");
  });
});
