import type { CallBody } from "#shared/contract.ts";
import { meantKeys } from "#shared/meant-keys.ts";
import type { PulseView } from "#shared/pulse/round-view.ts";
import type { Run, RunVerb } from "#shared/run.ts";
import type { Person } from "#shared/team.ts";
import type { RunView } from "#shared/views.ts";
import { words } from "#shared/words.ts";
import { type Api, ApiProblem } from "./api.ts";
import { meantAtIn } from "./meant-at.ts";
import { hearCommitment, hearRound, hearRun, hearRunView, newestRun } from "./merge.ts";
import type { OwnWrites } from "./own-writes.ts";
import { readTeam } from "./read-team.ts";
import { hearCurrent, hearDone, hearRefusal, type SeenRun } from "./refusals.ts";
import { sendAnswer } from "./send-answer.ts";
import { shutOut } from "./shut-out.ts";
import type { RunChange, TeamHandle } from "./team-handle.ts";
import type { TeamStore } from "./team-store.ts";
import { createTurnCalls, type SendTurn } from "./turn-calls.ts";
import { untilAnswered } from "./until-answered.ts";

/** The part of the handle that calls the server. */
export type TeamCalls = Omit<TeamHandle, "me" | "isInMeeting" | "view" | "connection" | "now">;

/** What the calls work with. */
export interface CallTools {
  readonly api: Api;
  readonly store: TeamStore;
  readonly writes: OwnWrites;
  readonly newId: () => string;
  /** Who presses. */
  readonly me: Pick<Person, "userId">;
  /** The server's time, estimated (ms). */
  readonly now: () => number;
  /** Whether the panel is still there, and what waits to be sent is to be sent. */
  readonly isOpen: () => boolean;
}

type Command = Pick<CallBody<RunChange>, "commandId" | "expectedVersion">;

/** What is known where a call is refused: which run was seen, and whether a run is what was wanted. */
interface Refusing {
  readonly seen?: SeenRun;
  readonly isMeant?: (current: Run) => boolean;
}

/** What done twice by the same person would only be too much: once is what both presses wanted. */
const settlingVerbs: Partial<Record<RunChange | "revealStep", RunVerb>> = {
  startRun: "start",
  advanceRun: "advance",
  goBackRun: "goBack",
  pauseRun: "pause",
  resumeRun: "resume",
  revealStep: "reveal",
  endRun: "end",
};

/** The calls of a team's panel. Each tells whether it was applied; why not is said in a notice. */
export function createTeamCalls(
  { api, store, writes, newId, me, now, isOpen }: CallTools,
  teamId: string,
): TeamCalls {
  const meantAt = meantAtIn(store, now);

  async function attempt<T>(
    call: () => Promise<T>,
    hear: (reply: T) => void,
    { seen, isMeant }: Refusing = {},
  ): Promise<boolean> {
    try {
      hear(await call());
      store.say(undefined);
      return true;
    } catch (error) {
      await lookAgain(error);
      if (isMeant && hearDone(store, error, isMeant)) return true;
      hearRefusal(store, error, { seen, me });
      return false;
    }
  }

  /**
   * A refusal may tell of something that this panel has not seen: what another window of the same person
   * wrote, or that they are shut out.
   */
  async function lookAgain(error: unknown): Promise<void> {
    if (!(error instanceof ApiProblem) || error.current !== undefined) return;
    if (error.code !== "conflict" && !shutOut(error)) return;
    await readTeam({ api, store, writes }, teamId).catch((trouble: unknown) => {
      const connection = shutOut(trouble);
      if (connection) store.connect(connection);
      else waitForLine(trouble);
    });
  }

  /** The current run; without one nothing is sent, for it has ended while somebody pressed. */
  function onRun(call: (runId: string, seen: SeenRun) => Promise<boolean>): Promise<boolean> {
    const run = newestRun(store.heard());
    return run ? call(run.id, run) : Promise.resolve(false);
  }

  /**
   * A command for the version that was seen: applied once, and only where nobody was faster. Who had done
   * the same themselves, in another window or by a press whose answer was lost, has what they wanted.
   */
  function command(
    name: RunChange | "revealStep",
    send: (runId: string, command: Command) => Promise<Run>,
  ): Promise<boolean> {
    return onRun((runId, seen) => {
      const sent = { commandId: newId(), expectedVersion: seen.version };
      const verb = settlingVerbs[name];
      // What they saw was before it: else it is refused for another reason.
      const isMeant = ({ id, lastChange: { by, version, ...last } }: Run) =>
        id === runId && by === me.userId && last.verb === verb && version > seen.version;
      return attempt(
        () => send(runId, sent),
        (run) => store.hear((heard) => hearRun(heard, run)),
        { seen, isMeant },
      );
    });
  }

  function write(call: (runId: string) => Promise<RunView>): Promise<boolean> {
    return onRun((runId) =>
      attempt(
        () => writes.inOrder(() => call(runId)),
        (view) => store.hear((heard) => hearRunView(heard, view)),
      ),
    );
  }

  function settle(
    name: "claimCommitment" | "verifyCommitment" | "withdrawCommitment",
    commitmentId: string,
  ): Promise<boolean> {
    return attempt(
      () => api.call(name, { teamId, commitmentId }),
      (commitment) => store.hear((heard) => hearCommitment(heard, commitment)),
    );
  }

  /** The order itself, and who leads what is planned, come with the team: it is read again. */
  const sendTurn: SendTurn = async (call) => {
    const applied = await attempt(call, () => undefined);
    await readTeam({ api, store, writes }, teamId).catch(waitForLine);
    return applied;
  };

  async function open(call: () => Promise<PulseView>): Promise<PulseView> {
    try {
      const pulse = await call();
      if ("round" in pulse) store.hear((heard) => hearRound(heard, pulse.round));
      return pulse;
    } catch (error) {
      hearCurrent(store, error);
      throw error;
    }
  }

  return {
    planRun: (body) =>
      attempt(
        () => api.call("planRun", { teamId }, { ...body, commandId: newId() }),
        (run) => store.hear((heard) => hearRun(heard, run)),
        { isMeant: (run) => isPlannedSo(run, body, me.userId) },
      ),
    changeRun: (name, extra) =>
      command(name, (runId, sent) =>
        api.call<RunChange>(name, { teamId, runId }, { ...extra, ...sent }),
      ),
    revealStep: (stepId) =>
      command("revealStep", (runId, sent) =>
        api.call("revealStep", { teamId, runId, stepId }, sent),
      ),
    writeNote(stepId, noteId, text, typedAt) {
      const at = meantAt(stepId, meantKeys.note(noteId), typedAt);
      return write((runId) =>
        api.call("writeNote", { teamId, runId, stepId, noteId }, { text, at }),
      );
    },
    readRun: (runId) => api.call("readRun", { teamId, runId }),
    removeNote: (stepId, noteId) =>
      write((runId) => api.call("removeNote", { teamId, runId, stepId, noteId })),
    placeDots(stepId, dots) {
      const at = meantAt(stepId, meantKeys.dots);
      const onWait = () => store.say(words.panel.dotsWait);
      return onRun((runId) => {
        let over: number | undefined;
        // What was seen is what was there when it was first sent, after all that was sent before.
        const place = async () => {
          over ??= store.heard().mine[runId]?.[stepId]?.meantAt?.[meantKeys.dots] ?? 0;
          const body = { dots: [...dots], at, over };
          const view = await api.call("placeDots", { teamId, runId, stepId }, body);
          // Heard here, so that what is sent next knows of it.
          store.hear((heard) => hearRunView(heard, view));
        };
        return attempt(
          () => untilAnswered(() => writes.inOrder(place), { isOpen, onWait }),
          () => undefined,
        );
      });
    },
    setReady(stepId, ready) {
      const body = { ready, at: meantAt(stepId, meantKeys.ready) };
      return write((runId) => api.call("setReady", { teamId, runId, stepId }, body));
    },
    openRound: (runId) => open(() => api.call("openRound", { teamId, runId })),
    openCheck: () => open(() => api.call("openCheck", { teamId })),
    answerRound: (roundId, sheet) => sendAnswer(api, { teamId, roundId }, sheet),
    promise: (runId, commitmentId, promised) =>
      attempt(
        () => api.call("promiseCommitment", { teamId, commitmentId }, { ...promised, runId }),
        (commitment) => store.hear((heard) => hearCommitment(heard, commitment)),
      ),
    claim: (commitmentId) => settle("claimCommitment", commitmentId),
    verify: (commitmentId) => settle("verifyCommitment", commitmentId),
    withdraw: (commitmentId) => settle("withdrawCommitment", commitmentId),
    turns: createTurnCalls({
      api,
      newId,
      teamId,
      unanswered: new Map(),
      seen: () => store.heard().team.turns,
      send: sendTurn,
    }),
  };
}

/** Whether somebody had planned the same already themselves. */
function isPlannedSo(
  { state, actionId, length, facilitatorId, lastChange }: Run,
  meant: Omit<CallBody<"planRun">, "commandId">,
  byId: string,
): boolean {
  const isTheirs = state === "planned" && lastChange.verb === "plan" && lastChange.by === byId;
  const isLedSo = (meant.facilitatorId ?? facilitatorId) === facilitatorId;
  return isTheirs && actionId === meant.actionId && length === meant.length && isLedSo;
}

/** What a reading did not bring, the live line brings: it asks until it has an answer. */
function waitForLine(error: unknown): void {
  if (!(error instanceof ApiProblem)) throw error;
}
