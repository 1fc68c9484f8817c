import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DomainError } from "../errors.ts";
import { longestFile } from "../limits.ts";
import { anOwnAction } from "../testing/builders.ts";
import { ownActionWords as words } from "../words/own-actions.ts";
import { actionsFile } from "./actions-file.ts";
import { readActionsFile } from "./read-actions-file.ts";

const { file: inFile } = words;
const other = "00000000-0000-4000-8000-000000000001";
const good = actionsFile([anOwnAction()]);
const two = actionsFile([anOwnAction(), anOwnAction({ id: other, title: "Saturday window" })]);

/** The good file with one text replaced, which must be in it once. */
function changed(text: string, by: string, file = good): string {
  if (file.split(text).length !== 2) throw new Error(`not once in the file: ${text}`);
  return file.replace(text, () => by);
}

/** The file of one action with other fields. */
function withFields(fields: object): string {
  const {
    actions: [action],
    ...rest
  } = JSON.parse(good);
  return JSON.stringify({ ...rest, actions: [{ ...action, ...fields }] }, null, 2);
}

/** The line of a text in a file, from 1. */
function lineOf(text: string, file = good): number {
  return file.slice(0, file.indexOf(text)).split("\n").length;
}

function refusalOf(file: string): { sentence: string; field: string | undefined } {
  try {
    readActionsFile(file);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    expect(error.code).toBe("invalid");
    return { sentence: error.message, field: error.details.field };
  }
  throw new Error("the file was taken");
}

describe("[R74] a bad file names the line, the action, the field and the reason:", () => {
  const action = "“Friday window”";
  test.each<[what: string, file: string, sentence: string]>([
    [
      "an empty title",
      changed('"title": "Friday window"', '"title": ""'),
      `Line 7, action 1, title: ${words.empty}`,
    ],
    [
      "a long title",
      changed("Friday window", "x".repeat(61)),
      `Line 7, “${"x".repeat(60)}”, title: ${words.tooLong(60, 61)}`,
    ],
    [
      "a field that is missing",
      changed('      "notice": "People ask each other more.",\n', ""),
      `Line 5, ${action}, notice: ${words.missing}`,
    ],
    [
      "a field that is not known",
      changed('"notice":', '"role": 1,\n"notice":'),
      `Line ${lineOf('"notice"')}, ${action}, role: ${words.unknownField("role")}`,
    ],
    [
      "a step of no minutes",
      changed('"minutes": 5', '"minutes": 0'),
      `Line ${lineOf('"minutes": 5')}, ${action}, steps 1 minutes: ${words.tooSmall(1)}`,
    ],
    [
      "a script",
      withFields({
        steps: anOwnAction().steps.map((step) => ({
          ...step,
          ...(step.id === "write" ? { leaderSays: "<script>alert(1)</script>" } : {}),
        })),
      }),
      `Line 60, ${action}, steps 2 leaderSays: ${words.markup}`,
    ],
    [
      "an id of ours",
      changed(anOwnAction().id, "humour-workshop"),
      `Line 6, ${action}, id: ${words.notOwnId}`,
    ],
    [
      "a grade that was not earned",
      changed('"evidence": "practice"', '"evidence": "strong"'),
      `Line ${lineOf('"why"')}, ${action}, why: ${words.onlyPractice}`,
    ],
    [
      "an action twice",
      changed(other, anOwnAction().id, two),
      `Line ${lineOf(other, two)}, “Saturday window”, id: ${inFile.idTwice}`,
    ],
    [
      "a title twice",
      changed("Saturday window", "FRIDAY  window", two),
      `Line ${lineOf("Saturday", two)}, “FRIDAY window”, title: ${inFile.titleTwice}`,
    ],
    [
      "a name twice",
      changed('"notice":', '"title": "Else",\n"notice":'),
      `Line ${lineOf('"notice"')}: ${inFile.keyTwice("title")}`,
    ],
    ["nothing", "", `Line 1: ${inFile.notJson}`],
    ["half a file", good.slice(0, 300), `Line 13: ${inFile.notJson}`],
    [
      "a comma too many",
      changed('"formatVersion": 1,', '"formatVersion": 1,,'),
      `Line 3: ${inFile.notJson}`,
    ],
    [
      "a line break in a text",
      changed("People ask", "People\nask"),
      `Line ${lineOf("People ask")}: ${inFile.notJson}`,
    ],
    ["a comment", changed('"format"', '// ours\n"format"'), `Line 2: ${inFile.notJson}`],
    ["another kind of text", "title: Friday window", `Line 1: ${inFile.notJson}`],
    ["a mark at its beginning", `\ufeff${good}`, `Line 1: ${inFile.mark}`],
    [
      "another format",
      changed("guided-team-actions", "retro"),
      `Line 2, format: ${inFile.otherFormat}`,
    ],
    ["no format", "{}", `Line 1, format: ${inFile.otherFormat}`],
    ["a list", "[]", `Line 1, format: ${inFile.otherFormat}`],
    ["null", "null", `Line 1, format: ${inFile.otherFormat}`],
    ["a number", "1", `Line 1, format: ${inFile.otherFormat}`],
    [
      "a newer version",
      changed('formatVersion": 1', 'formatVersion": 2'),
      `Line 3, formatVersion: ${inFile.newer(2)}`,
    ],
    [
      "a version that never was",
      changed('formatVersion": 1', 'formatVersion": 0'),
      `Line 3, formatVersion: ${words.otherValue("1")}`,
    ],
    [
      "a field beside the actions",
      changed('"actions"', '"role": 1, "actions"'),
      `Line 4, role: ${words.unknownField("role")}`,
    ],
    [
      "no actions",
      changed(good.slice(good.indexOf("[\n    {"), good.lastIndexOf("]")), "["),
      `Line 4, actions: ${words.tooFew(1)}`,
    ],
    [
      "an action that is none",
      changed(good.slice(good.indexOf("[\n    {"), good.lastIndexOf("]")), "[\n7"),
      `Line 5, action 1: ${words.notObject}`,
    ],
  ])("%s", (_, file, sentence) => {
    expect(refusalOf(file).sentence).toBe(sentence);
  });

  test("1000 actions", () => {
    const actions = Array.from({ length: 1000 }, () => JSON.parse(good).actions[0]);
    const file = JSON.stringify({ ...JSON.parse(good), actions });
    expect(refusalOf(file)).toEqual({
      sentence: `Line 1, actions: ${words.tooMany(200, 1000)}`,
      field: "actions",
    });
  });

  test("201 steps", () => {
    const steps = Array(201).fill(anOwnAction().steps[0]);
    expect(refusalOf(withFields({ steps })).sentence).toContain(words.tooMany(8, 201));
  });
});

describe("a file that is meant badly", () => {
  test("is refused however deep it is nested, and however much there is of it", () => {
    for (const depth of [6, 2_000, longestFile / 2]) {
      for (const file of ["[".repeat(depth) + "]".repeat(depth), '{"a":'.repeat(depth)]) {
        expect(refusalOf(file).sentence).toBe(inFile.tooMuch);
      }
    }
    const deep = `${'{"a":'.repeat(5_000)}1${"}".repeat(5_000)}`;
    expect(refusalOf(changed('"People ask each other more."', deep)).sentence).toBe(inFile.tooMuch);
    for (const part of ["1,", "{},", '"a":1,', '"\\"":[],']) {
      expect(refusalOf(`[${part.repeat(400_000)}1]`).sentence).toBe(inFile.tooMuch);
    }
  });

  test("is answered soon, however many marks and things there are in its lists", () => {
    const notice = `a${"\u0301\u0323".repeat(200_000)}`;
    expect(readActionsFile(withFields({ notice })).actions[0]?.notice).toHaveLength(5);
    for (const entry of ["a-b", "!"]) {
      const resources = Array.from({ length: 45_000 }, (_, index) => `${entry}${index}`);
      expect(refusalOf(withFields({ resources })).sentence).toMatch(/\w/);
    }
  }, 5_000);

  test("is not refused for what stands in its texts", () => {
    const notice = '[[[[[[[[[{{{{{{{{{ \\" , : "'.repeat(10);
    expect(readActionsFile(actionsFile([anOwnAction({ notice })])).actions[0]?.notice).toBe(
      notice.trim(),
    );
  });

  test("reaches no prototype", () => {
    for (const key of ["__proto__", "constructor", "toString"]) {
      const place = (before: string) => changed(before, `"${key}": {"polluted": 1}, ${before}`);
      for (const before of ['"actions"', '"notice"', '"evidence"']) {
        expect(refusalOf(place(before)).sentence, before).toContain(words.unknownField(key));
      }
      const shorter = `{"minutes": 11, "steps": {"talk": 1, "${key}": 1}}`;
      const file = changed('"notice"', `"shorter": ${shorter}, "notice"`);
      expect(refusalOf(file).sentence).toContain("shorter steps");
    }
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

test("[R67] texts of a file are cleaned as they are where they are written", () => {
  const file = changed("People ask each other more.", " Zoe\u0308 \u202easks\\n\\tmore. ");
  expect(readActionsFile(file).actions[0]?.notice).toBe("Zoë asks more.");
});

test("[R76] whatever stands in a file, it is read or refused in a sentence", () => {
  const cut = fc
    .record({ at: fc.nat({ max: good.length }), gone: fc.nat({ max: 9 }), put: fc.string() })
    .map(({ at, gone, put }) => good.slice(0, at) + put + good.slice(at + gone));
  const field = fc
    .record({ name: fc.constantFrom(...Object.keys(anOwnAction())), value: fc.jsonValue() })
    .map(({ name, value }) => withFields({ [name]: value }));
  fc.assert(
    fc.property(fc.oneof(cut, field, fc.json(), fc.string({ unit: "binary" })), (file) => {
      try {
        expect(readActionsFile(file).actions).toHaveLength(1);
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        expect(error.message).toMatch(/\w/);
      }
    }),
    { numRuns: 2_000 },
  );
});
