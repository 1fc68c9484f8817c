import { type LinkOutcome, nobodyAnswered } from "./link-checks.ts";

/** An address and the names of what uses it. */
export interface Link {
  readonly url: string;
  readonly usedBy: readonly string[];
}

export interface LinkReport {
  /** For people, in Markdown. Without internet it is one sentence. */
  readonly text: string;
  /** Whether anything could be checked at all. */
  readonly checked: boolean;
  /** Whether there is something to put right: gone, moved, or nothing checked. */
  readonly failed: boolean;
}

const noInternet =
  "Not one host could be reached: this machine seems to have no internet, so no link was checked.";

/** What somebody who keeps the library reads, and whether there is something to put right. */
export function linkReport(
  links: readonly Link[],
  outcomes: readonly LinkOutcome[],
  day: string,
): LinkReport {
  if (nobodyAnswered(outcomes)) return { text: noInternet, checked: false, failed: true };
  const found = new Map(outcomes.map((outcome) => [outcome.url, outcome]));
  const moved: string[] = [];
  const gone: string[] = [];
  const refused: string[] = [];
  const silent: string[] = [];
  for (const { url, usedBy } of links) {
    const outcome = found.get(url);
    const named = `- ${usedBy.join(", ")}: ${url}`;
    if (outcome?.kind === "moved") moved.push(`${named} → ${outcome.to}`);
    if (outcome?.kind === "gone") gone.push(`${named} (${outcome.status})`);
    if (outcome?.kind === "refused") refused.push(`${named} (${outcome.status})`);
    if (outcome?.kind === "silent") {
      // A name that nobody knows, while others are found, is gone like a page.
      (outcome.why === "ENOTFOUND" ? gone : silent).push(`${named} (${outcome.why})`);
    }
  }
  const well = links.length - [moved, gone, refused, silent].flat().length;
  const text = [
    `# Links on ${day}`,
    `${links.length} opened: ${well} answered, ${moved.length} moved, ${gone.length} gone, ${refused.length} refused a program, ${silent.length} did not answer.`,
    ...section("Moved: old → new", moved),
    ...section("Gone", gone),
    ...section("Refused a program: look yourself", refused),
    ...section("Did not answer: perhaps only today, look again", silent),
  ].join("\n\n");
  return { text, checked: true, failed: moved.length + gone.length > 0 };
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${title}`, lines.join("\n")];
}
