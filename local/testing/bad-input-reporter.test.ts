import { expect, test } from "vitest";
import { badInputs, type EndedTest, reportOf } from "./bad-input-reporter.ts";

const passed = (name: string): EndedTest => ({ name, hasPassed: true, errors: [] });
const all = Array.from({ length: badInputs }, (_, n) =>
  passed(`bad input ${String(n + 1).padStart(3, "0")}: something bad`),
);

test("each number has its line, in order, whatever order the tests ended in", () => {
  const { lines, isGood } = reportOf([...all.toReversed(), passed("one more")]);
  expect([lines[0], lines[107], lines[108]]).toEqual([
    "bad input 001: ok",
    "bad input 108: ok",
    "and 1 of 1 others: ok",
  ]);
  expect([lines.length, isGood]).toEqual([109, true]);
});

test("one that failed, is missing or is there twice is said, and is not good", () => {
  const [first = passed(""), , ...rest] = all;
  const bad = { ...first, hasPassed: false, errors: ["it was let in"] };
  const { lines, isGood } = reportOf([bad, ...rest, rest.at(-1) ?? first]);
  expect(lines.slice(0, 3)).toEqual([
    "bad input 001: FAILED",
    "it was let in",
    "bad input 002: missing",
  ]);
  expect([lines.at(-2), isGood]).toEqual(["bad input 108: there twice", false]);
});

test("so is another one that failed", () => {
  const other = { name: "one more", hasPassed: false, errors: ["it was let in"] };
  expect(reportOf([...all, other])).toMatchObject({ isGood: false });
});
