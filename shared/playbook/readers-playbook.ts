import type { Step, TeamAction, TeamActionSummary } from "../team-action.ts";
import type { Catalogue } from "../words/catalogue.ts";
import { playbookTitles } from "../words/playbook-titles.ts";
import { translated } from "../words/translated.ts";
import { playbook, searchTextOf, summaryOf } from "./playbook.ts";

/** All texts of an action in another language, but its titles: those are in `playbookTitles`. */
export interface ActionTexts
  extends Pick<
    TeamAction,
    "summary" | "whenToUse" | "whenNotToUse" | "notice" | "quietWay" | "caution" | "prepare"
  > {
  /** The text of `why`. */
  readonly why: string;
  /** The note of `who`. */
  readonly who: string;
  /** By the id of the step. */
  readonly steps: Readonly<Record<string, StepTexts>>;
}

/** All texts of a step but its title. */
type StepTexts = Pick<Step, "everybody" | "leaderSays" | "ifSilent" | "ifOneDominates" | "remote">;

/** Texts of the Playbook's actions in the reader's language, by the ids of the actions; on a server alone. */
const playbookTexts: ServerCatalogue["playbookTexts"] = translated("playbookTexts", {});

/** The words of one language on a server, where the texts of the Playbook are among them. */
export interface ServerCatalogue extends Catalogue {
  /** By the ids of the actions. */
  readonly playbookTexts: Readonly<Record<string, ActionTexts>>;
}

const translatedActions = new WeakMap<ActionTexts, TeamAction>();

/** One of the Playbook in the reader's language, in which it is on a server alone; any other action as it is. */
export function inReadersLanguage(action: TeamAction): TeamAction {
  const texts = playbookTexts[action.id];
  const titles = playbookTitles[action.id];
  if (!texts || !titles) return action;
  const known = translatedActions.get(texts);
  if (known) return known;
  const { why, who, steps: stepTexts, ...rest } = texts;
  const steps = action.steps.map((step) => {
    return { ...step, title: titles.steps[step.id] ?? step.title, ...stepTexts[step.id] };
  });
  const made = {
    ...{ ...action, ...rest, title: titles.title, steps },
    why: { ...action.why, text: why },
    who: { ...action.who, note: who },
  };
  translatedActions.set(texts, made);
  return made;
}

/** All actions that a team can choose, in the reader's language. */
export function readersPlaybook(): readonly TeamAction[] {
  return playbook.map(inReadersLanguage);
}

/** What a list of actions shows of each, in the Playbook's order and the reader's language. */
export function summaries(): TeamActionSummary[] {
  return readersPlaybook().map(summaryOf);
}

/**
 * What search looks through, by the id of the action; its English title as well, by which others in the same
 * meeting may call it.
 */
export function searchTexts(): Record<string, string> {
  return Object.fromEntries(
    playbook.map((english) => {
      const action = inReadersLanguage(english);
      const also = action === english ? [] : [english.title];
      return [action.id, [searchTextOf(action), ...also].join(" ")];
    }),
  );
}
