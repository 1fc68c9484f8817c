import { askedEver, findQuestion } from "../pulse/questions.ts";
import { translated } from "./translated.ts";

/** The texts of all questions that were ever asked, by their ids. */
export const questionWords = translated(
  "questions",
  Object.fromEntries(askedEver.map(({ id, text }) => [id, text])),
);

/** What the question with this id asks; undefined for one that was never asked. */
export function questionText(id: string): string | undefined {
  return findQuestion(id) && questionWords[id];
}
