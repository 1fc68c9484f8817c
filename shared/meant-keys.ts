/**
 * What of a member's part of a step is written as one, and so has one time at which it was meant: a note
 * by its id, all dots, the mark.
 */
export const meantKeys = {
  note: (noteId: string) => `note ${noteId}`,
  dots: "dots",
  ready: "ready",
} as const;
