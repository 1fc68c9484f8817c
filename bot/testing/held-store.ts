import type { RecordKey } from "#shared/record.ts";
import type { Store } from "../ports.ts";

/** What is held back: `reached` once there is something, until it is released. */
export interface Held {
  readonly reached: Promise<void>;
  release(): void;
}

/** A store in which a test can hold back the next change of a kind of record. */
export interface HeldStore {
  readonly store: Store;
  /** Holds back the next change of this kind, to an id that ends so; `reached` when there is one. */
  hold(type: string, idEnd?: string): Held;
  /** Holds back the answer to the next listing of this kind, which by then may be an old one. */
  holdList(type: string): Held;
}

/** Wraps a store; until something is held it does the same as the store. */
export function heldStore(inner: Store): HeldStore {
  let held: (Barrier & { type: string; idEnd: string }) | undefined;
  let heldList: (Barrier & { type: string }) | undefined;
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
      async updateOrCreate(key, initial, change, guess) {
        await pass(key);
        return inner.updateOrCreate(key, initial, change, guess);
      },
      async list(kind, pk, where) {
        const answer = await inner.list(kind, pk, where);
        if (heldList?.type !== kind.type) return answer;
        const { reach, released } = heldList;
        heldList = undefined;
        reach();
        await released;
        return answer;
      },
    },
    hold(type, idEnd = "") {
      const made = barrier();
      held = { type, idEnd, ...made };
      return made;
    },
    holdList(type) {
      const made = barrier();
      heldList = { type, ...made };
      return made;
    },
  };
}

interface Barrier extends Held {
  reach(): void;
  readonly released: Promise<void>;
}

function barrier(): Barrier {
  const { promise: reached, resolve: reach } = Promise.withResolvers<void>();
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  return { reached, reach, released, release };
}
