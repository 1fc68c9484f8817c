import { z } from "zod/v4";

/** What people can ask the bot for, by the word that they write. */
export const Command = z.enum([
  "help",
  "next",
  "start",
  "choose",
  "agenda",
  "commitments",
  "results",
  "rotation",
  "pass",
  "settings",
  "privacy",
  "stop",
]);
export type Command = z.infer<typeof Command>;

const changing: readonly Command[] = ["start", "pass", "stop"];

/** Whether a command does something, besides telling: it is not done on a guess. */
export function isChanging(command: Command): boolean {
  return changing.includes(command);
}
