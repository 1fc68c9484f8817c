import type { SafetyComponent } from "../safety-component.ts";
import type { Moment } from "../team-action.ts";
import type { Topic } from "../topic.ts";
import { translated } from "./translated.ts";

/** Other words with which people look for a component, a topic or a moment; loaded with the search. */
export const searchWords = translated("search", {
  components: {
    courage: "brave speak up",
    engagement: "motivation involvement",
    flexibility: "change adapt",
    learning: "learn improve",
    openness: "open honest trust",
    resilience: "stress recover wellbeing burnout",
  } satisfies Record<SafetyComponent, string>,
  topics: {
    "psychological-safety": "safety safe trust",
    "emotional-intelligence": "emotions feelings empathy",
    "remote-work": "hybrid distributed online video call home office",
    humour: "humor fun funny laugh laughter joke smile",
    conflict: "argument disagreement tension quarrel",
    feedback: "praise criticism appreciation",
    "learning-from-failure": "mistakes error failure postmortem incident",
    "handing-over": "handover hand-off delegate",
    verifying: "verify check done proof quality",
  } satisfies Record<Topic, string>,
  moments: {
    "stand-up": "standup daily short",
    retrospective: "retro review",
    planning: "plan kick-off start",
    "new-people": "onboarding newcomer joiner",
    "hard-time": "difficult crisis bad news",
  } satisfies Record<Moment, string>,
});
