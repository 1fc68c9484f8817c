import { DueWork, isFree, untouched } from "#shared/due-work.ts";
import type { Place, StoreDriver, Stored, Written } from "../store/store-driver.ts";
import { TransientError } from "../store/store-driver.ts";
import type { Chance } from "./ballot-chance.ts";

/** How often what goes wrong; all are shares of the calls. */
export interface Faults {
  readonly throttled: number;
  /** The call is lost on its way, or the reply on its way back: a write may have happened. */
  readonly lost: number;
  /** A write says "somebody was first" although nobody was. */
  readonly refused: number;
  /** The process is killed, before or after the write. */
  readonly killed: number;
}

export const noFaults: Faults = { throttled: 0, lost: 0, refused: 0, killed: 0 };

/** One state of a document that was ever stored, and by whom it was written. */
export interface Version<By> {
  readonly place: Place;
  readonly json: string;
  readonly by: By;
}

/** Whoever was in the middle of something is gone, and nobody tells the caller what became of it. */
export class Killed extends Error {
  override readonly name = "Killed";
}

/** A database that many processes share, that does go wrong and that forgets nothing. */
export interface BallotDatabase<By> {
  readonly driver: StoreDriver;
  /** Every version of every document, in the order of the writes. */
  readonly versions: Version<By>[];
  /** What goes wrong from now on. */
  faults: Faults;
  /** Writes over a document as somebody who may write to the database. */
  tamper(type: string, change: (content: Record<string, unknown>) => Record<string, unknown>): void;
}

/** `by` says who is calling, `turn` waits until it is their turn. */
export function ballotDatabase<By>(
  chance: Chance,
  turn: () => Promise<void>,
  by: () => By,
): BallotDatabase<By> {
  const documents = new Map<string, Stored & { readonly place: Place }>();
  const nameOf = ({ pk, type, id }: Place) => JSON.stringify([pk, type, id]);
  let writes = 0;
  const put = (place: Place, { content, work, ttl }: Written, mark: string, writer: By) => {
    writes += 1;
    const json = JSON.stringify(content);
    const isNew = JSON.stringify(documents.get(nameOf(place))?.content) !== json;
    documents.set(nameOf(place), {
      place,
      content: JSON.parse(json),
      work,
      ttl,
      mark,
      etag: `"${writes}"`,
    });
    // Who has the work is written beside the content, and makes no version of it.
    if (isNew) database.versions.push({ place, json, by: writer });
    return `"${writes}"`;
  };
  /** One call: its turn comes, something may go wrong before, and something after. */
  const call = async <T>(work: () => T, instead?: T): Promise<T> => {
    await turn();
    const { throttled, lost, refused, killed } = database.faults;
    if (chance.happens(throttled)) throw new TransientError("too many requests");
    if (chance.happens(lost / 2)) throw new TransientError("lost on its way");
    if (chance.happens(killed / 2)) throw new Killed("before");
    if (instead !== undefined && chance.happens(refused)) return instead;
    const answer = work();
    if (chance.happens(lost / 2)) throw new TransientError("the reply was lost");
    if (chance.happens(killed / 2)) throw new Killed("after");
    return answer;
  };
  const all = () => [...documents.values()];
  const allDue = () =>
    all()
      .map(({ place, content, work }) => ({ place, work, nextDueAt: dueAt(content) }))
      .filter(({ nextDueAt }) => nextDueAt < Number.POSITIVE_INFINITY)
      .toSorted((a, b) => a.nextDueAt - b.nextDueAt);
  const database: BallotDatabase<By> = {
    versions: [],
    faults: noFaults,
    driver: {
      get: (place) => call(() => documents.get(nameOf(place))),
      insert: (place, written, mark) =>
        call<string | false>(
          () => !documents.has(nameOf(place)) && put(place, written, mark, by()),
          false,
        ),
      replace: (place, written, mark, etag) =>
        call<string | false>(
          () => documents.get(nameOf(place))?.etag === etag && put(place, written, mark, by()),
          false,
        ),
      remove: (place, etag) =>
        call(() => documents.get(nameOf(place))?.etag === etag && documents.delete(nameOf(place))),
      placesIn: (pk) =>
        call(() =>
          all()
            .map(({ place }) => place)
            .filter((place) => place.pk === pk),
        ),
      query: (type, pk) =>
        call(() =>
          all()
            .filter(({ place }) => place.type === type && place.pk === pk)
            .map(({ place, content }) => ({ id: place.id, content })),
        ),
      due: (now, most) =>
        call(() =>
          allDue()
            .filter(({ nextDueAt, work }) => nextDueAt <= now && isFree(workOf(work), now))
            .slice(0, most)
            .map(({ place }) => place),
        ),
      dueAtAll: (most) => call(() => allDue().slice(0, most)),
    },
    tamper(type, change) {
      for (const { place, content, work, mark } of all()) {
        if (place.type !== type) continue;
        put(place, { content: change(content as Record<string, unknown>), work }, `${mark}!`, by());
      }
    },
  };
  return database;
}

function workOf(work: unknown): DueWork {
  return DueWork.optional().parse(work) ?? untouched;
}

function dueAt(content: unknown): number {
  const at = (content as { nextDueAt?: number }).nextDueAt;
  return at ?? Number.POSITIVE_INFINITY;
}
