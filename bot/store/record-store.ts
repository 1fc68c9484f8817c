import { setTimeout } from "node:timers/promises";
import { DomainError } from "#shared/errors.ts";
import type { RecordKey } from "#shared/record.ts";
import { words } from "#shared/words.ts";
import type { Store } from "../ports.ts";
import { documentQueue } from "./document-queue.ts";
import { fromContent, narrowed, placeOf, requireField, toContent } from "./record-content.ts";
import { jitter, type Pause, retryingDriver, unavailable } from "./retrying-driver.ts";
import type { StoreDriver } from "./store-driver.ts";

/** How often a change is applied to a newer record before its caller is told. */
export const triesPerChange = 16;

/**
 * Makes a `Store` of a driver. Changes to one document queue up in here, so that one process never
 * collides with itself; against other processes the driver's compare-and-swap decides.
 *
 * A change may be applied twice in one rare case: the answer to a write was lost, and somebody else
 * wrote before we could look. Hence commands carry ids, and a change ignores one that it knows.
 */
export function recordStore(driver: StoreDriver, pause: Pause = setTimeout): Store {
  const documents = retryingDriver(driver, pause);
  const queue = documentQueue();

  async function find<R>(key: RecordKey<R>): Promise<R | undefined> {
    const place = placeOf(key);
    const stored = await documents.get(place);
    return stored === undefined ? undefined : fromContent(key.kind, place.id, stored.content);
  }

  function settle<R>(key: RecordKey<R>, change: (record: R) => R, initial: () => R): Promise<R> {
    const place = placeOf(key);
    return queue.run(JSON.stringify([place.pk, place.type, place.id]), async () => {
      for (let tries = 1; tries <= triesPerChange; tries++) {
        const stored = await documents.get(place);
        const before =
          stored === undefined ? initial() : fromContent(key.kind, place.id, stored.content);
        const after = change(before);
        if (after === before && stored !== undefined) return before;
        const { record, content } = toContent(key, after);
        const written =
          stored === undefined
            ? await documents.insert(place, content)
            : await documents.replace(place, content, stored.etag);
        if (written) return record;
        await pause(jitter(tries, 4, 250));
      }
      throw unavailable(new Error(`others kept changing this ${place.type}`));
    });
  }

  return {
    find,
    async read(key) {
      return (await find(key)) ?? missing();
    },
    async create(key, newRecord) {
      const { record, content } = toContent(key, newRecord);
      if (await documents.insert(placeOf(key), content)) return record;
      throw new DomainError("conflict", words.errors.alreadyExists);
    },
    update: (key, change) => settle(key, change, missing),
    updateOrCreate: (key, initial, change) => settle(key, change, initial),
    async list(kind, pk, where = {}) {
      for (const field of Object.keys(where)) requireField(kind.type, field);
      // What is stored may be older than the field that is asked for.
      const found = await documents.query(kind.type, pk, kind.upgrade ? {} : where);
      return found
        .toSorted((a, b) => (a.id < b.id ? -1 : 1))
        .map(({ id, content }) => fromContent(kind, id, content))
        .filter((record) => narrowed(record, where));
    },
    due: (now, most) => documents.due(now, most),
  };
}

function missing(): never {
  throw new DomainError("not-found", words.errors.notFound);
}
