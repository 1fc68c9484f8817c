import { z } from "zod/v4";
import { Instant } from "../record.ts";
import { ComponentBand } from "./component-bands.ts";
import { Signal } from "./signal.ts";

/** Where a team stands, the same for every member: the six signals, and the newest band of each component. */
export const SignalsView = z.strictObject({
  signals: z.array(Signal),
  components: z.array(ComponentBand),
  /** The server's clock when this was read. */
  now: Instant,
});
export type SignalsView = z.infer<typeof SignalsView>;
