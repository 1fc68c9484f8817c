import { DomainError } from "#shared/errors.ts";
import type { Store } from "../ports.ts";

/** A store whose server stops at a chosen change. */
export interface FailingStore {
  readonly store: Store;
  /**
   * Lets the change with this number, counted from 1, fail: `before` it is written, or `after`, so
   * that nobody hears that it was. Every later one fails as well, until `recover`.
   */
  failAt(change: number, when: "before" | "after"): void;
  /** Whether a change has failed since. */
  recover(): boolean;
}

/** Wraps a store; until it is told to fail it does the same as the store. */
export function failingStore(inner: Store): FailingStore {
  let left = Number.POSITIVE_INFINITY;
  let last: "before" | "after" = "before";
  const failing = async <R>(write: () => Promise<R>): Promise<R> => {
    left -= 1;
    if (left > 0) return write();
    if (left === 0 && last === "after") await write();
    throw new DomainError("unavailable", "The server stopped here.");
  };
  return {
    store: {
      ...inner,
      create: (key, record) => failing(() => inner.create(key, record)),
      update: (key, change) => failing(() => inner.update(key, change)),
      updateOrCreate: (key, initial, change, guess) =>
        failing(() => inner.updateOrCreate(key, initial, change, guess)),
      remove: (key, mayGo) => failing(() => inner.remove(key, mayGo)),
    },
    failAt(change, when) {
      left = change;
      last = when;
    },
    recover() {
      const hasFailed = left <= 0;
      left = Number.POSITIVE_INFINITY;
      return hasFailed;
    },
  };
}
