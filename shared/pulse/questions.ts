import type { QuestionTopic, RoundQuestion } from "./question.ts";
import { topicOf } from "./question-topics.ts";

/**
 * What the questions lean on. Their words are our own: none of these instruments is reproduced, and
 * none of their results is claimed for ours.
 */
export const questionSources = {
  "edmondson-1999":
    "Edmondson 1999, Psychological Safety and Learning Behavior in Work Teams, doi 10.2307/2666999: speaking up, asking for help, mistakes, risk",
  "knoll-2013":
    "Knoll and van Dick 2013, doi 10.1007/s10551-012-1308-4: four forms of silence at work",
  "milliken-2003":
    "Milliken, Morrison and Hewlin 2003, An exploratory study of employee silence: what people keep to themselves, and why",
  "tannenbaum-2013":
    "Tannenbaum and Cerasoli 2013, a meta-analysis of debriefs: looking back together at what went well and what did not",
  gittell:
    "Gittell, relational coordination (heller.brandeis.edu/relational-coordination): timely, problem-solving communication, asked about what others do",
  "space-2021":
    "Forsgren and others 2021, the SPACE framework: flow, waits, communication and work done twice",
  own: "Our own, of what the framework by Duena Blomstrom calls this component",
} as const;

/** A question of the pulse. Its id is kept for good: other words are another question. */
export type Question = RoundQuestion & {
  /** What is asked about the last two weeks, answered with one of five choices. */
  readonly text: string;
  readonly source: keyof typeof questionSources;
};

/**
 * Four questions for each component, and four for each execution signal that people must report. Of
 * the components they ask what happens between people and not what one is like oneself; of the
 * signals, what happened to whoever answers, since nobody else can see it. None is turned round:
 * answers to reversed questions agree badly with the others. Of a component two are asked together
 * wherever it is compared, because one alone measures little.
 */
export const questions: readonly Question[] = [
  {
    id: "courage-say-problems",
    component: "courage",
    text: "When something was going wrong, somebody in this team said so openly.",
    source: "edmondson-1999",
  },
  {
    id: "courage-try-unsure",
    component: "courage",
    text: "People in this team tried things without being sure that they would work.",
    source: "edmondson-1999",
  },
  {
    id: "courage-own-mistakes",
    component: "courage",
    text: "Whoever in this team had got something wrong said so themselves.",
    source: "edmondson-1999",
  },
  {
    id: "courage-ask-about-plan",
    component: "courage",
    text: "When a plan looked doubtful, somebody in this team asked about it aloud.",
    source: "milliken-2003",
  },
  {
    id: "engagement-have-a-say",
    component: "engagement",
    text: "When we decided something, everyone in this team had a say.",
    source: "edmondson-1999",
  },
  {
    id: "engagement-care",
    component: "engagement",
    text: "People in this team cared about how our work turned out.",
    source: "own",
  },
  {
    id: "engagement-offer",
    component: "engagement",
    text: "People in this team offered to do something before they were asked.",
    source: "own",
  },
  {
    id: "engagement-own-ideas",
    component: "engagement",
    text: "People in this team brought ideas of their own to our work.",
    source: "own",
  },
  {
    id: "flexibility-change-plan",
    component: "flexibility",
    text: "When things changed, this team changed its plan without fuss.",
    source: "own",
  },
  {
    id: "flexibility-step-in",
    component: "flexibility",
    text: "People in this team stepped in for each other when it was needed.",
    source: "gittell",
  },
  {
    id: "flexibility-other-way",
    component: "flexibility",
    text: "When one way failed, this team tried another one.",
    source: "tannenbaum-2013",
  },
  {
    id: "flexibility-make-room",
    component: "flexibility",
    text: "When something new mattered more, this team put other work aside for it.",
    source: "own",
  },
  {
    id: "learning-from-mistakes",
    component: "learning",
    text: "When a mistake happened, this team looked at what to learn from it, not at whose it was.",
    source: "edmondson-1999",
  },
  {
    id: "learning-ask-help",
    component: "learning",
    text: "People in this team asked each other for help or for an explanation.",
    source: "edmondson-1999",
  },
  {
    id: "learning-pass-on",
    component: "learning",
    text: "What one of us had found out, the others in this team soon knew as well.",
    source: "tannenbaum-2013",
  },
  {
    id: "learning-what-went-well",
    component: "learning",
    text: "People in this team told each other what went well and what could go better.",
    source: "tannenbaum-2013",
  },
  {
    id: "openness-different-view",
    component: "openness",
    text: "A different view was heard out in this team before anyone argued against it.",
    source: "edmondson-1999",
  },
  {
    id: "openness-tell-early",
    component: "openness",
    text: "People in this team told the others early what they needed to know.",
    source: "gittell",
  },
  {
    id: "openness-say-unsure",
    component: "openness",
    text: "People in this team said so when they were unsure of something.",
    source: "edmondson-1999",
  },
  {
    id: "openness-finish-speaking",
    component: "openness",
    text: "Whoever spoke in this team could finish what they had to say.",
    source: "own",
  },
  {
    id: "resilience-after-setback",
    component: "resilience",
    text: "After a setback this team got going again together.",
    source: "own",
  },
  {
    id: "resilience-load",
    component: "resilience",
    text: "When somebody had too much on their plate, this team noticed.",
    source: "own",
  },
  {
    id: "resilience-kind-under-pressure",
    component: "resilience",
    text: "When there was pressure, people in this team stayed kind to each other.",
    source: "own",
  },
  {
    id: "resilience-rest",
    component: "resilience",
    text: "After a busy time, people in this team took the rest that they needed.",
    source: "own",
  },
  {
    id: "friction-kept-quiet",
    signal: "unspoken-friction",
    text: "I kept something to myself that this team should have heard.",
    source: "knoll-2013",
  },
  {
    id: "friction-let-pass",
    signal: "unspoken-friction",
    text: "I let something pass in this team although I thought that it was wrong.",
    source: "knoll-2013",
  },
  {
    id: "friction-told-others",
    signal: "unspoken-friction",
    text: "What bothered me in this team, I told somebody else.",
    source: "milliken-2003",
  },
  {
    id: "friction-question-unasked",
    signal: "unspoken-friction",
    text: "I had a question for this team and kept it to myself.",
    source: "edmondson-1999",
  },
  {
    id: "waiting-wait-for-person",
    signal: "delayed-hand-offs",
    text: "I had to wait for somebody before I could go on with my work.",
    source: "space-2021",
  },
  {
    id: "waiting-wait-for-decision",
    signal: "delayed-hand-offs",
    text: "I could go no further because something was undecided.",
    source: "space-2021",
  },
  {
    id: "waiting-late-answer",
    signal: "delayed-hand-offs",
    text: "An answer that I needed came later than I needed it.",
    source: "gittell",
  },
  {
    id: "waiting-ready-unknown",
    signal: "delayed-hand-offs",
    text: "Something was ready for me before I heard of it.",
    source: "gittell",
  },
  {
    id: "twice-do-again",
    signal: "coordination-cost",
    text: "I did something again because it was unclear how it should be.",
    source: "own",
  },
  {
    id: "twice-ask-again",
    signal: "coordination-cost",
    text: "I had to ask more than once before I got what I needed.",
    source: "gittell",
  },
  {
    id: "twice-explain-again",
    signal: "coordination-cost",
    text: "I explained the same thing several times to different people.",
    source: "space-2021",
  },
  {
    id: "twice-same-work",
    signal: "coordination-cost",
    text: "Two of us did the same work without knowing of each other.",
    source: "space-2021",
  },
];

/** Asked no more; a round that opened with one of them is still answered. */
const retired: readonly Question[] = [
  {
    id: "engagement-take-part",
    component: "engagement",
    text: "Everybody in this team took part when we decided something together.",
    source: "edmondson-1999",
  },
];

/** Every question that a round may have asked. */
export const askedEver: readonly Question[] = [...questions, ...retired];

/** The question with this id, or undefined for one that was never asked. */
export function findQuestion(id: string): Question | undefined {
  return askedEver.find((question) => question.id === id);
}

/** The questions about one component or signal, as a round asks them. */
export function questionsAbout(topic: QuestionTopic): RoundQuestion[] {
  return questions.filter((question) => topicOf(question) === topic).map(asked);
}

function asked(question: Question): RoundQuestion {
  const { id } = question;
  return "component" in question
    ? { id, component: question.component }
    : { id, signal: question.signal };
}
