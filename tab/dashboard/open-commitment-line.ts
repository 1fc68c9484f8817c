import type { Commitment } from "#shared/commitment.ts";
import type { Person } from "#shared/team.ts";
import { nameAmong } from "#shared/turns/turn-sentences.ts";
import { dashboardWords } from "#shared/words/dashboard.ts";
import type { Dates } from "../dates.ts";

/** A commitment that nobody has confirmed yet, in a line: who does what by when, and whether it is reported as done. */
export function openCommitmentLine(
  { text, ownerId, dueOn, state }: Commitment,
  members: readonly Person[],
  { dueDay }: Pick<Dates, "dueDay">,
): string {
  const owner = nameAmong(members, ownerId);
  return dashboardWords.openLine(text, owner, dueDay(dueOn), state === "claimed");
}
