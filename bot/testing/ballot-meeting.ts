import type { Meeting } from "./meeting.ts";

/** Lets Ana go on to the last step of every run. */
export async function goToPulse(meeting: Meeting): Promise<void> {
  await meeting.goTo("commit");
  await meeting.move("advanceRun");
}
