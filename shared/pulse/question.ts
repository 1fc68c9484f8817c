import { z } from "zod/v4";
import { ExecutionSignal } from "../execution-signal.ts";
import { Id } from "../record.ts";
import { SafetyComponent } from "../safety-component.ts";
import { errorWords } from "../words/errors.ts";

/**
 * The execution signals that no record of the team can tell, so that people are asked: what they
 * held back, what they waited for, and what they had to do or ask twice.
 */
export const ReportedSignal = ExecutionSignal.extract([
  "unspoken-friction",
  "delayed-hand-offs",
  "coordination-cost",
]);
export type ReportedSignal = z.infer<typeof ReportedSignal>;

/** What a question is about: a component, or an execution signal. */
export const QuestionTopic = z.enum([...SafetyComponent.options, ...ReportedSignal.options]);
export type QuestionTopic = z.infer<typeof QuestionTopic>;

/** A question as a round asks it: the words stand in `pulse/questions.ts`, under an id for good. */
export const RoundQuestion = z.union([
  z.strictObject({ id: Id, component: SafetyComponent }),
  z.strictObject({ id: Id, signal: ReportedSignal }),
]);
export type RoundQuestion = z.infer<typeof RoundQuestion>;

/** One of the five choices: 1 is "hardly ever", 5 is "nearly always". */
export const Choice = z.int().min(1).max(5);

/** One member's answer to a round: a choice for each question, by the question's id. */
export const Answer = z.record(Id, Choice).refine((answer) => Object.keys(answer).length > 0, {
  error: () => errorWords.notEmpty,
});
export type Answer = z.infer<typeof Answer>;
