import type { Commitment } from "../commitment.ts";
import type { Contribution, StepContribution } from "../contribution.ts";
import { draftOf } from "../own-actions/draft-action.ts";
import type { DraftContent } from "../own-actions/draft-content.ts";
import { pulseQuestions } from "../pulse/choosing.ts";
import { closingTime } from "../pulse/opening.ts";
import type { OpenRound } from "../pulse/round.ts";
import type { RoundView } from "../pulse/round-view.ts";
import type { BoardNote, Run, RunStep } from "../run.ts";
import type { RunCommand } from "../run-changes.ts";
import type { Member, Person, Team } from "../team.ts";
import type { Step, TeamAction } from "../team-action.ts";

/** The people of every test. */
export const ana: Person = { userId: "ana", name: "Ana" };
export const ben: Person = { userId: "ben", name: "Ben" };
export const chidi: Person = { userId: "chidi", name: "Chidi" };
export const dana: Person = { userId: "dana", name: "Dana" };
export const eli: Person = { userId: "eli", name: "Eli" };

/** All five, by the alphabet. */
export const everybody: readonly Person[] = [ana, ben, chidi, dana, eli];

/** One minute in milliseconds. */
export const minute = 60_000;

/** Monday, 5 January 2026, 9:00 UTC: the time at which tests begin. */
export const monday = Date.UTC(2026, 0, 5, 9);

let made = 0;

/** An id that no other call has given. */
export function anId(prefix = "id"): string {
  made += 1;
  return `${prefix}-${made}`;
}

/** A member of `aTeam`: a person, in the team since Monday. */
export function aMember(person: Person, overrides: Partial<Member> = {}): Member {
  return { ...person, joinedAt: monday, ...overrides };
}

/** A team of all five who have not met yet. */
export function aTeam(overrides: Partial<Team> = {}): Team {
  return {
    v: 1,
    id: "team-1",
    tenantId: "tenant-1",
    name: "Team One",
    members: everybody.map((person) => aMember(person)),
    conversations: ["19:meeting@thread.v2"],
    ...overrides,
  };
}

/** A step of five minutes in which people talk. */
export function aStep(overrides: Partial<RunStep> = {}): RunStep {
  return { id: "talk", title: "Talk", kind: "talk", minutes: 5, ...overrides };
}

/** A step of each kind that shows something, between talking and committing. */
export const fourSteps: readonly RunStep[] = [
  aStep(),
  aStep({ id: "write", title: "Write", kind: "write", minutes: 4 }),
  aStep({ id: "vote", title: "Vote", kind: "vote", minutes: 3, votesOn: "write" }),
  aStep({ id: "commit", title: "Commit", kind: "commit", minutes: 2 }),
];

/**
 * A planned run of four steps (talk, write, vote, commit) that Ana leads; Ben leads next. One that has ended
 * was gone through.
 */
export function aRun(overrides: Partial<Run> = {}): Run {
  return {
    v: 1,
    id: "run-1",
    teamId: "team-1",
    version: 1,
    actionId: "humour-workshop",
    title: "Humour workshop",
    length: "full",
    facilitatorId: ana.userId,
    nextFacilitatorId: ben.userId,
    state: "planned",
    steps: [...fourSteps],
    stepIndex: overrides.state === "ended" ? (overrides.steps ?? fourSteps).length - 1 : 0,
    spentMs: 0,
    boards: {},
    plannedAt: monday,
    lastChange: { verb: "plan", by: ana.userId, at: monday, version: overrides.version ?? 1 },
    recent: ["planned"],
    ...overrides,
  };
}

/** That run on its step with this index, begun on Monday. */
export function aRunOnStep(stepIndex: number, overrides: Partial<Run> = {}): Run {
  return aRun({
    version: stepIndex + 2,
    state: fourSteps[stepIndex]?.kind === "commit" ? "wrapping-up" : "running",
    stepIndex,
    timer: { startedAt: monday, extraMs: 0 },
    startedAt: monday,
    ...overrides,
  });
}

/** A command that Ana sends on Monday in the team of all five, having seen the newest version. */
export function aCommand(run: Run, overrides: Partial<RunCommand> = {}): RunCommand {
  return {
    commandId: anId("command"),
    expectedVersion: run.version,
    actorId: ana.userId,
    now: monday,
    memberIds: everybody.map(({ userId }) => userId),
    ...overrides,
  };
}

/** A note with an id of its own. */
export function aNote(text: string, id = anId("note")): BoardNote {
  return { id, text };
}

/** What a member has written in some steps of `aRun`; what is left out of a step is empty. */
export function aContribution(
  userId: string,
  steps: Readonly<Record<string, Partial<StepContribution>>> = {},
): Contribution {
  const blank: StepContribution = { notes: [], dots: [], ready: false, sealed: false, changes: 0 };
  const whole = Object.entries(steps).map(([id, step]) => [id, { ...blank, ...step }]);
  return { v: 1, runId: "run-1", userId, steps: Object.fromEntries(whole) };
}

/** An open round of all five, opened on Monday, with nothing in its box. */
export function aRound(overrides: Partial<OpenRound> = {}): OpenRound {
  return {
    v: 2,
    id: "round-1",
    tenantId: "tenant-1",
    teamId: "team-1",
    state: "open",
    questions: pulseQuestions(["openness"], []),
    threshold: 4,
    people: everybody.length,
    openedAt: monday,
    closesAt: closingTime(monday),
    version: 1,
    roster: everybody.map(({ userId }) => userId),
    box: "",
    nextDueAt: closingTime(monday),
    ...overrides,
  };
}

/** That round as somebody sees it who may answer: open since Monday, until Tuesday at nine. */
export function aRoundView(overrides: Partial<RoundView> = {}): RoundView {
  const { id, state, questions, threshold, people, openedAt, closesAt } = aRound();
  return {
    ...{ id, state, questions, threshold, people, openedAt, closesAt },
    mayAnswer: true,
    ...overrides,
  };
}

/** Ana's promise of Monday, for Friday, written down by Ben. */
export function aCommitment(overrides: Partial<Commitment> = {}): Commitment {
  return {
    v: 2,
    id: "commitment-1",
    teamId: "team-1",
    runId: "run-1",
    version: 1,
    text: "Ask support for the ten newest complaints",
    ownerId: ana.userId,
    dueOn: "2026-01-09",
    state: "promised",
    promisedBy: ben.userId,
    promisedAt: monday,
    nextDueAt: Date.UTC(2026, 0, 24, 12),
    ...overrides,
  };
}

/** The texts of a step of an action: five minutes of talk. */
export function anActionStep(overrides: Partial<Step> = {}): Step {
  return {
    id: "talk",
    title: "Talk",
    kind: "talk",
    minutes: 5,
    everybody: "Say one thing each.",
    leaderSays: "Let us each say one thing. You can pass.",
    ifSilent: "Begin with one of your own.",
    ifOneDominates: "Thank them, and ask the next person.",
    ...overrides,
  };
}

/** An action that a team has written, of 15 minutes: talk, write, commit. */
export function anOwnAction(overrides: Partial<TeamAction> = {}): TeamAction {
  return {
    id: "0f8fad5b-d9cb-469f-a165-70867728950e",
    title: "Friday window",
    summary: "Say what went well this week.",
    components: ["openness", "engagement"],
    signals: ["unspoken-friction"],
    moments: ["stand-up"],
    topics: ["feedback"],
    why: { text: "We talk more when we begin small. It helped us twice.", evidence: "practice" },
    minutes: 15,
    who: { from: 3, to: 9, note: "Everybody who is here." },
    whenToUse: ["The week was long."],
    whenNotToUse: ["Somebody is in a hurry."],
    notice: "People ask each other more.",
    quietWay: "Write instead, or say pass.",
    prepare: ["Think of one thing of your own."],
    steps: [
      anActionStep(),
      anActionStep({ id: "write", title: "Write", kind: "write", minutes: 6 }),
      anActionStep({ id: "commit", title: "Who does what", kind: "commit", minutes: 4 }),
    ],
    resources: ["good-life", "one-two-four-all"],
    ...overrides,
  };
}

/** That action as it is written. */
export function aDraftContent(overrides: Partial<DraftContent> = {}): DraftContent {
  return { ...draftOf(anOwnAction()), ...overrides };
}
