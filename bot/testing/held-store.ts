import type { RecordKey } from "#shared/record.ts";
import type { Store } from "../ports.ts";

/** A store in which a test can hold back the next change of a kind of record. */
export interface HeldStore {
  readonly store: Store;
  /** Holds back the next change of this kind, to an id that ends so; `reached` when there is one. */
  hold(type: string, idEnd?: string): { readonly reached: Promise<void>; release(): void };
}

/** Wraps a store; until something is held it does the same as the store. */
export function heldStore(inner: Store): HeldStore {
  let held: { type: string; idEnd: string; reach(): void; released: Promise<void> } | undefined;
  const pass = async <R>({ kind, id }: RecordKey<R>) => {
    if (held?.type !== kind.type || !id.endsWith(held.idEnd)) return;
    const { reach, released } = held;
    held = undefined;
    reach();
    await released;
  };
  return {
    store: {
      ...inner,
      async update(key, change) {
        await pass(key);
        return inner.update(key, change);
      },
      async updateOrCreate(key, initial, change) {
        await pass(key);
        return inner.updateOrCreate(key, initial, change);
      },
    },
    hold(type, idEnd = "") {
      const { promise: reached, resolve: reach } = Promise.withResolvers<void>();
      const { promise: released, resolve: release } = Promise.withResolvers<void>();
      held = { type, idEnd, reach, released };
      return { reached, release };
    },
  };
}
