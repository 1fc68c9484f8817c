import { commandWords } from "#shared/words/commands.ts";
import { Command, isChanging } from "./command-names.ts";

/** The command that a text is, or that it is taken for; `isGuess`: to be asked back. */
export interface Understood {
  readonly command: Command;
  readonly isGuess: boolean;
}

/** Longer than any text that might be a command: to look into a very long one takes very long. */
const longestText = 200;

/** Longer than any misspelt command. */
const longestWord = 14;

/**
 * Which command a text in lower case is, in the language of whoever reads the answer too, or undefined. A command with further words, which none
 * knows, and one that is misspelt are answered where they only tell; what would change something is
 * asked back.
 */
export function understood(text: string): Understood | undefined {
  if (text.length > longestText) return undefined;
  const [first = "", ...rest] = bare(text).split(" ");
  const written = bare(first);
  const named = Command.options.find((one) => [one, commandWords.called[one]].includes(written));
  // A sentence that happens to begin with almost a command is none.
  const command = named ?? (rest.length > 0 ? undefined : nearest(written));
  if (command === undefined) return undefined;
  const isExact = named !== undefined && rest.length === 0;
  return { command, isGuess: !isExact && isChanging(command) };
}

/** The one command that is this word but for a slip or two; undefined where it might be several. */
function nearest(word: string): Command | undefined {
  if (word.length > longestWord) return undefined;
  const near = Command.options
    .map((command) => ({ command, away: slipsBetween(command, word) }))
    .filter(({ command, away }) => away <= (command.length < 6 ? 1 : 2))
    .toSorted((a, b) => a.away - b.away);
  const [best, second] = near;
  return best && best.away !== second?.away ? best.command : undefined;
}

/**
 * How many slips lead from one word to another: a letter left out, put in or changed, or two beside
 * each other that changed places. No letter slips twice.
 */
function slipsBetween(one: string, other: string): number {
  const [a, b] = [Array.from(one), Array.from(other)];
  const rows = [b.map((_, j) => j).concat(b.length)];
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j++) {
      const changed = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwap ? at(i - 2, j - 2) + 1 : changed;
      row.push(Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, changed, swapped));
    }
  }
  return at(a.length, b.length);
}

/** Without the quotes, dots and dashes around it. */
function bare(text: string): string {
  return text.replace(/^[\p{P}\p{S}\s]+|[\p{P}\p{S}\s]+$/gu, "");
}
