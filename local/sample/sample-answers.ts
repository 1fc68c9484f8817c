import { findQuestion } from "#shared/pulse/questions.ts";
import type { SafetyComponent } from "#shared/safety-component.ts";
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
const topic: Readonly<Record<SafetyComponent, number>> = {
  courage: -0.7,
  engagement: 0.8,
  flexibility: 0.2,
  learning: 0.4,
  openness: -1.6,
  resilience: 0,
};

/** One choice from 1 to 5: their own way, what it is about, and a little chance. */
export function sampleChoice(key: SampleKey, questionId: string, chance: () => number): number {
  const component = findQuestion(questionId)?.component;
  const leaning = person[key] + (component === undefined ? 0 : topic[component]);
  return Math.min(5, Math.max(1, Math.round(leaning + 1.6 * (chance() - 0.5))));
}
