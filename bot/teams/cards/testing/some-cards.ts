import { scriptLength, sentenceLength } from "#shared/limits.ts";
import { checkQuestions } from "#shared/pulse/choosing.ts";
import type { MeasuredChange } from "#shared/pulse/measured-change.ts";
import type { QuestionTopic, RoundQuestion } from "#shared/pulse/question.ts";
import { questionsAbout } from "#shared/pulse/questions.ts";
import type { RoundView } from "#shared/pulse/round-view.ts";
import type { TeamAction } from "#shared/team-action.ts";
import type { TeamBrief } from "#shared/team-brief.ts";
import { aCommitment, anActionStep, anOwnAction, aRun, monday } from "#shared/testing/builders.ts";

import { agendaCard } from "../agenda-card.ts";
import type { Card } from "../card.ts";
import { checkCard } from "../check-card.ts";
import {
  commitmentCard,
  commitmentClaimedCard,
  commitmentConfirmedCard,
  commitmentTakenBackCard,
} from "../commitment-card.ts";
import { startCard } from "../meeting-start-card.ts";
import { nextCard } from "../next-card.ts";
import { noPulseCard, noticeCard, unknownTextCard } from "../notice-card.ts";
import { pulseCard, pulseClosedCard, pulseSavedCard } from "../pulse-card.ts";
import { resultsCard } from "../results-card.ts";
import { absentCard, movedCard, standInCard, turnCard } from "../turn-card.ts";
import { turnAcceptedCard, turnPassedCard, turnSwappedCard } from "../turn-card-answered.ts";
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

/** Where a team of a hundred people of this name stands: much is open, and the first leads. */
export function aBrief(text: string, overrides: Partial<TeamBrief> = {}): TeamBrief {
  const ids = Array.from({ length: 100 }, (_, index) => `person-${index}`);
  const states = ["promised", "claimed"] as const;
  return {
    id: "team-1",
    name: text,
    conversationId: "19:meeting@thread.v2",
    members: ids.map((userId) => ({ userId, name: text })),
    rotation: ids.map((userId) => ({ userId, reason: { kind: "swapped", withId: "person-9" } })),
    leaderId: "person-0",
    isTheirTurn: true,
    afterId: undefined,
    isMeeting: false,
    hasAccepted: false,
    run: aRun({ title: text, byTurn: true }),
    meetsAt: monday,
    open: ids.slice(0, 30).map((id, index) =>
      aCommitment({
        ...{ id, text, ownerId: id, dueOn: `2026-01-0${1 + (index % 9)}` },
        ...{ state: states[index % 2] ?? "promised" },
      }),
    ),
    today: "2026-01-05",
    ...overrides,
  };
}

/** An action of a team's own in which every text says this, as often as it has room for. */
export function theLongestAction(text: string): TeamAction {
  const upTo = (most: number) => text.repeat(Math.max(1, Math.floor(most / text.length)));
  const sentence = upTo(sentenceLength);
  const steps = [anActionStep({ leaderSays: upTo(scriptLength) })];
  return anOwnAction({ title: text, prepare: Array(4).fill(sentence), caution: sentence, steps });
}

/** Every card there is, where everything that people wrote or named is `text`. */
export function everyCard(text: string): Readonly<Record<string, Card>> {
  const leader = { name: text, reason: text };
  const round = aRoundView();
  const brief = aBrief(text);
  const turn = { brief, userId: "person-0", link };
  const unplanned = { brief: { ...brief, run: undefined }, action: undefined };
  const answered = { brief: { ...brief, leaderId: "person-2" }, userId: "person-0", link };
  const longest = theLongestAction(text);
  const promised = { teamName: text, commitment: aCommitment({ text }), ownerName: text };
  const bands = { learning: "low", openness: "rather-high" } as const;
  return {
    "welcome, personal": welcomeCard("personal"),
    "welcome, group": welcomeCard("group"),
    help: helpCard(),
    "next, none": nextCard([]),
    "next, many": nextCard(Array(40).fill({ teamName: text, leader })),
    "next, nobody": nextCard([{ teamName: text }]),
    "agenda, planned": agendaCard({ brief, link }),
    "agenda, unplanned": agendaCard({ brief: { ...brief, run: undefined, open: [] }, link }),
    "meeting, planned": startCard({ brief, link }),
    "meeting, unplanned": startCard({ brief: { ...brief, run: undefined }, link }),
    turn: turnCard({ ...turn, action: longest, isNow: false }),
    "turn, now": turnCard({ ...turn, action: longest, isNow: true }),
    "turn, instead": standInCard({ ...turn, action: longest, insteadOfId: "person-1" }),
    absent: absentCard({ ...turn }),
    moved: movedCard(turn),
    "turn, unplanned": turnCard({ ...turn, ...unplanned, isNow: false }),
    "turn accepted": turnAcceptedCard({ ...answered, action: longest, isForAll: false }),
    "turn accepted, for all": turnAcceptedCard({ ...answered, action: longest, isForAll: true }),
    "turn passed": turnPassedCard({ ...answered, isForAll: false }),
    "turn passed, for all": turnPassedCard({ ...answered, isForAll: true }),
    "turn swapped": turnSwappedCard({ ...answered, withId: "person-1", isForAll: false }),
    "turn swapped, for all": turnSwappedCard({ ...answered, withId: "person-1", isForAll: true }),
    claim: commitmentCard({ kind: "claim", ...promised }),
    confirm: commitmentCard({ kind: "confirm", ...promised }),
    claimed: commitmentClaimedCard(promised),
    confirmed: commitmentConfirmedCard(promised),
    "taken back": commitmentTakenBackCard({ ...promised, byName: text, isOwner: true }),
    "taken back, for you": commitmentTakenBackCard({ ...promised, byName: text, isOwner: false }),
    pulse: pulseCard({ teamId: "team-1", round, link }),
    "pulse, once more": pulseCard({ teamId: "team-1", round, link, isReminder: true }),
    "pulse, closed": pulseClosedCard({ isCheck: false, link }),
    "check, closed": pulseClosedCard({ isCheck: true, link }),
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
