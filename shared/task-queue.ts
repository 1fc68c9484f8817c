/** Lets the tasks of one name wait for each other, while those of different names run at once. */
export interface TaskQueue {
  /** Runs a task after all earlier ones of its name, whether they failed or not. */
  run<T>(name: string, task: () => Promise<T>): Promise<T>;
  /** How many names have a task that runs or waits. */
  size(): number;
}

/** A queue in which nothing waits. */
export function taskQueue(): TaskQueue {
  const last = new Map<string, Promise<unknown>>();
  return {
    async run<T>(name: string, task: () => Promise<T>): Promise<T> {
      // The failure of an earlier task belongs to whoever asked for that task.
      const mine = (last.get(name) ?? Promise.resolve()).then(task, task);
      last.set(name, mine);
      try {
        return await mine;
      } finally {
        if (last.get(name) === mine) last.delete(name);
      }
    },
    size: () => last.size,
  };
}
