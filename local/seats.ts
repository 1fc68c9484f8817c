import type { SampleKey } from "./room/people.ts";

/** Which seats the open pages hold. */
export interface Seats {
  /** A page says which seats it holds now. */
  hold(page: string, seats: readonly SampleKey[]): void;
  /** A page is gone, perhaps only to be loaded again: its seats are free a little later. */
  leave(page: string): void;
  holds(page: string, seat: SampleKey): boolean;
  taken(): readonly SampleKey[];
  close(): void;
}

export function seats(graceMs: number, changed: () => void): Seats {
  const held = new Map<string, readonly SampleKey[]>();
  const leaving = new Map<string, NodeJS.Timeout>();
  const forget = (page: string) => {
    leaving.delete(page);
    held.delete(page);
    changed();
  };
  return {
    hold(page, keys) {
      held.set(page, keys);
      changed();
    },
    leave(page) {
      if (held.has(page)) leaving.set(page, setTimeout(forget, graceMs, page).unref());
    },
    holds: (page, seat) => held.get(page)?.includes(seat) ?? false,
    taken: () => [...new Set([...held.values()].flat())].sort(),
    close() {
      for (const timer of leaving.values()) clearTimeout(timer);
    },
  };
}
