import { z } from "zod/v4";
import { day } from "./day.ts";
import { leftChatDays } from "./privacy/retention.ts";
import {
  ConversationId,
  Id,
  Instant,
  type RecordKey,
  type RecordKind,
  storedId,
  tenantPartition,
} from "./record.ts";

/** Where a conversation is held: with one person, in a chat (of a meeting, too) or in a channel. */
export const ConversationPlace = z.enum(["personal", "groupChat", "channel"]);
export type ConversationPlace = z.infer<typeof ConversationPlace>;

/** What the bot must know to speak in a conversation; Teams may change it with every activity. */
export const ConversationReference = z.strictObject({
  place: ConversationPlace,
  serviceUrl: z.string().min(1).max(500),
  /** The bot's own id in there. */
  botId: z.string().min(1).max(200),
  /** What Teams calls the conversation, where it has said so. */
  name: z.string().max(256).optional(),
  /** The language in which Teams shows itself to whoever was heard there, such as `de-DE`. */
  locale: z.string().max(35).optional(),
});
export type ConversationReference = z.infer<typeof ConversationReference>;

/** A meeting that goes on. */
export const HeldMeeting = z.strictObject({
  id: z.string().min(1).max(500),
  startedAt: Instant,
});
export type HeldMeeting = z.infer<typeof HeldMeeting>;

/** A conversation that the bot was added to. */
export const Conversation = z.strictObject({
  v: z.literal(1),
  id: ConversationId,
  reference: ConversationReference,
  /** The newest activities that were taken up, so that one that Teams sends again has no effect. */
  recent: z.array(Id),
  meeting: HeldMeeting.optional(),
  /** The team that these people were asked whether to use here, until somebody has answered. */
  offeredTeamId: Id.optional(),
  /** Since when people there want the bot to say nothing by itself; it answers all the same. */
  quietSince: Instant.optional(),
  /**
   * When the bot was taken out of it, or Teams said that it cannot speak there, until something is
   * heard of it again.
   */
  goneAt: Instant.optional(),
});
export type Conversation = z.infer<typeof Conversation>;

/** The kind of record that a conversation is. */
export const conversationKind: RecordKind<Conversation> = {
  type: "conversation",
  schema: Conversation,
  // That the bot was taken out of a group is known as long as its team is.
  keptFor: ({ goneAt, reference }) =>
    goneAt !== undefined && reference.place === "personal" ? leftChatDays * day : undefined,
};

/** Where a conversation is kept. */
export function conversationKey(tenantId: string, conversationId: string): RecordKey<Conversation> {
  return {
    kind: conversationKind,
    pk: tenantPartition(tenantId),
    id: storedId(conversationId),
  };
}

/** Far more than Teams sends in the time in which it sends one again. */
const mostRecent = 50;

/** A conversation that is heard of for the first time. */
export function newConversation(id: string, reference: ConversationReference): Conversation {
  return { v: 1, id, reference, recent: [] };
}

/** The conversation with its newest reference; one that is as it was changes nothing. */
export function refreshed(
  conversation: Conversation,
  reference: ConversationReference,
): Conversation {
  const { goneAt, ...here } = conversation;
  const known = conversation.reference;
  // Among several people the bot keeps to the language of whoever was heard first.
  const keepsLocale = reference.place !== "personal" && known.locale !== undefined;
  const next = { ...known, ...reference, ...(keepsLocale ? { locale: known.locale } : {}) };
  const isSame =
    known.place === next.place &&
    known.serviceUrl === next.serviceUrl &&
    known.botId === next.botId &&
    known.name === next.name &&
    known.locale === next.locale;
  if (isSame && goneAt === undefined) return conversation;
  return { ...here, reference: next };
}

/** Takes up an activity; one that was taken up already changes nothing. */
export function takenUp(conversation: Conversation, activityKey: string): Conversation {
  if (conversation.recent.includes(activityKey)) return conversation;
  return { ...conversation, recent: [...conversation.recent, activityKey].slice(-mostRecent) };
}

/** Forgets that an activity was taken up, so that it can be tried again. */
export function dropped(conversation: Conversation, activityKey: string): Conversation {
  if (!conversation.recent.includes(activityKey)) return conversation;
  return { ...conversation, recent: conversation.recent.filter((key) => key !== activityKey) };
}

/** These people are asked whether to use this team here or, without one, are not asked any more. */
export function withOffer(conversation: Conversation, teamId: string | undefined): Conversation {
  if (conversation.offeredTeamId === teamId) return conversation;
  const { offeredTeamId: _, ...rest } = conversation;
  return teamId === undefined ? rest : { ...rest, offeredTeamId: teamId };
}

/** From now on the bot says nothing by itself in there. */
export function quieted(conversation: Conversation, now: number): Conversation {
  return conversation.quietSince === undefined
    ? { ...conversation, quietSince: now }
    : conversation;
}

/** The bot may speak again. */
export function unquieted(conversation: Conversation): Conversation {
  if (conversation.quietSince === undefined) return conversation;
  const { quietSince: _, ...rest } = conversation;
  return rest;
}

/** Under this key it is taken up that the bot was added: Teams tells it in two ways. */
export const welcomeKey = "welcome";

/** The bot was taken out. Where it is added again, it says hello again. */
export function left(conversation: Conversation, now: number): Conversation {
  if (conversation.goneAt !== undefined) return conversation;
  const { meeting: _, offeredTeamId: __, ...rest } = conversation;
  return { ...rest, recent: rest.recent.filter((key) => key !== welcomeKey), goneAt: now };
}

/** Teams says that the bot cannot speak there: it was blocked, or taken out without a word. */
export function lost(conversation: Conversation, now: number): Conversation {
  return conversation.goneAt === undefined ? { ...conversation, goneAt: now } : conversation;
}

/** A meeting that began longer ago is over, though nobody said so (ms). */
const longestHeld = 12 * 60 * 60 * 1000;

/** A meeting has started; the same one again keeps its start. One that comes every week has one id. */
export function withMeeting(conversation: Conversation, meeting: HeldMeeting): Conversation {
  const known = conversation.meeting;
  if (known?.id === meeting.id && meeting.startedAt - known.startedAt < longestHeld) {
    return conversation;
  }
  return { ...conversation, meeting };
}

/** The meeting has ended. */
export function withoutMeeting(conversation: Conversation): Conversation {
  if (conversation.meeting === undefined) return conversation;
  const { meeting: _, ...rest } = conversation;
  return rest;
}
