import { DomainError } from "#shared/errors.ts";
import { words } from "#shared/words.ts";

/** Does the work; whatever it throws, the keys cannot be reached, for the reason that it threw. */
export async function reached<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const refusal = new DomainError("unavailable", words.errors.unavailable);
    refusal.cause = error;
    throw refusal;
  }
}
