import { useEffect, useState } from "react";
import type { SampleKey } from "./people.ts";
import type { ChatKey, ChatLine } from "./room-protocol.ts";
import { newestIn, unreadIn } from "./unread.ts";

const readKey = "room-read";

/** How much is unread in each chat of a person; what is `open` in front of them is read. */
export function useUnread(
  me: SampleKey,
  lines: readonly ChatLine[],
  open: ChatKey | undefined,
): (chat: ChatKey) => number {
  const [read, setRead] = useState(remembered);
  const newest = open && newestIn(open, lines);
  useEffect(() => {
    if (open === undefined || newest === undefined) return;
    setRead((before) => {
      const next = { ...before, [keyOf(me, open)]: newest };
      remember(next);
      return next;
    });
  }, [me, open, newest]);
  return (chat) => (chat === open ? 0 : unreadIn(chat, lines, me, read[keyOf(me, chat)]));
}

const keyOf = (me: SampleKey, chat: ChatKey) => `${me} ${chat}`;

// A browser may refuse to keep anything; then all is unread again on the next visit.
function remembered(): Readonly<Record<string, string>> {
  try {
    return JSON.parse(localStorage.getItem(readKey) ?? "{}");
  } catch {
    return {};
  }
}

function remember(read: Readonly<Record<string, string>>): void {
  try {
    localStorage.setItem(readKey, JSON.stringify(read));
  } catch {
    return;
  }
}
