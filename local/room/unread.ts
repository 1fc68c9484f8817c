import type { SampleKey } from "./people.ts";
import type { ChatKey, ChatLine } from "./room-protocol.ts";

/** The id of the newest line of a chat, and so what has been read once it is shown. */
export function newestIn(chat: ChatKey, lines: readonly ChatLine[]): string | undefined {
  return lines.findLast((line) => line.chat === chat)?.id;
}

/**
 * How many lines of a chat a person has not seen: those after the last one read that somebody else
 * wrote. What the room says about itself is nothing to read up.
 */
export function unreadIn(
  chat: ChatKey,
  lines: readonly ChatLine[],
  me: SampleKey,
  lastRead: string | undefined,
): number {
  const ofChat = lines.filter((line) => line.chat === chat);
  // A line that is gone was dropped for its age, so that all that are left are newer.
  const after = ofChat.slice(ofChat.findIndex(({ id }) => id === lastRead) + 1);
  return after.filter(({ by }) => by !== undefined && by !== me).length;
}
