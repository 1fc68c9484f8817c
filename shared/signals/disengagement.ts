import { signalWords } from "../words/signals.ts";
import { type Part, part, type Signal, signalOf } from "./signal.ts";
import {
  type ClosedPulse,
  eightWeeks,
  newestPulses,
  type TeamRecords,
  twelveWeeks,
  within,
} from "./team-records.ts";

/** How many of the newest pulses are looked at, how few say nothing, how many make it worth a look. */
const answering = { newest: 3, fewest: 2, worth: 2 };
const meeting = { newest: 6, fewest: 3 };
const passing = { worth: 3 };

/**
 * Whether the team as a whole takes part less: pulses without enough answers, meetings without an
 * action, turns that were passed on. Never who.
 */
export function disengagement(records: TeamRecords, now: number): Signal {
  const newest = newestPulses(records.pulses, twelveWeeks, now);
  return signalOf("disengagement", [
    answersPart(newest),
    meetingsPart(newest),
    ...turnsPart(records.passedTurns, now),
  ]);
}

function answersPart(newest: readonly ClosedPulse[]): Part {
  const counted = newest.slice(0, answering.newest);
  if (counted.length < answering.fewest) {
    return part("not-enough-yet", signalWords.tooFewPulses(answering.fewest), counted);
  }
  const tooFew = counted.filter(({ hasEnough }) => !hasEnough).length;
  const attention = tooFew >= answering.worth ? "look" : "none";
  return part(attention, signalWords.answered(tooFew, counted.length), counted);
}

function meetingsPart(newest: readonly ClosedPulse[]): Part {
  const counted = newest.filter(({ follows }) => follows !== "neither").slice(0, meeting.newest);
  if (counted.length < meeting.fewest) {
    return part("not-enough-yet", signalWords.tooFewMeetings(meeting.fewest), counted);
  }
  const without = counted.filter(({ follows }) => follows === "meeting").length;
  const attention = without * 2 >= counted.length ? "look" : "none";
  return part(attention, signalWords.meetings(without, counted.length), counted);
}

function turnsPart(passed: TeamRecords["passedTurns"] = [], now: number): Part[] {
  const counted = within(passed, ({ at }) => at, eightWeeks, now);
  // That nobody passed says nothing where nobody was asked to lead either.
  if (counted.length === 0) return [];
  const attention = counted.length >= passing.worth ? "look" : "none";
  return [part(attention, signalWords.passed(counted.length), counted)];
}
