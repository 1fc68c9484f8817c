import type { Host } from "./host.ts";

/** What is shown: a conversation's panel or its stage, or one's own tab; undefined where none of them belongs. */
export type Place = "panel" | "stage" | "home";

/** In the personal tab there is no conversation; everywhere else the panel, or the stage, of one is shown. */
export function placeOf({ conversationId, frameContext }: Host): Place | undefined {
  if (conversationId === undefined) return frameContext === "content" ? "home" : undefined;
  return frameContext === "meetingStage" ? "stage" : "panel";
}
