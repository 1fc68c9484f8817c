import { randomUUID } from "node:crypto";
import { DomainError } from "#shared/errors.ts";
import { words } from "#shared/words.ts";
import {
  type Place,
  type StoreDriver,
  type Stored,
  TransientError,
  type Written,
} from "./store-driver.ts";

/** Waits so many milliseconds. */
export type Pause = (ms: number) => Promise<unknown>;

/** How often a call is made that the database does not answer. */
export const triesPerCall = 6;

/** After this no further try begins: a person in a meeting waits with us. */
export const patienceMs = 10_000;

/** What is left of a driver's duties when somebody else repeats its calls and marks its writes. */
export interface RetryingDriver {
  get(place: Place): Promise<Stored | undefined>;
  insert(place: Place, written: Written): Promise<Stored | false>;
  replace(place: Place, written: Written, etag: string): Promise<Stored | false>;
  remove: StoreDriver["remove"];
  placesIn: StoreDriver["placesIn"];
  query: StoreDriver["query"];
  due: StoreDriver["due"];
  dueAtAll: StoreDriver["dueAtAll"];
}

/** Makes calls again that the database could not answer; in the end throws `unavailable`. */
export function retryingDriver(driver: StoreDriver, pause: Pause): RetryingDriver {
  async function attempt<T>(call: () => Promise<T>, failed?: () => void): Promise<T> {
    const giveUpAt = performance.now() + patienceMs;
    for (let tries = 1; ; tries++) {
      try {
        return await call();
      } catch (error) {
        if (!(error instanceof TransientError)) throw error;
        failed?.();
        const waitMs = error.waitMs + jitter(tries, 50, 1_000);
        if (tries === triesPerCall || performance.now() + waitMs > giveUpAt) {
          throw unavailable(error);
        }
        await pause(waitMs);
      }
    }
  }

  /** A write that says "no" after an answer was lost may have been refused because of itself. */
  async function write(
    place: Place,
    written: Written,
    send: (mark: string) => Promise<string | false>,
  ): Promise<Stored | false> {
    const mark = randomUUID();
    let inDoubt = false;
    const etag = await attempt(
      () => send(mark),
      () => {
        inDoubt = true;
      },
    );
    if (etag !== false) return { ...written, mark, etag };
    const newest = inDoubt ? await attempt(() => driver.get(place)) : undefined;
    return newest?.mark === mark && newest;
  }

  return {
    get: (place) => attempt(() => driver.get(place)),
    insert: (place, written) =>
      write(place, written, (mark) => driver.insert(place, written, mark)),
    replace: (place, written, etag) =>
      write(place, written, (mark) => driver.replace(place, written, mark, etag)),
    // Whether it was us or somebody else: who asked looks again, and finds nothing.
    remove: (place, etag) => attempt(() => driver.remove(place, etag)),
    placesIn: (pk) => attempt(() => driver.placesIn(pk)),
    query: (...asked) => attempt(() => driver.query(...asked)),
    due: (now, most, except) => attempt(() => driver.due(now, most, except)),
    dueAtAll: (most) => attempt(() => driver.dueAtAll(most)),
  };
}

/** A random wait whose upper end doubles with every try, so that those who collided part. */
export function jitter(tries: number, firstMs: number, longestMs: number): number {
  return Math.random() * Math.min(longestMs, firstMs * 2 ** (tries - 1));
}

/** The refusal that people read; the reason is for the log. */
export function unavailable(cause: Error): DomainError {
  const refusal = new DomainError("unavailable", words.errors.unavailable);
  refusal.cause = cause;
  return refusal;
}
