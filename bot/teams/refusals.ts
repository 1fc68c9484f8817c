import { DomainError } from "#shared/errors.ts";
import { cardWords } from "#shared/words/cards.ts";
import { words } from "#shared/words.ts";
import type { Card } from "./cards/card.ts";
import { noticeCard } from "./cards/notice-card.ts";
import { cardAnswer, type InvokeAnswer, sentenceAnswer } from "./messages.ts";

// The only place that knows how a refusal looks in a chat.

/** What is said to somebody who wrote or pressed, whatever was thrown. */
export function refusalCard(error: unknown): Card {
  return noticeCard(error instanceof DomainError ? sentenceOf(error) : words.errors.defect);
}

/**
 * What a button's press is answered with. Where the same card may still be used, it stays and the
 * sentence is shown beside it; where it is of no more use, the sentence takes its place.
 */
export function refusalAnswer(error: DomainError): InvokeAnswer {
  const { code } = error;
  const message = sentenceOf(error);
  if (code === "invalid") {
    return {
      statusCode: 400,
      type: "application/vnd.microsoft.error",
      value: { code, message },
    };
  }
  // To others than who pressed, the card may be of use.
  if (code === "forbidden" || code === "not-found" || code === "unavailable") {
    return sentenceAnswer(message);
  }
  return cardAnswer(noticeCard(message));
}

/** What a button's press is answered with where the bot itself does not work. */
export function defectAnswer() {
  const value = { code: "defect", message: words.errors.defect };
  return { statusCode: 500, type: "application/vnd.microsoft.error", value };
}

/** A card has no fields with names: what is wrong with the answer is said in a card's own words. */
function sentenceOf({ code, message, details }: DomainError): string {
  return code === "invalid" && details.field === "answer" ? cardWords.notAllAnswered : message;
}
