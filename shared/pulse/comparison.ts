import { z } from "zod/v4";
import { day } from "../day.ts";
import { agreementOf } from "../measurement/agreement.ts";
import { momentsOf, type RoundMoments } from "../measurement/moments.ts";
import { comparisonDays } from "../privacy/retention.ts";
import { Id } from "../record.ts";
import { SafetyComponent, safetyComponents } from "../safety-component.ts";
import { type Ballots, countsOf } from "./ballots.ts";
import type { RoundQuestion } from "./question.ts";

/**
 * What a later comparison needs of a check that was released, and no more: the sum of all choices
 * about each component, how far all choices scatter, how far people agree, and who was asked. How
 * often each choice was made is not in it. Sealed under the team's comparison key, never shown.
 */
export const Comparison = z.strictObject({
  answered: z.int().positive(),
  sums: z.record(SafetyComponent, z.int().positive()),
  /** How many questions each component had. */
  items: z.int().positive(),
  /** Squared distances of all choices from the mean of their question, summed. */
  squares: z.number().nonnegative(),
  /** The mean agreement over all questions, from -1 to 1 (`measurement/agreement.ts`). */
  agreement: z.number().min(-1).max(1),
  roster: z.array(Id),
});
export type Comparison = z.infer<typeof Comparison>;

/** What is kept of a check to compare it with: made of its ballots before they are destroyed. */
export function comparisonOf(
  ballots: Ballots,
  questions: readonly RoundQuestion[],
  roster: readonly string[],
): Comparison {
  const counts = countsOf(ballots, questions);
  const about = (component: SafetyComponent) =>
    counts.filter((_, index) => isAbout(questions[index], component));
  const byComponent = Object.fromEntries(safetyComponents.map((one) => [one, about(one)]));
  const [items = 0] = safetyComponents.map((one) => about(one).length);
  const agreements = counts.map((one) => agreementOf(one) ?? 0);
  return Comparison.parse({
    answered: Object.keys(ballots).length,
    sums: Object.fromEntries(safetyComponents.map((one) => [one, sumOf(about(one))])),
    items,
    squares: momentsOf(byComponent).squares,
    agreement: agreements.reduce((sum, one) => sum + one, 0) / agreements.length,
    roster: roster.toSorted(),
  });
}

/** A check as the verdict's method takes it. */
export function momentsIn({ answered, sums, items, squares }: Comparison): RoundMoments {
  const means = safetyComponents.map((component) => {
    return { component, items, mean: sums[component] / (items * answered) };
  });
  return { means, items: items * means.length, squares };
}

function isAbout(question: RoundQuestion | undefined, component: SafetyComponent): boolean {
  return question !== undefined && "component" in question && question.component === component;
}

function sumOf(counts: readonly (readonly number[])[]): number {
  return counts.flat().reduce((sum, times, index) => sum + times * ((index % 5) + 1), 0);
}

/** A team gets another comparison key every 30 days, so that old ones can be destroyed. */
const period = 30 * day;

/** How long a comparison is kept after its period, which belongs to its days as well. */
const keptFor = comparisonDays * day - period;

/** Under which key a comparison of this instant is sealed, and when both are erased at the latest. */
export function comparisonKey(
  tenantId: string,
  teamId: string,
  now: number,
): { readonly name: string; readonly eraseAt: number } {
  const number = Math.floor(now / period);
  return {
    name: `compare-${tenantId}-${teamId}-${number}`,
    eraseAt: (number + 1) * period + keptFor,
  };
}

/** The keys of a team that may still open a comparison. */
export function comparisonKeysOf(tenantId: string, teamId: string, now: number): string[] {
  const periods = Math.ceil((comparisonDays * day) / period);
  return Array.from({ length: periods + 1 }, (_, back) => {
    return comparisonKey(tenantId, teamId, Math.max(0, now - back * period)).name;
  });
}

/**
 * How many bytes a comparison has room for: the longest ids and numbers, so that its length tells
 * nothing that the number of people does not.
 */
export function comparisonSize(people: number): number {
  const widest = Math.PI / 10;
  const longest: Comparison = {
    answered: 100,
    sums: {
      courage: 9_999,
      engagement: 9_999,
      flexibility: 9_999,
      learning: 9_999,
      openness: 9_999,
      resilience: 9_999,
    },
    items: 12,
    squares: 99_999 + widest,
    agreement: -widest,
    roster: Array(people).fill("i".repeat(64)),
  };
  return JSON.stringify(longest).length + spare;
}

/** More than any way of writing these two numbers can be longer than the ones above. */
const spare = 32;
