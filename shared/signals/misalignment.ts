import { signalWords } from "../words/signals.ts";
import { part, type Signal, signalOf } from "./signal.ts";
import { newestPulses, type TeamRecords, twelveWeeks } from "./team-records.ts";

/** How differently people see the same things: the newest band of agreement of the last twelve weeks. */
export function misalignment({ pulses }: TeamRecords, now: number): Signal {
  for (const pulse of newestPulses(pulses, twelveWeeks, now)) {
    const { agreement, openedAt } = pulse;
    const earlier = pulses.find(({ id }) => id === agreement?.earlierId);
    if (agreement === undefined || earlier === undefined) continue;
    const attention = agreement.band === "aligned" ? "none" : "look";
    const { findings } = part(attention, signalWords.agreement[agreement.band], [pulse, earlier]);
    const dated = findings.map((finding) => ({ ...finding, at: openedAt }));
    return signalOf("misalignment", [{ attention, findings: dated }]);
  }
  return signalOf("misalignment", [part("not-enough-yet", signalWords.noAgreement, [])]);
}
