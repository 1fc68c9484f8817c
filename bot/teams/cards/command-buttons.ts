import { commandWords } from "#shared/words/commands.ts";
import type { Command } from "../commands/command-names.ts";
import { button } from "./buttons.ts";
import type { ExecuteAction } from "./card.ts";

/** A button that asks the bot for something as if somebody had written the word. */
export function commandButton(title: string, command: Command, teamId?: string): ExecuteAction {
  return button(title, "command", { command, ...(teamId === undefined ? {} : { teamId }) });
}

/** Asks for actions to choose from. */
export const chooseButton = () => commandButton(commandWords.buttons.choose, "choose");

/** Asks for the settings. */
export const settingsButton = () => commandButton(commandWords.buttons.settings, "settings");

/** Asks what is promised. */
export const commitmentsButton = () =>
  commandButton(commandWords.buttons.commitments, "commitments");
