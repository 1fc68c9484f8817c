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
  period: "How far back",
  periods: { month: "A month (30 days)", quarter: "A quarter (13 weeks)" },
  span: (from: string, to: string) => `${from} to ${to}`,
  print: "Print a review of one page",
  nothingTitle: "Nothing in this time yet",
  nothing:
    "Your team ran no action, closed no pulse and made no commitment in this time. What you do in your meetings shows up here.",

  bandsTitle: "Components over time",
  bandsNote:
    "Each bar is one pulse or check, and covers the levels in which all answers together can lie. Where in it is not known. A bar higher or lower than the one before can be luck; what may be said of a change stands with the actions.",
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
    `${component}: no closed pulse or check of this time asked about it.`,
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
  noRuns: "No action was run in this time.",
  led: (day: string, name: string) => `${day}, led by ${name}`,
  followed: (component: string, verdict: string) => `${component}: ${verdict}`,
  unmeasured: "Not measured yet.",
  unmeasuredNote: "Where nothing is said of what followed, it was not measured yet.",

  commitmentsTitle: "Commitments",
  noCommitments: "No commitment was made in this time, and none is open.",
  commitments,
  openTitle: "Still open",
  openLine: (text: string, name: string, day: string) => `${text} (${name}, by ${day})`,

  turnsTitle: "Who led",
  turnsNote: "By name. Everybody takes a turn; being away or new is a good reason for fewer.",
  turns: (name: string, count: number) =>
    count === 0 ? `${name}: not in this time` : `${name}: ${times(count)}`,

  plan: "Plan it for your next meeting",
  planOne: (title: string) => `Plan “${title}” for your next meeting`,
  planned: (title: string, leader: string) =>
    `“${title}” is planned. ${leader} leads it. It is open in the meeting’s side panel.`,

  review: (team: string) => `Team review: ${team}`,
  more: (count: number) => `and ${count} more`,
});
