import { z } from "zod/v4";
import { intent, nothing } from "./call-bodies.ts";
import { Commitment, CommitmentText, DueOn } from "./commitment.ts";
import { DashboardView, OpenedDashboardView } from "./dashboard/dashboard-view.ts";
import { longestFile } from "./limits.ts";
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
import { runContract } from "./run-contract.ts";
import { SignalsView } from "./signals/signals-view.ts";
import { Measuring } from "./team.ts";
import { TeamAction, TeamActionSummary } from "./team-action.ts";
import { AwayDays } from "./turns/member-turn.ts";
import { TeamSchedule } from "./turns/team-schedule.ts";
import { mostAway } from "./turns/turn-limits.ts";
import { TurnsView } from "./turns/turns-view.ts";
import { FollowedView, HomeView, OpenedTeamView, TeamView } from "./views.ts";

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

  ...runContract,

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
