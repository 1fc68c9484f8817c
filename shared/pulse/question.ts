import { z } from "zod/v4";
import { Id } from "../record.ts";
import { SafetyComponent } from "../safety-component.ts";

/** A question as a round asks it: the words stand in `pulse/questions.ts`, under an id for good. */
export const RoundQuestion = z.strictObject({ id: Id, component: SafetyComponent });
export type RoundQuestion = z.infer<typeof RoundQuestion>;

/** One of the five choices: 1 is "hardly ever", 5 is "nearly always". */
export const Choice = z.int().min(1).max(5);

/** One member's answer to a round: a choice for each question, by the question's id. */
export const Answer = z
  .record(Id, Choice)
  .refine((answer) => Object.keys(answer).length > 0, "must not be empty");
export type Answer = z.infer<typeof Answer>;
