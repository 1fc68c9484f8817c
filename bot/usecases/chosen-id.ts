import { DomainError } from "#shared/errors.ts";
import { withoutPerson } from "#shared/privacy/erased-person.ts";
import type { Team } from "#shared/team.ts";
import { words } from "#shared/words.ts";

/**
 * Throws where somebody chose an id that has the id of one of the team's people in it. Rounds and pools name the
 * runs and actions that they are of, and stay as they are when a person is erased.
 */
export function requireNobodysId({ members }: Team, field: string, id: string): void {
  const isFree = members.every(
    ({ userId }) => withoutPerson(id, { userId, names: [], formerId: "" }) === id,
  );
  if (isFree) return;
  const why = words.errors.invalidField(field, words.errors.notTaken);
  throw new DomainError("invalid", why, { field });
}
