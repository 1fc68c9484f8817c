import type { QuestionTopic } from "#shared/pulse/question.ts";
import { topicOf } from "#shared/pulse/question-topics.ts";
import { findQuestion } from "#shared/pulse/questions.ts";
import type { SampleKey } from "../room/people.ts";

/** How each of them answers on the whole, from 1 to 5. */
const person: Readonly<Record<SampleKey, number>> = {
  ana: 4,
  ben: 3.2,
  chidi: 4,
  dana: 4.6,
  eli: 3,
};

/** What goes better or worse in their team, so that the bands differ. */
const topic: Readonly<Record<QuestionTopic, number>> = {
  courage: -0.7,
  engagement: 0.8,
  flexibility: 0.2,
  learning: 0.4,
  openness: -1.6,
  resilience: 0,
  // They report little friction, many waits, and some work done twice.
  "unspoken-friction": -1.8,
  "delayed-hand-offs": -0.2,
  "coordination-cost": -1,
};

/** One choice from 1 to 5: their own way, what it is about, and a little chance. */
export function sampleChoice(key: SampleKey, questionId: string, chance: () => number): number {
  const question = findQuestion(questionId);
  const leaning = person[key] + (question === undefined ? 0 : topic[topicOf(question)]);
  return Math.min(5, Math.max(1, Math.round(leaning + 1.6 * (chance() - 0.5))));
}
