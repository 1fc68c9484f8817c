import type { Posted } from "./connector-stand-in.ts";
import type { InvokeBody } from "./test-bot.ts";

/** The card of a message, as it went over the wire. */
export function cardIn(posted: Posted | undefined): object {
  const [attachment] = posted?.attachments ?? [];
  if (attachment?.contentType !== "application/vnd.microsoft.card.adaptive") {
    throw new Error("the message has no card");
  }
  return attachment.content;
}

/** The card that answers a press. */
export function cardOf(body: InvokeBody | undefined): object {
  const isCard = body?.type === "application/vnd.microsoft.card.adaptive";
  if (!isCard || typeof body.value !== "object" || body.value === null) {
    throw new Error(`the press was answered with ${JSON.stringify(body)}`);
  }
  return body.value;
}

/** All texts of a card that people read, in their order. */
export function textsOf(card: unknown): string {
  if (Array.isArray(card)) return card.map(textsOf).filter(Boolean).join("\n");
  if (typeof card !== "object" || card === null) return "";
  return Object.entries(card)
    .map(([key, value]) =>
      /^(text|title|label)$/.test(key) && typeof value === "string" ? value : textsOf(value),
    )
    .filter(Boolean)
    .join("\n");
}

/** The data that a card's button with this verb sends, before anything is chosen. */
export function dataOf(card: unknown, verb: string): Record<string, string> {
  const found = objectsIn(card).find(
    (part) => part["type"] === "Action.Execute" && part["verb"] === verb,
  );
  if (!found) throw new Error(`the card has no button for ${verb}`);
  return Object(found["data"]);
}

/** The ids of a card's questions. */
export function questionsOf(card: unknown): string[] {
  return objectsIn(card)
    .filter((part) => part["type"] === "Input.ChoiceSet")
    .map((part) => String(part["id"]));
}

function objectsIn(value: unknown): Record<string, unknown>[] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? inside : [Object(value), ...inside];
}
