import type { ReportedSignal } from "../pulse/question.ts";
import { signalWords } from "../words/signals.ts";
import { type Part, part } from "./signal.ts";
import { type ClosedPulse, eightWeeks, newestPulses } from "./team-records.ts";

/** What people reported in the newest pulse of eight weeks that asked for it and had enough answers. */
export function reportedPart(
  pulses: readonly ClosedPulse[],
  signal: ReportedSignal,
  now: number,
): Part {
  const newest = newestPulses(pulses, eightWeeks, now).find(
    (pulse) => pulse.reported?.[signal] !== undefined,
  );
  const reported = newest?.reported?.[signal];
  if (newest === undefined || reported === undefined) {
    return part("not-enough-yet", signalWords.notAsked, []);
  }
  const sentence = signalWords.reported(signalWords.topics[signal], reported);
  const attention = reported === "often" ? "look" : "none";
  return { attention, findings: [{ sentence, madeOf: [newest.id], at: newest.openedAt }] };
}
