import type { Host } from "./host.ts";

/** The places in Teams that are shown beside or in a meeting that is on, by what teams-js calls them. */
const inMeetings: readonly string[] = ["sidePanel", "meetingStage"];

/** Whether the page is shown in a meeting, and not as a tab of a chat or channel. */
export function isInMeeting({ frameContext }: Host): boolean {
  return inMeetings.includes(frameContext);
}
