import type { Run, RunStep } from "#shared/run.ts";
import type { Live, Ports } from "../ports.ts";
import { countInStep } from "./run-view.ts";

/** A count of one step that waits for its turn or is being made. */
interface Counting {
  waits: boolean;
  readonly told: Promise<void>;
}

/** By the room that hears them, and in it by step: the count that was asked for last. */
const newest = new WeakMap<Live, Map<string, Counting>>();

/**
 * Counts a step after a member changed something in it, and tells the room. A count begins only
 * when the one before has been told, so what the room hears last is never older than what it heard
 * before; who asks while a count still waits shares it. That holds within one process: of several,
 * one may tell an older count last, and panels are right again after the next change or read.
 */
export async function tellCounts(
  { store, live }: Pick<Ports, "store" | "live">,
  tenantId: string,
  run: Run,
  step: RunStep,
): Promise<void> {
  const ofRoom = newest.get(live) ?? new Map<string, Counting>();
  newest.set(live, ofRoom);
  const key = JSON.stringify([tenantId, run.teamId, run.id, step.id]);
  const before = ofRoom.get(key);
  if (before?.waits) return before.told;
  const count = async () => {
    mine.waits = false;
    const data = await countInStep({ store }, tenantId, run, step);
    live.publish(tenantId, run.teamId, { name: "counts", data });
  };
  // The failure of an earlier count belongs to whoever asked for it.
  const turn = (before?.told ?? Promise.resolve()).then(count, count);
  const mine: Counting = { waits: true, told: turn };
  ofRoom.set(key, mine);
  try {
    await turn;
  } finally {
    if (ofRoom.get(key) === mine) ofRoom.delete(key);
  }
}
