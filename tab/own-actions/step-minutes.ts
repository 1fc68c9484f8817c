import type { DraftContent } from "#shared/own-actions/draft-content.ts";

/** How many minutes an action may take, and its shorter version. */
export const leastMinutes = 15;
export const mostMinutes = 60;

/** The minutes of all steps, in full and in the shorter version. */
export function minutesOf({ steps }: Pick<DraftContent, "steps">): {
  readonly full: number;
  readonly short: number;
} {
  const sum = (minutes: readonly number[]) => minutes.reduce((all, one) => all + one, 0);
  return {
    full: sum(steps.map(({ minutes }) => minutes)),
    short: sum(steps.map(({ minutes, shortMinutes = minutes }) => shortMinutes)),
  };
}
