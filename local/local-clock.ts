import type { Clock } from "../bot/ports.ts";

/** The machine's clock, moved forward by hand to see what tomorrow brings. */
export interface LocalClock {
  readonly now: Clock;
  readonly offsetMs: () => number;
  readonly forward: (ms: number) => void;
}

export function localClock(offsetMs: number, machine: Clock = Date.now): LocalClock {
  let offset = offsetMs;
  return {
    now: () => machine() + offset,
    offsetMs: () => offset,
    forward: (ms) => {
      offset += ms;
    },
  };
}
