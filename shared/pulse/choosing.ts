import { type SafetyComponent, safetyComponents } from "../safety-component.ts";
import { type QuestionTopic, ReportedSignal, type RoundQuestion } from "./question.ts";
import { topicOf } from "./question-topics.ts";
import { questionsAbout } from "./questions.ts";
import type { Round } from "./round.ts";

/** What choosing needs to know of the rounds before. */
export type EarlierRounds = readonly Pick<Round, "openedAt" | "questions">[];

/** How many questions of a component are asked together, so that its band gives nobody away. */
const together = 2;

/**
 * The questions of the pulse after a meeting, four: two of the component that the action serves
 * most, one of a component that it does not serve, and one of what people report. Without an action
 * the component that was asked longest ago has the place of the one it serves. `served` has all
 * components of the action, the one it serves most first. What was asked least comes first, so that
 * nobody sees the same card each week.
 */
export function pulseQuestions(
  served: readonly SafetyComponent[],
  earlier: EarlierRounds,
): RoundQuestion[] {
  const own = served[0] ?? longestAgo(safetyComponents, earlier);
  const others = safetyComponents.filter((one) => one !== own && !served.includes(one));
  return [
    ...leastAsked(own, earlier).slice(0, together),
    ...leastAsked(longestAgo(others, earlier), earlier).slice(0, 1),
    ...leastAsked(longestAgo(ReportedSignal.options, earlier), earlier).slice(0, 1),
  ];
}

/** The questions of a check, twelve: two of each component, those that were asked least. */
export function checkQuestions(earlier: EarlierRounds): RoundQuestion[] {
  return safetyComponents.flatMap((one) => leastAsked(one, earlier).slice(0, together));
}

/** The newest of the checks among these rounds, but for what could not be read. */
export function lastCheck<R extends Pick<Round, "openedAt" | "kind" | "questions">>(
  rounds: readonly R[],
): R | undefined {
  return rounds
    .filter(({ kind, questions }) => kind === "check" && questions.length > 0)
    .toSorted((a, b) => a.openedAt - b.openedAt)
    .at(-1);
}

/** Of several topics the one that was asked longest ago, or never; between equals the first. */
function longestAgo<Topic extends QuestionTopic>(
  topics: readonly Topic[],
  earlier: EarlierRounds,
): Topic {
  const askedAt = (topic: Topic) =>
    lastOf(earlier.filter(({ questions }) => questions.some((one) => topicOf(one) === topic)));
  const [first] = topics.toSorted((a, b) => askedAt(a) - askedAt(b));
  if (first === undefined) throw new Error("there is no topic to ask about");
  return first;
}

/** The questions about a topic: first those that were asked least, then those asked longest ago. */
function leastAsked(topic: QuestionTopic, earlier: EarlierRounds): RoundQuestion[] {
  const asking = ({ id }: RoundQuestion) =>
    earlier.filter(({ questions }) => questions.some((one) => one.id === id));
  return questionsAbout(topic).toSorted(
    (a, b) => asking(a).length - asking(b).length || lastOf(asking(a)) - lastOf(asking(b)),
  );
}

function lastOf(rounds: EarlierRounds): number {
  return rounds.reduce((newest, { openedAt }) => Math.max(newest, openedAt), -1);
}
