import type { ChatKey, ChatLine } from "./room/room-protocol.ts";

/** How many lines of each chat are kept. */
const most = 100;

/** The newest lines of each chat. */
export function newestLines(lines: readonly ChatLine[]): ChatLine[] {
  const kept = new Map<ChatKey, number>();
  return lines
    .toReversed()
    .filter(({ chat }) => {
      const count = (kept.get(chat) ?? 0) + 1;
      kept.set(chat, count);
      return count <= most;
    })
    .toReversed();
}

/**
 * Ids as Teams gives them to messages: the instant in milliseconds, and one later where that is
 * taken, so that an id is never used twice.
 */
export function lineIds(now: () => number, lines: readonly ChatLine[]): () => string {
  let last = Math.max(0, ...lines.map(({ id }) => Number(id)).filter(Number.isSafeInteger));
  return () => {
    last = Math.max(last + 1, now());
    return String(last);
  };
}
