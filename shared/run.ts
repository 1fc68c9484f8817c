import { z } from "zod/v4";
import { day } from "./day.ts";
import { historyDays } from "./privacy/retention.ts";
import { Id, Instant, type RecordKey, type RecordKind, teamPartition } from "./record.ts";
import { SafetyComponent } from "./safety-component.ts";
import { Pairs, TalkRound } from "./step-tools.ts";
import { stepKinds } from "./team-action.ts";

/** The time that the panel shows for the current step; nothing ticks, all is computed from it. */
export const StepTimer = z.strictObject({
  /** When the step began, moved forward by the length of every pause. */
  startedAt: Instant,
  /** When the pause began that is going on, if one is. */
  pausedAt: Instant.optional(),
  /** Milliseconds that the leader added to the step's minutes. */
  extraMs: z.int().nonnegative(),
});
export type StepTimer = z.infer<typeof StepTimer>;

/** What people do in a step of a run: those of the Playbook, and the pulse after them. */
export const RunStepKind = z.enum([...stepKinds, "pulse"]);
export type RunStepKind = z.infer<typeof RunStepKind>;

/** A step as it was when the run was planned; its texts are read from the Playbook. */
export const RunStep = z.strictObject({
  id: z.string(),
  title: z.string(),
  kind: RunStepKind,
  minutes: z.int().positive(),
  /**
   * Its minutes in the action's shorter version, 0 where it falls away there. Absent where the action
   * has none, where it is run by it already, and in older runs.
   */
  shortMinutes: z.int().nonnegative().optional(),
  /** For a vote: the id of the step whose notes get the dots. */
  votesOn: z.string().optional(),
});
export type RunStep = z.infer<typeof RunStep>;

/** A note as everybody sees it: without its author. `dots` are there after a vote. */
export const BoardNote = z.strictObject({
  id: Id,
  text: z.string(),
  dots: z.int().nonnegative().optional(),
});
export type BoardNote = z.infer<typeof BoardNote>;

/** What a step came to when it was shown to all: its notes, or the notes ranked by their dots. */
export const Board = z.strictObject({ notes: z.array(BoardNote) });
export type Board = z.infer<typeof Board>;

/** What the team decided in a step, in a sentence. It says of nobody that it was theirs. */
export const Decision = z.strictObject({ text: z.string() });
export type Decision = z.infer<typeof Decision>;

/**
 * `planned`: an action is chosen; `running`: a step with its timer; `wrapping-up`: the last steps,
 * in which the team agrees who does what and answers the pulse; `ended`: done, or dropped before it started.
 */
export const RunState = z.enum(["planned", "running", "wrapping-up", "ended"]);
export type RunState = z.infer<typeof RunState>;

/** What can be done to a run. */
export const RunVerb = z.enum([
  "plan",
  "start",
  "advance",
  "goBack",
  "pause",
  "resume",
  "extend",
  "replan",
  "handOver",
  "reveal",
  "talkRound",
  "pair",
  "decide",
  "end",
]);
export type RunVerb = z.infer<typeof RunVerb>;

/** One execution of an action by a team. It holds only what every member may see. */
export const Run = z.strictObject({
  v: z.literal(1),
  id: Id,
  teamId: Id,
  /** Counts the changes, from 1; a command names the version that its sender saw. */
  version: z.int().positive(),
  actionId: z.string(),
  /** For an action of the team's own: the version that it was planned with. */
  actionVersionId: Id.optional(),
  /** The components that the action serves, the one it serves most first. Absent in older runs. */
  components: z.array(SafetyComponent).min(1).max(3).optional(),
  /** The action's title at the time. */
  title: z.string(),
  length: z.enum(["full", "short"]),
  facilitatorId: Id,
  /** Whoever leads it does so by the rotation: while it is planned it follows their turn. */
  byTurn: z.literal(true).optional(),
  /** Who leads next time and may move the run as well, so that it never hangs on one connection. */
  nextFacilitatorId: Id.optional(),
  state: RunState,
  steps: z.array(RunStep).min(1),
  stepIndex: z.int().nonnegative(),
  /** Present while the run is running or wrapping up. */
  timer: StepTimer.optional(),
  /** Milliseconds spent on the steps that were left, pauses not counted. */
  spentMs: z.int().nonnegative(),
  /**
   * Milliseconds that the team was behind its plan (or, below 0, ahead) when its rest was last fitted
   * into the time that was left. They do not count any more.
   */
  forgivenMs: z.int().optional(),
  /**
   * What is written alone in it is kept by step: a document for each member and step. Absent in older runs,
   * in which each member has one for all steps.
   */
  writtenByStep: z.literal(true).optional(),
  /** By step id, for the steps that were shown to all. */
  boards: z.record(z.string(), Board),
  /** By step id, for the steps in which something was decided. Absent where nothing was, and in older runs. */
  decisions: z.record(z.string(), Decision).optional(),
  /** The round of talking in the current step, where one was begun; it goes when the step is left. */
  talkRound: TalkRound.optional(),
  /** Who talks with whom in the current step, where that is one for pairs; it goes as well. */
  pairs: Pairs.optional(),
  /** Whom the leader last left out as not here; until they come in, or the run ends. */
  notHereIds: z.array(Id).optional(),
  plannedAt: Instant,
  startedAt: Instant.optional(),
  endedAt: Instant.optional(),
  /**
   * The last command that was applied and the version that it made. Late notes on a board make
   * versions too, but are no reason to refuse the next command.
   */
  lastChange: z.strictObject({
    verb: RunVerb,
    by: Id,
    at: Instant,
    version: z.int().positive(),
  }),
  /** The newest command ids, so that a command that comes twice is applied once. */
  recent: z.array(z.string()).max(24),
});
export type Run = z.infer<typeof Run>;

/** The kind of record that a run is. */
export const runKind: RecordKind<Run> = {
  type: "run",
  schema: Run,
  keptFor: ({ state }) => (state === "ended" ? historyDays * day : undefined),
};

/** Where a run is kept. */
export function runKey(tenantId: string, teamId: string, runId: string): RecordKey<Run> {
  return { kind: runKind, pk: teamPartition(tenantId, teamId), id: runId };
}

/** What a list of runs shows of each. */
export const RunSummary = Run.pick({
  id: true,
  actionId: true,
  title: true,
  facilitatorId: true,
  state: true,
  startedAt: true,
  endedAt: true,
}).extend({
  /** What the team decided in it, in the order of its steps; absent where nothing was. */
  decided: z.array(z.string()).optional(),
  /** It ended before half of its steps, so nothing is said of what followed. Absent where it did not. */
  brokenOff: z.literal(true).optional(),
});
export type RunSummary = z.infer<typeof RunSummary>;
