import { expect, test } from "vitest";
import { readEarly } from "./read-early.ts";

test("what was begun early is the first reading, at once where it is there, and is read anew after that", async () => {
  let count = 0;
  const read = readEarly(async () => {
    count += 1;
    return count;
  });
  expect(count).toBe(1);
  expect(read.ahead?.()).toBeUndefined();
  await read.begun;
  expect(read.ahead?.()).toBe(1);
  expect(await read()).toBe(1);
  expect(read.ahead?.()).toBeUndefined();
  expect(await read()).toBe(2);
});

test("whoever reads first hears why an early reading failed", async () => {
  const read = readEarly(() => Promise.reject(new Error("no line")));
  await expect(read.begun).rejects.toThrow("no line");
  expect(read.ahead?.()).toBeUndefined();
  await expect(read()).rejects.toThrow("no line");
});
