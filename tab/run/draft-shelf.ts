import type { Draft } from "./draft.ts";

/** Whose drafts these are, and of which run. */
export interface DraftPlace {
  readonly userId: string;
  readonly teamId: string;
  readonly runId: string;
}

/** Where the drafts of one person in one run outlast a reload. */
export interface DraftShelf {
  readonly read: () => readonly Draft[];
  readonly put: (draft: Draft) => void;
  readonly remove: (draft: Draft) => void;
}

/** How long a draft of a run that another has followed is kept after it was last typed into (ms). */
const keptFor = 24 * 60 * 60_000;

const stem = "draft";

/**
 * The shelf on this device. Each draft has an entry of its own, so that two tabs of one person do
 * not overwrite each other. A browser may refuse to keep anything, also in a frame of another site:
 * then a draft lasts as long as the page. `now` is the server's time (ms): a device may be years off.
 */
export function deviceShelf(
  { userId, teamId, runId }: DraftPlace,
  now: () => number,
  device: () => Storage = () => localStorage,
): DraftShelf {
  const team = `${stem}/${userId}/${teamId}/`;
  const run = `${team}${runId}/`;
  const entryOf = ({ lateId }: Draft) => run + lateId;
  const keys = (storage: Storage, start: string) =>
    Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "").filter((key) =>
      key.startsWith(start),
    );

  return {
    read: () =>
      ifKept([], () => {
        const storage = device();
        for (const key of keys(storage, team)) {
          const isOfBefore = !key.startsWith(run);
          const kept = parsed(storage.getItem(key));
          if (!kept || (isOfBefore && now() - kept.typedAt > keptFor)) storage.removeItem(key);
        }
        return keys(storage, run)
          .flatMap((key) => parsed(storage.getItem(key)) ?? [])
          .toSorted((a, b) => a.typedAt - b.typedAt)
          .map(({ draft }) => draft);
      }),
    put: (draft) =>
      ifKept(undefined, () => {
        device().setItem(entryOf(draft), JSON.stringify({ draft, typedAt: now() }));
      }),
    remove: (draft) => ifKept(undefined, () => device().removeItem(entryOf(draft))),
  };
}

interface Kept {
  readonly draft: Draft;
  readonly typedAt: number;
}

/** What an entry says, or undefined where it is not one that we wrote. */
function parsed(entry: string | null): Kept | undefined {
  const kept = JSON.parse(entry ?? "null") as Partial<Kept> | null;
  const { draft, typedAt } = kept ?? {};
  return typeof draft?.text === "string" && typedAt !== undefined ? { draft, typedAt } : undefined;
}

function ifKept<T>(otherwise: T, use: () => T): T {
  try {
    return use();
  } catch {
    return otherwise;
  }
}
