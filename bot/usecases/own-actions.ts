import { DomainError } from "#shared/errors.ts";
import { byTitle } from "#shared/own-actions/action-title.ts";
import {
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

/** The team's own actions, finished and being written. */
export async function readOwnPlaybook(ports: Ports, input: TeamInput): Promise<OwnPlaybookView> {
  await readOwnTeam(ports, input);
  return viewOwnPlaybook(ports, input);
}

/** The same for a caller who has seen that the actor is a member. */
export async function viewOwnPlaybook(ports: Ports, input: TeamInput): Promise<OwnPlaybookView> {
  const pk = teamPartition(input.actor.tenantId, input.teamId);
  const [{ entries }, drafts] = await Promise.all([
    findOwnPlaybook(ports, input),
    ports.store.list(actionDraftKind, pk),
  ]);
  const searched = async (entry: OwnEntry) => ({
    ...entry,
    text:
      entry.removedAt === undefined
        ? searchTextOf(await readVersion(ports, input, entry.versionId))
        : "",
  });
  return {
    actions: await Promise.all(
      entries.toSorted((a, b) => byTitle(a.summary, b.summary)).map(searched),
    ),
    drafts: drafts
      .toSorted((a, b) => b.savedAt - a.savedAt)
      .flatMap(({ id, content, savedAt, savedBy }) =>
        content
          ? [
              {
                ...{ id, title: content.title, savedAt, savedBy },
                isNew: !entries.some((entry) => entry.id === id),
              },
            ]
          : [],
      ),
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
