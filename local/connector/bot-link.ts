import { z } from "zod/v4";
import type { Clock, NewId } from "../../bot/ports.ts";
import type { Meeting } from "../meeting.ts";
import type { SampleKey } from "../room/people.ts";
import type { CardPress, ChatKey, ChatLine, PressReply } from "../room/room-protocol.ts";
import { chatKeys, membersIn } from "./accounts.ts";
import { added, isForBot, meetingEvent, message, type Occasion, pressed } from "./activities.ts";
import type { BotCaller, BotReply } from "./bot-caller.ts";
import { connectorWords } from "./words.ts";

/** Tells the bot what happens in the room. Where it does not take it, the room says so. */
export interface BotLink {
  /** The app is added to every chat that does not have it yet. */
  install(): Promise<void>;
  /** With a locale, if it is known in which language somebody reads. */
  said(line: ChatLine, by: SampleKey, locale?: string): Promise<void>;
  started(by: SampleKey, locale?: string): Promise<void>;
  ended(by: SampleKey, locale?: string): Promise<void>;
  press(press: CardPress, locale?: string): Promise<PressReply>;
  close(): void;
}

/** Where the bot's calls to Teams go. */
export const connectorPath = "/connector/";

/** The bot's answer to a button, as Teams takes it. */
const Answer = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("application/vnd.microsoft.card.adaptive"),
    value: z.record(z.string(), z.unknown()),
  }),
  z.object({ type: z.literal("application/vnd.microsoft.activity.message"), value: z.string() }),
  z.object({
    type: z.literal("application/vnd.microsoft.error"),
    value: z.object({ message: z.string() }),
  }),
]);

export function botLink(parts: {
  readonly room: Meeting;
  readonly caller: BotCaller;
  readonly serviceUrl: string;
  readonly clock: Clock;
  readonly newId: NewId;
}): BotLink {
  const { room, caller, serviceUrl, clock, newId } = parts;
  let closed = false;
  const eventId = () => `f:${newId()}`;
  const occasion = (chat: ChatKey, by: SampleKey, locale?: string, id = eventId()): Occasion => {
    return { id, at: clock(), serviceUrl, chat, by, locale };
  };

  /** Says it in the chat where the bot failed. */
  function taken(chat: ChatKey, reply: BotReply): boolean {
    if (!reply.ok && !closed) room.say(failure(reply), undefined, chat);
    return reply.ok;
  }
  async function addTo(chat: ChatKey): Promise<void> {
    const by = membersIn(chat)[0];
    if (by === undefined || room.isInstalled(chat)) return;
    for (const activity of added(occasion(chat, by), eventId())) {
      if (!taken(chat, await caller.inTurn(chat, activity))) return;
    }
    room.installed(chat);
  }
  const tell = async (name: "meetingStart" | "meetingEnd", by: SampleKey, locale?: string) => {
    const activity = meetingEvent(occasion("meeting", by, locale), name);
    taken("meeting", await caller.inTurn("meeting", activity));
  };

  return {
    async install() {
      await Promise.all(chatKeys.map(addTo));
    },
    async said(line, by, locale) {
      if (!isForBot(line)) return;
      const activity = message(occasion(line.chat, by, locale, line.id), line.text);
      taken(line.chat, await caller.inTurn(line.chat, activity));
    },
    started: (by, locale) => tell("meetingStart", by, locale),
    ended: (by, locale) => tell("meetingEnd", by, locale),
    async press({ by, lineId, action }, locale) {
      const line = room.lines().find(({ id }) => id === lineId);
      if (line?.card === undefined || !membersIn(line.chat).includes(by)) {
        return { said: connectorWords.noSuchLine };
      }
      const activity = pressed(occasion(line.chat, by, locale), { lineId, action });
      const reply = await caller.now(activity);
      if (!taken(line.chat, reply)) return { said: failure(reply) };
      return action.type === "Action.Submit" ? {} : shown(room, { by, lineId }, reply);
    },
    close() {
      closed = true;
      caller.close();
    },
  };
}

/** Gives the answer to who pressed: a card in place of the one with the button, or a sentence. */
function shown(
  room: Meeting,
  { by, lineId }: Pick<CardPress, "by" | "lineId">,
  reply: BotReply,
): PressReply {
  const answer = Answer.safeParse(reply.ok ? reply.body : undefined).data;
  switch (answer?.type) {
    case "application/vnd.microsoft.card.adaptive":
      room.show(lineId, by, answer.value);
      return {};
    case "application/vnd.microsoft.activity.message":
      return { said: answer.value };
    case "application/vnd.microsoft.error":
      return { said: answer.value.message };
    case undefined:
      return { said: connectorWords.notUnderstood };
  }
}

function failure(reply: BotReply): string {
  const status = reply.ok ? undefined : reply.status;
  return status === undefined ? connectorWords.notReached : connectorWords.noAnswer(status);
}
