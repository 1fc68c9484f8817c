import type { PooledVerdict } from "../measurement/pooled-verdict.ts";
import type { Verdict } from "../measurement/verdict.ts";
import type { NoBaseline } from "../pulse/measured-change.ts";
import { translated } from "./translated.ts";

/** What may be said about the change of one component, beside its name. */
const verdicts: Record<Verdict, string> = {
  "beyond noise, up": "Up, beyond noise",
  "beyond noise, down": "Down, beyond noise",
  "within noise": "Within noise",
  "too few answers": "Too few answers",
  "no baseline": "Nothing to compare with",
};

/** The sentence that explains it. */
const explained: Record<Verdict, string> = {
  "beyond noise, up":
    "Compared with your other components it rose by more than luck and changing moods alone would make likely. That points to a real change, but does not prove that the action made it.",
  "beyond noise, down":
    "Compared with your other components it fell by more than luck and changing moods alone would make likely. That points to a real change, but does not prove that the action made it.",
  "within noise":
    "Whatever moved, luck and changing moods alone could explain it. That is not the same as no change: small changes cannot be seen in one team.",
  "too few answers": "Fewer answered than are needed, so nothing is said about what followed.",
  "no baseline": "There is no check from before the action that this one could be compared with.",
};

/** Why there is nothing to compare a check with. */
const noBaseline: Record<NoBaseline, string> = {
  never: "Your team had no check before this action.",
  "still-open":
    "The check was still open when this action began, so it does not count as one from before it.",
  "too-old":
    "The check before this action was more than six weeks earlier. That is too long ago to compare with.",
  withheld: "Too few answered the check before this action, so there is nothing to compare with.",
  erased:
    "What was kept of the check before this action has been erased, as it is for every check after 120 days at most.",
  "key-gone":
    "The key to what was kept of the check before this action is gone, so there is nothing to compare with.",
  unreadable:
    "What was kept of the check before this action could not be opened, so there is nothing to compare with.",
  "unreadable-after":
    "The answers to this check could not be opened, so nothing is said about what followed.",
  "other-questions":
    "The check before this action asked other questions. Only the same questions can be compared.",
};

/** What may be said of a component over many runs of one action. */
const pooled: Record<PooledVerdict, (component: string) => string> = {
  up: (component) => `over the runs together ${component} rose, beyond noise.`,
  down: (component) => `over the runs together ${component} fell, beyond noise.`,
  "no clear change": (component) =>
    `over the runs together no clear change of ${component} can be seen.`,
  "not enough runs yet": () =>
    "not enough runs have been measured yet to say anything about all of them.",
};

/** The words of checks and of what followed an action. They are loaded with their screens. */
export const measuringWords = translated("measuring", {
  checkOpen: (moment: string) =>
    `A check of all six components is open until ${moment}: twelve questions, two minutes.`,
  answerCheck: "Answer the check",
  checkOf: (day: string) => `Your check of ${day}`,

  offerTitle: "A first check",
  offer:
    "Twelve questions, two minutes, each of you alone and sealed like a pulse. If enough answer, you see a band for each component, and later what followed your actions. It closes after a day; actions that begin after that are compared with it.",
  open: "Open a first check",

  questionOf: (number: number, count: number) => `Question ${number} of ${count}`,
  begin: "Begin",
  next: "Next question",
  back: "Previous question",
  chooseOne: "Please choose one, or go back.",
  allChosen: "You have answered every question. Nothing has been sent yet.",

  followedHere: "What followed it",
  inYourTeam: "In your team:",
  inOrganisation: "In teams of your organisation:",
  nothingFollowed:
    "Your team has not measured a run of this yet. A check two weeks after a run does that.",
  measuredOn: (day: string) => `Your run, measured on ${day}`,
  followedTitle: (title: string) => `What followed “${title}”`,
  forThese: (components: string) => `It was for ${components}.`,
  others: "The other components",
  howMade: "How we arrive at this",
  method:
    "The same questions were asked in a check before the action and in one after it, usually two weeks later. A component counts as moved only compared with your other components, and only by more than luck does in a team of your size. A component that was low tends to rise by itself, so that part is taken off. No size is shown: in one team it would be mostly luck.",
  verdicts,
  pooled,
  explained,
  noBaseline,
});
