import type { Step, TeamAction, TeamActionSummary } from "../team-action.ts";
import { askOutLoud } from "./courage.ts";
import { whoIsItFor } from "./engagement.ts";
import { ifThisThenThat } from "./flexibility.ts";
import { humourWorkshop } from "./humour.ts";
import { lookBackTogether } from "./learning.ts";
import { onTheTable } from "./openness.ts";
import { afterAHardStretch } from "./resilience.ts";

/** All actions that a team can choose, the Humour Workshop first. */
export const playbook: readonly TeamAction[] = [
  humourWorkshop,
  askOutLoud,
  whoIsItFor,
  ifThisThenThat,
  lookBackTogether,
  onTheTable,
  afterAHardStretch,
];

/** The action with this id, if the Playbook has it. */
export function findTeamAction(id: string): TeamAction | undefined {
  return playbook.find((action) => action.id === id);
}

/** What a list of actions shows of each, in the Playbook's order. */
export function summaries(): TeamActionSummary[] {
  return playbook.map(({ id, title, summary, components, minutes, shorter }) => ({
    id,
    title,
    summary,
    components,
    minutes,
    shortMinutes: shorter?.minutes,
  }));
}

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
