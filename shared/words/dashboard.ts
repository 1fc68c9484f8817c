import type { CommitmentState } from "../commitment.ts";
import { translated } from "./translated.ts";

const times = (count: number) => (count === 1 ? "once" : `${count} times`);
const days = (count: number) => (count === 1 ? "one day" : `${count} days`);

/** How many commitments stand so, as a sentence. `oldest` is for how many days the oldest has waited. */
const commitments: Record<
  Exclude<CommitmentState, "withdrawn">,
  (count: number, oldest: number) => string
> = {
  promised: (count, oldest) =>
    `${count} promised and not yet reported as done. The oldest was promised ${oldest === 0 ? "today" : `${days(oldest)} ago`}.`,
  claimed: (count, oldest) =>
    `${count} reported as done and not yet confirmed. The oldest has waited ${oldest === 0 ? "since today" : days(oldest)} for somebody to confirm it.`,
  verified: (count) => `${count} confirmed by somebody else.`,
  lapsed: (count) => `${count} lapsed: nobody confirmed it in time.`,
};

/** The words of the dashboard of a team. They are loaded with it. */
export const dashboardWords = translated("dashboard", {
  title: (team: string) => `What ${team} did and saw`,
  period: "Period",
  periods: { month: "30 days", quarter: "13 weeks" },
  span: (from: string, to: string) => `${from} to ${to}`,
  print: "Print a one-page review",
  nothingTitle: "Nothing in this period yet",
  nothing:
    "In this period your team ran no action, closed no pulse and made no commitment. What you do in your meetings shows up here.",

  bandsTitle: "Components over time",
  bandsNote:
    "Each bar is one pulse or check, and covers the range in which the answers as a whole can lie. Where exactly within it is not known. A bar that is higher or lower than the one before can be luck; what can be said about a change is under the actions.",
  component: "Component",
  chart: (component: string) => `${component} over time`,
  actions: "Actions",
  nothingShown: "Not shown",
  asTable: "Show as a table",
  date: "Day",
  level: "Level",
  what: "What",
  tooFew: "Too few answered, so nothing is shown",
  unreadable: "Could not be opened, so nothing is shown",
  noneAsked: (component: string) =>
    `${component}: no closed pulse or check in this period asked about it.`,
  once: (component: string, band: string, day: string) => `${component}: “${band}” (${day}).`,
  several: (
    component: string,
    count: number,
    first: readonly [band: string, day: string],
    last: readonly [band: string, day: string],
  ) =>
    `${component}: shown ${times(count)}, first “${first[0]}” (${first[1]}), last “${last[0]}” (${last[1]}).`,
  neverShown: (component: string) => `${component}: nothing was shown.`,
  withheld: (count: number) =>
    count === 1
      ? "One pulse or check showed nothing."
      : `${count} pulses or checks showed nothing.`,

  runsTitle: "Actions and what followed",
  noRuns: "No action was run in this period.",
  led: (day: string, name: string) => `${day}, led by ${name}`,
  followed: (component: string, verdict: string) => `${component}: ${verdict}`,
  unmeasured: "Not measured yet.",
  unmeasuredNote: "Where nothing is said about what followed, it has not been measured yet.",
  brokenOff: "It ended before half of its steps, so nothing is said of what followed.",

  commitmentsTitle: "Commitments",
  noCommitments: "No commitment was made in this period, and none is open.",
  commitments,
  /** Of what is promised or reported as done, a line each. */
  openTitle: "Not confirmed yet",
  openLine: (text: string, name: string, day: string, isClaimed: boolean) =>
    `${text} (${name}, by ${day}${isClaimed ? "; reported as done" : ""})`,

  turnsTitle: "Who led",
  turnsNote:
    "In alphabetical order. Everybody takes a turn; being away or new is a good reason for fewer.",
  turns: (name: string, count: number) =>
    count === 0 ? `${name}: not in this period` : `${name}: ${times(count)}`,

  plan: "Plan it for your next meeting",
  planOne: (title: string) => `Plan “${title}” for your next meeting`,
  planned: (title: string, leader: string) =>
    `“${title}” is planned. ${leader} leads it. It is open in the meeting’s side panel.`,

  review: (team: string) => `Team review: ${team}`,
  more: (count: number) => `and ${count} more`,
});
