import { type SampleKey, sampleConversationId, sampleTenantId } from "../room/people.ts";
import { botName, type CardPress, type ChatKey, type ChatLine } from "../room/room-protocol.ts";
import { roomWords } from "../room/words.ts";
import { botAccount, conversationOf, sampleMeetingId, senderOf } from "./accounts.ts";
import { joinUrl } from "./meeting-routes.ts";

/** What Teams sends to a bot. */
export interface Activity {
  readonly type: string;
  readonly id: string;
  readonly [field: string]: unknown;
}

/** What all activities have in common: which one, when, where, and who caused it. */
export interface Occasion {
  readonly id: string;
  readonly at: number;
  readonly serviceUrl: string;
  readonly chat: ChatKey;
  readonly by: SampleKey;
  /** In which language who caused it reads; British English where nobody said. */
  readonly locale?: string | undefined;
}

function common({ id, at, serviceUrl, chat, by, locale = "en-GB" }: Occasion) {
  return {
    id,
    timestamp: new Date(at).toISOString(),
    channelId: "msteams",
    serviceUrl,
    from: senderOf(by),
    conversation: conversationOf(chat),
    recipient: botAccount,
    entities: [clientInfo(locale)],
    locale,
    channelData: {
      tenant: { id: sampleTenantId },
      ...(chat === "meeting" ? { meeting: { id: sampleMeetingId } } : {}),
    },
  };
}

const clientInfo = (locale: string) =>
  ({ type: "clientInfo", locale, country: "GB", platform: "Web" }) as const;

/**
 * Somebody has added the app to a chat. Teams tells it twice, and bots have to live with that. Nobody is in the
 * room yet whose language it could be: a chat keeps that of whoever is heard first.
 */
export function added(occasion: Occasion, secondId: string): readonly Activity[] {
  const { channelData, locale: _, entities: __, ...both } = common(occasion);
  const source = { name: "message" };
  const settings = { selectedChannel: { id: sampleConversationId } };
  return [
    {
      ...both,
      type: "conversationUpdate",
      membersAdded: [botAccount],
      channelData: { tenant: channelData.tenant },
    },
    {
      ...both,
      id: secondId,
      type: "installationUpdate",
      action: "add",
      channelData: {
        tenant: channelData.tenant,
        source,
        ...(occasion.chat === "meeting" ? { settings } : {}),
      },
    },
  ];
}

const mention = new RegExp(`@${botName}\\b`, "i");

/** Whether a line goes to the bot: all do that a person says to it alone, others where they name it. */
export function isForBot({ chat, text }: Pick<ChatLine, "chat" | "text">): boolean {
  return chat !== "meeting" || mention.test(text);
}

/** What a person has said. */
export function message(occasion: Occasion, text: string): Activity {
  const tag = `<at>${botName}</at>`;
  const isMention = mention.test(text);
  const mentioned = { type: "mention", mentioned: botAccount, text: tag };
  const { entities, ...rest } = common(occasion);
  return {
    ...rest,
    type: "message",
    textFormat: "plain",
    text: text.replace(mention, tag),
    entities: isMention ? [mentioned, ...entities] : entities,
  };
}

/** The meeting has started, or has ended. Teams writes the names of the details with capitals. */
export function meetingEvent(occasion: Occasion, name: "meetingStart" | "meetingEnd"): Activity {
  const time = new Date(occasion.at).toISOString();
  return {
    ...common(occasion),
    type: "event",
    name: `application/vnd.microsoft.${name}`,
    value: {
      MeetingType: "Recurring",
      Title: roomWords.title,
      Id: sampleMeetingId,
      JoinUrl: joinUrl(),
      ...(name === "meetingStart" ? { StartTime: time } : { EndTime: time }),
    },
  };
}

/** A button of a card was pressed; the bot's answer to an `Action.Execute` is for who pressed it. */
export function pressed(
  occasion: Occasion,
  { lineId, action }: Pick<CardPress, "lineId" | "action">,
): Activity {
  const replyToId = lineId;
  if (action.type === "Action.Submit") {
    return { ...common(occasion), type: "message", replyToId, value: action.data };
  }
  return {
    ...common(occasion),
    type: "invoke",
    name: "adaptiveCard/action",
    replyToId,
    value: { action, trigger: "manual" },
  };
}
