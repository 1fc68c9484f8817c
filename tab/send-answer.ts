import type { CallParams } from "#shared/contract.ts";
import { words } from "#shared/words.ts";
import { type Api, ApiProblem } from "./api.ts";
import type { Sheet } from "./sheets.ts";

/** How a sending ended: in the box, or not, for the reason that this sentence gives. */
export type Sent = { readonly saved: true } | { readonly refused: string };

/** Sends an answer. Tried again as it is, it carries the same command and counts once. */
export async function sendAnswer(
  api: Api,
  place: CallParams<"answerRound">,
  { commandId, choices }: Sheet,
): Promise<Sent> {
  try {
    return await api.call("answerRound", place, { commandId, answer: choices });
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    return { refused: error.code === "offline" ? words.panel.notSent : error.message };
  }
}
