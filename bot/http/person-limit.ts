import type { Clock } from "../ports.ts";

/** How many calls somebody may make at once, and how many a second in the long run. */
export interface CallRate {
  readonly atOnce: number;
  readonly perSecond: number;
}

/** Holds back a person who calls far more often than the app does. */
export interface PersonLimit {
  /**
   * Counts one more call, or one that is as much work as `calls`: 0 where it may be made, else in how
   * many seconds it may.
   */
  take(person: string, calls?: number): number;
}

/** What is left to whom, and since when. */
interface Left {
  calls: number;
  at: number;
}

/** So many people are remembered before those who have all their calls left are forgotten. */
const mostRemembered = 10_000;

/** Counts in this process alone: where several run, each allows as much. */
export function personLimit(clock: Clock, { atOnce, perSecond }: CallRate): PersonLimit {
  const known = new Map<string, Left>();

  function leftTo(person: string, now: number): Left {
    const left = known.get(person) ?? { calls: atOnce, at: now };
    // A clock that is set back gives nothing and takes nothing.
    const since = Math.max(0, now - left.at) / 1_000;
    left.calls = Math.min(atOnce, left.calls + since * perSecond);
    left.at = now;
    return left;
  }

  function forget(now: number): void {
    for (const person of known.keys()) {
      if (leftTo(person, now).calls >= atOnce) known.delete(person);
    }
  }

  return {
    take(person, calls = 1) {
      const now = clock();
      const left = leftTo(person, now);
      if (left.calls < calls) return Math.ceil((calls - left.calls) / perSecond);
      left.calls -= calls;
      known.set(person, left);
      if (known.size > mostRemembered) forget(now);
      return 0;
    },
  };
}
