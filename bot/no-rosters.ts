import { DomainError } from "#shared/errors.ts";
import { words } from "#shared/words.ts";
import type { Rosters } from "./ports.ts";

/** Until there is a bot to ask Teams, nobody can tell who is in a conversation, so nobody gets in. */
export const noRosters: Rosters = {
  read: () => Promise.reject(new DomainError("unavailable", words.errors.rosterUnavailable)),
};
