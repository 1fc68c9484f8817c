import type { Clock } from "../ports.ts";

/** When this process has heard of whose panels, by room. */
export interface Contacts {
  /** A line of theirs was opened; what is returned notes each sign of life on it, and its end. */
  opened(room: string, userId: string): Line;
  /** Their panel made a call. Where it has no line, that holds for half a minute. */
  heardOf(room: string, userId: string): void;
  /** For how long (ms) nothing was heard of them; 0 while a line is open. */
  silentFor(room: string, userId: string): number;
  /** Forgets whom nothing was heard of for long. */
  prune(): void;
}

/** An open line of somebody's panel. */
export interface Line {
  readonly alive: () => void;
  /** It has ended; `isSilent` where it was silent before, and ended for that. */
  readonly closed: (isSilent: boolean) => void;
}

interface Contact {
  lines: number;
  heardAt: number;
}

/** A page that has no line asks every five seconds and, while it is hidden, once a minute (ms). */
const callHolds = 30_000;

/** Whoever was silent for so long is as good as never heard of (ms). */
const forgottenAfter = 10 * 60_000;

export function contacts(clock: Clock): Contacts {
  const began = clock();
  const known = new Map<string, Contact>();
  const contactOf = (room: string, userId: string) => {
    const key = `${room}|${userId}`;
    const contact = known.get(key) ?? { lines: 0, heardAt: clock() };
    known.set(key, contact);
    return contact;
  };
  const alive = (room: string, userId: string) => {
    contactOf(room, userId).heardAt = clock();
  };
  return {
    heardOf(room, userId) {
      const contact = contactOf(room, userId);
      if (contact.lines === 0) contact.heardAt = clock() + callHolds;
    },
    opened(room, userId) {
      contactOf(room, userId).lines += 1;
      return {
        alive: () => alive(room, userId),
        closed(isSilent) {
          if (!isSilent) alive(room, userId);
          contactOf(room, userId).lines -= 1;
        },
      };
    },
    silentFor(room, userId) {
      const contact = known.get(`${room}|${userId}`);
      if (contact && contact.lines > 0) return 0;
      return Math.max(0, clock() - (contact?.heardAt ?? began));
    },
    prune() {
      for (const [key, { lines, heardAt }] of known) {
        if (lines === 0 && clock() - heardAt > forgottenAfter) known.delete(key);
      }
    },
  };
}
