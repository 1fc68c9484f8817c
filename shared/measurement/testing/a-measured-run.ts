import type { ChoiceCounts, ComponentCounts } from "../choice-counts.ts";
import type { MeasuredRun } from "../measured-run.ts";

/** Every component answered alike. */
export function everyComponent(items: readonly ChoiceCounts[]): Required<ComponentCounts> {
  return {
    courage: items,
    engagement: items,
    flexibility: items,
    learning: items,
    openness: items,
    resilience: items,
  };
}

/** Five people around the middle, two items. */
export const middling: readonly ChoiceCounts[] = [
  [0, 1, 3, 1, 0],
  [0, 1, 3, 1, 0],
];

/** All five at the upper end. */
export const high: readonly ChoiceCounts[] = [
  [0, 0, 0, 1, 4],
  [0, 0, 0, 1, 4],
];

/** All five at the lower end. */
export const low: readonly ChoiceCounts[] = [
  [4, 1, 0, 0, 0],
  [4, 1, 0, 0, 0],
];

/** Ana, Ben, Chidi, Dana and Eli answered twice, the same each time; the action is for courage. */
export function aMeasuredRun(overrides: Partial<MeasuredRun> = {}): MeasuredRun {
  return {
    minAnswers: 4,
    targeted: ["courage"],
    when: "14-days",
    roster: { before: 5, after: 5, stayed: 5 },
    answered: { before: 5, after: 5 },
    before: everyComponent(middling),
    after: everyComponent(middling),
    ...overrides,
  };
}
