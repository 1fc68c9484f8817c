import { screen } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { findQuestion } from "#shared/pulse/questions.ts";
import { aRoundView } from "#shared/testing/builders.ts";
import { runWords } from "#shared/words/run.ts";
import { words } from "#shared/words.ts";

/** The questions of `aRoundView` as they are named on screen. */
export const questions: readonly string[] = aRoundView().questions.map(({ id }, index) =>
  runWords.pulse.question(index + 1, findQuestion(id)?.text ?? ""),
);

/** Chooses in the question with this number, from 1. */
export async function choose(
  user: UserEvent,
  question: number,
  choice: (typeof words.pulse.choices)[number],
): Promise<void> {
  const name = questions[question - 1] ?? "";
  const group = await screen.findByRole("radiogroup", { name });
  const radios = [...group.querySelectorAll("input")];
  const index = words.pulse.choices.indexOf(choice);
  await user.click(radios[index] ?? group);
}

/** Answers every question with "Often". */
export async function answerAll(user: UserEvent): Promise<void> {
  for (const [index] of questions.entries()) await choose(user, index + 1, "Often");
}

/** The choices that are marked on screen. */
export function marked(): HTMLElement[] {
  return screen
    .queryAllByRole<HTMLInputElement>("radio")
    .filter((radio) => radio instanceof HTMLInputElement && radio.checked);
}
