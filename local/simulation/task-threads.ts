import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Task, TaskResult } from "./task.ts";

/**
 * Does all pieces on as many threads as the machine has processors, and answers in their order.
 * `told` hears how many of how many are done.
 */
export async function doAll(
  tasks: readonly Task[],
  told: (done: number, all: number) => void,
): Promise<readonly TaskResult[]> {
  const results: TaskResult[] = [];
  let next = 0;
  let done = 0;
  const threads = Math.min(availableParallelism(), tasks.length);
  await Promise.all(Array.from({ length: threads }, work));
  return results;

  function take(): number {
    next += 1;
    return next - 1;
  }

  async function work(): Promise<void> {
    const worker = new Worker(new URL("./task-worker.ts", import.meta.url));
    for (let index = take(); index < tasks.length; index = take()) {
      results[index] = await new Promise((resolve, reject) => {
        worker.once("message", resolve).once("error", reject);
        worker.postMessage(tasks[index]);
      });
      worker.removeAllListeners("error");
      done += 1;
      told(done, tasks.length);
    }
    await worker.terminate();
  }
}
