/**
 * Every API call: its method and path. The contract adds the shapes; the tab uses only this table
 * and the contract's types, so that no validation code reaches the browser.
 */
export const routes = {
  readTime: { method: "GET", path: "/api/time" },
  readHome: { method: "GET", path: "/api/home" },
  readPlaybook: { method: "GET", path: "/api/playbook" },
  readTeamAction: { method: "GET", path: "/api/playbook/:actionId" },
  readSearchTexts: { method: "GET", path: "/api/search-texts" },

  openTeam: { method: "POST", path: "/api/teams" },
  readTeam: { method: "GET", path: "/api/teams/:teamId" },
  readSignals: { method: "GET", path: "/api/teams/:teamId/signals" },
  readDashboard: { method: "GET", path: "/api/teams/:teamId/dashboard" },
  readRecommendations: { method: "GET", path: "/api/teams/:teamId/recommendations" },

  readOwnPlaybook: { method: "GET", path: "/api/teams/:teamId/actions" },
  readActionVersion: { method: "GET", path: "/api/teams/:teamId/action-versions/:versionId" },
  readDraft: { method: "GET", path: "/api/teams/:teamId/drafts/:actionId" },
  saveDraft: { method: "PUT", path: "/api/teams/:teamId/drafts/:actionId" },
  discardDraft: { method: "DELETE", path: "/api/teams/:teamId/drafts/:actionId" },
  finishDraft: { method: "POST", path: "/api/teams/:teamId/drafts/:actionId/finish" },
  removeAction: { method: "POST", path: "/api/teams/:teamId/actions/:actionId/remove" },
  restoreAction: { method: "POST", path: "/api/teams/:teamId/actions/:actionId/restore" },
  importActions: { method: "POST", path: "/api/teams/:teamId/import" },

  readFollowed: { method: "GET", path: "/api/teams/:teamId/followed/:actionId" },

  passTurn: { method: "POST", path: "/api/teams/:teamId/turns/pass" },
  acceptTurn: { method: "POST", path: "/api/teams/:teamId/turns/accept" },
  takeTurns: { method: "POST", path: "/api/teams/:teamId/turns/take" },
  swapTurns: { method: "POST", path: "/api/teams/:teamId/turns/:memberId/swap" },
  markAbsent: { method: "POST", path: "/api/teams/:teamId/turns/:memberId/absent" },
  setAway: { method: "POST", path: "/api/teams/:teamId/turns/:memberId/away" },
  undoTurns: { method: "POST", path: "/api/teams/:teamId/turn-changes/:changeId/undo" },
  chooseSchedule: { method: "PUT", path: "/api/teams/:teamId/schedule" },

  planRun: { method: "POST", path: "/api/teams/:teamId/runs" },
  readRun: { method: "GET", path: "/api/teams/:teamId/runs/:runId" },
  startRun: { method: "POST", path: "/api/teams/:teamId/runs/:runId/start" },
  advanceRun: { method: "POST", path: "/api/teams/:teamId/runs/:runId/advance" },
  goBackRun: { method: "POST", path: "/api/teams/:teamId/runs/:runId/go-back" },
  pauseRun: { method: "POST", path: "/api/teams/:teamId/runs/:runId/pause" },
  resumeRun: { method: "POST", path: "/api/teams/:teamId/runs/:runId/resume" },
  extendRun: { method: "POST", path: "/api/teams/:teamId/runs/:runId/extend" },
  replanRun: { method: "POST", path: "/api/teams/:teamId/runs/:runId/replan" },
  handOverRun: { method: "POST", path: "/api/teams/:teamId/runs/:runId/hand-over" },
  revealStep: { method: "POST", path: "/api/teams/:teamId/runs/:runId/steps/:stepId/reveal" },
  beginTalkRound: { method: "POST", path: "/api/teams/:teamId/runs/:runId/talk-round" },
  moveTalkRound: { method: "POST", path: "/api/teams/:teamId/runs/:runId/talk-round/move" },
  drawPairs: { method: "POST", path: "/api/teams/:teamId/runs/:runId/pairs" },
  decideRun: { method: "POST", path: "/api/teams/:teamId/runs/:runId/decide" },
  endRun: { method: "POST", path: "/api/teams/:teamId/runs/:runId/end" },

  writeNote: { method: "PUT", path: "/api/teams/:teamId/runs/:runId/steps/:stepId/notes/:noteId" },
  removeNote: {
    method: "DELETE",
    path: "/api/teams/:teamId/runs/:runId/steps/:stepId/notes/:noteId",
  },
  placeDots: { method: "PUT", path: "/api/teams/:teamId/runs/:runId/steps/:stepId/dots" },
  setReady: { method: "PUT", path: "/api/teams/:teamId/runs/:runId/steps/:stepId/ready" },

  openRound: { method: "POST", path: "/api/teams/:teamId/runs/:runId/round" },
  answerRound: { method: "PUT", path: "/api/teams/:teamId/rounds/:roundId/answer" },
  openCheck: { method: "POST", path: "/api/teams/:teamId/check" },
  chooseMeasuring: { method: "PUT", path: "/api/teams/:teamId/measuring" },
  chooseThreshold: { method: "PUT", path: "/api/teams/:teamId/threshold" },

  promiseCommitment: { method: "PUT", path: "/api/teams/:teamId/commitments/:commitmentId" },
  claimCommitment: { method: "POST", path: "/api/teams/:teamId/commitments/:commitmentId/claim" },
  verifyCommitment: { method: "POST", path: "/api/teams/:teamId/commitments/:commitmentId/verify" },
  withdrawCommitment: {
    method: "POST",
    path: "/api/teams/:teamId/commitments/:commitmentId/withdraw",
  },

  openDashboard: { method: "GET", path: "/api/home/dashboard" },
  exportTeam: { method: "GET", path: "/api/teams/:teamId/export" },
  exportOwn: { method: "GET", path: "/api/own/export" },
  eraseOwn: { method: "POST", path: "/api/own/erase" },
} as const;

/** The name of an API call. */
export type RouteName = keyof typeof routes;

/** The path of a call with its parameters filled in, encoded; the address as it is sent. */
export function pathOf<Name extends RouteName>(
  name: Name,
  params: PathParams<(typeof routes)[Name]["path"]>,
): string {
  const given = new Map<string, string>(Object.entries(params ?? {}));
  return routes[name].path.replace(/:(\w+)/g, (_, part: string) =>
    encodeURIComponent(given.get(part) ?? ""),
  );
}

/** The names of the parameters in a path, each a string. */
export type PathParams<Path extends string> = Path extends `${string}:${infer Rest}`
  ? Rest extends `${infer Name}/${infer Tail}`
    ? { readonly [K in Name]: string } & PathParams<Tail>
    : { readonly [K in Rest]: string }
  : unknown;
