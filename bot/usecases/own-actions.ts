import { DomainError } from "#shared/errors.ts";
import { byTitle } from "#shared/own-actions/action-title.ts";
import {
  type ActionDraft,
  actionDraftKind,
  actionVersionKey,
  OwnActionId,
  type OwnEntry,
  type OwnPlaybook,
  type OwnPlaybookView,
  ownPlaybookKey,
} from "#shared/own-actions/own-playbook.ts";
import {
  emptyPlaybook,
  readEntry,
  removed,
  requireList,
  restored,
} from "#shared/own-actions/own-playbook-changes.ts";
import { searchTextOf } from "#shared/playbook/playbook.ts";
import { teamPartition } from "#shared/record.ts";
import type { TeamAction } from "#shared/team-action.ts";
import { words } from "#shared/words.ts";
import type { Ports } from "../ports.ts";
import { readOwnTeam, type TeamInput } from "./membership.ts";

/** Which action of a team's own a call is about. */
export interface OwnActionInput extends TeamInput {
  readonly actionId: string;
}

/** An action of a team's own, and the version that it is. */
export interface OwnAction {
  readonly action: TeamAction;
  readonly versionId: string;
}

/** All that a team has of its own: each action, the newest version of those in its list, and what is being written. */
export interface OwnActions {
  readonly entries: readonly OwnEntry[];
  readonly listed: readonly OwnAction[];
  readonly drafts: readonly ActionDraft[];
}

/** The team's own actions, finished and being written. */
export async function readOwnPlaybook(ports: Ports, input: TeamInput): Promise<OwnPlaybookView> {
  await readOwnTeam(ports, input);
  return viewOwnPlaybook(await readOwnActions(ports, input));
}

/** Reads all that the team has of its own. The caller has seen that the actor is a member. */
export async function readOwnActions(ports: Ports, input: TeamInput): Promise<OwnActions> {
  const pk = teamPartition(input.actor.tenantId, input.teamId);
  const [{ entries, listed }, drafts] = await Promise.all([
    readListed(ports, input),
    ports.store.list(actionDraftKind, pk),
  ]);
  return { entries, listed, drafts };
}

/** The team's own actions, with the newest version of those that are in its list. */
export async function readListed(
  ports: Ports,
  input: TeamInput,
): Promise<Pick<OwnActions, "entries" | "listed">> {
  const { entries } = await findOwnPlaybook(ports, input);
  const inList = entries.filter(({ removedAt }) => removedAt === undefined);
  const listed = inList.map(async ({ versionId }) => ({
    action: await readVersion(ports, input, versionId),
    versionId,
  }));
  return { entries, listed: await Promise.all(listed) };
}

/** What members see of it: those in the list can be searched. */
export function viewOwnPlaybook({ entries, listed, drafts }: OwnActions): OwnPlaybookView {
  const texts = new Map(listed.map(({ action, versionId }) => [versionId, searchTextOf(action)]));
  return {
    actions: entries
      .toSorted((a, b) => byTitle(a.summary, b.summary))
      .map((entry) => ({ ...entry, text: texts.get(entry.versionId) ?? "" })),
    drafts: drafts
      .toSorted((a, b) => b.savedAt - a.savedAt)
      .flatMap(({ id, content, savedAt, savedBy }) => {
        const isNew = !entries.some((entry) => entry.id === id);
        return content ? [{ id, title: content.title, savedAt, savedBy, isNew }] : [];
      }),
  };
}

/** An action of the team's own as it was in one version. */
export async function readActionVersion(
  ports: Ports,
  input: TeamInput & { readonly versionId: string },
): Promise<TeamAction> {
  await readOwnTeam(ports, input);
  return readVersion(ports, input, input.versionId);
}

/** Takes an action out of the team's list; the runs that there were of it keep their steps. */
export function removeAction(ports: Ports, input: OwnActionInput): Promise<OwnEntry> {
  return changeEntry(ports, input, (own) => removed(own, input.actionId, ports.clock()));
}

/** Brings an action back into the list, unless another one has taken its title meanwhile. */
export function restoreAction(ports: Ports, input: OwnActionInput): Promise<OwnEntry> {
  return changeEntry(ports, input, (own) => {
    const after = restored(own, input.actionId);
    return after === own ? own : requireList(after, input.actionId);
  });
}

/** The list of the team's own actions. The caller has seen that the actor is a member. */
export async function findOwnPlaybook(
  { store }: Ports,
  { actor, teamId }: TeamInput,
): Promise<OwnPlaybook> {
  return (await store.find(ownPlaybookKey(actor.tenantId, teamId))) ?? emptyPlaybook(teamId);
}

/** An action as it was in one version. The caller has seen that the actor is a member. */
export async function readVersion(
  { store }: Ports,
  { actor, teamId }: TeamInput,
  versionId: string,
): Promise<TeamAction> {
  return (await store.read(actionVersionKey(actor.tenantId, teamId, versionId))).action;
}

/** Throws on what can be no id of a team's own action: ours are words. */
export function requireOwnId(actionId: string): void {
  if (OwnActionId.safeParse(actionId).success) return;
  throw new DomainError("not-found", words.errors.notFound);
}

/** Tells the open panels of the team to look again. */
export function tellTeam({ live }: Ports, { actor, teamId }: TeamInput): void {
  live.publish(actor.tenantId, teamId, { name: "team", data: { teamId } });
}

async function changeEntry(
  ports: Ports,
  input: OwnActionInput,
  change: (own: OwnPlaybook) => OwnPlaybook,
): Promise<OwnEntry> {
  const { actor, teamId, actionId } = input;
  await readOwnTeam(ports, input);
  const own = await ports.store.update(ownPlaybookKey(actor.tenantId, teamId), change);
  tellTeam(ports, input);
  return readEntry(own, actionId);
}
