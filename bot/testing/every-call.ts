import type { Commitment } from "#shared/commitment.ts";
import type { CallBody, CallParams } from "#shared/contract.ts";
import { actionsFile } from "#shared/own-actions/actions-file.ts";
import type { RouteName } from "#shared/routes.ts";
import type { RunStep } from "#shared/run.ts";
import { aDraftContent, anOwnAction, everybody } from "#shared/testing/builders.ts";
import { commitmentOf, type Moment, runOf, stepOf } from "./call-moment.ts";
import { conversationId } from "./test-app.ts";

/** How a call is made so that it can succeed. */
interface Asked<Name extends RouteName> {
  readonly params: (moment: Moment) => CallParams<Name>;
  readonly body?: (moment: Moment) => CallBody<Name>;
  /** What the run has come to by then; it is planned, and led there. */
  readonly on?: "planned" | RunStep["kind"];
  /** What is done just before. */
  readonly after?: readonly RouteName[];
  /** Who is asked to make it, where not anybody can. */
  readonly who?: (moment: Moment) => string | undefined;
}

const ofTeam = ({ team }: Moment) => ({ teamId: team.id });
const ofRun = (moment: Moment) => ({ ...ofTeam(moment), runId: runOf(moment)?.id ?? "none" });
const ofStep = (moment: Moment) => ({ ...ofRun(moment), stepId: stepOf(moment)?.id ?? "none" });
const ofNote = (moment: Moment) => ({ ...ofStep(moment), noteId: `note-${moment.choice % 3}` });
const ofMember = (moment: Moment) => ({ ...ofTeam(moment), memberId: moment.to.userId });
const ofOwnAction = (moment: Moment) => ({ ...ofTeam(moment), actionId: anOwnAction().id });
const ofCommitment = (state: Commitment["state"]) => (moment: Moment) => ({
  ...ofTeam(moment),
  commitmentId: commitmentOf(moment, state)?.id ?? "none",
});
const none = () => ({});
const intent = ({ newId }: Moment) => ({ commandId: newId() });
const command = (moment: Moment) => ({
  ...intent(moment),
  expectedVersion: runOf(moment)?.version ?? 1,
});
const leader = (moment: Moment) => runOf(moment)?.facilitatorId;
const nextUp = ({ team }: Moment) => team.rotation[0]?.userId;
const promiser = (moment: Moment) => commitmentOf(moment, "promised")?.ownerId;
const claimer = (moment: Moment) => commitmentOf(moment, "claimed")?.ownerId;
const peopleIds = everybody.map(({ userId }) => userId);

const read = { params: ofTeam };
const own = { params: ofOwnAction };
const move = { on: "talk", params: ofRun, body: command, who: leader } as const;

/** Every call of the contract; one that is added to it does not compile until it is here. */
export const everyCall: { readonly [Name in RouteName]: Asked<Name> } = {
  readTime: { params: none },
  readHome: { params: none },
  openDashboard: { params: none },
  readPlaybook: { params: none },
  readTeamAction: { params: () => ({ actionId: "small-bets" }) },
  readSearchTexts: { params: none },

  openTeam: { params: none, body: () => ({ conversationId }) },
  readTeam: read,
  readSignals: read,
  readDashboard: read,
  readRecommendations: read,

  readOwnPlaybook: read,
  readActionVersion: {
    after: ["finishDraft"],
    params: (moment) => ({ ...ofTeam(moment), versionId: moment.made?.versionId ?? "none" }),
  },
  readDraft: own,
  saveDraft: {
    ...own,
    after: ["readDraft"],
    body: ({ draft, by, choice }) => ({
      seenVersion: draft?.version ?? 0,
      content: aDraftContent({ summary: `What ${by.name} says, ${choice}.` }),
    }),
  },
  discardDraft: { ...own, after: ["saveDraft"] },
  finishDraft: {
    ...own,
    after: ["saveDraft"],
    body: (moment) => ({ ...intent(moment), seenVersion: moment.draft?.version ?? 1 }),
  },
  removeAction: { ...own, after: ["finishDraft"] },
  restoreAction: { ...own, after: ["removeAction"] },
  importActions: {
    ...read,
    body: (moment) => ({
      ...intent(moment),
      file: actionsFile([
        anOwnAction({ id: moment.newId(), title: `Window ${moment.newId()}`.slice(0, 40) }),
      ]),
    }),
  },

  readFollowed: { params: (moment) => ({ ...ofTeam(moment), actionId: "small-bets" }) },

  passTurn: { ...read, body: intent, who: nextUp },
  acceptTurn: { ...read, body: intent, who: nextUp },
  takeTurns: { ...read, body: (moment) => ({ ...intent(moment), takes: moment.choice % 2 === 0 }) },
  swapTurns: {
    params: ofMember,
    body: (moment) => ({ ...intent(moment), withId: moment.by.userId }),
  },
  markAbsent: {
    params: (moment) => ({ ...ofTeam(moment), memberId: nextUp(moment) ?? "none" }),
    body: intent,
  },
  setAway: {
    params: ofMember,
    body: (moment) => ({
      ...intent(moment),
      away: moment.choice % 2 === 0 ? [] : [{ from: "2026-01-20", to: "2026-01-22" }],
    }),
  },
  undoTurns: {
    after: ["setAway", "takeTurns"],
    params: (moment) => ({
      ...ofTeam(moment),
      changeId: moment.team.turns.changes.find(({ mayUndo }) => mayUndo)?.id ?? "none",
    }),
    body: intent,
    who: ({ team }) => team.turns.changes.find(({ mayUndo }) => mayUndo)?.byId,
  },
  chooseSchedule: {
    ...read,
    body: ({ choice }) => ({
      zone: "Europe/Berlin",
      remindAt: "09:00",
      meetings: [
        { id: "retro", conversationId, days: [1, 2, 3, 4, 5], at: "10:30", minutes: 30 + choice },
      ],
    }),
  },

  planRun: {
    ...read,
    body: (moment) => ({
      ...intent(moment),
      actionId: "small-bets",
      facilitatorId: moment.to.userId,
    }),
  },
  readRun: { on: "planned", params: ofRun },
  startRun: { on: "planned", params: ofRun, body: command, who: leader },
  advanceRun: move,
  goBackRun: { ...move, on: "write" },
  pauseRun: move,
  resumeRun: { ...move, after: ["pauseRun"] },
  extendRun: { ...move, body: (moment) => ({ ...command(moment), minutes: 2 }) },
  replanRun: {
    ...move,
    body: (moment) => ({ ...command(moment), minutes: { [stepOf(moment)?.id ?? "none"]: 1 } }),
  },
  handOverRun: { ...move, body: (moment) => ({ ...command(moment), toId: moment.to.userId }) },
  revealStep: { ...move, on: "write", after: ["writeNote"], params: ofStep },
  beginTalkRound: {
    ...move,
    body: (moment) => ({ ...command(moment), peopleIds, firstId: moment.to.userId }),
  },
  moveTalkRound: {
    ...move,
    after: ["beginTalkRound"],
    body: (moment) => ({ ...command(moment), move: "next" }),
  },
  drawPairs: { ...move, on: "pairs", body: (moment) => ({ ...command(moment), peopleIds }) },
  decideRun: {
    ...move,
    on: "decide",
    body: (moment) => ({
      ...command(moment),
      stepId: stepOf(moment)?.id ?? "none",
      text: `${moment.by.name} for ${moment.choice}`,
    }),
  },
  endRun: move,

  writeNote: {
    on: "write",
    params: ofNote,
    body: ({ by, choice }) => ({ text: `${by.name} and ${choice}` }),
  },
  removeNote: { on: "write", after: ["writeNote"], params: ofNote },
  placeDots: { on: "vote", params: ofStep, body: () => ({ dots: [] }) },
  setReady: {
    on: "talk",
    params: ofStep,
    body: ({ choice }) => ({ ready: choice % 2 === 0 }),
  },

  openRound: { on: "pulse", params: ofRun },
  answerRound: {
    after: ["openCheck", "openRound"],
    params: (moment) => ({ ...ofTeam(moment), roundId: moment.team.round?.id ?? "none" }),
    body: (moment) => ({ ...intent(moment), answer: answerIn(moment) }),
  },
  openCheck: read,
  chooseMeasuring: { ...read, body: ({ choice }) => ({ days: 7 + choice, again: true }) },
  chooseThreshold: { ...read, body: ({ choice }) => ({ threshold: 4 + (choice % 2) }) },

  promiseCommitment: {
    on: "commit",
    params: (moment) => ({ ...ofTeam(moment), commitmentId: moment.newId() }),
    body: (moment) => ({
      runId: ofRun(moment).runId,
      text: `${moment.by.name} asks ${moment.choice}`,
      ownerId: moment.to.userId,
      dueOn: new Date(moment.team.now + 7 * 86_400_000).toISOString().slice(0, 10),
    }),
  },
  claimCommitment: {
    after: ["promiseCommitment"],
    params: ofCommitment("promised"),
    who: promiser,
  },
  verifyCommitment: {
    after: ["claimCommitment"],
    params: ofCommitment("claimed"),
    who: (moment) => peopleIds.find((userId) => userId !== claimer(moment)),
  },
  withdrawCommitment: {
    after: ["promiseCommitment"],
    params: ofCommitment("promised"),
    who: promiser,
  },

  exportTeam: read,
  exportOwn: { params: none },
  eraseOwn: { params: none, body: () => ({ confirmed: true }) },
};

function answerIn({ team, choice }: Moment): Record<string, number> {
  const questions = team.round?.questions ?? [];
  return Object.fromEntries(questions.map(({ id }, n) => [id, ((choice + n) % 5) + 1]));
}
