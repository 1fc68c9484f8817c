import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { taskQueue } from "./task-queue.ts";

test("tasks of one name run one after the other, in the order they came", async () => {
  const queue = taskQueue();
  const seen: string[] = [];
  const task = (name: string, ms: number) => async () => {
    seen.push(`${name} begins`);
    await setTimeout(ms);
    seen.push(`${name} ends`);
  };
  await Promise.all([queue.run("run", task("Ana", 5)), queue.run("run", task("Ben", 0))]);
  expect(seen).toEqual(["Ana begins", "Ana ends", "Ben begins", "Ben ends"]);
});

test("a task that comes while the second of its name runs waits for that one", async () => {
  const queue = taskQueue();
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  const first = queue.run("run", async () => "Ana's");
  const second = queue.run("run", () => released);
  await first;
  let begun = false;
  const third = queue.run("run", async () => {
    begun = true;
  });
  await setTimeout(2);
  expect(begun).toBe(false);
  release();
  await Promise.all([second, third]);
  expect(begun).toBe(true);
});

test("tasks of different names run at once", async () => {
  const queue = taskQueue();
  const { promise: benRuns, resolve } = Promise.withResolvers<void>();
  await Promise.all([queue.run("one", () => benRuns), queue.run("two", async () => resolve())]);
});

test("a task that fails tells its own caller and nobody else", async () => {
  const queue = taskQueue();
  const failure = new Error("Ana's");
  const failed = queue.run("run", () => Promise.reject(failure));
  const next = queue.run("run", async () => "Ben's");
  await expect(failed).rejects.toBe(failure);
  expect(await next).toBe("Ben's");
});

test("nothing is left of a name once its last task has ended", async () => {
  const queue = taskQueue();
  const tasks = ["one", "two", "one"].map((name, n) =>
    queue.run(name, () => (n === 2 ? Promise.reject(new Error("failed")) : Promise.resolve())),
  );
  expect(queue.size()).toBe(2);
  await Promise.allSettled(tasks);
  expect(queue.size()).toBe(0);
});
