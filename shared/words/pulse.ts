import type { SafetyComponent } from "../safety-component.ts";
import { translated } from "./translated.ts";

/** What people can talk about instead, where a pulse shows nothing, or where a band is low. */
const prompts: Record<SafetyComponent, readonly string[]> = {
  courage: [
    "When did somebody say something here that was not easy to say? What made it possible?",
    "What would you try if it did not matter whether it works?",
    "What would make it easier to say early that something is going wrong?",
  ],
  engagement: [
    "Which part of our work do you care about most just now?",
    "What did we decide lately where you would have liked to be asked?",
    "What could we leave out, so that there is more room for what matters?",
  ],
  flexibility: [
    "Which change of plan went well lately, and what helped?",
    "What do we keep doing only because we have always done it?",
    "Where could somebody step in for you, if you told them one thing?",
  ],
  learning: [
    "What surprised us lately, and what do we know now?",
    "What would you like to understand better, and who here could show you?",
    "What could we try for two weeks and then look at together?",
  ],
  openness: [
    "What do the others need to know from you this week?",
    "Which view have we not heard yet on something that we decided?",
    "How would you like to be told when somebody sees it differently?",
  ],
  resilience: [
    "What took more strength than we thought lately?",
    "What helped us to get going again after the last setback?",
    "What could somebody take off your plate this week?",
  ],
};

/** What people read about the pulse, in the panel, in the personal tab and on cards alike. */
export const pulseWords = translated("pulse", {
  /** Title of the last step of every run. */
  step: "Pulse",
  choices: ["Hardly ever", "Seldom", "Sometimes", "Often", "Nearly always"],
  /** Above the questions. */
  lastTwoWeeks: "In the last two weeks:",
  bands: {
    low: "Low",
    mixed: "Mixed",
    "rather-low": "Mixed, rather low",
    "rather-high": "Mixed, rather high",
    high: "High",
    "lower-half": "Low or mixed",
    "upper-half": "Mixed or high",
  },
  /** What a band says in a sentence. */
  bandMeans: {
    low: "All answers taken together say: seldom.",
    mixed: "All answers taken together say: sometimes. People may agree on that, or differ.",
    "rather-low": "All answers taken together say: sometimes, rather seldom than often.",
    "rather-high": "All answers taken together say: sometimes, rather often than seldom.",
    high: "All answers taken together say: often.",
    "lower-half":
      "It was a single question, so this is less exact: all answers taken together say “sometimes” or less often.",
    "upper-half":
      "It was a single question, so this is less exact: all answers taken together say more often than “sometimes”.",
  },
  /** What people report of how the work went, beside the components. */
  reported: {
    "unspoken-friction": {
      seldom: "Holding something back: at most sometimes, all answers taken together.",
      often: "Holding something back: often, all answers taken together.",
    },
    "delayed-hand-offs": {
      seldom: "Waiting for others: at most sometimes, all answers taken together.",
      often: "Waiting for others: often, all answers taken together.",
    },
    "coordination-cost": {
      seldom: "Doing or asking twice: at most sometimes, all answers taken together.",
      often: "Doing or asking twice: often, all answers taken together.",
    },
  },
  /** Beside the bands: how to read them. */
  howToRead: (threshold: number) =>
    `${threshold} or more answered. A band is where the answers lie as a whole, from low on the left to high on the right. It does not say what anybody answered, and two bands that differ do not yet show a change.`,
  /** What is promised, read before answering. */
  promise: {
    title: "What happens to your answers",
    /** In short, and in sight wherever people answer; all of it, below, is a press away. */
    seen: (threshold: number) =>
      `The team sees where the answers lie as a whole, never a single one. Nobody is told who answers, and with fewer than ${threshold} nothing is shown.`,
    confidential:
      "While it is open, answers are confidential, not yet anonymous: whoever runs this app's server could read them. When it closes, what each of you chose is destroyed.",
    keptInShort:
      "Sums of a check stay sealed for up to 120 days, and six figures of a measured action for two years, to say what followed.",
    passesTeams: "Answers on this card pass through Teams; in the app they do not.",
    /** All of it. */
    protects: (threshold: number) =>
      `Your answers are sealed together with everybody else's. While it is open this app shows them to nobody, and tells nobody who has answered. Then the team sees one band for each subject that was asked about, and only if at least ${threshold} people have answered; with fewer, nothing is ever shown and no answer is kept. When it closes, what each person chose is destroyed.`,
    /** What a check keeps beside its bands. */
    keptOfCheck:
      "Of a check this stays sealed for at most 120 days, to compare the next one with: the sum of all choices about each component, how far all choices lie apart, how far they agree, how many answered, and who was asked. How often each choice was made is not kept. Where an action is measured, six figures made of this stay sealed, without who was asked, for two years after the run, to say something over many runs of it.",
    limits:
      "Whoever runs this app's server and holds its keys could read answers while it is open: they are confidential, not yet anonymous. If nearly everybody else told each other what they answered, they could narrow down yours. Where all of you must answer before anything is shown, a result says that all did; in a team of up to eight a finer band can say so too. The server's traffic shows that somebody sent something and when, never what.",
    limitsOfCheck:
      "They could open what stays sealed of a check later too, the sums and the six figures; where all of you chose the same end of the scale in every question about a component, that tells what each of you chose.",
    inPanel:
      "What you answer here goes straight to this app and not through Teams. It is sealed as soon as it arrives.",
    inCard:
      "What you answer on this card passes through Microsoft Teams on its way, and we cannot say what Teams keeps of it. To answer without that, open the app.",
  },
  /** For everybody alike, so that it says nothing of who has answered. */
  ifAnswered: "If you have answered already, that counts. Sending again replaces it.",
  /** `when` is a day and a time. */
  openUntil: (when: string) => `It is open until ${when}.`,
  /** Both in one: true of whoever reads it, whether they have answered or not. */
  changeUntil: (when: string) =>
    `It is open until ${when}. Until then, sending again replaces what you sent.`,
  send: "Send my answers",
  saved: "Saved. You can change your answer until it closes.",
  /** The same where it is all that is said. */
  savedUntil: (when: string) => `Saved. You can change your answer until ${when}.`,
  again: "Answer again",
  againNote:
    "You begin with an empty form: what you sent is not shown, not even to you, and counts until you send again.",
  /** Why a closed pulse shows nothing. */
  withheld: {
    title: "Nothing is shown this time",
    "too-few": (threshold: number) =>
      `Fewer than ${threshold} people answered, so nothing is shown, now or later. What was answered is destroyed. Nobody has to say why they did or did not answer.`,
    unreadable: () =>
      "The sealed answers could not be opened, so nothing is shown, now or later. That lies with this app and not with your team.",
  },
  /** Why there is no pulse now. */
  none: {
    title: "No pulse this time",
    checkSoon: (day: string) =>
      `What followed your last action is measured from ${day} on, with a check of all components. It goes first, so there is no pulse before it.`,
    notYet: (day: string) =>
      `Your team had a pulse or a check within the last week. The next one comes with your first meeting from ${day} on.`,
    tooFewPeople: (threshold: number) =>
      `A pulse needs at least ${threshold} people in the team, so that a result is never that of a few.`,
    twinTeam:
      "Another team of almost the same people had a pulse or a check within the last 30 days. The two results side by side could tell what single people answered, so there is none here.",
  },
  promptsTitle: "To talk about instead",
  morePrompts: "More to talk about",
  /** The same under a band that is low. */
  lowPromptsTitle: "To talk about",
  prompts,
});
