import type { Step, TeamAction } from "../team-action.ts";

/** How much time a team gives an action. */
export type ActionLength = "full" | "short";

/**
 * The steps of a run in order, each with its minutes for that length; a step that falls away is
 * left out. An action without a shorter version has one length only.
 */
export function planSteps(
  action: Pick<TeamAction, "steps" | "shorter">,
  length: ActionLength,
): Step[] {
  const shorter = length === "short" ? action.shorter?.steps : undefined;
  return action.steps
    .map((step) => ({ ...step, minutes: shorter?.[step.id] ?? step.minutes }))
    .filter((step) => step.minutes > 0);
}
