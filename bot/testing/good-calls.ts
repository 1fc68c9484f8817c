import { randomUUID } from "node:crypto";
import { type CallBody, type CallParams, contract } from "#shared/contract.ts";
import { actionsFile } from "#shared/own-actions/actions-file.ts";
import type { Round } from "#shared/pulse/round.ts";
import { pathOf, type RouteName } from "#shared/routes.ts";
import { teamKey } from "#shared/team.ts";
import { aDraftContent, ana, anOwnAction } from "#shared/testing/builders.ts";
import { openRound } from "../usecases/rounds.ts";
import { dumpedStore } from "./dumped-store.ts";
import { type Meeting, must, planned } from "./meeting.ts";
import { type RawAnswer, type RawRequest, sendRaw } from "./raw-request.ts";
import { conversationId, type TestApp, tenantId, testApp, tokenFor } from "./test-app.ts";

export { pathOf };

/** The name of every call, so that a test can try all of them. */
export const routeNames = Object.keys(contract) as RouteName[];

/** For every call, parts of a path and a body that nothing is wrong with. */
export type GoodCalls = {
  readonly [Name in RouteName]: {
    readonly params: CallParams<Name>;
    readonly body: CallBody<Name>;
  };
};

/** A server with a team in the writing step of its meeting and a commitment that Ana made. */
export interface Scene {
  readonly app: TestApp;
  readonly meeting: Meeting;
  readonly good: GoodCalls;
  /** All that is stored, byte for byte. */
  dump(): string;
  /** Sends a call by Ana; what is given here takes the place of what would be right. */
  send(name: RouteName, instead?: Partial<RawRequest>): Promise<RawAnswer>;
  close(): Promise<void>;
}

/** Sets the scene. */
export async function aScene(): Promise<Scene> {
  const stored = dumpedStore();
  const app = await testApp({ store: stored.store });
  const meeting = await planned(app);
  await meeting.goTo("write");
  const opening = await openRound(app.ports, {
    team: await app.store.read(teamKey(tenantId, meeting.teamId)),
  });
  if ("none" in opening) throw new Error("the team has no pulse");
  const good = goodCalls(meeting, opening.round);
  await writeOwnAction(app, meeting.teamId);
  await must(app, ana, "promiseCommitment", good.promiseCommitment.params, {
    ...good.promiseCommitment.body,
  });
  return {
    app,
    meeting,
    good,
    dump: stored.dump,
    send: (name, instead = {}) =>
      sendRaw(app.url, {
        method: contract[name].method,
        path: pathOf(name, good[name].params),
        headers: headersOf(tokenFor(ana)),
        ...(hasBody(name) ? { body: JSON.stringify(good[name].body) } : {}),
        ...instead,
      }),
    async close() {
      await app.close();
      stored.close();
    },
  };
}

const ownVersionId = "version-1";

/** Lets Ana finish an action of the team's own and go on writing it. */
export async function writeOwnAction(app: TestApp, teamId: string): Promise<void> {
  const there = { teamId, actionId: anOwnAction().id };
  await must(app, ana, "saveDraft", there, { seenVersion: 0, content: aDraftContent() });
  await must(app, ana, "finishDraft", there, { commandId: ownVersionId, seenVersion: 1 });
  const content = aDraftContent({ summary: "canary-summary" });
  await must(app, ana, "saveDraft", there, { seenVersion: 2, content });
}

/** Whether a call carries a body. */
export function hasBody(name: RouteName): boolean {
  return contract[name].method === "POST" || contract[name].method === "PUT";
}

/** The headers of somebody who sends JSON. */
export function headersOf(token: string): Record<string, string> {
  return { authorization: `Bearer ${token}`, "content-type": "application/json" };
}

/** For every call, one about the step that a meeting is on, and its open round. */
export function goodCalls(meeting: Meeting, round: Round): GoodCalls {
  const { teamId, runId, stepId } = meeting.here();
  const inRun = { params: { teamId, runId }, body: meeting.command() };
  const inStep = { teamId, runId, stepId };
  const commitment = { params: { teamId, commitmentId: "c-1" }, body: {} };
  const ownAction = { params: { teamId, actionId: anOwnAction().id }, body: {} };
  const turn = { params: { teamId }, body: { commandId: randomUUID() } };
  const none = { params: {}, body: {} };
  return {
    readTime: none,
    readHome: none,
    openDashboard: none,
    readPlaybook: none,
    readTeamAction: { params: { actionId: "humour-workshop" }, body: {} },
    readSearchTexts: none,
    openTeam: { params: {}, body: { conversationId } },
    readTeam: { params: { teamId }, body: {} },
    readSignals: { params: { teamId }, body: {} },
    readDashboard: { params: { teamId }, body: {} },
    readRecommendations: { params: { teamId }, body: {} },
    readOwnPlaybook: { params: { teamId }, body: {} },
    readActionVersion: { params: { teamId, versionId: ownVersionId }, body: {} },
    readDraft: ownAction,
    saveDraft: {
      ...ownAction,
      body: { seenVersion: 3, content: aDraftContent({ summary: "canary-line" }) },
    },
    discardDraft: ownAction,
    finishDraft: { ...ownAction, body: { commandId: randomUUID(), seenVersion: 3 } },
    removeAction: ownAction,
    restoreAction: ownAction,
    importActions: {
      params: { teamId },
      body: { commandId: randomUUID(), file: actionsFile([anOwnAction()]) },
    },
    readFollowed: { params: { teamId, actionId: "humour-workshop" }, body: {} },
    passTurn: turn,
    acceptTurn: turn,
    takeTurns: { ...turn, body: { ...turn.body, takes: false } },
    swapTurns: { params: { teamId, memberId: "ben" }, body: { ...turn.body, withId: "dana" } },
    markAbsent: { params: { teamId, memberId: "ana" }, body: turn.body },
    setAway: {
      params: { teamId, memberId: "ben" },
      body: { ...turn.body, away: [{ from: "2026-02-02", to: "2026-02-06" }] },
    },
    undoTurns: { params: { teamId, changeId: "no-change" }, body: turn.body },
    chooseSchedule: {
      params: { teamId },
      body: {
        zone: "Europe/Berlin",
        remindAt: "09:00",
        meetings: [{ id: "retro", conversationId, days: [4], at: "10:00", minutes: 60 }],
      },
    },
    planRun: {
      params: { teamId },
      body: {
        commandId: randomUUID(),
        actionId: "humour-workshop",
        length: "short",
        facilitatorId: "ben",
      },
    },
    readRun: { params: { teamId, runId }, body: {} },
    startRun: inRun,
    advanceRun: inRun,
    goBackRun: inRun,
    pauseRun: inRun,
    resumeRun: inRun,
    replanRun: { ...inRun, body: { ...inRun.body, minutes: { [stepId]: 1 } } },
    extendRun: { ...inRun, body: { ...inRun.body, minutes: 2 } },
    handOverRun: { ...inRun, body: { ...inRun.body, toId: "ben" } },
    revealStep: { ...inRun, params: inStep },
    beginTalkRound: {
      ...inRun,
      body: { ...inRun.body, peopleIds: ["ana", "ben"], firstId: "ben" },
    },
    moveTalkRound: { ...inRun, body: { ...inRun.body, move: "next" } },
    drawPairs: { ...inRun, body: { ...inRun.body, peopleIds: ["ana", "ben"] } },
    decideRun: { ...inRun, body: { ...inRun.body, stepId, text: "canary-decided" } },
    endRun: inRun,
    writeNote: { params: { ...inStep, noteId: "n-1" }, body: { text: "canary-text" } },
    removeNote: { params: { ...inStep, noteId: "n-1" }, body: {} },
    placeDots: { params: inStep, body: { dots: ["n-1"] } },
    setReady: { params: inStep, body: { ready: true } },
    openRound: { params: { teamId, runId }, body: {} },
    answerRound: {
      params: { teamId, roundId: round.id },
      body: {
        commandId: randomUUID(),
        answer: Object.fromEntries(round.questions.map(({ id }) => [id, 4])),
      },
    },
    openCheck: { params: { teamId }, body: {} },
    chooseMeasuring: { params: { teamId }, body: { days: 14, again: true } },
    chooseThreshold: { params: { teamId }, body: { threshold: 5 } },
    promiseCommitment: {
      ...commitment,
      body: { runId, text: "canary-promise", ownerId: "ana", dueOn: "2026-01-12" },
    },
    claimCommitment: commitment,
    verifyCommitment: commitment,
    withdrawCommitment: commitment,
    exportTeam: { params: { teamId }, body: {} },
    exportOwn: none,
    eraseOwn: { params: {}, body: { confirmed: true } },
  };
}
