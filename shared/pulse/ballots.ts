import { z } from "zod/v4";
import { DomainError } from "../errors.ts";
import type { SafetyComponent } from "../safety-component.ts";
import { words } from "../words.ts";
import { type Band, bandOf, type Reported, reportedOf } from "./band.ts";
import {
  type Answer,
  Choice,
  type QuestionTopic,
  type ReportedSignal,
  type RoundQuestion,
} from "./question.ts";
import { componentsIn, signalsIn, topicOf } from "./question-topics.ts";

/**
 * One member's answer in the box: the choices in the order of the questions, and the marks of their
 * last sendings, newest first.
 */
const Ballot = z.strictObject({ a: z.array(Choice), m: z.array(z.string()) });

/**
 * What the box holds: a ballot by slot. A slot is a keyed hash of the person and the round, so that
 * a second answer replaces the first and the box alone names nobody.
 */
export const Ballots = z.record(z.string(), Ballot);
export type Ballots = z.infer<typeof Ballots>;

/** The length of a slot: 128 bits in base64url. */
const slotLength = 22;

/** How much is kept of the mark of a sending: 48 bits in base64url, to tell one person's apart. */
const markLength = 8;

/** How many sendings of a person are known again. One that is late must not undo a newer one. */
const knownSendings = 4;

/** How many bytes the box needs for everybody's answer: fixed when a round opens. */
export function ballotsSize(people: number, questions: number): number {
  const marks = Array(knownSendings).fill("m".repeat(markLength));
  const ballot = JSON.stringify({ a: Array(questions).fill(1), m: marks });
  const entry = `"${"s".repeat(slotLength)}":${ballot},`;
  return "{}".length + people * entry.length;
}

/** The text that is sealed, in an order that tells nothing about who answered first. */
export function packed(ballots: Ballots): string {
  const entries = Object.entries(ballots).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(Object.fromEntries(entries));
}

/** Puts an answer into its slot, in place of an earlier one. */
export function cast(
  ballots: Ballots,
  slot: string,
  choices: readonly number[],
  mark: string,
): Ballots {
  const marks = [mark.slice(0, markLength), ...(ballots[slot]?.m ?? [])];
  return { ...ballots, [slot]: { a: [...choices], m: marks.slice(0, knownSendings) } };
}

/**
 * Whether this very sending has been in the slot: its reply was lost and it came again, perhaps
 * after a newer one.
 */
export function isCast(ballots: Ballots, slot: string, mark: string): boolean {
  return ballots[slot]?.m.includes(mark.slice(0, markLength)) === true;
}

/** The choices in the order of the questions; throws `invalid` unless there is one for each. */
export function choicesOf(questions: readonly RoundQuestion[], answer: Answer): number[] {
  const choices = questions.flatMap(({ id }) => answer[id] ?? []);
  if (choices.length < questions.length || Object.keys(answer).length > questions.length) {
    const sentence = words.errors.invalidField("answer", words.errors.notAllAnswered);
    throw new DomainError("invalid", sentence, { field: "answer" });
  }
  return choices;
}

/** What a round shows: a band for each component, and how often a signal is reported. */
export interface Shown {
  readonly bands: Partial<Record<SafetyComponent, Band>>;
  readonly reported: Partial<Record<ReportedSignal, Reported>>;
}

/** What may be shown of the answers, or nothing where fewer than `threshold` have answered. */
export function shownOf(
  ballots: Ballots,
  questions: readonly RoundQuestion[],
  threshold: number,
): Shown | undefined {
  const all = Object.values(ballots);
  if (all.length < threshold) return undefined;
  const choicesAbout = (topic: QuestionTopic) =>
    all.flatMap(({ a }) => a.filter((_, index) => isAbout(questions[index], topic)));
  return {
    bands: Object.fromEntries(
      componentsIn(questions).map((one) => [one, bandOf(choicesAbout(one), all.length)]),
    ),
    reported: Object.fromEntries(
      signalsIn(questions).map((one) => [one, reportedOf(choicesAbout(one))]),
    ),
  };
}

function isAbout(question: RoundQuestion | undefined, topic: QuestionTopic): boolean {
  return question !== undefined && topicOf(question) === topic;
}

/** How often each of the five choices was made, for each question in its order. */
export function countsOf(ballots: Ballots, questions: readonly RoundQuestion[]): number[][] {
  return questions.map((_, index) =>
    [1, 2, 3, 4, 5].map(
      (choice) => Object.values(ballots).filter(({ a }) => a[index] === choice).length,
    ),
  );
}
