import { conversationKey, conversationKind, withOffer } from "#shared/conversation.ts";
import { personTeamsKey, withoutTeam } from "#shared/person-teams.ts";
import type { TeamErasure } from "#shared/privacy/erasure.ts";
import { comparisonKeysOf } from "#shared/pulse/comparison.ts";
import { roundKind } from "#shared/pulse/round.ts";
import { placeKey, storedId, teamPartition, tenantPartition } from "#shared/record.ts";
import { type Team, teamKey, teamKind, teamLinkKind } from "#shared/team.ts";
import type { Ports } from "../ports.ts";
import { roundKeyName } from "./ballot-box.ts";
import { leavePools, teamPoolKeyName } from "./pooling.ts";

/**
 * Takes out a team with all that belongs to it, and says whether there was anything. The team's own
 * record goes last, as it says what else there is: after a crash it is gone on with.
 */
export async function sweepTeam(
  ports: Ports,
  tenantId: string,
  { teamId }: TeamErasure,
): Promise<boolean> {
  const { store, keys, clock } = ports;
  const pk = teamPartition(tenantId, teamId);
  const key = teamKey(tenantId, teamId);
  const places = await store.placesIn(pk);
  const team = await store.find(key);
  const hadLinks = await unlink(ports, tenantId, teamId);
  if (team) await leaveIndexes(ports, team);
  for (const id of team?.conversations ?? []) {
    // Where the bot still is, it goes on to know how to speak there.
    await store.remove(conversationKey(tenantId, id), ({ goneAt }) => goneAt !== undefined);
  }
  // What is sealed cannot be read from here on, in no copy of the database either.
  const rounds = places.filter(({ type }) => type === roundKind.type);
  const names = [
    ...rounds.map(({ id }) => roundKeyName(tenantId, id)),
    ...(team?.round ? [roundKeyName(tenantId, team.round.id)] : []),
    ...comparisonKeysOf(tenantId, teamId, clock()),
    teamPoolKeyName(tenantId, teamId),
  ];
  for (const name of new Set(names)) await keys.destroy(name);
  const wasPooled = await leavePools(ports, tenantId, teamId);
  for (const place of places.filter(({ type }) => type !== teamKind.type)) {
    await store.remove(placeKey(place));
  }
  await store.remove(placeKey({ type: teamKind.type, pk, id: teamId }));
  for (const { userId } of team?.members ?? []) ports.live.expel(tenantId, teamId, userId);
  return places.length > 0 || hadLinks || wasPooled;
}

/** No conversation leads to the team any more, and none is asked whether to use it. */
async function unlink({ store }: Ports, tenantId: string, teamId: string): Promise<boolean> {
  const pk = tenantPartition(tenantId);
  const links = await store.list(teamLinkKind, pk, { teamId });
  for (const { conversationId } of links) {
    const id = storedId(conversationId);
    await store.remove({ kind: teamLinkKind, pk, id }, (newest) => newest.teamId === teamId);
  }
  for (const { id } of await store.list(conversationKind, pk, { offeredTeamId: teamId })) {
    await store.update({ kind: conversationKind, pk, id: storedId(id) }, (chat) =>
      chat.offeredTeamId === teamId ? withOffer(chat, undefined) : chat,
    );
  }
  return links.length > 0;
}

/** Nobody finds the team among theirs; who is in no other is not known any more. */
async function leaveIndexes({ store }: Ports, { tenantId, id, members }: Team): Promise<void> {
  for (const { userId } of members) {
    const key = personTeamsKey(tenantId, userId);
    if (!(await store.find(key))) continue;
    const { teamIds } = await store.update(key, (index) => withoutTeam(index, id));
    if (teamIds.length === 0) await store.remove(key, (newest) => newest.teamIds.length === 0);
  }
}
