import type { Person } from "#shared/team.ts";
import { leadWords } from "#shared/words/lead.ts";
import { runWords } from "#shared/words/run.ts";
import type { OnStep } from "./on-step.ts";

/** So many names fit beside each other; of more people two are named. */
const mostNames = 3;

/**
 * Who or how many are ready, and what else can be counted before a step is shown; nothing where nobody can say that
 * they are.
 */
export function countWords(at: OnStep, members: readonly Person[]): string {
  if (at.step.kind === "commit") return "";
  const ready = readyWords(at, members);
  if (at.board) return ready;
  if (at.step.kind === "write") return `${ready} · ${runWords.noteCount(at.counts.notes)}`;
  if (at.step.kind !== "vote") return ready;
  return `${ready} · ${runWords.votedCount(at.counts.voters)}`;
}

function readyWords({ counts }: OnStep, members: readonly Person[]): string {
  const names = members
    .filter(({ userId }) => counts.readyIds.includes(userId))
    .map(({ name }) => name);
  if (names.length === 0) return runWords.readyCount(counts.ready, members.length);
  if (names.length > 1 && names.length === members.length) return leadWords.allReady(names.length);
  const named = names.length > mostNames ? names.slice(0, 2) : names;
  return leadWords.readyNames(named, names.length - named.length);
}
