import { day } from "#shared/day.ts";
import type { Run } from "#shared/run.ts";
import type { TeamView } from "#shared/views.ts";
import type { Log, NewId } from "../../bot/ports.ts";
import { type SampleKey, sampleConversationId, samplePerson } from "../room/people.ts";
import type { CardPress, ChatLine } from "../room/room-protocol.ts";
import { pulsePress } from "./pulse-press.ts";
import type { SampleClient } from "./sample-client.ts";
import { type Deed, nextDeed } from "./sample-deeds.ts";
import { answerInApp, answerInPanel, owesAnswer } from "./sample-pulse.ts";

export interface SampleTeamParts {
  readonly client: SampleClient;
  readonly newId: NewId;
  readonly log: Log;
  /** How slowly people act: 1 like people, 0.1 ten times as fast. */
  readonly pace: number;
  readonly chance: () => number;
  /** Whether anybody is in the room at all. */
  readonly someoneIsThere: () => boolean;
  /** Who takes part by themselves now; nobody before the meeting has started. */
  readonly simulated: () => readonly SampleKey[];
  /** Who answers a card by themselves now; nobody while the meeting goes on. */
  readonly afterwards: () => readonly SampleKey[];
  readonly lines: () => readonly ChatLine[];
  readonly press: (press: CardPress) => Promise<unknown>;
  /** Whether somebody has answered this round, by themselves or played. */
  readonly hasAnswered: (roundId: string, person: SampleKey) => boolean;
  /** Hears of the team's run after each look. */
  readonly sawRun: (run: Run | undefined) => void;
}

/** Seconds that a person takes to get round to something: at least, and how much more at most. */
const humanSeconds: Readonly<Record<Deed["kind"], readonly [least: number, more: number]>> = {
  turn: [8, 10],
  note: [3, 9],
  dots: [4, 6],
  ready: [3, 7],
  promise: [20, 15],
  pulse: [6, 14],
};

/** The sample people at work. */
export interface SampleTeam {
  /** Whoever still owes an answer to a card gives it now: a clock that is moved does not wait for them. */
  answerNow(): Promise<void>;
  stop(): void;
}

export function sampleTeam(parts: SampleTeamParts): SampleTeam {
  const { client, newId, log, pace, chance, hasAnswered } = parts;
  const lookEveryMs = Math.max(100, Math.min(1_000, 1_000 * pace));
  const due = new Map<SampleKey, { readonly key: string; readonly at: number }>();
  /** Deeds that would be planned again, but are done. */
  const done = new Set<string>();
  let teamId: string | undefined;
  let closed = false;

  /** Plans something, and says when it is time for it. */
  function isTime(person: SampleKey, key: string, kind: Deed["kind"]): boolean {
    const plan = due.get(person);
    if (plan?.key === key) {
      const isNow = Date.now() >= plan.at;
      if (isNow) due.delete(person);
      return isNow;
    }
    const [least, more] = humanSeconds[kind];
    due.set(person, { key, at: Date.now() + (least + more * chance()) * 1_000 * pace });
    return false;
  }

  /** Ana's own view, because she is always in the team, whoever plays her. */
  function readTeam(): Promise<TeamView | "refused"> {
    return teamId === undefined
      ? client("ana", "openTeam", {}, { conversationId: sampleConversationId })
      : client("ana", "readTeam", { teamId }, {});
  }

  async function look(): Promise<void> {
    if (!parts.someoneIsThere()) return;
    const view = await readTeam();
    if (closed || view === "refused") return;
    teamId = view.id;
    parts.sawRun(view.current?.run);
    if (view.round?.state === "open") {
      for (const person of parts.afterwards()) await answerAfterwards(person, view.id, false);
    }
    if (!view.current?.run.timer) return;
    for (const person of parts.simulated()) await takePart(person, view.id);
  }

  async function takePart(person: SampleKey, team: string): Promise<void> {
    const view = await client(person, "readTeam", { teamId: team }, {});
    // The seat may have been taken while we were reading.
    const simulated = parts.simulated();
    if (closed || view === "refused" || !simulated.includes(person)) return;
    const deed = nextDeed(person, view, { simulated, chance });
    if (deed === undefined || done.has(`${person} ${deed.key}`)) due.delete(person);
    else if (isTime(person, deed.key, deed.kind)) await act(person, deed, view);
  }

  async function answerAfterwards(person: SampleKey, team: string, isNow: boolean): Promise<void> {
    const view = await client(person, "readTeam", { teamId: team }, {});
    if (closed || view === "refused" || !parts.afterwards().includes(person)) return;
    const { round } = view;
    if (!owesAnswer(round, person, hasAnswered)) return;
    const press = pulsePress(person, round.id, parts.lines(), chance);
    // A check's card leads to the app.
    if (!press && round.kind !== "check") return;
    if (!isNow && !isTime(person, `card ${round.id}`, "pulse")) return;
    if (press) await parts.press(press);
    else await answerInApp(parts, person, team, round);
  }

  async function act(person: SampleKey, deed: Deed, view: TeamView): Promise<void> {
    const run = view.current?.run;
    if (!run) return;
    const at = { teamId: view.id, runId: run.id, stepId: run.steps[run.stepIndex]?.id ?? "" };
    switch (deed.kind) {
      case "note":
        await client(person, "writeNote", { ...at, noteId: newId() }, { text: deed.text });
        return;
      case "dots":
        await client(person, "placeDots", at, { dots: [...deed.noteIds] });
        return;
      case "turn": {
        const command = { commandId: newId(), expectedVersion: deed.version };
        await client(person, "moveTalkRound", at, { ...command, move: "next" });
        return;
      }
      case "pulse":
        if (await answerInPanel(parts, person, view)) done.add(`${person} ${deed.key}`);
        return;
      case "ready":
        await client(person, "setReady", at, { ready: true });
        return;
      case "promise": {
        const promise = { runId: run.id, text: deed.text, ownerId: samplePerson(person).userId };
        const params = { teamId: view.id, commitmentId: newId() };
        await client(person, "promiseCommitment", params, { ...promise, dueOn: inAWeek(view.now) });
      }
    }
  }

  let timer: NodeJS.Timeout;
  const again = () => {
    if (!closed) timer = setTimeout(turn, lookEveryMs);
  };
  // They look again whatever happened: the next look shows how things are.
  const turn = () => {
    look()
      .catch((error: unknown) => {
        if (!closed) log.error({ error: String(error) }, "the sample people could not take part");
      })
      .finally(again);
  };
  turn();
  return {
    async answerNow() {
      if (!parts.someoneIsThere()) return;
      const view = await readTeam();
      if (view === "refused" || view.round?.state !== "open") return;
      for (const person of parts.afterwards()) await answerAfterwards(person, view.id, true);
    },
    stop() {
      closed = true;
      clearTimeout(timer);
    },
  };
}

function inAWeek(now: number): string {
  return new Date(now + 7 * day).toISOString().slice(0, 10);
}
