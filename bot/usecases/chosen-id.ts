import { DomainError } from "#shared/errors.ts";
import { withoutPerson } from "#shared/privacy/erased-person.ts";
import type { Team } from "#shared/team.ts";
import { words } from "#shared/words.ts";

/**
 * Whether an id that somebody chose has the id of one of the team's people in it. Rounds and pools name the runs and
 * actions that they are of, and stay as they are when a person is erased.
 */
export function isSomebodysId({ members }: Team, id: string): boolean {
  return members.some(
    ({ userId }) => withoutPerson(id, { userId, names: [], formerId: "" }) !== id,
  );
}

/** Throws where it has. */
export function requireNobodysId(team: Team, field: string, id: string): void {
  if (!isSomebodysId(team, id)) return;
  const why = words.errors.invalidField(field, words.errors.notTaken);
  throw new DomainError("invalid", why, { field });
}
