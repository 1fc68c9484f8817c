import { TurnContext } from "botbuilder";
import type { ConversationReference } from "#shared/conversation.ts";
import type { Person } from "#shared/team.ts";
import type { Log } from "../ports.ts";
import { inLanguageOf } from "../reader-language.ts";
import type { ActivityFacts } from "./activity-facts.ts";
import type { BotAccess } from "./bot-access.ts";
import type { Card } from "./cards/card.ts";
import { isNotThere } from "./connector-errors.ts";
import { type Connector, connectorOf } from "./delivery/connecting.ts";
import { isStale, NotDelivered, type Sent } from "./delivery/delivery.ts";
import { messageOf, orShorter, sendCard } from "./messages.ts";
import { mayCall } from "./service-url.ts";
import type { TeamsConversations } from "./teams-conversations.ts";

/** Whose own chat with the bot, as Teams reaches it. */
export interface OwnChat {
  readonly tenantId: string;
  readonly serviceUrl: string;
  readonly bot: { readonly id: string; readonly name: string };
  /** Teams takes both of a person's ids: its own for the bot, and the directory's. */
  readonly person: { readonly id: string; readonly name: string };
}

/** Opens it, or finds it where it is open already: its conversation id. */
async function openOwnChat(
  { conversations }: Pick<Connector, "conversations">,
  { tenantId, bot, person }: OwnChat,
): Promise<string> {
  const { id } = await conversations.createConversation({
    isGroup: false,
    bot,
    members: [person],
    tenantId,
    channelData: { tenant: { id: tenantId } },
  });
  return id;
}

/** Writes into it. */
async function writeInOwnChat(
  { conversations }: Pick<Connector, "conversations">,
  { tenantId, serviceUrl, bot, person }: OwnChat,
  id: string,
  card: Card,
): Promise<Sent> {
  const conversation = { id, tenantId, name: "", isGroup: false, conversationType: "personal" };
  const to = { channelId: "msteams", serviceUrl, bot, user: person, conversation };
  const message = TurnContext.applyConversationReference(messageOf(card), to);
  return conversations.sendToConversation(id, message);
}

/** What is written to one person. */
export interface Alone {
  readonly tenantId: string;
  /** Of the conversation in which the bot knows them. */
  readonly reference: ConversationReference;
  readonly person: Person;
  /** Made when it is known in which language they read it. */
  readonly card: () => Card;
  /** Where it is to be read if it is too big. */
  readonly link: string;
}

/**
 * Writes to a person by ourselves. Throws `NotDelivered`. Where Teams says that the bot cannot speak
 * there, nothing more is tried until something is heard of them there.
 */
export async function writeAlone(
  conversations: TeamsConversations,
  context: TurnContext,
  to: Alone,
  isAgain = false,
): Promise<Sent> {
  const { tenantId, reference, person, card, link } = to;
  const { serviceUrl, botId } = reference;
  const connector = connectorOf(context);
  const account = { id: person.userId, name: person.name };
  const chat = { tenantId, serviceUrl, bot: { id: botId, name: "" }, person: account };
  const place = { tenantId, conversationId: await openOwnChat(connector, chat) };
  const known = await conversations.find(place);
  if (known?.goneAt !== undefined) throw new NotDelivered({ kind: "refused", why: "blocked" });
  if (known?.quietSince !== undefined) return {};
  try {
    const write = (what: Card) => writeInOwnChat(connector, chat, place.conversationId, what);
    const locale = known?.reference.locale ?? reference.locale;
    return await inLanguageOf(locale, () => orShorter(write, card(), link));
  } catch (error) {
    if (!(error instanceof NotDelivered) || error.about !== "conversation") throw error;
    // Teams opened it, and does not find it: once more.
    if (isStale(error) && !isAgain) return writeAlone(conversations, context, to, true);
    await conversations.lose(place, { place: "personal", serviceUrl, botId }, known);
    throw error;
  }
}

/**
 * Shows a card to whoever acts and to nobody else. In a group that is their own chat with the bot;
 * where they have none, nothing is said: a line in the group would tell who answered a pulse.
 */
export async function showInOwnChat(
  parts: { readonly access: BotAccess; readonly log: Log },
  context: TurnContext,
  { reference, tenantId }: ActivityFacts,
  card: Card,
): Promise<void> {
  if (reference.place === "personal") return sendCard(context, card);
  if (!mayCall(parts, reference.serviceUrl)) return;
  const { from, recipient, serviceUrl } = context.activity;
  const bot = { id: recipient.id, name: recipient.name };
  const chat = { tenantId, serviceUrl, bot, person: { id: from.id, name: from.name } };
  try {
    const connector = connectorOf(context);
    await writeInOwnChat(connector, chat, await openOwnChat(connector, chat), card);
  } catch (error) {
    if (!isNotThere(error)) throw error;
  }
}
