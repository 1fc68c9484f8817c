import { plain, shortened } from "#shared/text.ts";
import { words } from "#shared/words.ts";
import type { RichTextBlock, TextRun } from "./card.ts";

/** As much of a name as a card shows, in code points. */
const longestName = 80;

/** As much of any other text, which may hold a name or two. */
const longestText = 240;

/** Into as many runs a text is parted: far more than anybody writes who means it as text. */
const mostRuns = 20;

/** A person's name as a card shows it. */
export function personName(name: string): string {
  return cut(plain(name), longestName) || words.unnamedPerson;
}

/** A team's name as a card shows it. */
export function shownTeamName(name: string): string {
  return cut(plain(name), longestName) || words.unnamedTeam;
}

/** Any other text of people as it is shown. */
export function shownText(text: string, most = longestText): string {
  return cut(plain(text), most) || "…";
}

/**
 * A person's name where no text run can stand, such as in a list of choices or in a mention: letters,
 * digits and what else stands in names, so that nothing can take it for more than text.
 */
export function bareName(name: string): string {
  // Nor a dot inside a word: clients make links of what looks like an address.
  const bare = plain(name).replace(/[^\p{L}\p{M}\p{Nd} .,'’-]|\.(?=\S)/gu, " ");
  return /\p{L}/u.test(bare) ? cut(plain(bare), longestName) : words.unnamedPerson;
}

/**
 * Text in which something may be from people: shown letter by letter, whatever it says, up to `most`
 * code points.
 */
export function peoplesWords(text: string, most = longestText): RichTextBlock {
  return { type: "RichTextBlock", inlines: runs(text, most) };
}

/** The same, as the title of a part. */
export function peoplesHeading(text: string): RichTextBlock {
  return {
    type: "RichTextBlock",
    inlines: runs(text).map((run) => ({ ...run, weight: "Bolder" })),
  };
}

/** Clients replace what looks like a date between double braces in a run too, so these are parted. */
function runs(text: string, most = longestText): TextRun[] {
  const parts = shownText(text, most).split(/(?<=\{)(?=\{)/);
  const kept = parts.length > mostRuns ? [...parts.slice(0, mostRuns - 1), "…"] : parts;
  return kept.map((part) => ({ type: "TextRun", text: part }));
}

function cut(text: string, most: number): string {
  const points = Array.from(text);
  if (points.length <= most) return text;
  return `${shortened(text, points.slice(0, most - 1).join("").length)}…`;
}
