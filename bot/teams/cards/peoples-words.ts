import { plain } from "#shared/text.ts";
import { words } from "#shared/words.ts";
import type { RichTextBlock, TextRun } from "./card.ts";

/** As much of a name as a card shows, in code points. */
const longestName = 80;

/** As much of any other text, which may hold a name or two. */
const longestText = 240;

/** A person's name as a card shows it. */
export function personName(name: string): string {
  return cut(plain(name), longestName) || words.unnamedPerson;
}

/** A team's name as a card shows it. */
export function shownTeamName(name: string): string {
  return cut(plain(name), longestName) || words.unnamedTeam;
}

/** Any other text of people as it is shown. */
export function shownText(text: string): string {
  return cut(plain(text), longestText) || "…";
}

/** Text in which something may be from people: shown letter by letter, whatever it says. */
export function peoplesWords(text: string): RichTextBlock {
  return { type: "RichTextBlock", inlines: runs(text) };
}

/** The same, as the title of a part. */
export function peoplesHeading(text: string): RichTextBlock {
  return {
    type: "RichTextBlock",
    inlines: runs(text).map((run) => ({ ...run, weight: "Bolder" })),
  };
}

/** Clients replace what looks like a date between double braces in a run too, so these are parted. */
function runs(text: string): TextRun[] {
  return shownText(text)
    .split(/(?<=\{)(?=\{)/)
    .map((part) => ({ type: "TextRun", text: part }));
}

function cut(text: string, most: number): string {
  const points = Array.from(text);
  return points.length <= most ? text : `${points.slice(0, most - 1).join("")}…`;
}
