import type { RunVerb } from "../run.ts";
import { pulseWords } from "./pulse.ts";
import { translated } from "./translated.ts";

const minutes = (count: number) => (count === 1 ? "1 minute" : `${count} minutes`);

/** Who changed the run while somebody else pressed, by what they did. */
const did: Record<RunVerb, (name: string) => string> = {
  plan: (name) => `${name} chose an action.`,
  start: (name) => `${name} started.`,
  advance: (name) => `${name} moved the team on.`,
  goBack: (name) => `${name} went back a step.`,
  pause: (name) => `${name} paused the timer.`,
  resume: (name) => `${name} let the timer go on.`,
  replan: (name) => `${name} fitted the steps into the time that is left.`,
  extend: (name) => `${name} added time.`,
  handOver: (name) => `${name} changed who leads.`,
  reveal: (name) => `${name} showed the step to all.`,
  talkRound: (name) => `${name} took the round on.`,
  pair: (name) => `${name} drew the pairs again.`,
  decide: (name) => `${name} wrote down what was decided.`,
  end: (name) => `${name} finished the action.`,
};

/** The words of the meeting side panel: its frame, choosing an action, preparing it. */
export const panelWords = translated("panel", {
  withdraw: "Take back",
  withdrawOne: (text: string) => `Take back “${text}”`,
  /** Who took back what, to whoever was to do it or waits for it. */
  tookBack: (name: string, text: string) => `${name} took back: ${text}`,
  tookBackTitle: "Taken back",
  tookBackNote: "If it still matters, talk about it together. It can be promised again.",
  tookThisBack: (name: string) => `Taken back by ${name}.`,
  wasForYou: "You were waiting for it.",
  wasForThem: (name: string) => `${name} was waiting for it.`,
  withdrawAsk: "Take this back? It goes from everybody’s list, and can be promised again.",
  /** After the question, where it concerns others than whoever is asked. */
  withdrawTold: (names: string) => `${names} will see that you did.`,
  cancel: "Cancel",
  somebody: "Somebody who has left",

  connecting: "Connecting to Teams…",
  opening: "Opening your team…",
  outsideTitle: "Open this in Teams",
  outside:
    "This page works inside Microsoft Teams. Open it from a meeting, a chat or the apps there.",
  silentTitle: "Teams is not responding",
  silent: "Teams did not respond in time. Please try again.",
  noConversationTitle: "Open this in a meeting",
  noConversation: "The panel belongs to a meeting, a chat or a channel, and there is none here.",
  notOpenedTitle: "This cannot be opened right now",
  brokenTitle: "This screen stopped working",
  broken: "What your team wrote is kept. Please open the screen again.",
  retry: "Try again",
  loading: "Loading…",

  offline: "The server cannot be reached. Please check your connection and try again.",
  notSent: "Not sent: the server did not answer. Please try again.",
  reconnecting: "Reconnecting…",
  dotsWait: "The server does not answer. Your dots are kept here and sent once it does.",
  notSentOut: "Not sent.",
  outOfTeam:
    "You are not in this team any more. Somebody in it can add you to its chat again. What you typed stays here, to copy.",
  signedOut:
    "Teams no longer says who you are. Please sign in to Teams again, or open this panel anew. What you typed is kept.",
  asking: "Updates take up to 5 seconds on this connection.",
  dismiss: "Dismiss",
  did,
  /** Said to whoever had changed the run just before, in another window or by a press whose answer was lost. */
  youDid: "You have just changed this yourself. This is where the team is now.",
  /** Said to whoever pressed as the leader, or beside them, when somebody had just taken the lead. */
  leadsNow: (name: string) =>
    `${name} leads now, so nothing was changed and nothing is lost. You can take the lead back.`,

  leads: (name: string) => `${name} leads`,
  showOnStage: "Show on the stage",
  stageShown:
    "Everybody in the meeting sees it now. Each of you still takes part in your own panel.",
  stageRefused: "Teams did not show it. Only somebody who can present in this meeting can do that.",
  youLead: "You lead",

  agreedTitle: "What you agreed",
  agreedNote: "Look at these together before you begin the next action.",
  turnTitle: "Who leads next",
  leadsNext: (name: string) => `${name} leads next.`,
  youLeadNext: "You lead next.",
  afterThat: (names: string) => `After that: ${names}.`,
  nobodyLeads: "Nobody is next: everybody is away, is new, or has chosen to be left out.",

  chooseTitle: "Choose an action",
  chooseNote: "Open an action to read why it helps and how it goes.",
  actionCount: (count: number) => (count === 1 ? "1 action" : `${count} actions`),
  nothingFits: "No action matches all your filters.",
  showAll: "Show all actions",
  noActions: "The Playbook has no actions yet.",

  minutes,
  fullOrShort: (full: number, short: number) =>
    `${minutes(full)}, or ${short} in the short version`,
  whyTitle: "Why it helps",
  evidence: (grade: string) => `Evidence: ${grade}`,
  source: "Source:",
  howLong: "How long",
  who: "Who",
  people: (from: number, to: number) => `${from} to ${to} people.`,
  whenToUse: "Good when",
  whenNotToUse: "Not so good when",
  notice: "What you may notice afterwards",
  stepsTitle: "Steps",
  quietTitle: "Taking part quietly",
  cautionTitle: "Take care",
  resourcesTitle: "To read and watch",
  noResources: "The links could not be loaded.",
  resourceKinds: { video: "Video", article: "Article", guide: "Guide", book: "Book" },
  resourcePaywalls: {
    metered: "The publisher may ask you to pay after a few articles",
    paid: "To buy or borrow",
  },
  resourceLanguage: (code: string) =>
    `In ${new Intl.DisplayNames(["en"], { type: "language" }).of(code) ?? code}`,
  opensOutside: "opens outside of Teams",

  lengthTitle: "How much time do you have?",
  full: (count: number) => `Full, ${minutes(count)}`,
  short: (count: number) => `Short, ${minutes(count)}`,
  leaderTitle: "Who leads this time?",
  inTurn: (name: string) => `${name}, whose turn it is`,
  iLead: "I will lead instead",
  yourTurn: "It is your turn to lead.",
  choose: "Choose this action",

  plannedTitle: "Next in your team",
  planned: (count: number) => `Planned for ${minutes(count)}.`,
  plannedWithPulse: (count: number) =>
    `Planned for ${minutes(count)}, plus a minute for the pulse.`,
  plannedWithCheck: (count: number) =>
    `Planned for ${minutes(count)}, plus two minutes for a check.`,
  /** Where a run ends without a pulse: true of whenever that will be. */
  noPulse: {
    "not-yet": (day: string) =>
      `Your team has a pulse or a check at most once a week: the next one from ${day} on.`,
    "check-soon": (day: string) => `Next comes a check, from ${day} on, and no pulse before it.`,
    "too-few-people": (threshold: number) =>
      `There is no pulse while your team has fewer than ${threshold} people.`,
  },
  prepareTitle: "Before you start",
  saysAll: "Each step then tells you what to say, word for word.",
  start: "Start",
  startNote: "Start when everybody is here. All panels move together.",
  waitFor: (name: string) => `${name} starts when everybody is here.`,
  youMayStart: (name: string) => `${name} leads. You lead next, so you can start as well.`,
  chooseAnother: "Choose another action",
  chooseAnotherAsk: "Drop this action and choose another one?",
  chooseAnotherConfirm: "Drop it",
  textsFailed: "What to prepare could not be loaded. You can start anyway.",

  pulseTitle: "Pulse",
  checkTitle: "Check",
  pulseOpen: (moment: string) =>
    `Your team’s pulse is open until ${moment}. It takes a minute. ${pulseWords.ifAnswered}`,
  answerPulse: "Answer the pulse",
  pulseResult: (day: string) => `Your pulse of ${day}`,

  claim: "It is done",
  claimName: (text: string) => `It is done: ${text}`,
  verify: "Confirm",
  verifyName: (text: string) => `Confirm that it is done: ${text}`,
  promisedBy: (name: string, day: string) => `${name}, by ${day}`,
  forYou: "It is for you, so you know best whether it is done.",
  forThem: (name: string) => `It is for ${name}, who knows best whether it is done.`,
  claimed: (name: string) => `Reported as done by ${name}.`,
  youClaimed: "You reported it as done. Somebody else confirms it.",
  verified: (name: string) => `Confirmed by ${name}.`,
  overdue: "Its day has passed.",
  lapsed: "Lapsed: nobody confirmed it in time.",
  you: "You",
});
