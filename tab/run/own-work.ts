import type { RoundView } from "#shared/pulse/round-view.ts";
import { type Sheets, waitsForMe } from "../sheets.ts";
import type { OnStep } from "./on-step.ts";
import { isUnsaved, type TypedDecision } from "./typed-decision.ts";
import type { Drafts } from "./use-drafts.ts";

/** What somebody who leads has begun, or is asked, as a member like all others. */
export type OwnWork = "note" | "decision" | "promise" | "pulse" | "pulse-begun" | undefined;

/** What comes before moving the team on: what is typed and not sent, a pulse not answered here. */
export function ownWork(
  at: OnStep,
  typed: {
    readonly drafts: Pick<Drafts, "findNew" | "findPromise">;
    readonly decision: TypedDecision;
  },
  round: RoundView | undefined,
  sheets: Pick<Sheets, "find">,
): OwnWork {
  const { step, board } = at;
  if (step.kind === "pulse") {
    if (!round || !waitsForMe(round, sheets)) return undefined;
    const { choices = {} } = sheets.find(round.id) ?? {};
    return Object.keys(choices).length > 0 ? "pulse-begun" : "pulse";
  }
  if (step.kind === "decide") return isUnsaved(at, typed.decision) ? "decision" : undefined;
  if (step.kind === "commit")
    return typed.drafts.findPromise()?.text.trim() ? "promise" : undefined;
  if (step.kind !== "write" || board) return undefined;
  return typed.drafts.findNew(step.id)?.text.trim() ? "note" : undefined;
}
