/** The words of the meeting room, which stands in for Teams; the product's own are elsewhere. */
export const roomWords = {
  title: "Parcel tracking weekly",
  app: "Guided Team Actions",
  standIn: "Practice room",
  started: "The meeting has started.",
  ended: (minutes: number) => `The meeting has ended after ${countOf(minutes, "minute")}.`,
  clockMoved: (minutes: number) => `The clock was moved forward by ${span(minutes)}.`,
  chose: (name: string, title: string) => `${name} chose “${title}”.`,
  startedRun: (name: string, title: string) => `${name} started “${title}”.`,
  leadsNow: (name: string) => `${name} leads now.`,
  step: (title: string) => `Next step: ${title}${/[.?!…]$/.test(title) ? "" : "."}`,
  endedRun: (title: string) => `“${title}” has ended.`,

  startMeeting: "Start meeting",
  endMeeting: "End meeting",
  appOnStage: "The app on the stage",
  stopStage: "Stop showing the app",
  notStarted: "No meeting is on",
  notStartedWhy: "The others join in once it has started. The app works either way.",
  youAre: (name: string) => `You are ${name}`,
  playAs: (name: string) => `Play ${name}`,
  you: "You",
  playsAlone: "Simulated",
  heldElsewhere: "Other window",
  leads: "Leads",
  willLead: "Will lead",
  elapsed: "Time since the meeting started",
  views: { meeting: "Meeting", all: "All five panels", personal: "Personal app" },
  panes: { people: "People", chat: "Chat", app: "App" },
  themes: { default: "Light", dark: "Dark", contrast: "High contrast" },
  theme: "Theme",
  languages: { en: "English", de: "Deutsch" },
  language: "Language of the app",
  clock: "Clock",
  clockForward: {
    1: "1 minute later",
    10: "10 minutes later",
    60: "1 hour later",
    1440: "1 day later",
    20160: "14 days later",
  },
  chat: "Meeting chat",
  chatShort: "Meeting",
  chatWithApp: "Chat with Guided Team Actions",
  unread: (name: string, count: number) => `${name}, ${count} unread`,
  chatEmpty: "Nothing has been said yet.",
  chatWithAppEmpty: "Only you and Guided Team Actions are here. Ask it for help.",
  write: "Type a message",
  writeToApp: "Type help, next, agenda …",
  mention: "Mention Guided Team Actions",
  mentionFirst: "The app hears only what mentions it: press @, then type help.",
  cardLoading: "The card is coming.",
  cardFailed: "The card could not be loaded. Reload the page to see it.",
  pressing: "Sending…",
  notAnswered: "There was no answer. Try again.",
  send: "Send",
  reconnecting: "Reconnecting to the room…",
  panelOf: (name: string) => `${name}’s panel`,
  hintTitle: "Try it: lead a sample team through an action",
  hint: [
    "Start the meeting. The other four take part by themselves: they write, vote and say when they are ready.",
    "In the app, choose an action, such as the Humour Workshop, and start it.",
    "Read out what the panel tells you, and press Next when the team is ready.",
    "At the end make a commitment and answer the pulse. Then play somebody else, or look at all five panels.",
    "End the meeting: the pulse is in the chat for whoever has not answered. Let a day and an hour pass with the clock, and its result is there too.",
  ],
  hintClose: "Got it",
  hintOpen: "What to do here",
} as const;

/** What the sample people say now and then. */
export const smallTalk = {
  meetingStarted: ["Morning, all!", "Hi everyone, I’m here.", "Hello! Coffee in hand.", "Hi all."],
  runStarted: ["Oh nice, I was hoping for this one.", "I’m in.", "Good, let’s go."],
  shown: [
    "Ha, that second one could be mine.",
    "Good to see I’m not the only one.",
    "Some of these are very true.",
  ],
  runEnded: [
    "Thanks, that was good.",
    "Short and useful, thank you.",
    "I liked that. Same again next week?",
  ],
} as const;

function span(minutes: number): string {
  if (minutes % 1_440 === 0) return countOf(minutes / 1_440, "day");
  return minutes % 60 === 0 ? countOf(minutes / 60, "hour") : countOf(minutes, "minute");
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
