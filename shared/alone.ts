/** Whether this process alone changes records, as far as it looks for others. */
export interface Alone {
  /** The time by which it goes (ms, from any beginning). */
  now(): number;
  /** Since when that is so; undefined where others may change records as well, or may have just now. */
  since(): number | undefined;
  /** It was looked, from this time on, how many others run. */
  looked(beganAt: number, others: number): void;
}

/** For so long it is believed that no other process runs (ms): it is looked every two seconds. */
export const believedFor = 5_000;

/** For so long a process that says that it stops may still do what it has begun (ms). */
const stopsWithin = 10_000;

/** Of a process in which nobody has looked yet; `now` is a time (ms) that nobody can set. */
export function aloneness(now: () => number): Alone {
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

/** From here on a machine slept, or somebody set its clock, and it did not only go a little wrong (ms). */
const leap = 1_000;

/**
 * A time (ms, from any beginning) that never stands still and never goes back: `steady`, which may stop while a machine
 * sleeps, together with whatever `wall` has leapt forward against it. Who wakes up does not believe what was so before.
 */
export function wakingTime(steady: () => number, wall: () => number): () => number {
  let apart = wall() - steady();
  let slept = 0;
  return () => {
    const leapt = wall() - steady() - apart;
    if (Math.abs(leapt) >= leap) {
      apart += leapt;
      slept += Math.max(0, leapt);
    }
    return steady() + slept;
  };
}
