import { setTimeout } from "node:timers/promises";
import { DueWork, untouched } from "#shared/due-work.ts";
import { DomainError } from "#shared/errors.ts";
import type { RecordKey } from "#shared/record.ts";
import { taskQueue } from "#shared/task-queue.ts";
import { words } from "#shared/words.ts";
import type { Store } from "../ports.ts";
import type { DocumentMemory } from "./document-memory.ts";
import {
  askable,
  dueTimeOf,
  fromContent,
  idBegins,
  narrowed,
  placeOf,
  requireField,
  toContent,
} from "./record-content.ts";
import { jitter, type Pause, retryingDriver, unavailable } from "./retrying-driver.ts";
import type { Place, StoreDriver, Stored, Written } from "./store-driver.ts";

/** How often a change is applied to a newer record before its caller is told. */
export const triesPerChange = 16;

/** What comes of a document as it is: an answer, and what is to be written if anything is. */
interface Step<T> {
  readonly answer: T;
  readonly written?: Written | "removed";
}

/**
 * Makes a `Store` of a driver. Changes to one document queue up in here, so that one process never
 * collides with itself; against other processes the driver's compare-and-swap decides.
 *
 * With a `memory` a change is tried first on what is remembered of its document, or on none where the caller takes
 * it for new: only a write that the database takes counts. Where it does not, and where there is nothing to write or
 * the change refuses, the document is read. Only what the memory is certain of is answered from it.
 *
 * A change may be applied twice in one rare case: the answer to a write was lost, and somebody else
 * wrote before we could look. Hence commands carry ids, and a change ignores one that it knows.
 */
export function recordStore(
  driver: StoreDriver,
  pause: Pause = setTimeout,
  memory?: DocumentMemory,
): Store {
  const documents = retryingDriver(driver, pause);
  const queue = taskQueue();

  async function find<R>(key: RecordKey<R>): Promise<R | undefined> {
    const place = placeOf(key);
    const stored = memory?.findCertain(place) ?? (await get(place));
    return stored === undefined ? undefined : fromContent(key.kind, place.id, stored.content);
  }

  async function get(place: Place): Promise<Stored | undefined> {
    const from = memory?.moment();
    const stored = await documents.get(place);
    if (stored) memory?.keep(place, stored, from);
    else if (memory?.find(place)) memory.forget(place);
    return stored;
  }

  function swap<T>(
    place: Place,
    step: (stored: Stored | undefined) => Step<T>,
    isNew = false,
  ): Promise<T> {
    return inTurn(place, async () => {
      const guessed = guess(place, step, isNew);
      if (guessed?.written && (await write(place, guessed.stored, guessed.written))) {
        return guessed.answer;
      }
      for (let tries = 1; tries <= triesPerChange; tries++) {
        const stored = await get(place);
        const { answer, written } = step(stored);
        if (written === undefined) return answer;
        const isWritten = await write(place, stored, written);
        if (isWritten) return answer;
        await pause(jitter(tries, 4, 250));
      }
      throw unavailable(new Error(`others kept changing this ${place.type}`));
    });
  }

  /** One writing of a document after the other: their answers come in that order as well. */
  function inTurn<T>({ pk, type, id }: Place, task: () => Promise<T>): Promise<T> {
    return queue.run(JSON.stringify([pk, type, id]), task);
  }

  /** What comes of a document as it is remembered, or of none; undefined where only reading it can tell. */
  function guess<T>(place: Place, step: (stored: Stored | undefined) => Step<T>, isNew: boolean) {
    const stored = memory?.find(place);
    if (!stored && !(memory && isNew)) return undefined;
    try {
      return { ...step(stored), stored };
    } catch {
      // It may refuse what is no longer there: it is asked again with what is.
      return undefined;
    }
  }

  async function write(
    place: Place,
    stored: Stored | undefined,
    written: Written | "removed",
  ): Promise<boolean> {
    memory?.hold(place);
    let after: Stored | undefined;
    try {
      if (written === "removed") return !stored || (await documents.remove(place, stored.etag));
      const taken = stored
        ? await documents.replace(place, written, stored.etag)
        : await documents.insert(place, written);
      if (taken && taken.etag !== "") after = taken;
      return taken !== false;
    } catch (error) {
      memory?.doubt();
      throw error;
    } finally {
      if (after) memory?.keep(place, after);
      else memory?.forget(place);
    }
  }

  function settle<R>(
    key: RecordKey<R>,
    change: (record: R) => R,
    initial: () => R,
    isNew?: boolean,
  ): Promise<R> {
    const place = placeOf(key);
    const step = (stored: Stored | undefined): Step<R> => {
      const before =
        stored === undefined ? initial() : fromContent(key.kind, place.id, stored.content);
      const after = change(before);
      if (after === before && stored !== undefined) return { answer: before };
      const { record, content, ttl } = toContent(key, after);
      return { answer: record, written: { content, work: stored?.work, ttl } };
    };
    return swap(place, step, isNew);
  }

  return {
    find,
    async read(key) {
      return (await find(key)) ?? missing();
    },
    async create(key, newRecord) {
      const { record, content, ttl } = toContent(key, newRecord);
      const place = placeOf(key);
      if (await inTurn(place, () => write(place, undefined, { content, ttl }))) return record;
      throw new DomainError("conflict", words.errors.alreadyExists);
    },
    update: (key, change) => settle(key, change, missing),
    updateOrCreate: (key, initial, change, guess) => settle(key, change, initial, guess?.isNew),
    async list(kind, pk, where = {}) {
      for (const field of Object.keys(where)) requireField(kind.type, field);
      const found = await documents.query(
        kind.type,
        pk,
        askable(kind, where),
        idBegins(kind, where),
      );
      return found
        .toSorted((a, b) => (a.id < b.id ? -1 : 1))
        .map(({ id, content }) => fromContent(kind, id, content))
        .filter((record) => narrowed(record, where));
    },
    remove(key, mayGo) {
      const place = placeOf(key);
      return swap<boolean>(place, (stored) => {
        if (stored === undefined) return { answer: true };
        // Read only where somebody asks: what is unreadable can go as well.
        const goes = !mayGo || mayGo(fromContent(key.kind, place.id, stored.content));
        return goes ? { answer: true, written: "removed" } : { answer: false };
      });
    },
    placesIn: (pk) => documents.placesIn(pk),
    due: (now, most, except = []) => documents.due(now, most, except),
    async dueAtAll(most) {
      const found = await documents.dueAtAll(most);
      return found.map(({ place, nextDueAt, work }) => ({
        ...place,
        nextDueAt,
        work: workOf({ work }),
      }));
    },
    updateWork: (record, change) =>
      swap(record, (stored = missing()) => {
        const before = workOf(stored);
        const after = change(before, dueTimeOf(stored.content));
        return after === before
          ? { answer: before }
          : { answer: after, written: { content: stored.content, work: after, ttl: stored.ttl } };
      }),
  };
}

/** Notes that cannot be read are as if nobody had taken the work yet: it must not be lost by them. */
function workOf({ work }: Pick<Stored, "work">): DueWork {
  return DueWork.safeParse(work).data ?? untouched;
}

function missing(): never {
  throw new DomainError("not-found", words.errors.notFound);
}
