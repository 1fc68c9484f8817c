import { Application } from "@microsoft/teams-ai";
import { type Activity, ActivityTypes, type ConversationReference, TurnContext } from "botbuilder";
import { welcomeKey } from "#shared/conversation.ts";
import { DomainError } from "#shared/errors.ts";
import { cardWords } from "#shared/words/cards.ts";
import { deliveryWords } from "#shared/words/delivery.ts";
import { errorFacts } from "../error-facts.ts";
import type { Ports } from "../ports.ts";
import { forgetActivity, hearOf } from "../usecases/conversations.ts";
import { takeOut } from "../usecases/taking-out.ts";
import { matchRoster } from "../usecases/team-roster.ts";
import { type ActivityFacts, factsOf } from "./activity-facts.ts";
import { press } from "./card-presses.ts";
import type { Card } from "./cards/card.ts";
import { noticeCard } from "./cards/notice-card.ts";
import { welcomeTo } from "./commands/welcoming.ts";
import { meetingEnded, meetingStarted } from "./meeting-events.ts";
import {
  answerInvoke,
  cardAnswer,
  type InvokeAnswer,
  sendCard,
  sentenceAnswer,
} from "./messages.ts";
import { executedPress, type PressResult, submittedPress } from "./press.ts";
import { type RecentKeys, recentKeys } from "./recent-keys.ts";
import { refusalAnswer, refusalCard } from "./refusals.ts";
import { answerTo, wordsOf } from "./texts.ts";

/** What an activity needs besides the ports. */
export interface ActivityParts {
  readonly ports: Ports;
  /** The id of the app in Teams, for links into the panel. */
  readonly appId: string;
  /** Shows a card to whoever acts and to nobody else. */
  readonly showAlone: (context: TurnContext, facts: ActivityFacts, card: Card) => Promise<void>;
  /** Shows a card to everybody in place of another, also after whoever acted has their answer. */
  readonly showToAll: (pressed: PressedCard, card: Card) => Promise<void>;
}

/** Which card was pressed, and where. */
export interface PressedCard {
  readonly reference: Partial<ConversationReference>;
  readonly replyToId: string | undefined;
}

type Selector = (context: TurnContext) => Promise<boolean>;
type Work = (facts: ActivityFacts, context: TurnContext) => Promise<Card | undefined>;

/** teams-ai sends a typing sign each second, and does not heed its own option not to. */
class QuietApplication extends Application {
  override startTypingTimer(): void {}
}

/**
 * What the bot does with each kind of activity. Of teams-ai only the dispatch is used: it keeps no
 * state between turns, sends no typing signs, and every answer is made here.
 */
export function activityRoutes(parts: ActivityParts): Application {
  const { ports } = parts;
  const app = new QuietApplication({ removeRecipientMention: false });
  const on = (selector: Selector, work: Work, key?: string) =>
    app.addRoute(selector, (context) => once(ports, context, work, key));

  app.addRoute(ofType(ActivityTypes.Invoke), (context) => answerPress(parts, context), true);
  const submitted = recentKeys();
  app.addRoute(isSubmit, (context) => answerSubmit(parts, context, submitted));
  on(ofType(ActivityTypes.Message), (facts, context) =>
    orRefusal(context, () => answerTo(parts, facts, wordsOf(context.activity))),
  );
  on(wasAdded, (facts) => welcomeTo(parts, facts), welcomeKey);
  on(wasRemoved, async (facts) => {
    await takeOut(ports, facts);
    return undefined;
  });
  on(ofType(ActivityTypes.ConversationUpdate), async (facts, { activity }) => {
    const { membersAdded = [], membersRemoved = [] } = activity;
    if (membersAdded.length + membersRemoved.length > 0) await matchRoster(ports, facts);
    return undefined;
  });
  on(isEvent("meetingStart"), (facts) => meetingStarted(ports, facts));
  on(isEvent("meetingEnd"), (facts) => meetingEnded(ports, facts));
  return app;
}

/** Does what an activity asks for, once, however often and at once Teams sends it. */
async function once(ports: Ports, context: TurnContext, work: Work, key?: string): Promise<void> {
  const facts = factsOf(context.activity);
  const activity = { ...facts, activityKey: key ?? facts.activityKey };
  const { isNew } = await hearOf(ports, activity);
  if (!isNew) return;
  try {
    const card = await work(facts, context);
    if (card) await sendCard(context, card);
  } catch (error) {
    await forgetActivity(ports, activity);
    throw error;
  }
}

/** The card or, where somebody asked for what is refused or what fails, that in words. */
async function orRefusal<C extends Card | undefined>(
  context: TurnContext,
  work: () => Promise<C>,
): Promise<C | Card> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    // The adapter logs it, as if nobody had been told.
    if (!(error instanceof DomainError)) await context.adapter.onTurnError(context, error);
    return refusalCard(error);
  }
}

/**
 * Answers the press of a button. The same press again is answered again: an answer to a pulse knows
 * its own sending, and all else changes nothing. The conversation is known, as a card stands in it;
 * a record that changed with a press would tell who has answered a pulse.
 */
async function answerPress(parts: ActivityParts, context: TurnContext): Promise<void> {
  const { activity } = context;
  let answer: InvokeAnswer = sentenceAnswer(deliveryWords.stillAtIt);
  const work = pressed(parts, activity, (known) => {
    answer = known;
  });
  const isDone = await isDoneWithin(answersWithin, work);
  if (!isDone) {
    work.catch((error) => {
      parts.ports.log.error({ error: errorFacts(error) }, "a press failed after its answer");
    });
  }
  await answerInvoke(context, answer);
}

/** Teams waits five seconds for an answer. What is not done by then goes on after it (ms). */
const answersWithin = 3_000;

/** Does what a button says; what it is answered with is known before everybody is shown it. */
async function pressed(
  parts: ActivityParts,
  activity: Activity,
  answerWith: (answer: InvokeAnswer) => void,
): Promise<void> {
  const { name, value } = activity;
  try {
    const facts = factsOf(activity);
    if (name !== "adaptiveCard/action") {
      throw new DomainError("invalid", cardWords.unknownCard);
    }
    const result = await press(parts, facts, executedPress(value));
    const { card, sentence } = result;
    answerWith(sentence === undefined ? cardAnswer(card) : sentenceAnswer(sentence));
    await showAll(parts, activity, result);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    answerWith(refusalAnswer(error));
  }
}

async function isDoneWithin(ms: number, work: Promise<void>): Promise<boolean> {
  const { promise: tooLong, resolve } = Promise.withResolvers<false>();
  const timer = setTimeout(() => resolve(false), ms);
  try {
    return await Promise.race([work.then(() => true), tooLong]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * The same from a client that does not know invokes. That it was answered is kept in this process
 * only.
 */
async function answerSubmit(
  parts: ActivityParts,
  context: TurnContext,
  submitted: RecentKeys,
): Promise<void> {
  const facts = factsOf(context.activity);
  const { activityKey, conversationId } = facts;
  // An id is a conversation's own: in another one it may be that of another activity.
  if (activityKey && !submitted.add(JSON.stringify([conversationId, activityKey]))) return;
  const { value } = context.activity;
  const card = await orRefusal(context, async () => {
    const result = await press(parts, facts, submittedPress(value));
    const { card, sentence } = result;
    if (!(await showAll(parts, context.activity, result))) return card;
    // What all see says nothing of a sentence to who pressed.
    return sentence === undefined ? undefined : noticeCard(sentence);
  });
  if (card) await parts.showAlone(context, facts, card);
}

/**
 * Shows everybody what a press changed, where it is for all; false where it is not, or where Teams
 * does not take it: the change is made, and who pressed is told in any case.
 */
async function showAll(
  { ports, showToAll }: ActivityParts,
  activity: Activity,
  { card, forAll }: PressResult,
): Promise<boolean> {
  if (!forAll) return false;
  try {
    const reference = TurnContext.getConversationReference(activity);
    await showToAll({ reference, replyToId: activity.replyToId }, card);
    return true;
  } catch (error) {
    ports.log.error({ error: errorFacts(error) }, "a card could not be replaced for all");
    return false;
  }
}

// Which activity it is

function ofType(type: ActivityTypes): Selector {
  return async ({ activity }) => activity.type === type;
}

/** A card's button on a client that does not know invokes. */
const isSubmit: Selector = async ({ activity }) =>
  activity.type === ActivityTypes.Message && !activity.text && Boolean(activity.value);

const wasAdded: Selector = async ({ activity }) =>
  (activity.type === ActivityTypes.InstallationUpdate && activity.action === "add") ||
  (activity.type === ActivityTypes.ConversationUpdate &&
    (activity.membersAdded ?? []).some(({ id }) => id === activity.recipient.id));

const wasRemoved: Selector = async ({ activity }) =>
  (activity.type === ActivityTypes.InstallationUpdate && activity.action === "remove") ||
  (activity.type === ActivityTypes.ConversationUpdate &&
    (activity.membersRemoved ?? []).some(({ id }) => id === activity.recipient.id));

function isEvent(name: "meetingStart" | "meetingEnd"): Selector {
  return async ({ activity }) =>
    activity.type === ActivityTypes.Event && activity.name === `application/vnd.microsoft.${name}`;
}
