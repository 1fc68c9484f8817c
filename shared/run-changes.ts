import { DomainError } from "./errors.ts";
import { type StepMinutes, withMinutes } from "./fit-in.ts";
import { toolsOfStep } from "./pairs.ts";
import { mayChangeRun, mayHandOverTo } from "./permissions.ts";
import { remembering } from "./planned-run.ts";
import type { Board, BoardNote, Run, RunStep, RunVerb } from "./run.ts";
import { behindMs, currentStep, spentOnStepMs } from "./timer.ts";
import { words } from "./words.ts";

/** Every change of a run: who sent it, which version they saw, and when by the server's clock. */
export interface RunCommand {
  /** Made by the sender, once for each intent; sent again it is applied once. */
  readonly commandId: string;
  readonly expectedVersion: number;
  readonly actorId: string;
  readonly now: number;
  /** Who is in the team: a step for pairs begins with them. */
  readonly memberIds: readonly string[];
}

/** Begins the first step. */
export function start(run: Run, command: RunCommand): Run {
  return change(run, command, "start", () => {
    if (run.state !== "planned") throw conflict(run, words.errors.runStarted);
    return { ...goTo(run, 0, command), startedAt: command.now };
  });
}

/** Goes to the next step; the last one wraps up. */
export function advance(run: Run, command: RunCommand): Run {
  return change(run, command, "advance", () => {
    requireUnderWay(run);
    if (run.stepIndex + 1 >= run.steps.length) throw conflict(run, words.errors.lastStep);
    return goTo(run, run.stepIndex + 1, command);
  });
}

/** Goes to the step before, which gets its whole time again. What was shown stays shown. */
export function goBack(run: Run, command: RunCommand): Run {
  return change(run, command, "goBack", () => {
    requireUnderWay(run);
    if (run.stepIndex === 0) throw conflict(run, words.errors.firstStep);
    return goTo(run, run.stepIndex - 1, command);
  });
}

/** Stops the timer; nobody is locked out of anything. */
export function pause(run: Run, command: RunCommand): Run {
  return change(run, command, "pause", () => {
    const timer = requireUnderWay(run);
    if (timer.pausedAt !== undefined) throw conflict(run, words.errors.paused);
    return { timer: { ...timer, pausedAt: command.now } };
  });
}

/** Lets the timer go on where it stopped. */
export function resume(run: Run, command: RunCommand): Run {
  return change(run, command, "resume", () => {
    const { pausedAt, ...timer } = requireUnderWay(run);
    if (pausedAt === undefined) throw conflict(run, words.errors.notPaused);
    // Negative if the server's clock was set back meanwhile: the remaining time must not jump.
    const paused = command.now - pausedAt;
    return { timer: { ...timer, startedAt: Math.max(0, timer.startedAt + paused) } };
  });
}

/** Gives the current step more minutes. */
export function extend(run: Run, command: RunCommand, minutes: number): Run {
  return change(run, command, "extend", () => {
    const timer = requireUnderWay(run);
    return { timer: { ...timer, extraMs: timer.extraMs + minutes * 60_000 } };
  });
}

/**
 * Gives the step that the team is on and those to come other minutes, of which 0 lets a step fall away;
 * see `withMinutes`. From then on the team is neither behind nor ahead.
 */
export function replan(run: Run, command: RunCommand, minutes: StepMinutes): Run {
  return change(run, command, "replan", () => {
    requireUnderWay(run);
    const steps = withMinutes(run, minutes);
    return { steps, forgivenMs: behindMs({ ...run, steps, forgivenMs: 0 }, command.now) };
  });
}

/** Gives the lead to a member, or takes it. The caller has seen that `toId` is a member. */
export function handOver(
  run: Run,
  command: RunCommand,
  toId: string,
  nextFacilitatorId: string | undefined,
): Run {
  return change(run, command, "handOver", () => {
    if (!mayHandOverTo(run, command.actorId, toId)) {
      throw new DomainError("forbidden", words.errors.onlyToSelf);
    }
    return { facilitatorId: toId, nextFacilitatorId, byTurn: undefined };
  });
}

/**
 * Shows the board of a step whose parts are sealed. The caller asked `requireRevealable` before it
 * sealed them; what others have done since is no reason to leave sealed notes unseen, unless the
 * run has ended. A board that is there already stays as it is.
 */
export function reveal(run: Run, command: RunCommand, stepId: string, board: Board): Run {
  if (run.recent.includes(command.commandId)) return run;
  if (run.state === "ended") throw conflict(run, words.errors.runEnded);
  if (run.boards[stepId]) throw conflict(run, words.errors.alreadyShown);
  return applied(run, command, "reveal", { boards: { ...run.boards, [stepId]: board } });
}

/** Ends the run; one that was only planned is dropped. */
export function end(run: Run, command: RunCommand): Run {
  return change(run, command, "end", () => ({
    state: "ended",
    spentMs: run.spentMs + (run.timer ? spentOnStepMs(run.timer, command.now) : 0),
    timer: undefined,
    talkRound: undefined,
    pairs: undefined,
    notHereIds: undefined,
    endedAt: command.now,
  }));
}

/**
 * Adds a note that was written after its step had been shown. The same note again changes nothing.
 */
export function addToBoard(run: Run, stepId: string, note: BoardNote, most: number): Run {
  const board = run.boards[stepId];
  if (!board || run.state === "ended") throw conflict(run, words.errors.wrongStep);
  if (board.notes.some(({ id }) => id === note.id)) return run;
  if (board.notes.length >= most) throw conflict(run, words.errors.boardFull(most));
  const boards = { ...run.boards, [stepId]: { notes: [...board.notes, note] } };
  return { ...run, boards, version: run.version + 1 };
}

/**
 * The checks before a step is sealed and shown: those that every command passes, and that this is
 * the current step, has something to show and has not been shown yet.
 */
export function requireRevealable(
  run: Run,
  command: RunCommand,
  stepId: string,
): "repeated" | "new" {
  if (requireNewestVersion(run, command, "reveal") === "repeated") return "repeated";
  requireUnderWay(run);
  const step = currentStep(run);
  if (step?.id !== stepId) throw conflict(run, words.errors.wrongStep);
  if (step.kind !== "write" && step.kind !== "vote") {
    throw conflict(run, words.errors.nothingToShow);
  }
  if (run.boards[stepId]) throw conflict(run, words.errors.alreadyShown);
  return "new";
}

/**
 * The checks that every command passes, in this order: a repeated command changes nothing and is
 * answered with the run as it is; no right is `forbidden` and carries the run, for whoever led until just now; a run that has ended, or to which another
 * command was applied since the version that the sender saw, is a `conflict` that carries the run.
 */
function requireNewestVersion(run: Run, command: RunCommand, verb: RunVerb): "repeated" | "new" {
  if (run.recent.includes(command.commandId)) return "repeated";
  if (!mayChangeRun(run, command.actorId, verb)) {
    throw new DomainError("forbidden", words.errors.notLeading, { current: run });
  }
  if (run.state === "ended") throw conflict(run, words.errors.runEnded);
  const { expectedVersion } = command;
  if (expectedVersion < run.lastChange.version || expectedVersion > run.version)
    throw conflict(run, words.errors.movedOn);
  return "new";
}

/** A change that passes the checks of every command, as the next version. */
export function change(
  run: Run,
  command: RunCommand,
  verb: RunVerb,
  changes: () => Partial<Run>,
): Run {
  if (requireNewestVersion(run, command, verb) === "repeated") return run;
  return applied(run, command, verb, changes());
}

function applied(run: Run, command: RunCommand, verb: RunVerb, changes: Partial<Run>): Run {
  const version = run.version + 1;
  return {
    ...run,
    ...changes,
    version,
    lastChange: { verb, by: command.actorId, at: command.now, version },
    recent: remembering(run.recent, command.commandId),
  };
}

function goTo(run: Run, stepIndex: number, { now, memberIds }: RunCommand): Partial<Run> {
  const spent = run.timer ? spentOnStepMs(run.timer, now) : 0;
  return {
    stepIndex,
    state: wrapsUp(run.steps[stepIndex]) ? "wrapping-up" : "running",
    timer: { startedAt: now, extraMs: 0 },
    spentMs: run.spentMs + spent,
    ...toolsOfStep(run, stepIndex, memberIds),
  };
}

function wrapsUp(step: RunStep | undefined): boolean {
  return step?.kind === "commit" || step?.kind === "pulse";
}

function requireUnderWay(run: Run): NonNullable<Run["timer"]> {
  if (!run.timer) throw conflict(run, words.errors.runNotStarted);
  return run.timer;
}

/** A refusal that carries the run as it is. */
export function conflict(run: Run, sentence: string): DomainError {
  return new DomainError("conflict", sentence, { current: run });
}
