import { words } from "#shared/words.ts";
import type { OnStep } from "./on-step.ts";

/** How many are ready, and what else can be counted before a step is shown. */
export function countWords(at: OnStep, members: number): string {
  const ready = words.run.readyCount(at.counts.ready, members);
  if (at.board) return ready;
  if (at.step.kind === "write") return `${ready} · ${words.run.noteCount(at.counts.notes)}`;
  if (at.step.kind !== "vote") return ready;
  return `${ready} · ${words.run.voterCount(at.counts.voters, members)}`;
}
