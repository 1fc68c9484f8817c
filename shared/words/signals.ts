import type { ExecutionSignal } from "../execution-signal.ts";
import { translated } from "./translated.ts";

const commitments = (count: number) => (count === 1 ? "1 commitment" : `${count} commitments`);
const have = (count: number) => (count === 1 ? "has" : "have");
const were = (count: number) => (count === 1 ? "was" : "were");
const days = (count: number) => (count === 1 ? "1 day" : `${count} days`);
const turns = (count: number) => (count === 1 ? "1 turn" : `${count} turns`);

const names: Readonly<Record<ExecutionSignal, string>> = {
  disengagement: "Disengagement",
  misalignment: "Misalignment",
  "unverified-execution": "Unverified execution",
  "delayed-hand-offs": "Delayed hand-offs",
  "unspoken-friction": "Unspoken friction",
  "coordination-cost": "Coordination cost",
};

const reports = { seldom: "at most “sometimes”", often: "“often”" } as const;

/**
 * What is said of a team's execution signals. Each sentence is about the team: never about a person,
 * nor about how many answered a pulse. Made on the server, so no page has to load them.
 */
export const signalWords = translated("signals", {
  names,
  topics: {
    "unspoken-friction": "holding things back",
    "delayed-hand-offs": "waiting for others",
    "coordination-cost": "doing work again, or chasing it",
  },
  reported: (topic: string, reported: "seldom" | "often") =>
    `In the newest pulse that asked, all answers together said ${reports[reported]} for ${topic}.`,
  notAsked: "No pulse of the last eight weeks has asked about this with enough answers.",

  tooFewPulses: (fewest: number) =>
    `Not enough yet: fewer than ${fewest} pulses have closed in the last twelve weeks.`,
  answered: (tooFew: number, pulses: number) =>
    tooFew === 0
      ? `Each of the last ${pulses} pulses and checks had enough answers.`
      : `${tooFew} of the last ${pulses} pulses and checks had too few answers to show anything.`,
  tooFewMeetings: (fewest: number) =>
    `Not enough yet: fewer than ${fewest} meetings of the last twelve weeks had a pulse.`,
  meetings: (without: number, meetings: number) =>
    without === 0
      ? `Each of the last ${meetings} meetings with a pulse had an action.`
      : `${without} of the last ${meetings} meetings with a pulse had no action.`,
  passed: (count: number) =>
    `${turns(count)} to lead ${were(count)} passed on in the last eight weeks.`,

  agreement: {
    aligned: "Over two checks, people’s answers to the same question lay close together.",
    mixed: "Over two checks, people’s answers to the same question lay some way apart.",
    split: "Over two checks, people’s answers to the same question lay far apart.",
  },
  noAgreement:
    "Not enough yet: it takes two checks of all components with enough answers, the newer one in the last twelve weeks.",

  tooFewSettled: (fewest: number) =>
    `Not enough yet: fewer than ${fewest} commitments have come to their day in the last eight weeks.`,
  confirmed: (verified: number, settled: number) =>
    `Of ${settled} commitments whose time came in the last eight weeks, ${verified} ${were(verified)} confirmed by somebody else.`,
  lapsed: (count: number) =>
    `${commitments(count)} lapsed: nobody confirmed ${count === 1 ? "it" : "them"} in time.`,
  waiting: (count: number, longest: number) =>
    `${commitments(count)} ${have(count)} been reported as done and not confirmed for more than a week, the oldest for ${days(longest)}.`,
  overdue: (count: number) =>
    `${commitments(count)} ${have(count)} passed ${count === 1 ? "its" : "their"} day, and nobody has said yet what came of ${count === 1 ? "it" : "them"}.`,

  tooFewHandOffs: (fewest: number) =>
    `Not enough yet: fewer than ${fewest} hand-offs were reported as done in the last eight weeks.`,
  waits: (slow: number, handOffs: number) =>
    slow === 0
      ? `None of ${handOffs} hand-offs of the last eight weeks waited more than three days to be confirmed.`
      : `${slow} of ${handOffs} hand-offs of the last eight weeks waited more than three days to be confirmed.`,

  tooFewRuns: (fewest: number) =>
    `Not enough yet: fewer than ${fewest} actions were run in the last eight weeks.`,
  overrun: (over: number, runs: number) =>
    over === 0
      ? `None of ${runs} actions of the last eight weeks took more than a fifth longer than planned.`
      : `${over} of ${runs} actions of the last eight weeks took more than a fifth longer than planned.`,
});
