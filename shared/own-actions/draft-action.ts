import type { TeamAction } from "../team-action.ts";
import { isVisible } from "../visible.ts";
import { ownActionWords } from "../words/own-actions.ts";
import type { DraftContent, DraftStep, Problem } from "./draft-content.ts";

/**
 * The action that a draft would become, finished or not: `problemsOf` tells. Minutes are the sum of
 * the steps', optional texts that are empty are left out, and the grade of evidence is `practice`.
 */
export function actionOf(id: string, content: DraftContent): TeamAction {
  const { hasShorter, why, caution, steps, ...same } = content;
  return {
    id,
    ...same,
    why: { text: why, evidence: "practice" },
    minutes: sum(steps.map(({ minutes }) => minutes)),
    ...(hasShorter ? { shorter: shorterOf(steps) } : {}),
    ...(isEmpty(caution) ? {} : { caution }),
    steps: steps.map(({ shortMinutes: _, remote, votesOn, leaderBegins, ...step }) => ({
      ...step,
      // Left from when the step was for talking.
      ...(leaderBegins === undefined || step.kind !== "talk" ? {} : { leaderBegins }),
      ...(isEmpty(remote) ? {} : { remote }),
      // Left from when the step was a vote.
      ...(votesOn === undefined || step.kind !== "vote" ? {} : { votesOn }),
    })),
  };
}

/**
 * A draft that starts from an action: one of the team's own, or a copy of ours. What was found out
 * about ours is not known of a copy, so above the grade of `practice` it says what it comes from.
 */
export function draftOf(action: TeamAction): DraftContent {
  const { id: _, minutes, shorter, why, caution = "", steps, ...same } = action;
  return {
    ...same,
    why: why.evidence === "practice" ? why.text : ownActionWords.adaptedFrom(action.title),
    caution,
    hasShorter: shorter !== undefined,
    steps: steps.map(({ remote = "", ...step }) => {
      const shortMinutes = shorter?.steps[step.id];
      return { ...step, remote, ...(shortMinutes === undefined ? {} : { shortMinutes }) };
    }),
  };
}

/** Where in a draft a problem of its action is to be mended. */
export function inDraft({ path, sentence }: Problem, content: DraftContent): Problem {
  const [first, second, third] = path;
  if (first === "minutes") return { path: ["steps"], sentence };
  if (first === "why") return { path: ["why"], sentence };
  if (first !== "shorter") return { path, sentence };
  const step = content.steps.findIndex(({ id }) => second === "steps" && id === third);
  return { path: step < 0 ? ["hasShorter"] : ["steps", step, "shortMinutes"], sentence };
}

function shorterOf(steps: readonly DraftStep[]): TeamAction["shorter"] {
  return {
    minutes: sum(steps.map(({ minutes, shortMinutes = minutes }) => shortMinutes)),
    steps: Object.fromEntries(
      steps.flatMap(({ id, shortMinutes }) =>
        shortMinutes === undefined ? [] : [[id, shortMinutes]],
      ),
    ),
  };
}

function isEmpty(text: string): boolean {
  return !isVisible(text);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
