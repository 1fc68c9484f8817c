import type { Read } from "./use-reading.ts";

/** Begins to read before anybody shows what is read: the first reading is the one that has begun. */
export function readEarly<T>(read: () => Promise<T>): Read<T> & { readonly begun: Promise<T> } {
  const begun = read();
  let first: Promise<T> | undefined = begun;
  let value: T | undefined;
  begun.then(
    (arrived) => {
      value = arrived;
    },
    () => undefined,
  );
  const next = () => {
    const reading = first ?? read();
    first = undefined;
    return reading;
  };
  return Object.assign(next, { begun, ahead: () => (first ? value : undefined) });
}
