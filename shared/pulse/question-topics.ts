import type { SafetyComponent } from "../safety-component.ts";
import type { QuestionTopic, ReportedSignal, RoundQuestion } from "./question.ts";

/** What a question is about. */
export function topicOf(question: RoundQuestion): QuestionTopic {
  return "component" in question ? question.component : question.signal;
}

/** The components that questions are about, each once, in their order. */
export function componentsIn(questions: readonly RoundQuestion[]): SafetyComponent[] {
  return [...new Set(questions.flatMap((one) => ("component" in one ? [one.component] : [])))];
}

/** The execution signals that questions are about, each once, in their order. */
export function signalsIn(questions: readonly RoundQuestion[]): ReportedSignal[] {
  return [...new Set(questions.flatMap((one) => ("signal" in one ? [one.signal] : [])))];
}
