import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { playbook } from "../playbook/playbook.ts";
import { anOwnAction } from "../testing/builders.ts";
import { actionsFile, isSameAction } from "./actions-file.ts";
import { readActionsFile } from "./read-actions-file.ts";
import { someAction, someActions } from "./testing/some-actions.ts";

/** The same action with its fields in another order. */
function shuffled<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).toReversed()) as T;
}

describe("[R75] a file of actions", () => {
  test("that is read and written again has the same bytes", () => {
    fc.assert(
      fc.property(someActions, (actions) => {
        const file = actionsFile(actions);
        expect(actionsFile(readActionsFile(file).actions)).toBe(file);
      }),
    );
  });

  test("has the same bytes in whatever order its actions and their fields come", () => {
    fc.assert(
      fc.property(someActions, (actions) => {
        const other = actions
          .toReversed()
          .map((action) => shuffled({ ...action, steps: action.steps.map(shuffled) }));
        expect(actionsFile(other)).toBe(actionsFile(actions));
      }),
    );
  });

  test("says all that there is of an action", () => {
    fc.assert(
      fc.property(someAction, (action) => {
        expect(readActionsFile(actionsFile([action])).actions).toEqual([action]);
      }),
    );
    const own = playbook.map((action, number) => ({
      ...action,
      id: `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`,
      title: `Our ${action.title}`.slice(0, 60),
      why: { text: action.why.text, evidence: "practice" as const },
    }));
    expect(readActionsFile(actionsFile(own)).actions.toSorted(byId)).toEqual(own);
  });
});

test("a file is what docs/action-files.md shows", () => {
  const lines = actionsFile([anOwnAction()]).split("\n");
  expect(lines.slice(0, 9)).toEqual([
    "{",
    '  "format": "guided-team-actions",',
    '  "formatVersion": 1,',
    '  "actions": [',
    "    {",
    '      "id": "0f8fad5b-d9cb-469f-a165-70867728950e",',
    '      "title": "Friday window",',
    '      "summary": "Say what went well this week.",',
    '      "components": [',
  ]);
  expect(lines.slice(-2)).toEqual(["}", ""]);
});

test("two actions are the same where their files are", () => {
  expect(isSameAction(anOwnAction(), shuffled(anOwnAction()))).toBe(true);
  expect(isSameAction(anOwnAction(), anOwnAction({ notice: "Else." }))).toBe(false);
});

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : 1;
}
