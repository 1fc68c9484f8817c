import type { Place, Stored } from "./store-driver.ts";

/** What the ballot box goes by is read each time, whatever that costs. */
const neverRemembered = new Set(["round", "team", "roster-ledger"]);

/** The newest that a process knows of documents: a guess, which only the database can confirm. */
export interface DocumentMemory {
  /** What is remembered of a document, where anything is. */
  find(place: Place): Stored | undefined;
  /** Remembers a document as it was just read or written. */
  keep(place: Place, stored: Stored): void;
  forget(place: Place): void;
}

/** So many documents are remembered at most, and so many characters of them in all. */
export const mostRemembered = 10_000;
export const mostCharacters = 16 * 1024 * 1024;

/**
 * For so long a document is remembered after it was read or written (ms): what is erased by another process is
 * gone from here as well, before an erasure looks for the last time (15 minutes).
 */
export const rememberedFor = 5 * 60_000;

interface Remembered {
  /** As text: nobody changes it, and its length is known. */
  readonly json: string;
  readonly at: number;
}

/** A memory in which there is nothing. What was kept longest ago goes first. */
export function documentMemory(now: () => number = () => performance.now()): DocumentMemory {
  const documents = new Map<string, Remembered>();
  let characters = 0;
  const nameOf = ({ pk, type, id }: Place) => JSON.stringify([pk, type, id]);
  const drop = (name: string) => {
    characters -= documents.get(name)?.json.length ?? 0;
    documents.delete(name);
  };
  const dropOld = () => {
    for (const [name, { at }] of documents) {
      const isTooMuch = documents.size > mostRemembered || characters > mostCharacters;
      if (!isTooMuch && now() - at < rememberedFor) return;
      drop(name);
    }
  };
  return {
    find(place) {
      dropOld();
      const known = documents.get(nameOf(place));
      return known && JSON.parse(known.json);
    },
    keep(place, stored) {
      if (neverRemembered.has(place.type)) return;
      const name = nameOf(place);
      drop(name);
      const json = JSON.stringify(stored);
      documents.set(name, { json, at: now() });
      characters += json.length;
      dropOld();
    },
    forget: (place) => drop(nameOf(place)),
  };
}
