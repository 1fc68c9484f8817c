/** Counts the open lines of whoever there is. */
export interface LineLimit {
  /** Opens one, and gives what closes it; undefined where there are as many as may be. */
  open(whose: string): (() => void) | undefined;
}

/** At most so many lines at a time, for each. */
export function lineLimit(most: number): LineLimit {
  const open = new Map<string, number>();
  return {
    open(whose) {
      const lines = open.get(whose) ?? 0;
      if (lines >= most) return undefined;
      open.set(whose, lines + 1);
      return () => {
        const left = (open.get(whose) ?? 0) - 1;
        if (left > 0) open.set(whose, left);
        else open.delete(whose);
      };
    },
  };
}
