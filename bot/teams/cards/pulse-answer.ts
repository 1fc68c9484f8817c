import { z } from "zod/v4";
import { DomainError } from "#shared/errors.ts";
import type { Answer } from "#shared/pulse/question.ts";
import { askedEver, findQuestion } from "#shared/pulse/questions.ts";
import { Id } from "#shared/record.ts";
import { cardWords } from "#shared/words/cards.ts";
import { mostQuestions } from "./pulse-card.ts";

/** What every button about a round sends. Anything else was not put there by our cards. */
const RoundData = z.strictObject({
  teamId: Id,
  roundId: Id,
  /** In the data of the fallback only. */
  verb: z.string().optional(),
});

/** A radio button that was chosen: exactly one of these texts. */
const CardChoice = z.enum(["1", "2", "3", "4", "5"]).transform(Number);

const AnswerData = z.strictObject({
  ...Object.fromEntries(askedEver.map(({ id }) => [id, CardChoice.optional()])),
  ...RoundData.shape,
});

/** Which round a card is about; throws `invalid` for anything that our cards do not send. */
export function roundFrom(data: unknown): { readonly teamId: string; readonly roundId: string } {
  const parsed = RoundData.safeParse(data);
  if (!parsed.success) throw new DomainError("invalid", cardWords.unknownCard);
  const { teamId, roundId } = parsed.data;
  return { teamId, roundId };
}

/**
 * Which round a card answers, and what. Throws `invalid` for anything that our cards do not send.
 * Whether every question of the round is answered, and no other, is asked where the round is known.
 */
export function answerFrom(data: unknown): {
  readonly teamId: string;
  readonly roundId: string;
  readonly answer: Answer;
} {
  const parsed = AnswerData.safeParse(data);
  if (!parsed.success) {
    const ofCard = parsed.error.issues.every(({ path }) => findQuestion(String(path[0])));
    throw new DomainError("invalid", ofCard ? cardWords.notAllAnswered : cardWords.unknownCard);
  }
  const { teamId, roundId, verb: _, ...answer } = parsed.data;
  if (Object.keys(answer).length === 0) {
    throw new DomainError("invalid", cardWords.notAllAnswered);
  }
  // A check is answered in the app, where it says what it keeps; no card of ours asks so much.
  if (Object.keys(answer).length > mostQuestions) {
    throw new DomainError("invalid", cardWords.unknownCard);
  }
  return { teamId, roundId, answer };
}
