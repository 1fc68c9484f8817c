import { z } from "zod/v4";
import { day } from "./day.ts";
import { DomainError } from "./errors.ts";
import { mostDots, mostNotes, noteLength } from "./limits.ts";
import { meantKeys } from "./meant-keys.ts";
import { writtenDays } from "./privacy/retention.ts";
import { namesWhoIsReady } from "./ready-names.ts";
import { Id, Instant, type RecordKind } from "./record.ts";
import type { Board, RunStep } from "./run.ts";
import { line } from "./text.ts";
import { words } from "./words.ts";

/** A note that a member writes. */
export const Note = z.strictObject({ id: Id, text: line(noteLength) });
export type Note = z.infer<typeof Note>;

/** What one member wrote in one step. Once it is sealed it can no longer be changed. */
export const StepContribution = z.strictObject({
  notes: z.array(Note),
  /** Ids of notes on the board that is voted on; a note may get several dots. */
  dots: z.array(Id),
  ready: z.boolean(),
  sealed: z.boolean(),
  /** How often it was changed; older records do not say. */
  changes: z.int().nonnegative().default(0),
  /**
   * When the member last meant what is there to be so, by `meantKeys`: a
   * write that was overtaken on its way changes nothing. Absent where no panel said when.
   */
  meantAt: z.record(z.string(), Instant).optional(),
  /** How many notes the member has added to the board since it is shown: not which, as they have no author. */
  late: z.int().positive().optional(),
});
export type StepContribution = z.infer<typeof StepContribution>;

/**
 * What one member wrote in a step of a run: returned to its author alone. When the leader shows a
 * step, each member's part of it is sealed and only then read, so that nothing is half shown.
 */
export const Contribution = z.strictObject({
  v: z.literal(1),
  runId: Id,
  userId: Id,
  /** The only step that it is about; absent in older runs, where it is about all of them. */
  stepId: z.string().optional(),
  steps: z.record(z.string(), StepContribution),
});
export type Contribution = z.infer<typeof Contribution>;

/** The kind of record that a contribution is; listed by `runId`, with `stepId` or `userId`. */
export const contributionKind: RecordKind<Contribution> = {
  type: "contribution",
  schema: Contribution,
  idBegins: "runId",
  keptFor: () => writtenDays * day,
};

/**
 * Writes a note, or writes it anew where one with this id exists. `at` is when it was typed: the same
 * again changes nothing, and what was typed before what is there is a `conflict`.
 */
export function writeNote(
  mine: Contribution,
  stepId: string,
  note: Note,
  at?: number,
): Contribution {
  return change(mine, stepId, meantKeys.note(note.id), at, (step) => {
    const known = step.notes.some(({ id }) => id === note.id);
    if (!known && step.notes.length >= mostNotes) {
      throw new DomainError("conflict", words.errors.tooManyNotes(mostNotes));
    }
    const notes = known
      ? step.notes.map((other) => (other.id === note.id ? note : other))
      : [...step.notes, note];
    return { ...step, notes };
  });
}

/** Counts one more note that goes straight to the board which is shown: ten are as many as before it. */
export function countLate(mine: Contribution, stepId: string): Contribution {
  const step = stepOf(mine, stepId);
  const late = (step.late ?? 0) + 1;
  if (step.notes.length + late > mostNotes) {
    throw new DomainError("conflict", words.errors.tooManyNotes(mostNotes));
  }
  return { ...mine, steps: { ...mine.steps, [stepId]: { ...step, late } } };
}

/**
 * Takes a note away; one that is not there changes nothing. `now` is the server's time: the note does
 * not come back with a write that was on its way for long.
 */
export function removeNote(
  mine: Contribution,
  stepId: string,
  noteId: string,
  now: number,
): Contribution {
  const key = meantKeys.note(noteId);
  const at = Math.max(now, (stepOf(mine, stepId).meantAt?.[key] ?? 0) + 1);
  return change(mine, stepId, key, at, (step) => {
    const notes = step.notes.filter(({ id }) => id !== noteId);
    return notes.length === step.notes.length ? step : { ...step, notes };
  });
}

/** When dots were wished for, and when those that their sender saw were: 0 where they saw none. */
export interface DotsMeant {
  readonly at?: number | undefined;
  readonly over?: number | undefined;
}

/**
 * Places the dots, all at once; `board` is what is voted on. They replace the dots that their sender saw,
 * and no others: where there are others by now, that is a `conflict`.
 */
export function placeDots(
  mine: Contribution,
  stepId: string,
  dots: readonly string[],
  board: Board,
  { at, over }: DotsMeant = {},
): Contribution {
  if (dots.length > mostDots) throw new DomainError("invalid", words.errors.tooManyDots(mostDots));
  if (!dots.every((dot) => board.notes.some(({ id }) => id === dot))) {
    throw new DomainError("invalid", words.errors.unknownNote);
  }
  return change(mine, stepId, meantKeys.dots, at, (step) => {
    if (over !== undefined && over !== (step.meantAt?.[meantKeys.dots] ?? 0)) {
      throw new DomainError("conflict", words.errors.dotsElsewhere);
    }
    return { ...step, dots: [...dots] };
  });
}

/** Says that the member is ready to go on, or not yet; possible in a sealed step as well. */
export function setReady(
  mine: Contribution,
  stepId: string,
  ready: boolean,
  at?: number,
): Contribution {
  const step = stepOf(mine, stepId);
  if (isRepeated(step, meantKeys.ready, at)) return mine;
  return withStep(mine, stepId, stamped({ ...step, ready }, meantKeys.ready, at));
}

/**
 * Closes the member's part of a step for changes, for good. They are no longer marked as ready:
 * now there is something to talk about.
 */
export function seal(mine: Contribution, stepId: string): Contribution {
  const step = stepOf(mine, stepId);
  if (step.sealed) return mine;
  return withStep(mine, stepId, { ...step, sealed: true, ready: false });
}

/** What the room may know of a step before it is shown: how many, never who wrote or voted or what. */
export const StepCounts = z.strictObject({
  runId: Id,
  stepId: z.string(),
  /** Members who said that they are ready. */
  ready: z.int(),
  /** Who they are, by the order of their ids; nobody in a step in which people write or vote alone. */
  readyIds: z.array(Id),
  /** Notes written so far. */
  notes: z.int(),
  /** Members who placed at least one dot. */
  voters: z.int(),
  /** Grows with every change that anybody makes in the step, so that of two counts one is newer. */
  version: z.int(),
});
export type StepCounts = z.infer<typeof StepCounts>;

/** Counts one step of a run over all members. */
export function countStep(
  all: readonly Contribution[],
  runId: string,
  { id: stepId, kind }: Pick<RunStep, "id" | "kind">,
): StepCounts {
  const steps = all.flatMap((one) => one.steps[stepId] ?? []);
  const readyIds = all.filter((one) => one.steps[stepId]?.ready).map(({ userId }) => userId);
  return {
    runId,
    stepId,
    ready: readyIds.length,
    readyIds: namesWhoIsReady(kind) ? readyIds.toSorted() : [],
    notes: steps.reduce((sum, step) => sum + step.notes.length, 0),
    voters: steps.filter((step) => step.dots.length > 0).length,
    version: steps.reduce((sum, step) => sum + step.changes, 0),
  };
}

/** Of how many writes it is remembered when they were meant. */
const mostMeant = 4 * mostNotes;

function stepOf(mine: Contribution, stepId: string): StepContribution {
  return mine.steps[stepId] ?? { notes: [], dots: [], ready: false, sealed: false, changes: 0 };
}

function change(
  mine: Contribution,
  stepId: string,
  key: string,
  at: number | undefined,
  changes: (step: StepContribution) => StepContribution,
): Contribution {
  const step = stepOf(mine, stepId);
  if (step.sealed) throw new DomainError("conflict", words.errors.closedForChanges);
  if (isRepeated(step, key, at)) return mine;
  const after = changes(step);
  return after === step ? mine : withStep(mine, stepId, stamped(after, key, at));
}

/** Whether this very write was applied before; throws where something was meant since. */
function isRepeated({ meantAt }: StepContribution, key: string, at: number | undefined): boolean {
  const known = meantAt?.[key];
  if (known === undefined || at === undefined) return false;
  if (at < known) throw new DomainError("conflict", words.errors.overtaken);
  return at === known;
}

/** The newest are remembered: far more than one member writes in a step. */
function stamped(step: StepContribution, key: string, at: number | undefined): StepContribution {
  if (at === undefined) return step;
  const { [key]: _, ...others } = step.meantAt ?? {};
  return {
    ...step,
    meantAt: Object.fromEntries([...Object.entries(others), [key, at]].slice(-mostMeant)),
  };
}

function withStep(mine: Contribution, stepId: string, step: StepContribution): Contribution {
  const changed = { ...step, changes: step.changes + 1 };
  return { ...mine, steps: { ...mine.steps, [stepId]: changed } };
}
