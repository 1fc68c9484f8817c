import type { SafetyComponent } from "../safety-component.ts";

/** A question of the pulse: its words and what it is about. */
export interface Question {
  /** Kept for good: other words are another question, under another id. */
  readonly id: string;
  readonly component: SafetyComponent;
  /** What is asked about the last two weeks, answered with one of five choices. */
  readonly text: string;
}

/**
 * Two questions for each component, in our own words. They ask what happens between people and not
 * what one is like oneself, and none is turned round: answers to reversed questions agree badly
 * with the others. What they are about follows Edmondson 1999 (doi 10.2307/2666999: speaking up,
 * asking for help, mistakes, risk), Knoll and van Dick 2013 (doi 10.1007/s10551-012-1308-4: what
 * people hold back) and Tannenbaum and Cerasoli 2013 (looking back together). Two questions
 * together, because one alone measures little, and because the band of two never tells the answer
 * to one of them for certain (docs/rules.md).
 */
export const questions: readonly Question[] = [
  {
    id: "courage-say-problems",
    component: "courage",
    text: "When something was going wrong, somebody in this team said so openly.",
  },
  {
    id: "courage-try-unsure",
    component: "courage",
    text: "People in this team tried things without being sure that they would work.",
  },
  {
    id: "engagement-take-part",
    component: "engagement",
    text: "Everybody in this team took part when we decided something together.",
  },
  {
    id: "engagement-care",
    component: "engagement",
    text: "People in this team cared about how our work turned out.",
  },
  {
    id: "flexibility-change-plan",
    component: "flexibility",
    text: "When things changed, this team changed its plan without fuss.",
  },
  {
    id: "flexibility-step-in",
    component: "flexibility",
    text: "People in this team stepped in for each other when it was needed.",
  },
  {
    id: "learning-from-mistakes",
    component: "learning",
    text: "When a mistake happened, this team looked at what to learn from it, not at whose it was.",
  },
  {
    id: "learning-ask-help",
    component: "learning",
    text: "People in this team asked each other for help or for an explanation.",
  },
  {
    id: "openness-different-view",
    component: "openness",
    text: "A different view was heard out in this team before anyone argued against it.",
  },
  {
    id: "openness-tell-early",
    component: "openness",
    text: "People in this team told the others early what they needed to know.",
  },
  {
    id: "resilience-after-setback",
    component: "resilience",
    text: "After a setback this team got going again together.",
  },
  {
    id: "resilience-load",
    component: "resilience",
    text: "When somebody had too much on their plate, this team noticed.",
  },
];

/** The question with this id, or undefined for one that is not in today's set. */
export function findQuestion(id: string): Question | undefined {
  return questions.find((question) => question.id === id);
}
