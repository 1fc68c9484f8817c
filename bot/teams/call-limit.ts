import type { Clock } from "../ports.ts";

/** Holds back an address from which nothing good comes. */
export interface CallLimit {
  /** How many calls of this address there are in this second, with this one and without the good ones. */
  count(address: string): number;
  /** That one was good: it does not count. */
  forgive(address: string): void;
}

/** Counts afresh every second, so that what it remembers stays small. */
export function callLimit(clock: Clock): CallLimit {
  const calls = new Map<string, number>();
  let second = Number.NaN;
  return {
    count(address) {
      const now = Math.floor(clock() / 1_000);
      if (now !== second) calls.clear();
      second = now;
      const count = (calls.get(address) ?? 0) + 1;
      calls.set(address, count);
      return count;
    },
    forgive(address) {
      const count = calls.get(address) ?? 0;
      if (count > 0) calls.set(address, count - 1);
    },
  };
}
