import type { ReasonKind } from "../recommending/recommendation.ts";
import type { Attention } from "../signals/signal.ts";
import { translated } from "./translated.ts";

/** What was weighed for or against an action, a line each. */
const reasons: Record<ReasonKind, string> = {
  component: "Where a component that it serves stands",
  "passed-over": "No action of the last eight weeks was for that component",
  signal: "An execution signal that it works on is worth a look",
  followed: "What a check said after your last run of it",
  moment: "The kind of meeting that you have",
  "not-tried": "You have not run it in the last year",
  recent: "You ran it lately",
  variety: "Another action for the same component ranks close to it",
};

const attentions: Record<Attention, string> = {
  look: "Worth a look",
  none: "Nothing stands out",
  "not-enough-yet": "Not enough yet",
};

/** The words of where a team stands and what it might run next. They are loaded with their screens. */
export const standingWords = translated("standing", {
  recommendedTitle: "For your team now",
  recommendedNote:
    "From your own pulses and records, as far as they go. Any other action can be chosen as well.",
  more: "Other suggestions",
  weighedTitle: "What was weighed",
  speaksFor: "For it",
  speaksAgainst: "Against it",
  noneFits: "No action in the Playbook is for a team of your size.",
  reasons,

  title: "Where you stand",
  componentsTitle: "Components",
  componentsNote: (day: string) => `from ${day}`,
  noComponents: "No pulse or check has shown a band yet.",
  signalsTitle: "How the work goes",
  signalsNote:
    "Made of your team’s own records and of what pulses showed. No sentence is about a person.",
  attentions,
});
