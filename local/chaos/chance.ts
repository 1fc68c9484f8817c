/** Chance that comes again with its seed. */
export interface Chance {
  /** From 0 up to 1. */
  readonly next: () => number;
  readonly upTo: (most: number) => number;
  readonly oneOf: <T>(all: readonly T[]) => T;
  readonly happens: (share: number) => boolean;
}

/** Chance from a seed, by mulberry32. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    upTo: (most) => Math.floor(next() * (most + 1)),
    oneOf(all) {
      const one = all[Math.floor(next() * all.length)];
      if (one === undefined) throw new Error("there is nothing to choose from");
      return one;
    },
    happens: (share) => next() < share,
  };
}
