import { expect, test } from "vitest";
import { oddLengthIn } from "./odd-length.ts";

test("a length that is an object is found, however deep it lies, and no other", () => {
  expect(oddLengthIn({ steps: [{ title: { length: {} } }] })).toEqual([
    "steps",
    0,
    "title",
    "length",
  ]);
  expect(oddLengthIn({ length: [] })).toEqual(["length"]);
  for (const fine of [undefined, null, "text", { length: "full" }, [{ length: 3 }, null]]) {
    expect(oddLengthIn(fine)).toBeUndefined();
  }
});

test("what is nested without an end in sight is looked into as deep as anything is parsed", () => {
  const deep = JSON.parse(`${"[".repeat(100_000)}${"]".repeat(100_000)}`);
  expect(oddLengthIn(deep)).toBeUndefined();
});
