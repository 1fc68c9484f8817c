import { DomainError } from "#shared/errors.ts";
import { findTeamAction, summaries } from "#shared/playbook/playbook.ts";
import type { TeamAction, TeamActionSummary } from "#shared/team-action.ts";
import { words } from "#shared/words.ts";
import type { Ports } from "../ports.ts";

/** What the list of actions shows of each. */
export function readPlaybook(): TeamActionSummary[] {
  return summaries();
}

/** The whole action; throws `not-found` where the Playbook has none with this id. */
export function readTeamAction(
  _ports: Ports,
  { actionId }: { readonly actionId: string },
): TeamAction {
  const action = findTeamAction(actionId);
  if (!action) throw new DomainError("not-found", words.errors.unknownAction);
  return action;
}
