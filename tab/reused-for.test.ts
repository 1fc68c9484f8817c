import { expect, test } from "vitest";
import { reusedFor } from "./reused-for.ts";

function aReading() {
  const time = { now: 0 };
  let reads = 0;
  let isDown = false;
  const read = reusedFor(
    1000,
    async () => {
      reads += 1;
      if (isDown) throw new Error("down");
      return reads;
    },
    () => time.now,
  );
  return {
    time,
    read,
    goDown: (down: boolean) => {
      isDown = down;
    },
  };
}

test("those who ask together hear the same, and whoever asks later hears anew", async () => {
  const { time, read } = aReading();
  expect(await Promise.all([read(), read()])).toEqual([1, 1]);
  time.now = 999;
  expect(await read()).toBe(1);
  time.now = 1000;
  expect(await read()).toBe(2);
});

test("whoever asks anew hears anew, and the others after them the same", async () => {
  const { read } = aReading();
  expect(await read()).toBe(1);
  expect(await read(true)).toBe(2);
  expect(await read()).toBe(2);
});

test("what failed is read anew at once", async () => {
  const { read, goDown } = aReading();
  goDown(true);
  await expect(read()).rejects.toThrow("down");
  goDown(false);
  expect(await read()).toBe(2);
});
