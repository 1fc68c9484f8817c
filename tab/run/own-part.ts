import type { RoundView } from "#shared/pulse/round-view.ts";
import type { Sheets } from "../sheets.ts";
import type { OnStep } from "./on-step.ts";
import type { Drafts } from "./use-drafts.ts";

/** What somebody who leads has begun, or is asked, as a member like all others. */
export type OwnPart = "note" | "pulse" | undefined;

/** What comes before moving the team on: a note that is typed and not sent, a pulse not answered here. */
export function ownPart(
  { step, board }: OnStep,
  drafts: Pick<Drafts, "findNew">,
  round: RoundView | undefined,
  sheets: Pick<Sheets, "find">,
): OwnPart {
  if (step.kind === "pulse") {
    const isOpen = round?.state === "open" && round.mayAnswer;
    return isOpen && sheets.find(round.id)?.isSaved !== true ? "pulse" : undefined;
  }
  if (step.kind !== "write" || board) return undefined;
  return drafts.findNew(step.id)?.text.trim() ? "note" : undefined;
}
