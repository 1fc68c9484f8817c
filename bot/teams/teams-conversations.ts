import type { TeamsAdapter } from "@microsoft/teams-ai";
import type { ConversationReference as SdkReference, TurnContext } from "botbuilder";
import {
  type Conversation,
  type ConversationReference,
  conversationKey,
  lost,
  newConversation,
} from "#shared/conversation.ts";
import { DomainError } from "#shared/errors.ts";
import type { Clock, Delivery, Log, Store } from "../ports.ts";
import type { BotAccess } from "./bot-access.ts";
import { isAnswering } from "./delivery/answering.ts";
import type { Calls, Errand } from "./delivery/calls.ts";
import { connect } from "./delivery/connecting.ts";
import { NotDelivered, type Sent, sentAs } from "./delivery/delivery.ts";
import { mayCall } from "./service-url.ts";

/** Where the bot calls Teams by itself and not as an answer. */
export interface TeamsConversations {
  /**
   * Calls Teams about a conversation; undefined, without a call, where the bot is not in it. Throws
   * `NotDelivered`.
   */
  call<T>(place: Place, errand: Errand, work: ConversationWork<T>): Promise<T | undefined>;
  /**
   * Says something of a kind in a conversation. Where Teams says that the bot cannot speak there,
   * nothing more is tried until something is heard of it.
   */
  say(place: Place, what: string, work: ConversationWork<Sent>): Promise<Delivery>;
  /** What is known of a conversation. */
  find(place: Place): Promise<Conversation | undefined>;
  /** Teams said that the bot cannot speak there, unless something else is known by now. */
  lose(
    place: Place,
    reference: ConversationReference,
    known: Conversation | undefined,
  ): Promise<void>;
}

/** Which conversation of which tenant. */
export interface Place {
  readonly tenantId: string;
  readonly conversationId: string;
}

/** What is to be done in a conversation, and with what Teams is called. */
export type ConversationWork<T> = (context: TurnContext, conversation: Conversation) => Promise<T>;

/** Conversations as their records tell where to reach them. */
export function teamsConversations(
  parts: SpeakingParts & { readonly store: Store; readonly clock: Clock; readonly log: Log },
): TeamsConversations {
  const { store, clock } = parts;
  const find = ({ tenantId, conversationId }: Place) =>
    store.find(conversationKey(tenantId, conversationId));

  async function call<T>(place: Place, errand: Errand, work: ConversationWork<T>) {
    const conversation = await find(place);
    if (!conversation || conversation.goneAt !== undefined) return undefined;
    if (!mayCall(parts, conversation.reference.serviceUrl)) return undefined;
    const to = referenceTo(place.tenantId, conversation);
    return speak(parts, to, errand, (context) => work(context, conversation));
  }
  async function lose(...[place, reference, known]: Parameters<TeamsConversations["lose"]>) {
    const { tenantId, conversationId } = place;
    await store.updateOrCreate(
      conversationKey(tenantId, conversationId),
      () => lost(newConversation(conversationId, reference), clock()),
      // Whatever changed it was heard after the call was made, and is newer.
      (newest) => (isSame(newest, known) ? lost(newest, clock()) : newest),
    );
  }
  return {
    find,
    call,
    lose,
    async say(place, what, work) {
      let known: Conversation | undefined;
      try {
        const sent = await call(
          place,
          { isAnswer: isAnswering(), what },
          (context, conversation) => {
            known = conversation;
            return work(context, conversation);
          },
        );
        return sent ? sentAs(sent) : { kind: "refused", why: "not-in-roster" };
      } catch (error) {
        // What is read of it before anything is sent could not be read.
        if (!(error instanceof NotDelivered)) return notNow(error);
        if (error.about === "conversation" && known) await lose(place, known.reference, known);
        return error.delivery;
      }
    },
  };
}

function notNow(error: unknown): Delivery {
  if (error instanceof DomainError && error.code === "unavailable") {
    return { kind: "later", afterMs: 0 };
  }
  throw error;
}

/** What is as it was, whichever object it is. */
function isSame(one: Conversation, other: Conversation | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Does something in Teams that is no answer to an activity, or comes after its answer. */
export async function speak<T>(
  { access, adapter, calls }: SpeakingParts,
  to: Partial<SdkReference>,
  errand: Errand,
  work: (context: TurnContext) => Promise<T>,
): Promise<T> {
  const botAppId = access.kind === "registered" ? access.botId : "";
  let outcome: Promise<T> | undefined;
  // The SDK hands what is thrown to the adapter's `onTurnError` and goes on as if nothing had been,
  // so it is carried out past it.
  await adapter.continueConversationAsync(botAppId, to, async (context) => {
    connect(context, calls, errand);
    // The SDK makes up a message to answer to; ours answers none.
    delete context.activity.id;
    outcome = work(context);
    await Promise.allSettled([outcome]);
  });
  if (outcome === undefined) throw new Error("the SDK did not begin");
  return outcome;
}

/** With what the bot speaks by itself. */
export interface SpeakingParts {
  readonly access: BotAccess;
  readonly adapter: TeamsAdapter;
  readonly calls: Calls;
}

function referenceTo(tenantId: string, { id, reference }: Conversation): SdkReference {
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
