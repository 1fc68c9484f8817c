import { type Alone, aloneness } from "#shared/alone.ts";
import type { Place, Stored } from "./store-driver.ts";

/** Who was asked lately, by which it is decided who may be, is read each time, and so is which servers run. */
const neverRemembered = new Set(["roster-ledger", "panel-servers"]);

/** What each command or answer reads: while nobody else writes, it is as it is remembered. */
const certain = new Set(["team", "run", "round", "round-version"]);

/** The newest that a process knows of documents: a guess, which only the database can confirm. */
export interface DocumentMemory {
  /** What is remembered of a document, where anything is. */
  find(place: Place): Stored | undefined;
  /** A document as the database has it, where nobody else can have changed it since it was read or written. */
  findCertain(place: Place): Stored | undefined;
  /** Now, for what is about to be read. */
  moment(): Moment;
  /** It is about to be written: until that is kept or forgotten, nobody knows which of two is there. */
  hold(place: Place): void;
  /**
   * Remembers a document as it was just written, or as it was read from a moment on: not where it was written,
   * forgotten or read since.
   */
  keep(place: Place, stored: Stored, from?: Moment): void;
  forget(place: Place): void;
  /** Something may yet be written that was given up: for a while nothing is certain. */
  doubt(): void;
}

/** So many documents are remembered at most, and so many characters of them in all. */
export const mostRemembered = 10_000;
export const mostCharacters = 16 * 1024 * 1024;

/**
 * For so long a document is remembered after it was read or written (ms): what is erased by another process is
 * gone from here as well, before an erasure looks for the last time (15 minutes).
 */
export const rememberedFor = 5 * 60_000;

/** For so long what was given up may still reach the database (ms); a call is given up after a few seconds. */
export const arrivesWithin = 60_000;

/** When something was known: the time (ms), and which of several at the same time came later. */
export interface Moment {
  readonly at: number;
  readonly order: number;
}

interface Remembered extends Moment {
  /** As text: nobody changes it, and its length is known. Empty where nothing is known but that it changes. */
  readonly json: string;
}

/** A memory in which there is nothing. What was kept longest ago goes first. */
export function documentMemory(alone: Alone = aloneness(() => performance.now())): DocumentMemory {
  const { now } = alone;
  const documents = new Map<string, Remembered>();
  let characters = 0;
  const held = new Set<string>();
  let moments = 0;
  let lastDropped = 0;
  let certainFrom = Number.NEGATIVE_INFINITY;
  const nameOf = ({ pk, type, id }: Place) => JSON.stringify([pk, type, id]);
  const drop = (name: string) => {
    characters -= documents.get(name)?.json.length ?? 0;
    documents.delete(name);
  };
  const dropOld = () => {
    for (const [name, { at, order }] of documents) {
      const isTooMuch = documents.size > mostRemembered || characters > mostCharacters;
      if (!isTooMuch && now() - at < rememberedFor) return;
      drop(name);
      // A reading that began before that may be of what was there before.
      lastDropped = Math.max(lastDropped, order);
    }
  };
  const moment = (): Moment => ({ at: now(), order: ++moments });
  const remember = (place: Place, json: string, from: Moment) => {
    const name = nameOf(place);
    const isOlder = (documents.get(name)?.order ?? lastDropped) > from.order;
    if (isOlder || held.has(name) || neverRemembered.has(place.type)) return;
    drop(name);
    documents.set(name, { ...from, json });
    characters += json.length;
    dropOld();
  };
  const known = (place: Place, since = Number.NEGATIVE_INFINITY): Stored | undefined => {
    dropOld();
    const one = documents.get(nameOf(place));
    return one && one.json !== "" && one.at >= since ? JSON.parse(one.json) : undefined;
  };
  return {
    moment,
    find: (place) => known(place),
    findCertain(place) {
      const since = alone.since();
      if (since === undefined || !certain.has(place.type)) return undefined;
      return known(place, Math.max(since, certainFrom));
    },
    hold(place) {
      held.add(nameOf(place));
      drop(nameOf(place));
    },
    keep(place, stored, from) {
      if (!from) held.delete(nameOf(place));
      remember(place, JSON.stringify(stored), from ?? moment());
    },
    forget(place) {
      held.delete(nameOf(place));
      remember(place, "", moment());
    },
    doubt() {
      certainFrom = now() + arrivesWithin;
    },
  };
}
