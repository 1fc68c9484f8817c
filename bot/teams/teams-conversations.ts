import type { TeamsAdapter } from "@microsoft/teams-ai";
import type { ConversationReference, TurnContext } from "botbuilder";
import { type Conversation, conversationKey } from "#shared/conversation.ts";
import type { Store } from "../ports.ts";
import type { BotAccess } from "./bot-access.ts";

/** Where the bot calls Teams by itself and not as an answer. */
export interface TeamsConversations {
  /** Calls Teams about a conversation; undefined, without a call, where the bot is not in it. */
  call<T>(
    tenantId: string,
    conversationId: string,
    work: (context: TurnContext, conversation: Conversation) => Promise<T>,
  ): Promise<T | undefined>;
}

/** Conversations as their records tell where to reach them. */
export function teamsConversations(parts: {
  readonly access: BotAccess;
  readonly adapter: TeamsAdapter;
  readonly store: Store;
}): TeamsConversations {
  const { access, adapter, store } = parts;
  const botAppId = access.kind === "registered" ? access.botId : "";
  return {
    async call<T>(
      tenantId: string,
      conversationId: string,
      work: (context: TurnContext, conversation: Conversation) => Promise<T>,
    ) {
      const conversation = await store.find(conversationKey(tenantId, conversationId));
      if (!conversation || conversation.goneAt !== undefined) return undefined;
      const to = referenceTo(tenantId, conversation);
      return outcomeOf(
        (logic) => adapter.continueConversationAsync(botAppId, to, logic),
        (context) => work(context, conversation),
      );
    },
  };
}

/**
 * What the work in a turn of our own comes to. The SDK hands what is thrown in a turn to the
 * adapter's `onTurnError` and goes on as if nothing had been, so it is carried out past it.
 */
export async function outcomeOf<T>(
  turn: (logic: (context: TurnContext) => Promise<void>) => Promise<void>,
  work: (context: TurnContext) => Promise<T>,
): Promise<T> {
  let outcome: Promise<T> | undefined;
  await turn(async (context) => {
    // The SDK makes up a message to answer to; ours answers none.
    delete context.activity.id;
    outcome = work(context);
    await Promise.allSettled([outcome]);
  });
  if (outcome === undefined) throw new Error("the turn did not take place");
  return outcome;
}

function referenceTo(tenantId: string, { id, reference }: Conversation): ConversationReference {
  const { place, serviceUrl, botId } = reference;
  return {
    channelId: "msteams",
    serviceUrl,
    bot: { id: botId, name: "" },
    conversation: {
      id,
      tenantId,
      name: "",
      conversationType: place,
      isGroup: place !== "personal",
    },
  };
}
