import { z } from "zod/v4";
import type { BotMessage } from "../meeting.ts";
import { ConnectorRefusal } from "./connector-refusal.ts";

const adaptiveCard = "application/vnd.microsoft.card.adaptive";

const Attachment = z.looseObject({
  contentType: z.literal(adaptiveCard),
  content: z.looseObject({ type: z.literal("AdaptiveCard") }),
});

const Mention = z.looseObject({
  type: z.literal("mention"),
  text: z.string().regex(/^<at>[^<>]+<\/at>$/),
  mentioned: z.looseObject({ id: z.string().regex(/^(29|28):/) }),
});

const Activity = z.looseObject({
  type: z.string(),
  text: z.string().nullish(),
  entities: z.array(z.unknown()).nullish(),
  attachments: z.array(Attachment).max(1, "the room shows one card in a message").nullish(),
});

/** What an activity of the bot says, or undefined where it says nothing, such as that it types. */
export function botMessage(body: unknown): BotMessage | undefined {
  const parsed = Activity.safeParse(body);
  if (!parsed.success) {
    throw new ConnectorRefusal(400, "BadSyntax", z.prettifyError(parsed.error));
  }
  const { type, attachments } = parsed.data;
  const text = withNames(parsed.data.text ?? "", parsed.data.entities ?? []);
  if (type === "typing") return undefined;
  if (type !== "message") {
    throw new ConnectorRefusal(400, "BadSyntax", `a bot does not send activities of type ${type}`);
  }
  const card = attachments?.[0]?.content;
  if (!text && card === undefined) {
    throw new ConnectorRefusal(400, "BadSyntax", "a message has a text or a card");
  }
  return { text, ...(card === undefined ? {} : { card }) };
}

/** Teams draws a mention as the name; one that no entity explains stays as it was written. */
function withNames(text: string, entities: readonly unknown[]): string {
  return entities.reduce<string>((rest, entity) => {
    const { data } = Mention.safeParse(entity);
    return data
      ? rest.replaceAll(data.text, data.text.slice("<at>".length, -"</at>".length))
      : rest;
  }, text);
}
