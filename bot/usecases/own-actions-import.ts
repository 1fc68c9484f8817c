import { DomainError } from "#shared/errors.ts";
import { isSameAction } from "#shared/own-actions/actions-file.ts";
import {
  type ActionVersion,
  actionVersionKey,
  type ImportedAction,
  type OwnPlaybook,
  ownPlaybookKey,
} from "#shared/own-actions/own-playbook.ts";
import {
  emptyPlaybook,
  listProblem,
  madeAtFor,
  restored,
  withVersion,
} from "#shared/own-actions/own-playbook-changes.ts";
import { type ActionsFile, readActionsFile } from "#shared/own-actions/read-actions-file.ts";
import type { Team } from "#shared/team.ts";
import type { TeamAction } from "#shared/team-action.ts";
import { ownActionWords } from "#shared/words/own-actions.ts";
import { words } from "#shared/words.ts";
import type { Ports } from "../ports.ts";
import { isSomebodysId, requireNobodysId } from "./chosen-id.ts";
import { readOwnTeam, type TeamInput } from "./membership.ts";
import { findOwnPlaybook, readVersion, tellTeam } from "./own-actions.ts";

/** A file to be imported; the command id makes one import of what is sent twice. */
export interface ImportInput extends TeamInput {
  readonly commandId: string;
  readonly file: string;
}

/** What an action of the file is for the team: one that it has, or a version to be entered. */
type Incoming = ImportedAction & { readonly version?: ActionVersion };

/**
 * Enters all actions of a file into the team's list, or none: the versions are written first, where
 * nobody looks, and the list in one change. Whatever is wrong is refused as `readActionsFile` does.
 */
export async function importActions(ports: Ports, input: ImportInput): Promise<ImportedAction[]> {
  const { store } = ports;
  const { actor, teamId, commandId } = input;
  const team = await readOwnTeam(ports, input);
  requireNobodysId(team, "commandId", commandId);
  const before = await findOwnPlaybook(ports, input);
  const file = readActionsFile(input.file);
  requireNewIds(team, before, file);
  const incoming = await Promise.all(
    file.actions.map((action, index) => weigh(ports, input, before, action, index)),
  );
  // Before the versions are written: of a file that is refused nothing is kept.
  entered(before, incoming, file, commandId);
  const written = await Promise.all(incoming.map((one) => writeVersion(ports, input, one)));
  const own = await store.updateOrCreate(
    ownPlaybookKey(actor.tenantId, teamId),
    () => emptyPlaybook(teamId),
    (newest) => entered(newest, written, file, commandId),
  );
  tellTeam(ports, input);
  return own.newestImport?.actions ?? [];
}

/** Throws where a new action of the file is called by somebody's id; what the team has already may be. */
function requireNewIds(team: Team, own: OwnPlaybook, file: ActionsFile): void {
  for (const [index, { id }] of file.actions.entries()) {
    if (own.entries.some((entry) => entry.id === id) || !isSomebodysId(team, id)) continue;
    throw file.refusal(index, { path: ["id"], sentence: ownActionWords.likePersonsId });
  }
}

async function weigh(
  ports: Ports,
  input: ImportInput,
  own: OwnPlaybook,
  action: TeamAction,
  index: number,
): Promise<Incoming> {
  const { id, title } = action;
  const entry = own.entries.find((one) => one.id === id);
  const isSame = entry && isSameAction(await readVersion(ports, input, entry.versionId), action);
  const isListed = entry && entry.removedAt === undefined;
  const outcome = !isListed ? "added" : isSame ? "same" : "changed";
  if (isSame) return { id, title, outcome };
  const version: ActionVersion = {
    ...{ v: 1, id: `${input.commandId}-${index}`, teamId: input.teamId, action },
    ...{ madeAt: madeAtFor(own, id, ports.clock()), madeBy: input.actor.userId },
  };
  return { id, title, outcome, version };
}

/** Writes the version that an import brings; one that is there is what a crash has left of this import. */
async function writeVersion(
  { store }: Ports,
  { actor, teamId }: ImportInput,
  incoming: Incoming,
): Promise<Incoming> {
  const { version } = incoming;
  if (!version) return incoming;
  const written = await store.updateOrCreate(
    actionVersionKey(actor.tenantId, teamId, version.id),
    () => version,
    (existing) => existing,
  );
  if (!isSameAction(written.action, version.action)) {
    throw new DomainError("conflict", words.errors.alreadyExists);
  }
  return { ...incoming, version: written };
}

/** The list with the whole file in it, once; throws where that is no list, or the command another file's. */
function entered(
  own: OwnPlaybook,
  incoming: readonly Incoming[],
  file: ActionsFile,
  commandId: string,
): OwnPlaybook {
  const { newestImport } = own;
  if (newestImport?.commandId === commandId) {
    const titles = (of: readonly { readonly title: string }[]) =>
      JSON.stringify(of.map(({ title }) => title));
    if (titles(newestImport.actions) === titles(incoming)) return own;
    throw new DomainError("conflict", words.errors.alreadyExists);
  }
  const after = incoming.reduce(
    (list, { id, version }) => (version ? withVersion(list, version) : restored(list, id)),
    own,
  );
  for (const [index, { id }] of incoming.entries()) {
    const problem = listProblem(after, id);
    if (problem) throw file.refusal(index, problem);
  }
  const actions = incoming.map(({ id, title, outcome }) => ({ id, title, outcome }));
  return { ...after, newestImport: { commandId, actions } };
}
