import { DomainError } from "#shared/errors.ts";
import { words } from "#shared/words.ts";
import type { Refusal } from "../ports.ts";
import { NotDelivered } from "./delivery/delivery.ts";

const notThere: ReadonlySet<Refusal> = new Set([
  "blocked",
  "not-in-roster",
  "disabled-by-admin",
  "not-found",
  "not-permitted",
]);

/**
 * Whether Teams said that the bot is not in the conversation, may not write there, or that there is
 * no such conversation: nothing that a later try would change.
 */
export function isNotThere(error: unknown): boolean {
  if (!(error instanceof NotDelivered)) return false;
  return error.delivery.kind === "refused" && notThere.has(error.delivery.why);
}

/** Teams did not answer, or not in a way that we can use. */
export function notAnswered(
  error: unknown,
  sentence: string = words.errors.unavailable,
): DomainError {
  return Object.assign(new DomainError("unavailable", sentence), { cause: error });
}
