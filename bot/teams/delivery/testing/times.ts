import type { Time } from "../time.ts";

/** Time in which a wait is over at once, and has taken as long as it should. */
export interface SkippingTime extends Time {
  /** How long was waited so far (ms). */
  readonly skippedMs: number;
  skip(ms: number): void;
}

export function skippingTime(): SkippingTime {
  let skippedMs = 0;
  return {
    get skippedMs() {
      return skippedMs;
    },
    skip(ms) {
      skippedMs += ms;
    },
    now: () => Date.now() + skippedMs,
    async sleep(ms) {
      skippedMs += ms;
    },
    chance: () => 0.5,
  };
}

/** Time that stands still until all work waits, and then goes on to the end of the next wait. */
export interface SimulatedTime extends Time {
  /** Lets everything happen that is to happen until nothing waits any more. */
  run(): Promise<void>;
}

/** `settled` resolves when nothing can go on any more without time passing. */
export function simulatedTime(start = 0, settled = oneTurn): SimulatedTime {
  let now = start;
  const sleeping: { readonly until: number; wake(): void }[] = [];
  return {
    now: () => now,
    sleep: (ms) => new Promise((wake) => sleeping.push({ until: now + Math.max(0, ms), wake })),
    chance: () => 0.5,
    async run() {
      for (;;) {
        // Whatever can go on without time passing does so first.
        await settled();
        const next = sleeping.toSorted((one, other) => one.until - other.until)[0];
        if (!next) return;
        sleeping.splice(sleeping.indexOf(next), 1);
        now = Math.max(now, next.until);
        next.wake();
      }
    },
  };
}

function oneTurn(): Promise<void> {
  return new Promise((turn) => setImmediate(turn));
}
