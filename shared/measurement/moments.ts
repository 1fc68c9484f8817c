import { type SafetyComponent, safetyComponents } from "../safety-component.ts";
import type { ChoiceCounts, ComponentCounts } from "./choice-counts.ts";

/** The mean answer to one component in one round, from 1 to 5, and over how many items. */
export interface ComponentMean {
  readonly component: SafetyComponent;
  readonly items: number;
  readonly mean: number;
}

/** All that a verdict uses of the answers of one round. */
export interface RoundMoments {
  /** In the order of the six components, those that were asked. */
  readonly means: readonly ComponentMean[];
  /** How many items there were together. */
  readonly items: number;
  /** Squared distances of all answers from the mean of their item, summed (points squared). */
  readonly squares: number;
}

/** The moments of a round, given how often each choice was made. Each item has the same weight. */
export function momentsOf(counts: ComponentCounts): RoundMoments {
  const means: ComponentMean[] = [];
  let items = 0;
  let squares = 0;
  for (const component of safetyComponents) {
    const asked = counts[component];
    if (asked === undefined) continue;
    let mean = 0;
    for (const item of asked) {
      const { average, distances } = itemMoments(item);
      mean += average / asked.length;
      squares += distances;
    }
    means.push({ component, items: asked.length, mean });
    items += asked.length;
  }
  return { means, items, squares };
}

function itemMoments(item: ChoiceCounts): { average: number; distances: number } {
  let answers = 0;
  let sum = 0;
  let sumOfSquares = 0;
  for (let choice = 1; choice <= item.length; choice++) {
    const times = item[choice - 1] ?? 0;
    answers += times;
    sum += times * choice;
    sumOfSquares += times * choice * choice;
  }
  return { average: sum / answers, distances: sumOfSquares - (sum * sum) / answers };
}
