import { translated } from "./translated.ts";

const minutes = (count: number) => (count === 1 ? "1 minute" : `${count} minutes`);
const steps = (count: number) => (count === 1 ? "1 step" : `${count} steps`);

/** What the bot says in the chats of Teams; what it says about a pulse's content is in `pulse.ts`. */
export const cardWords = translated("cards", {
  help: "Help",
  next: "Who leads next?",
  notice: "A note from Guided Team Actions",

  welcome: {
    title: "Hello, this is Guided Team Actions",
    group:
      "Your team runs short actions by itself, in meetings you already have. Open the app in your meeting and choose an action. The panel then leads you through it, step by step, and members take turns to lead.",
    personal:
      "Your team runs short actions by itself, in meetings it already has. Here you can ask who leads next in your teams. The Home tab shows your turn and your commitments.",
    pulse:
      "A pulse at the end asks at most four questions. The team sees one band for each component once enough people have answered, and everybody in the team sees the same.",
  },

  helpCard: {
    title: "What I can do",
    /** The same in plain text. */
    lines: [
      "I know these words: next, rotation, pass, choose, agenda, start, commitments, results, settings, privacy, stop and help.",
      "In a group chat or a channel, mention me together with the word.",
    ],
  },

  nextCard: {
    title: "Who leads next",
    noTeams:
      "You are not in a team yet. Open the app in a meeting of your team; the people in it then become your team.",
    more: (count: number) =>
      count === 1 ? "1 more team is in the Home tab." : `${count} more teams are in the Home tab.`,
  },

  meeting: {
    plannedTitle: "Today’s action",
    plan: (count: number, stepCount: number) => `${minutes(count)}, ${steps(stepCount)}.`,
    leads: (name: string) => `${name} leads.`,
    youLead: "You lead.",
    openPanel: "Everybody opens the panel; it shows all of you the same step.",
    /** The card stays as it was sent, so this is true also once one is planned. */
    unplannedTitle: "No action was planned beforehand",
    choose: "Open the panel: there you choose one together, or see which one was chosen since.",
    open: "Open the panel",
  },

  pulseCard: {
    title: (count: number) =>
      count === 1 ? "Pulse: 1 question, one minute" : `Pulse: ${count} questions, one minute`,
    summary: (threshold: number) =>
      `The pulse is open. It takes a minute, and bands are shown once at least ${threshold} people have answered.`,
    chooseOne: "Please choose one.",
    inApp: "Answer in the app",
    savedTitle: "Thank you",
  },

  checkCard: {
    title: (count: number) => `Check: ${count} questions, two minutes`,
    summary: (threshold: number) =>
      `A check of all components is open. It takes two minutes, and bands are shown once at least ${threshold} people have answered.`,
    what: "It asks about all six components, so that you can see where you stand and what followed the actions you ran. Each of you answers alone, one question per screen.",
    answer: "Answer in the app",
  },

  /** In place of a pulse or check, once it has closed. */
  closedCard: {
    title: "This pulse has closed",
    checkTitle: "This check has closed",
    text: "It takes no more answers. What came of it is in the app.",
    open: "See what came of it",
  },

  resultsCard: {
    title: "Your pulse has closed",
    checkTitle: "Your check has closed",
    released: "Your pulse has closed. The result is one band for each component.",
    withheld: "Your pulse has closed. Nothing is shown this time.",
    open: "It is still open. Its result comes when it has closed.",
    bandOf: (component: string, band: string) => `${component}: ${band}`,
  },

  /** Answer to a text that the bot does not know. */
  unknownText:
    "I do not know this word. “help” lists everything I know. This app does not keep what you wrote.",
  /** Refusals of what a card sent. */
  unknownCard: "This card cannot be used any more. Nothing was changed.",
  notAllAnswered: "Nothing was saved. Please choose one answer to each question and send again.",
});
