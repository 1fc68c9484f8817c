import type { Commitment } from "../commitment.ts";
import { day } from "../day.ts";
import type { Band, Reported } from "../pulse/band.ts";
import type { ReportedSignal } from "../pulse/question.ts";
import type { Round } from "../pulse/round.ts";
import type { Run } from "../run.ts";
import type { SafetyComponent } from "../safety-component.ts";
import type { AgreementBand } from "./agreement-band.ts";
import type { Identified } from "./signal.ts";

/** How far back a signal looks at what a team does: eight weeks in milliseconds. */
export const eightWeeks = 56 * day;

/** How far back it looks at pulses, of which there is one a week at most: twelve weeks in milliseconds. */
export const twelveWeeks = 84 * day;

/**
 * What everybody may know of a pulse, or of a check, that has closed and could be read: never how
 * many answered.
 */
export interface ClosedPulse {
  readonly id: string;
  readonly openedAt: number;
  /** Whether enough answered; where too few did, there is nothing below. */
  readonly hasEnough: boolean;
  /** What it came after: a run, a meeting without one, or neither. */
  readonly follows: "run" | "meeting" | "neither";
  readonly bands: Readonly<Partial<Record<SafetyComponent, Band>>>;
  /** The execution signals that it asked about. */
  readonly reported?: Readonly<Partial<Record<ReportedSignal, Reported>>> | undefined;
  /** How far answers agreed over this one and an earlier one. */
  readonly agreement?: { readonly band: AgreementBand; readonly earlierId: string } | undefined;
}

/** A round as signals take it; undefined where it is open, or could not be read. */
export function closedPulseOf(round: Round): ClosedPulse | undefined {
  const { id, openedAt, kind, runId } = round;
  const afterMeeting = runId === undefined ? "meeting" : "run";
  const pulse = { id, openedAt, follows: kind === "check" ? "neither" : afterMeeting } as const;
  if (round.state === "released") {
    const { bands, reported, agreement } = round;
    return { ...pulse, hasEnough: true, bands, reported, agreement };
  }
  const isTooFew = round.state === "withheld" && round.reason === "too-few";
  return isTooFew ? { ...pulse, hasEnough: false, bands: {} } : undefined;
}

/** The records of one team from which signals are made, in any order. */
export interface TeamRecords {
  readonly runs: readonly Run[];
  readonly commitments: readonly Commitment[];
  readonly pulses: readonly ClosedPulse[];
  /** Turns to lead that were passed on, by nobody's name. Absent where that is not kept. */
  readonly passedTurns?: readonly (Identified & { readonly at: number })[];
}

/** The records whose time, if they have one, lies in the last `span` milliseconds before `now`. */
export function within<R>(
  records: readonly R[],
  timeOf: (record: R) => number | undefined,
  span: number,
  now: number,
): R[] {
  return records.filter((record) => {
    const time = timeOf(record);
    return time !== undefined && time > now - span && time <= now;
  });
}

/** The pulses of the last `span` milliseconds, the newest first; of two at once by their ids. */
export function newestPulses(
  pulses: readonly ClosedPulse[],
  span: number,
  now: number,
): ClosedPulse[] {
  return within(pulses, ({ openedAt }) => openedAt, span, now).toSorted(
    (a, b) => b.openedAt - a.openedAt || (a.id < b.id ? -1 : 1),
  );
}
