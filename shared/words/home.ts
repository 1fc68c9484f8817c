import { translated } from "./translated.ts";

/** The words of the personal tab. */
export const homeWords = translated("home", {
  title: (name: string) => `Hello ${name}`,
  opening: "Loading your teams…",
  nothingTitle: "Nothing here yet",
  nothing:
    "Open the app in a meeting of your team and choose an action. Your team, your turn and your commitments then show up here.",
  failedTitle: "Your teams could not be loaded",

  turn: "Leading",
  youLeadNext: "You lead next",
  leadsNext: (name: string) => `${name} leads next`,
  youLeadNow: (title: string) => `You lead now: ${title}`,
  leadsNow: (name: string, title: string) => `${name} leads now: ${title}`,
  meetsNow: (moment: string) => `Your team meets now. It was planned for ${moment}.`,
  meetingRemoved: (number: number, left: number) =>
    `Meeting ${number} is removed. ${left === 1 ? "One is" : `${left === 0 ? "None" : left} are`} left.`,
  zoneTime: (moment: string, place: string) =>
    place === "UTC" ? `${moment} UTC` : `${moment}, ${place} time`,
  daysAway: "Days away",
  swap: "Swap",
  undoStays: "An undo cannot be undone.",
  settings: "Settings",
  settingsOf: (team: string) => `Settings of ${team}`,
  settingsRefused: "Teams did not open them. They are in this app’s Home tab, under “Settings”.",
  settingsNote: "The order, days away, when you meet, and what was changed are in the settings.",
  plannedMine: (title: string) => `Planned: ${title}. You lead it.`,
  plannedBy: (title: string, name: string) => `Planned: ${title}, led by ${name}.`,
  nothingPlanned: "Nothing is planned yet. Below is what fits your team now.",
  place: (place: number, members: number) => `You are number ${place} of ${members} in the order.`,

  mine: "Your commitments",
  promisedCount: (count: number) =>
    count === 1 ? "1 commitment of yours" : `${count} commitments of yours`,
  toConfirmCount: (count: number) => `${count} to confirm`,
  nothingPromised: "You have no open commitments.",
  toConfirm: "Reported as done by others",
  settled: "Settled or taken back in the last 30 days",

  openPulses: "Open pulses",
  answeredPulses: "Already answered",
  pulseOfTeam: (team: string) => `Pulse of ${team}`,
  pulses: "Pulses and checks",
  noPulses:
    "Your team has had no pulse yet. It comes at the end of a run, or after a meeting without one.",
  checkOfTeam: (team: string) => `Check of ${team}`,
  checkOn: (moment: string) => `A check is open until ${moment}. Its result shows up here.`,
  checkOf: (day: string) => `Check of ${day}`,
  measuringTitle: "When an action is measured again",
  measuringNow: (days: number, again: boolean) =>
    again
      ? `A check of all components comes ${days} days after a run, and again the same number of days later.`
      : `A check of all components comes ${days} days after a run.`,
  changeMeasuring: "Change the days",
  measuringAsk: "After how many days?",
  measuringNote: "It is the same for all of you, and counts for runs that end from now on.",
  measuringDays: (count: number) => `${count} days`,
  measuringAgain: "And again the same number of days later",
  pulseOn: (moment: string) => `A pulse is open until ${moment}. Its result shows up here.`,
  pulseOf: (day: string) => `Pulse of ${day}`,
  earlierPulses: "Earlier ones",
  thresholdTitle: "How many must answer",
  thresholdNow: (threshold: number) =>
    `Once ${threshold} people have answered, a pulse shows a band for each component. With fewer answers it shows nothing.`,
  raiseThreshold: "Change this",
  raiseAsk: "How many of you must answer before anything is shown?",
  raiseNote: "It is the same for all of you, from the next pulse on.",
  answers: (count: number) => `${count} answers`,
  raiseConfirm: "Save",

  runs: "What your team did in the last 13 weeks",
  decided: (text: string) => `Decided: ${text}`,
  noRuns: "Your team has run no action in the last 13 weeks. Choose one in your next meeting.",
  ledBy: (name: string, day: string) => `${day}, led by ${name}`,
  youLed: (day: string) => `${day}, led by you`,
  onNow: "Going on now",
});
