import { DomainError } from "#shared/errors.ts";
import { actionVersionKey, OwnActionId } from "#shared/own-actions/own-playbook.ts";
import { findTeamAction } from "#shared/playbook/playbook.ts";
import { inReadersLanguage, searchTexts, summaries } from "#shared/playbook/readers-playbook.ts";
import type { Run } from "#shared/run.ts";
import type { TeamAction, TeamActionSummary } from "#shared/team-action.ts";
import { ownActionWords } from "#shared/words/own-actions.ts";
import { words } from "#shared/words.ts";
import type { Ports } from "../ports.ts";
import type { TeamInput } from "./membership.ts";
import { findOwnPlaybook, readVersion } from "./own-actions.ts";

/** What the list of actions shows of each. */
export function readPlaybook(): TeamActionSummary[] {
  return summaries();
}

/** The whole action in the reader's language; throws `not-found` where the Playbook has none with this id. */
export function readTeamAction(
  _ports: Ports,
  { actionId }: { readonly actionId: string },
): TeamAction {
  return inReadersLanguage(readOurs(actionId));
}

/** What search looks through in the Playbook, by the id of the action. */
export function readSearchTexts(): Record<string, string> {
  return searchTexts();
}

/** An action that a team can run, and of one of its own the version. */
export interface ChosenAction {
  readonly action: TeamAction;
  readonly versionId?: string;
}

/**
 * The action that a team chooses: one of ours, in English, or the newest version of one of its own. Throws
 * `not-found` where there is none, or where it was removed. The caller has seen that the actor is a
 * member.
 */
export async function readChosenAction(
  ports: Ports,
  input: TeamInput & { readonly actionId: string },
): Promise<ChosenAction> {
  const { actionId } = input;
  if (!OwnActionId.safeParse(actionId).success) return { action: readOurs(actionId) };
  const { entries } = await findOwnPlaybook(ports, input);
  const entry = entries.find(({ id }) => id === actionId);
  if (!entry) throw new DomainError("not-found", words.errors.unknownAction);
  const { versionId, removedAt } = entry;
  if (removedAt !== undefined) throw new DomainError("not-found", ownActionWords.removed);
  return { action: await readVersion(ports, input, versionId), versionId };
}

/** The action of a run as it was when it was planned, one of ours in English; undefined where it is gone since. */
export async function findRunAction(
  { store }: Pick<Ports, "store">,
  tenantId: string,
  { teamId, actionId, actionVersionId }: Run,
): Promise<TeamAction | undefined> {
  if (actionVersionId === undefined) return findTeamAction(actionId);
  return (await store.find(actionVersionKey(tenantId, teamId, actionVersionId)))?.action;
}

/** One of ours as it is stored in runs: in English. */
function readOurs(actionId: string): TeamAction {
  const action = findTeamAction(actionId);
  if (!action) throw new DomainError("not-found", words.errors.unknownAction);
  return action;
}
