import { z } from "zod/v4";
import { Commitment, CommitmentText, DueOn } from "./commitment.ts";
import { Note } from "./contribution.ts";
import { DashboardView, OpenedDashboardView } from "./dashboard/dashboard-view.ts";
import { decisionLength, longestFile, mostDots, mostMembers } from "./limits.ts";
import { DraftContent } from "./own-actions/draft-content.ts";
import {
  DraftView,
  ImportedAction,
  OwnEntry,
  OwnPlaybookView,
} from "./own-actions/own-playbook.ts";
import { PersonExport, TeamExport } from "./privacy/exports.ts";
import { Answer } from "./pulse/question.ts";
import { PulseView } from "./pulse/round-view.ts";
import { highestThreshold, lowestThreshold } from "./pulse/threshold.ts";
import { RecommendationsView } from "./recommending/recommendation.ts";
import { ConversationId, Id, Instant } from "./record.ts";
import { type PathParams, type RouteName, routes } from "./routes.ts";
import { Run } from "./run.ts";
import { SignalsView } from "./signals/signals-view.ts";
import { talkRoundMoves } from "./talk-round.ts";
import { Measuring } from "./team.ts";
import { TeamAction, TeamActionSummary } from "./team-action.ts";
import { line } from "./text.ts";
import { AwayDays } from "./turns/member-turn.ts";
import { TeamSchedule } from "./turns/team-schedule.ts";
import { mostAway } from "./turns/turn-limits.ts";
import { TurnsView } from "./turns/turns-view.ts";
import { FollowedView, HomeView, OpenedTeamView, RunView, TeamView } from "./views.ts";

const nothing = z.strictObject({});

/** What a change carries that nobody else's can make wrong: an id made once for the intent. */
const intent = z.strictObject({ commandId: Id });

/** What every change of a run carries: an id made once for the intent, and the version seen. */
const command = z.strictObject({ commandId: Id, expectedVersion: z.int().positive() });

/** Whom a leader counts in: who is there. */
const People = z.array(Id).min(1).max(mostMembers);

/**
 * The body that each call takes and the reply that it gives; server and tab both compile against
 * it. `GET` and `DELETE` take no body. Unknown fields are refused.
 */
export const contract = {
  readTime: { ...routes.readTime, body: nothing, reply: z.strictObject({ now: Instant }) },
  readHome: { ...routes.readHome, body: nothing, reply: HomeView },
  openDashboard: { ...routes.openDashboard, body: nothing, reply: OpenedDashboardView },
  readPlaybook: { ...routes.readPlaybook, body: nothing, reply: z.array(TeamActionSummary) },
  readTeamAction: { ...routes.readTeamAction, body: nothing, reply: TeamAction },
  readSearchTexts: {
    ...routes.readSearchTexts,
    body: nothing,
    reply: z.record(z.string(), z.string()),
  },

  openTeam: {
    ...routes.openTeam,
    body: z.strictObject({ conversationId: ConversationId }),
    reply: OpenedTeamView,
  },
  readTeam: { ...routes.readTeam, body: nothing, reply: TeamView },
  readSignals: { ...routes.readSignals, body: nothing, reply: SignalsView },
  readDashboard: { ...routes.readDashboard, body: nothing, reply: DashboardView },
  readRecommendations: {
    ...routes.readRecommendations,
    body: nothing,
    reply: RecommendationsView,
  },

  readOwnPlaybook: { ...routes.readOwnPlaybook, body: nothing, reply: OwnPlaybookView },
  readActionVersion: { ...routes.readActionVersion, body: nothing, reply: TeamAction },
  readDraft: { ...routes.readDraft, body: nothing, reply: DraftView },
  saveDraft: {
    ...routes.saveDraft,
    body: z.strictObject({ seenVersion: z.int().nonnegative(), content: DraftContent }),
    reply: DraftView,
  },
  discardDraft: { ...routes.discardDraft, body: nothing, reply: DraftView },
  finishDraft: {
    ...routes.finishDraft,
    body: z.strictObject({ commandId: Id, seenVersion: z.int().positive() }),
    reply: OwnEntry,
  },
  removeAction: { ...routes.removeAction, body: nothing, reply: OwnEntry },
  restoreAction: { ...routes.restoreAction, body: nothing, reply: OwnEntry },
  importActions: {
    ...routes.importActions,
    // The ids of the versions that it makes begin with it.
    body: z.strictObject({ commandId: Id.max(60), file: z.string().min(1).max(longestFile) }),
    reply: z.array(ImportedAction),
  },

  readFollowed: { ...routes.readFollowed, body: nothing, reply: FollowedView },
  passTurn: { ...routes.passTurn, body: intent, reply: TurnsView },
  acceptTurn: { ...routes.acceptTurn, body: intent, reply: TurnsView },
  takeTurns: {
    ...routes.takeTurns,
    body: intent.extend({ takes: z.boolean() }),
    reply: TurnsView,
  },
  swapTurns: { ...routes.swapTurns, body: intent.extend({ withId: Id }), reply: TurnsView },
  markAbsent: { ...routes.markAbsent, body: intent, reply: TurnsView },
  setAway: {
    ...routes.setAway,
    body: intent.extend({ away: z.array(AwayDays).max(mostAway) }),
    reply: TurnsView,
  },
  undoTurns: { ...routes.undoTurns, body: intent, reply: TurnsView },
  chooseSchedule: { ...routes.chooseSchedule, body: TeamSchedule, reply: TeamSchedule },

  planRun: {
    ...routes.planRun,
    body: z.strictObject({
      commandId: Id,
      actionId: z.string().min(1).max(80),
      length: z.enum(["full", "short"]).default("full"),
      facilitatorId: Id.optional(),
    }),
    reply: Run,
  },
  readRun: { ...routes.readRun, body: nothing, reply: RunView },
  startRun: { ...routes.startRun, body: command, reply: Run },
  advanceRun: { ...routes.advanceRun, body: command, reply: Run },
  goBackRun: { ...routes.goBackRun, body: command, reply: Run },
  pauseRun: { ...routes.pauseRun, body: command, reply: Run },
  resumeRun: { ...routes.resumeRun, body: command, reply: Run },
  extendRun: {
    ...routes.extendRun,
    body: command.extend({ minutes: z.int().min(1).max(30) }),
    reply: Run,
  },
  replanRun: {
    ...routes.replanRun,
    // By the id of a step.
    body: command.extend({
      minutes: z
        .record(z.string().max(80), z.int().min(0).max(30))
        .refine((minutes) => Object.keys(minutes).length > 0),
    }),
    reply: Run,
  },
  handOverRun: { ...routes.handOverRun, body: command.extend({ toId: Id }), reply: Run },
  revealStep: { ...routes.revealStep, body: command, reply: Run },
  beginTalkRound: {
    ...routes.beginTalkRound,
    body: command.extend({ peopleIds: People, firstId: Id }),
    reply: Run,
  },
  moveTalkRound: {
    ...routes.moveTalkRound,
    body: command.extend({ move: z.enum(talkRoundMoves) }),
    reply: Run,
  },
  drawPairs: { ...routes.drawPairs, body: command.extend({ peopleIds: People }), reply: Run },
  decideRun: {
    ...routes.decideRun,
    // Without a text what was decided in the step is taken back.
    body: command.extend({ stepId: z.string().max(80), text: line(decisionLength).optional() }),
    reply: Run,
  },
  endRun: { ...routes.endRun, body: command, reply: Run },

  writeNote: {
    ...routes.writeNote,
    body: z.strictObject({ text: Note.shape.text, at: Instant.optional() }),
    reply: RunView,
  },
  removeNote: { ...routes.removeNote, body: nothing, reply: RunView },
  placeDots: {
    ...routes.placeDots,
    body: z.strictObject({
      dots: z.array(Id).max(mostDots),
      at: Instant.optional(),
      over: Instant.optional(),
    }),
    reply: RunView,
  },
  setReady: {
    ...routes.setReady,
    body: z.strictObject({ ready: z.boolean(), at: Instant.optional() }),
    reply: RunView,
  },

  openRound: { ...routes.openRound, body: nothing, reply: PulseView },
  answerRound: {
    ...routes.answerRound,
    body: z.strictObject({ commandId: Id, answer: Answer }),
    reply: z.strictObject({ saved: z.literal(true) }),
  },
  openCheck: { ...routes.openCheck, body: nothing, reply: PulseView },
  chooseMeasuring: { ...routes.chooseMeasuring, body: Measuring, reply: Measuring },
  chooseThreshold: {
    ...routes.chooseThreshold,
    body: z.strictObject({ threshold: z.int().min(lowestThreshold).max(highestThreshold) }),
    reply: z.strictObject({ threshold: z.int() }),
  },

  promiseCommitment: {
    ...routes.promiseCommitment,
    body: z.strictObject({
      runId: Id,
      text: CommitmentText,
      ownerId: Id,
      forId: Id.optional(),
      dueOn: DueOn,
    }),
    reply: Commitment,
  },
  claimCommitment: { ...routes.claimCommitment, body: nothing, reply: Commitment },
  verifyCommitment: { ...routes.verifyCommitment, body: nothing, reply: Commitment },
  withdrawCommitment: { ...routes.withdrawCommitment, body: nothing, reply: Commitment },

  exportTeam: { ...routes.exportTeam, body: nothing, reply: TeamExport },
  exportOwn: { ...routes.exportOwn, body: nothing, reply: PersonExport },
  eraseOwn: {
    ...routes.eraseOwn,
    // What cannot be undone is not asked for by chance.
    body: z.strictObject({ confirmed: z.literal(true) }),
    reply: z.strictObject({ askedAt: Instant }),
  },
} as const satisfies {
  [Name in RouteName]: (typeof routes)[Name] & { body: z.ZodType; reply: z.ZodType };
};

/** What a caller puts into the path of a call. */
export type CallParams<Name extends RouteName> = PathParams<(typeof routes)[Name]["path"]>;

/** What a caller sends in the body of a call. */
export type CallBody<Name extends RouteName> = z.input<(typeof contract)[Name]["body"]>;

/** What a handler gets of the body, parsed. */
export type ParsedBody<Name extends RouteName> = z.output<(typeof contract)[Name]["body"]>;

/** What a call answers. */
export type CallReply<Name extends RouteName> = z.output<(typeof contract)[Name]["reply"]>;

/** The body of every refusal: a code for programs, a sentence for people. */
export interface ErrorReply {
  readonly error: {
    readonly code: string;
    readonly message: string;
    /** The first field that is wrong, for `invalid`. */
    readonly field?: string;
    /** The record as it is now, for `conflict`, and for `forbidden` where somebody else leads a run. */
    readonly current?: unknown;
  };
}
