import { translated } from "./translated.ts";

/** What an action of the Playbook is called, and each of its steps by its id. */
export interface ActionTitles {
  readonly title: string;
  readonly steps: Readonly<Record<string, string>>;
}

/**
 * Titles of the Playbook's actions in the reader's language, by the ids of the actions; the English ones are the
 * actions' own. They are words, unlike the other texts of an action, as they are read wherever a run is.
 */
export const playbookTitles: Readonly<Record<string, ActionTitles>> = translated(
  "playbookTitles",
  {},
);
