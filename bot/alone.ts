import type { Alone } from "./ports.ts";

/** For so long it is believed that no other process runs (ms): it is looked every two seconds. */
export const believedFor = 5_000;

/** For so long a process that says that it stops may still do what it has begun (ms). */
const stopsWithin = 10_000;

/** Nobody has looked yet. By default it goes by the time since this process began, which nobody can set. */
export function aloneness(now: () => number = () => performance.now()): Alone {
  let from = 0;
  let until = Number.NEGATIVE_INFINITY;
  return {
    now,
    since: () => (now() >= from && now() < until ? from : undefined),
    looked(beganAt, others) {
      if (now() >= until) from = now() + stopsWithin;
      until = others > 0 ? Number.NEGATIVE_INFINITY : beganAt + believedFor;
    },
  };
}
