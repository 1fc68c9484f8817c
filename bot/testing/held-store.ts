import type { Store } from "../ports.ts";

/** A store in which a test can hold back the next change of a kind of record. */
export interface HeldStore {
  readonly store: Store;
  /** Holds back the next change of this kind; resolves when there is one. */
  hold(type: string): { readonly reached: Promise<void>; release(): void };
}

/** Wraps a store; until something is held it does the same as the store. */
export function heldStore(inner: Store): HeldStore {
  let held: { type: string; reach(): void; released: Promise<void> } | undefined;
  const pass = async (type: string) => {
    if (held?.type !== type) return;
    const { reach, released } = held;
    held = undefined;
    reach();
    await released;
  };
  return {
    store: {
      ...inner,
      async update(key, change) {
        await pass(key.kind.type);
        return inner.update(key, change);
      },
      async updateOrCreate(key, initial, change) {
        await pass(key.kind.type);
        return inner.updateOrCreate(key, initial, change);
      },
    },
    hold(type) {
      const { promise: reached, resolve: reach } = Promise.withResolvers<void>();
      const { promise: released, resolve: release } = Promise.withResolvers<void>();
      held = { type, reach, released };
      return { reached, release };
    },
  };
}
