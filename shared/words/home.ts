/** The words of the personal tab. */
export const homeWords = {
  title: (name: string) => `Hello ${name}`,
  opening: "Loading your teams…",
  nothingTitle: "Nothing here yet",
  nothing:
    "Open the app in a meeting of your team and choose an action. Your team, your turn and what you promise then show up here.",
  failedTitle: "Your teams could not be loaded",

  turn: "Leading",
  youLeadNext: "You lead next",
  leadsNext: (name: string) => `${name} leads next`,
  place: (place: number, members: number) => `You are number ${place} of ${members} in the order.`,

  mine: "What you promised",
  nothingPromised: "You have promised nothing that is still open.",
  toConfirm: "To confirm for others",
  settled: "Settled in the last 30 days",

  runs: "What your team did",
  noRuns: "Your team has not run an action yet. Choose one in your next meeting.",
  ledBy: (name: string, day: string) => `${day}, led by ${name}`,
  youLed: (day: string) => `${day}, led by you`,
  onNow: "Going on now",
} as const;
