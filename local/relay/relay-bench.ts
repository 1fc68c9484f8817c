import { setTimeout as rest } from "node:timers/promises";
import { loadServer } from "../load/load-server.ts";
import { type HeldMeeting, joinMeeting, type LoadNotes, startMeeting } from "../load/meetings.ts";
import { openPanelLine } from "../load/panel-line.ts";
import { openFluidRoom } from "./fluid-room.ts";

/** How long it took (ms) until each panel, or each client of the relay, had it. */
export interface RelayTimes {
  readonly moves: readonly number[];
  readonly changes: readonly number[];
  readonly signals: readonly number[];
}

/** So many of each go before those that are measured: a server is not slow because it has just begun. */
const warmUp = 100;

const pause = 50;

/**
 * A meeting of so many people by our server, and as many clients by Fluid's local relay: in turn, each is told
 * the same, and reads it in this process.
 */
export async function measureBesideRelay(people: number, times: number): Promise<RelayTimes> {
  const room = await openFluidRoom(people);
  const server = await loadServer();
  const notes: LoadNotes = { heard: [], commands: 0, errors: [] };
  let held: HeldMeeting | undefined;
  const [changes, signals]: [number[], number[]] = [[], []];
  try {
    const meeting = { number: 0, people };
    const begun = await startMeeting(server, meeting);
    const panels = { each: 1, openLine: openPanelLine };
    held = await joinMeeting(server, meeting, panels, begun, notes);
    for (let n = -warmUp; n < times; n++) {
      if (n === 0) for (const list of [changes, signals, notes.heard]) list.length = 0;
      await rest(pause);
      const run = await held.move();
      await rest(pause);
      changes.push(...(await room.change(run)));
      await rest(pause);
      signals.push(...(await room.signal(run)));
    }
    if (notes.errors[0] !== undefined) throw new Error(notes.errors[0]);
    return { moves: notes.heard, changes, signals };
  } finally {
    held?.close();
    await server.stop();
    await room.close();
  }
}
