import { type TaskQueue, taskQueue } from "#shared/task-queue.ts";
import type { Live } from "../ports.ts";

/** By the room of a process: what it does one after the other. */
const queues = new WeakMap<Live, TaskQueue>();

/** Does something after all that this process has begun under the same name, whether that failed or not. */
export function inTurn<T>(live: Live, name: string, work: () => Promise<T>): Promise<T> {
  const queue = queues.get(live) ?? taskQueue();
  queues.set(live, queue);
  return queue.run(name, work);
}
