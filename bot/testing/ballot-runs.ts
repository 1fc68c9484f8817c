import { dueLoop } from "../scheduler/due-loop.ts";
import { aesSealer } from "../sealing/aes-sealer.ts";
import { answerRound } from "../usecases/answering.ts";
import { settleRound, tellRound } from "../usecases/closing.ts";
import { openRound } from "../usecases/rounds.ts";
import type { Protocol } from "./ballot-room.ts";
import { type Outcome, runSchedule } from "./ballot-schedule.ts";

/** The ballot box as it is. */
export const realProtocol: Protocol = {
  openRound,
  answerRound,
  settleRound,
  tellRound,
  dueLoop,
  sealer: aesSealer,
};

/** What many schedules came to. */
export interface Total {
  schedules: number;
  /** Which seeds broke which laws. */
  readonly broken: string[];
  sent: number;
  saved: number;
  late: number;
  readonly ends: Record<Outcome["end"], number>;
}

/** Runs the schedules of these seeds, the last one included. */
export async function runSchedules(protocol: Protocol, from: number, to: number): Promise<Total> {
  const ends = { released: 0, "too-few": 0, unreadable: 0, none: 0 };
  const total: Total = { schedules: 0, broken: [], sent: 0, saved: 0, late: 0, ends };
  for (let seed = from; seed <= to; seed++) {
    const { broken, end, sent, saved, late } = await runSchedule(protocol, seed);
    total.schedules += 1;
    if (broken.length > 0) total.broken.push(`${seed}: ${broken.join("; ")}`);
    total.sent += sent;
    total.saved += saved;
    total.late += late;
    ends[end] += 1;
  }
  return total;
}

/** What the first schedule says that notices a fault, and how many it took. */
export async function firstBroken(protocol: Protocol, most: number): Promise<string | undefined> {
  for (let seed = 1; seed <= most; seed++) {
    const { broken } = await runSchedule(protocol, seed);
    if (broken.length > 0) return `after ${seed}: ${broken.join("; ")}`;
  }
  return undefined;
}
