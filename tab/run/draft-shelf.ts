import { day } from "#shared/day.ts";
import { type Device, thisDevice } from "./device.ts";
import type { Draft, PromiseTerms } from "./draft.ts";

/** Whose drafts these are, and of which team. */
export interface DraftOwner {
  readonly userId: string;
  readonly teamId: string;
}

/** The same, and of which run. */
export interface DraftPlace extends DraftOwner {
  readonly runId: string;
}

/** Where the drafts of one person in one run outlast a reload. */
export interface DraftShelf {
  readonly read: () => readonly Draft[];
  /** Another run has followed those before: what is left of them goes a day after it was typed. */
  readonly tidy: () => void;
  readonly put: (draft: Draft) => void;
  readonly remove: (draft: Draft) => void;
  /** A draft as it is kept, or undefined where it is not. */
  readonly find: (draft: Draft) => Draft | undefined;
  /** Does something with a draft that no other tab of the same person does with it at the same time. */
  readonly alone: <T>(draft: Draft, use: () => Promise<T>) => Promise<T>;
  /** Tells what another tab of the same person did to a draft; without one it is gone. */
  readonly follow: (listener: (lateId: string, draft: Draft | undefined) => void) => () => void;
}

/** How long a draft of a run that another has followed is kept after it was last typed into (ms). */
const keptFor = day;

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
  const team = startOf({ userId, teamId });
  const run = `${team}${runId}/`;
  const entryOf = ({ lateId }: Draft) => run + lateId;

  return {
    read: () =>
      ifKept([], () => {
        const storage = device.storage();
        return keysIn(storage, run)
          .flatMap((key) => readable(storage, key) ?? [])
          .toSorted((a, b) => a.typedAt - b.typedAt);
      }),
    tidy: () =>
      ifKept(undefined, () => {
        const storage = device.storage();
        for (const key of keysIn(storage, team).filter((one) => !one.startsWith(run))) {
          const kept = readable(storage, key);
          if (kept && now() - kept.typedAt > keptFor) storage.removeItem(key);
        }
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

/** The runs of a team of which there are drafts on this device. */
export function runsOnDevice(owner: DraftOwner, device: Device = thisDevice): readonly string[] {
  const places = placesOnDevice(owner.userId, device);
  return places.filter(({ teamId }) => teamId === owner.teamId).map(({ runId }) => runId);
}

/** All runs of which there are drafts of this person on this device. */
export function placesOnDevice(userId: string, device: Device = thisDevice): readonly DraftPlace[] {
  const start = `${stem}/${userId}/`;
  const keys = ifKept([], () => keysIn(device.storage(), start));
  const runs = new Set(keys.map((key) => key.slice(0, key.lastIndexOf("/"))));
  return [...runs].flatMap((run) => {
    const [teamId, runId] = run.slice(start.length).split("/");
    return teamId === undefined || runId === undefined ? [] : [{ userId, teamId, runId }];
  });
}

function startOf({ userId, teamId }: DraftOwner): string {
  return `${stem}/${userId}/${teamId}/`;
}

function keysIn(storage: Storage, start: string): string[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "").filter(
    (key) => key.startsWith(start),
  );
}

/** The draft in an entry; what nobody can read is thrown away. */
function readable(storage: Storage, key: string): Draft | undefined {
  const draft = parsed(storage.getItem(key));
  if (!draft) storage.removeItem(key);
  return draft;
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
  const { stepId, noteId, lateId, nextId, text, isChange, typedAt, promise, isDecision } =
    kept ?? {};
  const hasWords = [stepId, noteId, lateId, nextId ?? "", text].every(
    (word) => typeof word === "string",
  );
  const isWhole = hasWords && typeof isChange === "boolean" && typeof typedAt === "number";
  const isOfOneKind = isDecision === undefined || (isDecision === true && promise === undefined);
  return isWhole && isOfOneKind && (promise === undefined || isTerms(promise));
}

function isTerms(promise: unknown): boolean {
  if (!(promise instanceof Object)) return false;
  const { ownerId, forId, dueOn }: { readonly [Field in keyof PromiseTerms]?: unknown } = promise;
  return [ownerId, forId, dueOn].every((word) => typeof word === "string");
}

function ifKept<T>(otherwise: T, use: () => T): T {
  try {
    return use();
  } catch {
    return otherwise;
  }
}
