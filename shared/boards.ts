import type { Contribution } from "./contribution.ts";
import { hashOf } from "./hash-of.ts";
import type { Board, BoardNote } from "./run.ts";

/**
 * The notes of all members, mixed by their ids: the order says nothing about who wrote what, also where
 * somebody's ids follow each other. Should two notes have one id, the text decides, not whose was read first.
 */
export function boardOfNotes(all: readonly Contribution[], stepId: string): Board {
  const notes = all
    .flatMap((one): BoardNote[] => one.steps[stepId]?.notes ?? [])
    .map((note) => ({ note, rank: hashOf(`${note.id} ${stepId}`) }))
    .sort(
      (a, b) =>
        a.rank - b.rank || compare(a.note.id, b.note.id) || compare(a.note.text, b.note.text),
    )
    .map(({ note }) => note);
  return { notes: notes.filter(({ id }, index) => id !== notes[index - 1]?.id) };
}

/** The notes of the board with their dots, most first; ties stay in the board's order. */
export function boardOfDots(all: readonly Contribution[], stepId: string, board: Board): Board {
  const dots = all.flatMap((one) => one.steps[stepId]?.dots ?? []);
  const notes = board.notes.map((note) => ({
    ...note,
    dots: dots.filter((dot) => dot === note.id).length,
  }));
  return { notes: notes.sort((a, b) => b.dots - a.dots) };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
