import { once } from "node:events";
import { z } from "zod/v4";

/** What the playground's page knows of a conversation. */
export interface PlaygroundPlaces {
  readonly tenantId: string;
  readonly botId: string;
  readonly botName: string;
  readonly personalChat: string;
  readonly groupChat: string;
  /** Their ids in the chats. */
  readonly people: readonly string[];
}

/** A card, as far as a test looks into it. */
export interface ShownCard {
  /** All that can be read on it. */
  readonly text: string;
  readonly questions: readonly string[];
  readonly buttons: readonly {
    readonly title: string;
    readonly verb?: string;
    readonly data?: Json;
  }[];
}

/** A message of the bot. */
export interface BotMessage {
  readonly messageId: string;
  readonly conversation: string;
  readonly card: ShownCard | undefined;
}

type Json = Record<string, unknown>;

/** What somebody sees after a press: a card in place of the one that they pressed, or a sentence. */
export interface Reply {
  readonly card?: ShownCard;
  readonly sentence?: string;
}

/** Does what the playground's page does, over its HTTP interface and its socket. */
export interface PlaygroundPage {
  readonly places: PlaygroundPlaces;
  /** How often anything new was to be seen in any chat. */
  changes(): number;
  /** Somebody writes, with a mention of the bot where others listen; gives what the bot says then. */
  say(conversation: string, from: string, text: string): Promise<BotMessage>;
  /** Sends an activity as it is; gives what the bot says then. */
  send(conversation: string, activity: Json): Promise<BotMessage>;
  /** Somebody presses a button; gives what they see then. */
  press(message: BotMessage, from: string, verb: string, inputs?: Json): Promise<Reply>;
  close(): void;
}

const Config = z.object({
  config: z.object({
    tenantId: z.string(),
    bot: z.object({ id: z.string(), name: z.string() }),
    currentUser: z.object({ id: z.string() }),
    users: z.array(z.object({ id: z.string() })),
    personalChat: z.object({ id: z.string() }),
    groupChats: z.tuple([z.object({ id: z.string() })]),
  }),
});

const Created = z.object({
  action: z.literal("createMessage"),
  actionConversationId: z.string(),
  message: z.object({
    messageId: z.string(),
    from: z.object({ id: z.string() }),
    attachments: z.array(z.object({ contentType: z.string(), content: z.unknown() })).default([]),
  }),
});

/** What an invoke is answered with; the playground keeps the status to itself. */
const Invoked = z.union([
  z.object({ type: z.literal("application/vnd.microsoft.card.adaptive"), value: z.unknown() }),
  z.object({
    type: z.literal("application/vnd.microsoft.error"),
    value: z.object({ message: z.string() }),
  }),
]);

/** How long the bot may take to say something (ms). */
const patience = 10_000;

/** Opens the page of the playground at `url`. */
export async function playgroundPage(url: string): Promise<PlaygroundPage> {
  const { config } = Config.parse(await (await fetch(`${url}/_internal/v1/config`)).json());
  const places: PlaygroundPlaces = {
    tenantId: config.tenantId,
    botId: config.bot.id,
    botName: config.bot.name,
    personalChat: config.personalChat.id,
    groupChat: config.groupChats[0].id,
    people: [config.currentUser.id, ...config.users.map(({ id }) => id)],
  };
  const stream = `${url.replace("http", "ws")}/_ws_conversation/v1/conversations/stream`;
  const socket = new WebSocket(stream);
  await once(socket, "open");
  let changes = 0;
  socket.addEventListener("message", () => {
    changes += 1;
  });

  const post = async (path: string, body: Json): Promise<unknown> => {
    const response = await fetch(url + path, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${text}`);
    return text === "" ? undefined : JSON.parse(text);
  };

  /** The next message of the bot in the conversation after `work`. */
  const heard = (conversation: string, work: () => Promise<unknown>): Promise<BotMessage> =>
    new Promise((resolve, reject) => {
      const end = () => {
        clearTimeout(timer);
        socket.removeEventListener("message", hear);
      };
      const hear = ({ data }: MessageEvent) => {
        const parsed = Created.safeParse(JSON.parse(String(data)));
        if (!parsed.success || parsed.data.actionConversationId !== conversation) return;
        const { messageId, from, attachments } = parsed.data.message;
        if (from.id !== places.botId) return;
        const [attachment] = attachments;
        end();
        resolve({ messageId, conversation, card: attachment && shown(attachment.content) });
      };
      const fail = (error: unknown) => {
        end();
        reject(error);
      };
      const timer = setTimeout(() => fail(new Error("The bot said nothing.")), patience);
      socket.addEventListener("message", hear);
      work().catch(fail);
    });

  return {
    places,
    changes: () => changes,
    say(conversation, from, text) {
      const at = `<at>${places.botName}</at>`;
      const isPersonal = conversation === places.personalChat;
      return heard(conversation, () =>
        post(`/_conversation/v1/conversations/${encodeURIComponent(conversation)}/messages`, {
          text: isPersonal ? text : `${at} ${text}`,
          textFormat: "plain",
          from: { id: from },
          mentions: isPersonal ? [] : [{ mentioned: { id: places.botId }, text: at }],
        }),
      );
    },
    send: (conversation, activity) =>
      heard(conversation, () => post("/_internal/v1/customActivities", activity)),
    async press({ messageId, conversation, card }, from, verb, inputs = {}) {
      const button = card?.buttons.find((each) => each.verb === verb);
      if (!button) throw new Error(`the card has no button for ${verb}`);
      const answer = await post("/_conversation/v1/invoke", {
        name: "adaptiveCard/action",
        conversation: { id: conversation },
        from: { id: from },
        replyToId: messageId,
        value: {
          action: { type: "Action.Execute", verb, data: { ...button.data, ...inputs } },
          trigger: "manual",
        },
      });
      return replyOf(answer);
    },
    close: () => socket.close(),
  };
}

function replyOf(answer: unknown): Reply {
  const { type, value } = Invoked.parse(answer);
  return type === "application/vnd.microsoft.error"
    ? { sentence: value.message }
    : { card: shown(value) };
}

const Button = z.looseObject({
  type: z.enum(["Action.Execute", "Action.OpenUrl", "Action.Submit"]),
  title: z.string(),
  verb: z.string().optional(),
  data: z.record(z.string(), z.unknown()).optional(),
});

function shown(content: unknown): ShownCard {
  const parts = z.looseObject({ type: z.literal("AdaptiveCard") }).parse(content);
  const all = [...objectsIn(parts)];
  return {
    text: all.flatMap(({ text }) => (typeof text === "string" ? [text] : [])).join("\n"),
    questions: all.flatMap(({ type, id }) => (type === "Input.ChoiceSet" ? [String(id)] : [])),
    buttons: z
      .array(Button)
      .parse(parts["actions"] ?? [])
      .map(({ title, verb, data }) => ({
        title,
        ...(verb === undefined ? {} : { verb }),
        ...(data === undefined ? {} : { data }),
      })),
  };
}

function* objectsIn(value: unknown): Generator<Json> {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) yield value as Json;
  for (const inner of Object.values(value)) yield* objectsIn(inner);
}
