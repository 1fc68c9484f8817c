import type { Chats, Counters, Delivery, Live } from "../ports.ts";

/** What became of a message, as tests want it. */
export const sent: Delivery = { kind: "sent", messageId: "message-1" };
export const nowhere: Delivery = { kind: "refused", why: "not-in-roster" };
export const notNow: Delivery = { kind: "later", afterMs: 1_000 };

/** Takes all that is said. */
export const silentChats: Chats = {
  post: async () => sent,
  replace: async () => sent,
  tell: async () => sent,
};

/** Counts nothing. */
export const uncounted: Counters = { count: () => undefined, lateBy: () => undefined };

/** No panel is open anywhere. */
export const nobodyLive: Live = {
  id: "process-1",
  publish: () => undefined,
  expel: () => undefined,
  heardOf: () => undefined,
  silentFor: () => 0,
};
