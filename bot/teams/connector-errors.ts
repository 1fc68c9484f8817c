import { z } from "zod/v4";
import { DomainError } from "#shared/errors.ts";
import { words } from "#shared/words.ts";

const Failure = z.looseObject({ statusCode: z.number(), code: z.string().optional() });

/**
 * Whether Teams said that the bot is not in the conversation, may not write there, or that there is
 * no such conversation: nothing that a later try would change.
 */
export function isNotThere(error: unknown): boolean {
  const { data } = Failure.safeParse(error);
  // This one means that the call went to the wrong host.
  if (data?.code === "InvalidBotApiHost") return false;
  return data?.statusCode === 403 || data?.statusCode === 404;
}

/** Teams did not answer, or not in a way that we can use. */
export function notAnswered(
  error: unknown,
  sentence: string = words.errors.unavailable,
): DomainError {
  return Object.assign(new DomainError("unavailable", sentence), { cause: error });
}
