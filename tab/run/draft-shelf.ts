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
  /** A draft as it is kept, or undefined where it is not. */
  readonly find: (draft: Draft) => Draft | undefined;
  /** Does something with a draft that no other tab of the same person does with it at the same time. */
  readonly alone: <T>(draft: Draft, use: () => Promise<T>) => Promise<T>;
  /** Tells what another tab of the same person did to a draft; without one it is gone. */
  readonly follow: (listener: (lateId: string, draft: Draft | undefined) => void) => () => void;
}

/** A device as one of its tabs has it. */
export interface Device {
  readonly storage: () => Storage;
  /** Tells which entry another tab has changed, until it is stopped. */
  readonly follow: (listener: (key: string | null) => void) => () => void;
  /** Does something that no other tab does at the same time, by its name. */
  readonly alone: <T>(name: string, use: () => Promise<T>) => Promise<T>;
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
  device: Device = thisDevice,
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
        const storage = device.storage();
        for (const key of keys(storage, team)) {
          const isOfBefore = !key.startsWith(run);
          const kept = parsed(storage.getItem(key));
          if (!kept || (isOfBefore && now() - kept.typedAt > keptFor)) storage.removeItem(key);
        }
        return keys(storage, run)
          .flatMap((key) => parsed(storage.getItem(key)) ?? [])
          .toSorted((a, b) => a.typedAt - b.typedAt);
      }),
    put: (draft) =>
      ifKept(undefined, () => device.storage().setItem(entryOf(draft), JSON.stringify(draft))),
    remove: (draft) => ifKept(undefined, () => device.storage().removeItem(entryOf(draft))),
    find: (draft) => ifKept(undefined, () => parsed(device.storage().getItem(entryOf(draft)))),
    alone: (draft, use) => device.alone(entryOf(draft), use),
    follow: (listener) =>
      device.follow((key) => {
        if (!key?.startsWith(run)) return;
        // Not what the message says: by now there may be something newer.
        const kept = ifKept(undefined, () => parsed(device.storage().getItem(key)));
        listener(key.slice(run.length), kept);
      }),
  };
}

/** Where a browser has no locks, or refuses them in a frame of another site, tabs share no storage either. */
const thisDevice: Device = {
  storage: () => localStorage,
  follow(listener) {
    const hear = ({ key }: StorageEvent) => listener(key);
    window.addEventListener("storage", hear);
    return () => window.removeEventListener("storage", hear);
  },
  async alone(name, use) {
    const { locks } = navigator as Partial<Navigator>;
    if (!locks) return await use();
    let hasBegun = false;
    try {
      return await locks.request(name, () => {
        hasBegun = true;
        return use();
      });
    } catch (error) {
      if (hasBegun || !isRefusal(error)) throw error;
      return await use();
    }
  },
};

/** Whether this is how a browser says that a frame may not use something. */
function isRefusal(error: unknown): boolean {
  return error instanceof DOMException && error.name === "SecurityError";
}

/** What may be in an entry: a draft or, as an earlier version kept it, one beside its time. */
type Entry = { readonly [Field in keyof Draft | "draft"]?: unknown };

/** The draft that an entry holds, or undefined where it is not one that we wrote. */
function parsed(text: string | null): Draft | undefined {
  const entry = ifKept(null, (): Entry | null => JSON.parse(text ?? "null"));
  const { typedAt, draft } = entry ?? {};
  const kept = draft instanceof Object ? { ...draft, typedAt } : entry;
  return isDraft(kept) ? kept : undefined;
}

function isDraft(kept: Entry | null): kept is Draft {
  const { stepId, noteId, lateId, text, isChange, typedAt } = kept ?? {};
  const hasWords = [stepId, noteId, lateId, text].every((word) => typeof word === "string");
  return hasWords && typeof isChange === "boolean" && typeof typedAt === "number";
}

function ifKept<T>(otherwise: T, use: () => T): T {
  try {
    return use();
  } catch {
    return otherwise;
  }
}
