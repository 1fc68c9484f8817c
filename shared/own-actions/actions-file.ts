import type { Step, TeamAction } from "../team-action.ts";
import { byTitle } from "./action-title.ts";

/** What stands first in a file of actions, so that no other file is taken for one. */
export const fileFormat = "guided-team-actions";

/** The version of the format that is written; an older one is read as well, once there is one. */
export const formatVersion = 1;

/**
 * Actions as the text of a file: JSON by `docs/action-files.md`, fields in one fixed order, actions by
 * title, so that the same actions are the same bytes.
 */
export function actionsFile(actions: readonly TeamAction[]): string {
  const inOrder = actions.toSorted(byTitle).map(inFieldOrder);
  return `${JSON.stringify({ format: fileFormat, formatVersion, actions: inOrder }, null, 2)}\n`;
}

/** Whether two actions say the same, whatever the order in which their fields came. */
export function isSameAction(one: TeamAction, other: TeamAction): boolean {
  return actionsFile([one]) === actionsFile([other]);
}

/** The type says that no field is forgotten; JSON leaves out those that are undefined. */
type Whole<T> = { readonly [Field in keyof Required<T>]: T[Field] };

function inFieldOrder(action: TeamAction): Whole<TeamAction> {
  const { why, shorter, who } = action;
  return {
    id: action.id,
    title: action.title,
    summary: action.summary,
    components: action.components,
    signals: action.signals,
    moments: action.moments,
    topics: action.topics,
    why: { text: why.text, evidence: why.evidence, ...(why.source ? { source: why.source } : {}) },
    minutes: action.minutes,
    shorter: shorter && { minutes: shorter.minutes, steps: byStep(shorter.steps, action.steps) },
    who: { from: who.from, to: who.to, note: who.note },
    whenToUse: action.whenToUse,
    whenNotToUse: action.whenNotToUse,
    notice: action.notice,
    quietWay: action.quietWay,
    caution: action.caution,
    prepare: action.prepare,
    steps: action.steps.map(stepInFieldOrder),
    resources: action.resources,
  };
}

function stepInFieldOrder(step: Step): Whole<Step> & Step {
  return {
    id: step.id,
    title: step.title,
    kind: step.kind,
    minutes: step.minutes,
    everybody: step.everybody,
    leaderSays: step.leaderSays,
    leaderBegins: step.leaderBegins,
    ifSilent: step.ifSilent,
    ifOneDominates: step.ifOneDominates,
    remote: step.remote,
    votesOn: step.votesOn,
  };
}

function byStep(
  minutes: Readonly<Record<string, number>>,
  steps: readonly Step[],
): Record<string, number> {
  return Object.fromEntries(
    steps.flatMap(({ id }) => {
      const short = minutes[id];
      return short === undefined ? [] : [[id, short]];
    }),
  );
}
