import { NotDelivered } from "./delivery/delivery.ts";

/** How long Teams may take for an answer (ms). */
const patience = 9_000;

/**
 * Calls Teams and gives up in time: the SDK itself would wait for ever. The signal ends what is
 * under way, so that nothing is posted long after we have said that we do not know.
 */
export async function withPatience<T>(call: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const abandoned = new AbortController();
  const { promise: tooLong, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    reject(new NotDelivered({ kind: "unknown" }, { cause: new Error("Teams took too long") }));
    abandoned.abort();
  }, patience);
  try {
    return await Promise.race([call(abandoned.signal), tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
