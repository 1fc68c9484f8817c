import {
  type ConversationReference,
  conversationKey,
  dropped,
  left,
  newConversation,
  refreshed,
  takenUp,
} from "#shared/conversation.ts";
import { formerPrefix } from "#shared/privacy/erased-person.ts";
import type { Team } from "#shared/team.ts";
import type { Delivery, Ports } from "../ports.ts";

/** Which conversation of which tenant something is about. */
export interface ConversationInput {
  readonly tenantId: string;
  readonly conversationId: string;
}

/** Something that Teams told of a conversation. */
export interface ActivityInput extends ConversationInput {
  readonly reference: ConversationReference;
  /** The same each time that Teams sends the same activity; without one nothing is taken up. */
  readonly activityKey?: string | undefined;
}

/**
 * Keeps what a verified activity tells of its conversation and takes the activity up. `isNew` says
 * whether it was: of the same activity twice, even at once, only the first is.
 */
export async function hearOf(
  { store }: Pick<Ports, "store">,
  { tenantId, conversationId, reference, activityKey }: ActivityInput,
): Promise<{ readonly isNew: boolean }> {
  let isNew = true;
  await store.updateOrCreate(
    conversationKey(tenantId, conversationId),
    () => newConversation(conversationId, reference),
    (conversation) => {
      if (activityKey === undefined) return refreshed(conversation, reference);
      const after = takenUp(conversation, activityKey);
      isNew = after !== conversation;
      // One that was taken up before knows nothing newer.
      return isNew ? refreshed(after, reference) : conversation;
    },
  );
  return { isNew };
}

/** Lets an activity that failed be taken up again when Teams sends it again. */
export async function forgetActivity(
  { store }: Pick<Ports, "store">,
  { tenantId, conversationId, activityKey }: ActivityInput,
): Promise<void> {
  if (activityKey === undefined) return;
  await store.update(conversationKey(tenantId, conversationId), (conversation) =>
    dropped(conversation, activityKey),
  );
}

/** The bot was taken out of a conversation: nothing is posted there until it is heard of again. */
export async function leaveConversation(
  { store, clock }: Pick<Ports, "store" | "clock">,
  { tenantId, conversationId }: ConversationInput,
): Promise<void> {
  await store.update(conversationKey(tenantId, conversationId), (conversation) =>
    left(conversation, clock()),
  );
}

/** The conversations of a team, without those that the bot was taken out of or that are forgotten. */
export async function conversationsWithBot(
  { store }: Pick<Ports, "store">,
  { tenantId, conversations }: Pick<Team, "tenantId" | "conversations">,
): Promise<string[]> {
  const there = conversations.filter((id) => !id.includes(formerPrefix));
  const known = await Promise.all(there.map((id) => store.find(conversationKey(tenantId, id))));
  return there.filter((_, at) => known[at]?.goneAt === undefined);
}

/**
 * Says something in the first conversation that takes it; what the last one said where none does. Where
 * one does not answer, it may have been said there already, and no other is tried.
 */
export async function saidInOne(
  conversations: readonly string[],
  say: (conversationId: string) => Promise<Delivery>,
): Promise<Delivery> {
  let last: Delivery = { kind: "refused", why: "not-found" };
  for (const conversationId of conversations) {
    last = await say(conversationId);
    if (last.kind !== "refused") return last;
  }
  return last;
}

/** The team that the people of a conversation were asked whether to use there, until one of them has answered. */
export async function findOffer(
  { store }: Pick<Ports, "store">,
  { tenantId, conversationId }: ConversationInput,
): Promise<string | undefined> {
  return (await store.find(conversationKey(tenantId, conversationId)))?.offeredTeamId;
}
