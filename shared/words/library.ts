import type { ExecutionSignal } from "../execution-signal.ts";
import type { Moment } from "../team-action.ts";
import type { Topic } from "../topic.ts";
import { translated } from "./translated.ts";

const actions = (count: number) => (count === 1 ? "1 action" : `${count} actions`);
const toRead = (count: number) =>
  count === 1 ? "1 thing to read or watch" : `${count} things to read or watch`;

/** When in a team's life an action fits. */
export const momentWords = translated("moments", {
  "stand-up": "Stand-up",
  retrospective: "Looking back",
  planning: "Planning",
  "new-people": "New people",
  "hard-time": "A hard time",
} satisfies Record<Moment, string>);

/** The subjects of actions and resources. */
export const topicWords = translated("topics", {
  "psychological-safety": "Psychological safety",
  "emotional-intelligence": "Emotional intelligence",
  "remote-work": "Remote work",
  humour: "Humour",
  conflict: "Conflict",
  feedback: "Feedback",
  "learning-from-failure": "Learning from failure",
  "handing-over": "Handing over",
  verifying: "Checking that it happened",
} satisfies Record<Topic, string>);

/** What an action helps with, as a team would say it. */
export const signalWords = translated("addressedSignals", {
  disengagement: "People hold back or drift away",
  misalignment: "People understand things differently",
  "unverified-execution": "Nobody checked that it was done",
  "delayed-hand-offs": "Work waits between people",
  "unspoken-friction": "Something is not being said",
  "coordination-cost": "Too much time goes into keeping in step",
} satisfies Record<ExecutionSignal, string>);

/** The words of the library: browsing, searching, an action's page and its preparation. */
export const libraryWords = translated("library", {
  title: "Library",
  back: "Back",
  own: "Your team’s own actions",
  resources: "To read and watch",
  standing: "Where you stand",

  filters: (on: number) => (on === 0 ? "Filters" : `Filters (${on} on)`),
  component: "Component",
  anyComponent: "Any component",
  time: "Time you have",
  anyTime: "Any length",
  upTo: (minutes: number) => `Up to ${minutes} minutes`,
  people: "How many you are",
  anyPeople: "Any number",
  peopleCount: (count: number) => `${count} people`,
  fitsUs: (count: number) => `Fits the ${count} of us`,
  moment: "Occasion",
  anyMoment: "Any occasion",
  topic: "Topic",
  anyTopic: "Any topic",
  kind: "Kind",
  anyKind: "Any kind",
  free: "Free to read",
  short: "15 minutes or less",
  showAll: "Show all",
  resourceCount: toRead,
  nothingFits: "Nothing matches all your filters.",
  ownTag: "Your team’s own",
  more: (count: number) => `Show all ${count}`,

  search: "Search",
  searchActions: "Search actions, talks and articles",
  searchResources: "Search talks, articles and books",
  clearSearch: "Clear search",
  found: (actionCount: number, resourceCount: number) =>
    `Found: ${actions(actionCount)} and ${toRead(resourceCount)}.`,
  foundActions: "Actions",
  foundResources: "To read and watch",
  nothingFound: (query: string) => `Nothing found for “${query}”.`,
  tryThis: "Try another word, or fewer words. Or look for one of these:",

  helpsWith: "Helps when",
  fitsMoments: "Occasions and topics",
  byYourTeam: "Written by your team",
  runIt: "To run it, open the app in your team’s meeting and choose it there.",
  makeItYours: "Make it your own",
  change: "Change",
  copyAndChange: "Copy and change",
  copyNote: "Your team gets a copy of its own. Ours stays as it is.",

  preparation: "Preparation card",
  openPreparation: "Open the preparation card",
  preparationNote: "Everything the leader needs, on one page that you can print.",
  length: "Length",
  needs: "What you need",
  sayFirst: "Say this first",
  stepsTitle: "Step by step",
  step: "Step",
  everybody: "What everybody does",
  ifSilent: "If nobody speaks",
  stepMinutes: (count: number) => `${count} min`,
  minutesLong: (count: number) => `${count} minutes.`,
  whoAndHowLong: "Who and how long",
  quiet: "Taking part quietly",
  care: "Take care",
  print: "Print",

  team: "Which team",

  afterRun: "More on this to read and watch",
  framework: "Built on a framework by Duena Blomstrom",
  frameworkUrl: "https://duenablomstrom.com/concepts/framework",
  tools: "Ready-made HR tools by Bienestarly",
  toolsUrl: "https://bienestarly.com",

  tabs: {
    home: "Home",
    dashboard: "Dashboard",
    library: "Library",
    settings: "Settings",
    about: "About",
  },
  tabsName: "Parts of this app",
});
