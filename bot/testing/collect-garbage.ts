import { setImmediate } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const gc: () => void = runInNewContext("gc");

/** Leaves in memory only what somebody still has; what a test looked at was held until then. */
export async function collectGarbage(): Promise<void> {
  await setImmediate();
  gc();
}
