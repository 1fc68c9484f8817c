import { checkQuestions } from "#shared/pulse/choosing.ts";
import type { MeasuredChange } from "#shared/pulse/measured-change.ts";
import type { QuestionTopic, RoundQuestion } from "#shared/pulse/question.ts";
import { questionsAbout } from "#shared/pulse/questions.ts";
import type { RoundView } from "#shared/pulse/round-view.ts";
import { monday } from "#shared/testing/builders.ts";
import type { Card } from "../card.ts";
import { checkCard } from "../check-card.ts";
import { meetingStartCard } from "../meeting-start-card.ts";
import { nextCard } from "../next-card.ts";
import { noPulseCard, noticeCard, unknownTextCard } from "../notice-card.ts";
import { pulseCard, pulseSavedCard } from "../pulse-card.ts";
import { resultsCard } from "../results-card.ts";
import { helpCard, welcomeCard } from "../welcome-card.ts";

/** A way into the panel. */
export const link = "https://teams.microsoft.com/l/entity/app/run?context=%7B%7D";

/** An open round of five people with four questions about two components. */
export function aRoundView(overrides: Partial<RoundView> = {}): RoundView {
  return {
    id: "round-1",
    state: "open",
    questions: twoAbout("learning", "openness"),
    threshold: 4,
    people: 5,
    openedAt: monday,
    closesAt: monday + 24 * 60 * 60 * 1000,
    mayAnswer: true,
    ...overrides,
  };
}

/** Two questions about each of these, as a round has them. */
export function twoAbout(...topics: readonly QuestionTopic[]): RoundQuestion[] {
  return topics.flatMap((topic) => questionsAbout(topic).slice(0, 2));
}

/** What a check says of two runs, of which one has nothing to be compared with. */
export function someChanges(title: string): MeasuredChange[] {
  const run = { actionId: "humour-workshop", title, targeted: ["resilience" as const] };
  return [
    { ...run, runId: "run-1", beforeId: "round-0", verdicts: { resilience: "beyond noise, up" } },
    { ...run, runId: "run-2", noBaseline: "never", verdicts: { resilience: "no baseline" } },
  ];
}

/** Every card there is, where everything that people wrote or named is `text`. */
export function everyCard(text: string): Readonly<Record<string, Card>> {
  const leader = { name: text, reason: text };
  const round = aRoundView();
  const bands = { learning: "low", openness: "rather-high" } as const;
  return {
    "welcome, personal": welcomeCard("personal"),
    "welcome, group": welcomeCard("group"),
    help: helpCard(),
    "next, none": nextCard([]),
    "next, many": nextCard(Array(40).fill({ teamName: text, leader })),
    "next, nobody": nextCard([{ teamName: text }]),
    "meeting, planned": meetingStartCard({
      teamName: text,
      run: { title: text, minutes: 45, steps: 7, leader: text },
      link,
    }),
    "meeting, unplanned": meetingStartCard({ teamName: text, nextLeader: leader, link }),
    pulse: pulseCard({ teamId: "team-1", round, link }),
    saved: pulseSavedCard({ teamId: "team-1", roundId: round.id, closesAt: round.closesAt }),
    released: resultsCard({ teamName: text, round: { ...round, state: "released", bands } }),
    check: checkCard({ round: { ...round, kind: "check", questions: checkQuestions([]) }, link }),
    measured: resultsCard({
      teamName: text,
      round: { ...round, kind: "check", state: "released", bands, measured: someChanges(text) },
    }),
    "too few": resultsCard({
      teamName: text,
      round: { ...round, state: "withheld", reason: "too-few" },
    }),
    unreadable: resultsCard({
      teamName: text,
      round: { ...round, state: "withheld", reason: "unreadable" },
    }),
    notice: noticeCard(text),
    "unknown text": unknownTextCard(),
    "no pulse yet": noPulseCard({ kind: "not-yet", from: monday }),
    "too few people": noPulseCard({ kind: "too-few-people", threshold: 4 }),
    "twin team": noPulseCard({ kind: "twin-team" }),
  };
}
