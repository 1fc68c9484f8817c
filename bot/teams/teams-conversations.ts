import type { TeamsAdapter } from "@microsoft/teams-ai";
import type { ConversationReference, TurnContext } from "botbuilder";
import { type Conversation, conversationKey } from "#shared/conversation.ts";
import type { Log, Store } from "../ports.ts";
import type { BotAccess } from "./bot-access.ts";
import { type Connector, connectorOf, withPatience } from "./patience.ts";
import { mayCall } from "./service-url.ts";

/** Where the bot calls Teams by itself and not as an answer. */
export interface TeamsConversations {
  /**
   * Calls Teams about a conversation; undefined, without a call, where the bot is not in it. Throws
   * `unavailable` where Teams does not answer in time.
   */
  call<T>(
    tenantId: string,
    conversationId: string,
    work: ConversationWork<T>,
  ): Promise<T | undefined>;
  /** Whether the bot was asked to say nothing by itself in a conversation. */
  isQuiet(tenantId: string, conversationId: string): Promise<boolean>;
}

/** What is to be done in a conversation, and with what Teams is called. */
export type ConversationWork<T> = (
  context: TurnContext,
  conversation: Conversation,
  connector: Connector,
) => Promise<T>;

/** Conversations as their records tell where to reach them. */
export function teamsConversations(parts: {
  readonly access: BotAccess;
  readonly adapter: TeamsAdapter;
  readonly store: Store;
  readonly log: Log;
}): TeamsConversations {
  const { access, adapter, store } = parts;
  const botAppId = access.kind === "registered" ? access.botId : "";
  return {
    async isQuiet(tenantId, conversationId) {
      const found = await store.find(conversationKey(tenantId, conversationId));
      return found?.quietSince !== undefined;
    },
    async call<T>(tenantId: string, conversationId: string, work: ConversationWork<T>) {
      const conversation = await store.find(conversationKey(tenantId, conversationId));
      if (!conversation || conversation.goneAt !== undefined) return undefined;
      if (!mayCall(parts, conversation.reference.serviceUrl)) return undefined;
      const to = referenceTo(tenantId, conversation);
      return withPatience((signal) =>
        outcomeOf(
          (logic) => adapter.continueConversationAsync(botAppId, to, logic),
          (context) => work(context, conversation, connectorOf(context, signal)),
        ),
      );
    },
  };
}

/**
 * What the work in a turn of our own comes to. The SDK hands what is thrown in a turn to the
 * adapter's `onTurnError` and goes on as if nothing had been, so it is carried out past it.
 */
async function outcomeOf<T>(
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
