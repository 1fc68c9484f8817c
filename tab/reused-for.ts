/**
 * Reads once for all who ask within so long (ms) of the beginning of a reading, unless they ask `anew`. What
 * fails is read anew by whoever asks next.
 */
export function reusedFor<T>(
  ms: number,
  read: () => Promise<T>,
  now: () => number = () => performance.now(),
): (anew?: boolean) => Promise<T> {
  let newest: { readonly at: number; readonly reading: Promise<T> } | undefined;
  return (anew = false) => {
    if (anew || newest === undefined || now() >= newest.at + ms) {
      const begun = { at: now(), reading: read() };
      newest = begun;
      begun.reading.catch(() => {
        if (newest === begun) newest = undefined;
      });
    }
    return newest.reading;
  };
}
