import { randomUUID } from "node:crypto";
import { setTimeout as rest } from "node:timers/promises";
import type { Run } from "#shared/run.ts";
import type { TeamView } from "#shared/views.ts";
import { askServer, currentRun } from "../e2e/ask-server.ts";
import { type SampleKey, sampleConversationId, samplePeople } from "../room/people.ts";
import type { SampleClient } from "../sample/sample-client.ts";

type RunCommand = "startRun" | "advanceRun" | "goBackRun" | "pauseRun" | "resumeRun" | "endRun";

/** What the sample team does without a page, so that a screen is soon where it is to be. */
export interface TeamAtWork {
  readonly ask: SampleClient;
  view(): Promise<TeamView>;
  run(): Promise<Run>;
  /** Somebody chooses an action; Ana leads it. */
  plan(actionId: string): Promise<void>;
  /** A move of the run by Ana, whoever leads, unless it is by somebody else. */
  moves(name: RunCommand, by?: SampleKey): Promise<void>;
  /** Goes on until the step of this kind is there. */
  goesTo(kind: Run["steps"][number]["kind"]): Promise<void>;
  writes(person: SampleKey, text: string): Promise<void>;
  reveals(): Promise<void>;
  isReady(person: SampleKey): Promise<void>;
  promises(person: SampleKey, text: string, dueOn: string): Promise<void>;
  /** These people answer the open pulse or check, the same to every question. */
  answer(people: readonly SampleKey[], choice: number): Promise<void>;
}

const actionLeader = "ana";

export function teamAtWork(url: string): TeamAtWork {
  const ask = askServer(url);
  const openTeam = { conversationId: sampleConversationId };
  const view = async () => done(await ask("ana", "openTeam", {}, openTeam), "openTeam");
  /** What is due is opened a moment after its time. */
  const openRound = async () => {
    for (let tries = 0; tries < 100; tries++) {
      const { id: teamId, round } = await view();
      if (round?.state === "open") return { teamId, round };
      await rest(100);
    }
    throw new Error("the team has no open pulse");
  };
  const at = async () => {
    const { teamId, run } = await currentRun(ask);
    const step = run.steps[run.stepIndex];
    const command = { commandId: randomUUID(), expectedVersion: run.version };
    return { run, here: { teamId, runId: run.id }, stepId: step?.id ?? "", command };
  };
  const moves = async (name: RunCommand, by: SampleKey = actionLeader) => {
    const { here, command } = await at();
    done(await ask(by, name, here, command), name);
  };
  return {
    ask,
    view,
    run: async () => (await currentRun(ask)).run,
    async plan(actionId) {
      const { id: teamId } = await view();
      const facilitatorId = idOf(actionLeader);
      const body = { commandId: randomUUID(), actionId, facilitatorId };
      done(await ask("ana", "planRun", { teamId }, body), "planRun");
    },
    moves,
    async goesTo(kind) {
      for (;;) {
        const { run } = await at();
        if (run.steps[run.stepIndex]?.kind === kind) return;
        await moves("advanceRun");
      }
    },
    async writes(person, text) {
      const { here, stepId } = await at();
      const place = { ...here, stepId, noteId: randomUUID() };
      done(await ask(person, "writeNote", place, { text }), "writeNote");
    },
    async reveals() {
      const { here, stepId, command } = await at();
      done(await ask(actionLeader, "revealStep", { ...here, stepId }, command), "revealStep");
    },
    async isReady(person) {
      const { here, stepId } = await at();
      done(await ask(person, "setReady", { ...here, stepId }, { ready: true }), "setReady");
    },
    async promises(person, text, dueOn) {
      const { here } = await at();
      const place = { teamId: here.teamId, commitmentId: randomUUID() };
      const body = { runId: here.runId, text, ownerId: idOf(person), dueOn };
      done(await ask(person, "promiseCommitment", place, body), "promiseCommitment");
    },
    async answer(people, choice) {
      const { teamId, round } = await openRound();
      const answer = Object.fromEntries(round.questions.map(({ id }) => [id, choice]));
      for (const person of people) {
        const body = { commandId: randomUUID(), answer };
        done(await ask(person, "answerRound", { teamId, roundId: round.id }, body), "answerRound");
      }
    },
  };
}

/** The id of a sample person. */
export function idOf(key: SampleKey): string {
  return samplePeople.find((person) => person.key === key)?.userId ?? "";
}

function done<T>(reply: T | "refused", name: string): T {
  if (reply === "refused") throw new Error(`${name} was refused`);
  return reply;
}
