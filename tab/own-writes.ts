/**
 * What a member writes travels in order, one after another. An answer to a question that was on its
 * way while something was written does not know of it: `mark` tells whether that is so.
 */
export interface OwnWrites {
  readonly inOrder: <T>(write: () => Promise<T>) => Promise<T>;
  /** Changes whenever a write begins or ends. */
  readonly mark: () => number;
}

export function createOwnWrites(): OwnWrites {
  let mark = 0;
  let before: Promise<unknown> = Promise.resolve();

  return {
    mark: () => mark,
    inOrder(write) {
      mark += 1;
      const written = before.then(write).finally(() => {
        mark += 1;
      });
      before = written.catch(() => undefined);
      return written;
    },
  };
}
