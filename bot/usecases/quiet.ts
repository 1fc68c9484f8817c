import { conversationKey, quieted, unquieted } from "#shared/conversation.ts";
import type { Ports } from "../ports.ts";
import type { ConversationInput } from "./conversations.ts";

/** From now on the bot says nothing by itself in this conversation. Said again, nothing changes. */
export async function beQuiet(
  { store, clock }: Pick<Ports, "store" | "clock">,
  { tenantId, conversationId }: ConversationInput,
): Promise<void> {
  await store.update(conversationKey(tenantId, conversationId), (conversation) =>
    quieted(conversation, clock()),
  );
}

/** The bot may speak by itself again. */
export async function endQuiet(
  { store }: Pick<Ports, "store">,
  { tenantId, conversationId }: ConversationInput,
): Promise<void> {
  await store.update(conversationKey(tenantId, conversationId), unquieted);
}
