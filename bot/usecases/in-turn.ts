import type { Live } from "../ports.ts";

/** By the room of a process: what was begun last under a name. */
const last = new WeakMap<Live, Map<string, Promise<unknown>>>();

/** Does something after all that this process has begun under the same name, whether that failed or not. */
export async function inTurn<T>(live: Live, name: string, work: () => Promise<T>): Promise<T> {
  const byName = last.get(live) ?? new Map<string, Promise<unknown>>();
  last.set(live, byName);
  const mine = (byName.get(name) ?? Promise.resolve()).then(work, work);
  byName.set(name, mine);
  try {
    return await mine;
  } finally {
    if (byName.get(name) === mine) byName.delete(name);
  }
}
