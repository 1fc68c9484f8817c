import { expect, test } from "vitest";
import {
  aMeasuredRun,
  everyComponent,
  high,
  middling,
} from "#shared/measurement/testing/a-measured-run.ts";
import { verdictLine } from "./verdict-line.ts";

const risen = aMeasuredRun({ after: { ...everyComponent(middling), courage: high } });
const aCase = { id: "one", ...risen };

function answersTo(...lines: (string | object)[]): unknown[] {
  return lines.map((line, index) => {
    const text = typeof line === "string" ? line : JSON.stringify(line);
    return JSON.parse(verdictLine(text, index + 1));
  });
}

test("a case is answered with its id and a verdict for each component, in one line", () => {
  const within = "within noise";
  expect(answersTo(aCase, { ...aCase, id: 2, when: "post-meeting" })).toMatchObject([
    { id: "one", verdicts: { courage: "beyond noise, up", engagement: within, learning: within } },
    { id: 2, verdicts: { courage: "no baseline", resilience: "no baseline" } },
  ]);
});

test("components are found however they are spelt, and called as the case calls them", () => {
  const { courage, ...before } = risen.before;
  const spelt = { ...aCase, targeted: "COURAGE", before: { ...before, Courage: courage } };
  const [answer] = answersTo({ ...spelt, after: { Courage: high, learning: middling } });
  expect(answer).toMatchObject({
    verdicts: { Courage: "beyond noise, up", learning: "within noise" },
  });
});

const bad: Record<string, [line: string | object, reason: RegExp]> = {
  "an empty line": ["", /empty/],
  "half a line": ['{"id": "one", ', /JSON/],
  "a number that is none": [JSON.stringify(aCase).replace("[0,1,3", "[NaN,1,3"), /JSON/],
  "no case": ["[]", /object/],
  "no id": [{ ...risen }, /id/],
  "no threshold": [{ ...aCase, minAnswers: 0 }, /minAnswers/],
  "another time": [{ ...aCase, when: "tomorrow" }, /when/],
  "an unknown component": [{ ...aCase, before: { ...risen.before, humour: middling } }, /humour/],
  "an unknown target": [{ ...aCase, targeted: ["humour"] }, /targeted/],
  "a component twice": [{ ...aCase, after: { ...risen.after, Courage: high } }, /Courage/],
  "more who stayed than there were": [
    { ...aCase, roster: { before: 5, after: 6, stayed: 6 } },
    /roster.stayed/,
  ],
  "more answers than people": [
    { ...aCase, roster: { before: 4, after: 5, stayed: 4 } },
    /answered.before/,
  ],
  "counts that do not add up": [
    { ...aCase, answered: { before: 4, after: 5 } },
    /before.courage.0/,
  ],
  "a negative count": [
    { ...aCase, after: everyComponent([[-1, 6, 0, 0, 0]]) },
    /after.courage.0.0/,
  ],
  "half an answer": [
    { ...aCase, after: everyComponent([[0.5, 4.5, 0, 0, 0]]) },
    /after.courage.0.0/,
  ],
  "four choices": [{ ...aCase, after: everyComponent([[0, 1, 3, 1]]) }, /after.courage.0/],
  "no items": [{ ...aCase, after: { ...risen.after, courage: [] } }, /after.courage/],
  "other items after": [
    { ...aCase, after: { ...risen.after, courage: [[0, 0, 0, 1, 4]] } },
    /items/,
  ],
};

test.each(Object.entries(bad))("%s is refused with its line and a reason", (_, [line, reason]) => {
  const [first, refusal, last] = answersTo(aCase, line, aCase);
  expect(refusal).toEqual({
    id: typeof line === "object" && "id" in line ? "one" : null,
    error: expect.stringMatching(/^Line 2: /),
  });
  expect(refusal).toMatchObject({ error: expect.stringMatching(reason) });
  expect([first, last]).toMatchObject([
    { id: "one", verdicts: {} },
    { id: "one", verdicts: {} },
  ]);
});
