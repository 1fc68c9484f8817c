import type { CallParams, CallReply, ParsedBody } from "#shared/contract.ts";
import { decide } from "#shared/decisions.ts";
import type { RouteName } from "#shared/routes.ts";
import { advance, extend, goBack, pause, replan, resume, start } from "#shared/run-changes.ts";
import type { Actor, Ports } from "../ports.ts";
import { answerRound } from "../usecases/answering.ts";
import {
  claimCommitment,
  promiseCommitment,
  verifyCommitment,
  withdrawCommitment,
} from "../usecases/commitments.ts";
import {
  placeStepDots,
  removeStepNote,
  setStepReady,
  writeStepNote,
} from "../usecases/contributions.ts";
import { readDashboard } from "../usecases/dashboard.ts";
import { eraseOwn } from "../usecases/erasing.ts";
import { exportOwnTeam, exportPerson } from "../usecases/exporting.ts";
import { readFollowed } from "../usecases/followed.ts";
import { readHome } from "../usecases/home.ts";
import { openDashboard } from "../usecases/opened-dashboard.ts";
import {
  readActionVersion,
  readOwnPlaybook,
  removeAction,
  restoreAction,
} from "../usecases/own-actions.ts";
import { discardDraft, finishDraft, readDraft, saveDraft } from "../usecases/own-actions-drafts.ts";
import { importActions } from "../usecases/own-actions-import.ts";
import { readPlaybook, readSearchTexts, readTeamAction } from "../usecases/playbook.ts";
import { chooseMeasuring, chooseThreshold } from "../usecases/pulse-settings.ts";
import { readRecommendations } from "../usecases/recommendations.ts";
import { revealStep } from "../usecases/reveal.ts";
import { openCheck, openRunRound } from "../usecases/rounds.ts";
import { changeRun, endRun, handOverRun, planRun, readRun } from "../usecases/runs.ts";
import { chooseSchedule } from "../usecases/schedule.ts";
import { readSignals } from "../usecases/signals.ts";
import { beginRunTalkRound, drawRunPairs, moveRunTalkRound } from "../usecases/step-tools.ts";
import { openTeam, readTeam } from "../usecases/teams.ts";
import {
  acceptOwnTurn,
  markMemberAbsent,
  passOwnTurn,
  setMemberAway,
  swapMemberTurns,
  takeOwnTurns,
  undoTurns,
} from "../usecases/turns.ts";

/** What a handler gets: who calls, the parts of the path and the body, all parsed, in one. */
type Input<Name extends RouteName> = { readonly actor: Actor } & CallParams<Name> &
  ParsedBody<Name>;

type Handlers = {
  readonly [Name in RouteName]: (
    ports: Ports,
    input: Input<Name>,
  ) => Promise<CallReply<Name>> | CallReply<Name>;
};

/** Each call of the contract and the one use case that answers it. */
export const handlers: Handlers = {
  readTime: ({ clock }) => ({ now: clock() }),
  readHome,
  openDashboard,
  readPlaybook,
  readTeamAction,
  readSearchTexts,

  openTeam,
  readTeam,
  readSignals,
  readDashboard,
  readRecommendations,

  readOwnPlaybook,
  readActionVersion,
  readDraft,
  saveDraft,
  discardDraft,
  finishDraft,
  removeAction,
  restoreAction,
  importActions,

  readFollowed,

  passTurn: passOwnTurn,
  acceptTurn: acceptOwnTurn,
  takeTurns: takeOwnTurns,
  swapTurns: swapMemberTurns,
  markAbsent: markMemberAbsent,
  setAway: setMemberAway,
  undoTurns,
  chooseSchedule,

  planRun,
  readRun,
  startRun: (ports, input) => changeRun(ports, input, start),
  advanceRun: (ports, input) => changeRun(ports, input, advance),
  goBackRun: (ports, input) => changeRun(ports, input, goBack),
  pauseRun: (ports, input) => changeRun(ports, input, pause),
  resumeRun: (ports, input) => changeRun(ports, input, resume),
  extendRun: (ports, input) =>
    changeRun(ports, input, (run, command) => extend(run, command, input.minutes)),
  replanRun: (ports, input) =>
    changeRun(ports, input, (run, command) => replan(run, command, input.minutes)),
  handOverRun,
  revealStep,
  beginTalkRound: beginRunTalkRound,
  moveTalkRound: moveRunTalkRound,
  drawPairs: drawRunPairs,
  decideRun: (ports, input) =>
    changeRun(ports, input, (run, command) => decide(run, command, input)),
  endRun,

  writeNote: writeStepNote,
  removeNote: removeStepNote,
  placeDots: placeStepDots,
  setReady: setStepReady,

  openRound: openRunRound,
  answerRound: async (ports, input) => {
    await answerRound(ports, input);
    return { saved: true };
  },
  openCheck,
  chooseThreshold,
  chooseMeasuring,

  promiseCommitment,
  claimCommitment,
  verifyCommitment,
  withdrawCommitment,

  exportTeam: exportOwnTeam,
  exportOwn: (ports, { actor }) => exportPerson(ports, actor),
  eraseOwn,
};
