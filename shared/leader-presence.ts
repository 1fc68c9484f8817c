import { z } from "zod/v4";
import { Id, Instant } from "./record.ts";

/** Whether the panel of whoever leads a run is connected, as the server knew at an instant. */
export const LeaderPresence = z.strictObject({
  runId: Id,
  /**
   * Who leads and has not been connected for 45 s. Absent while they are, and wherever the server cannot
   * be sure. Of nobody else is it ever told.
   */
  goneId: Id.optional(),
  at: Instant,
});
export type LeaderPresence = z.infer<typeof LeaderPresence>;

/** For so long nothing was heard of somebody who is said not to be connected (ms). */
export const goneAfter = 45_000;
