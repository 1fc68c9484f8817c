/** The status of a call that went well. */
export const done = 200;

/** What a vault may answer when a secret is not there, or not there any more, or not yet gone. */
const expected: readonly unknown[] = [404, 409];

/** How a call went: `done`, 404 (there is none) or 409 (it is being deleted). */
export async function statusOf(call: () => Promise<unknown>): Promise<unknown> {
  try {
    await call();
    return done;
  } catch (error) {
    const status = statusIn(error);
    if (expected.includes(status)) return status;
    throw error;
  }
}

/** What the call gives; undefined where the vault says that there is no such secret. */
export async function unlessMissing<T>(call: () => Promise<T>): Promise<T | undefined> {
  try {
    return await call();
  } catch (error) {
    if (statusIn(error) === 404) return undefined;
    throw error;
  }
}

/** The status that an error of the SDK carries, where the vault answered at all. */
function statusIn(error: unknown): unknown {
  return error instanceof Error && "statusCode" in error ? error.statusCode : undefined;
}
