import { setImmediate } from "node:timers/promises";
import type { Chance } from "./ballot-chance.ts";

/** Lets everything that waits go on one at a time, in an order that chance decides. */
export interface Turns {
  /** Waits until it is this caller's turn. */
  turn(): Promise<void>;
  /** Does all of this at once, and answers when the last of it has ended. */
  together<T>(works: readonly (() => Promise<T>)[]): Promise<T[]>;
}

/** Nothing goes on by itself: between two turns exactly one caller runs. */
export function turns(chance: Chance): Turns {
  const waiting: (() => void)[] = [];
  const turn = () => new Promise<void>((go) => void waiting.push(go));
  return {
    turn,
    async together(works) {
      let left = works.length;
      const all = Promise.all(
        works.map(async (work) => {
          try {
            await turn();
            return await work();
          } finally {
            left -= 1;
          }
        }),
      );
      while (left > 0) {
        const [go] = waiting.splice(chance.between(0, waiting.length - 1), 1);
        go?.();
        await setImmediate();
      }
      return all;
    },
  };
}
