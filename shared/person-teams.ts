import { z } from "zod/v4";
import { Id, personPartition, type RecordKey, type RecordKind } from "./record.ts";

/** Which teams a person is in: an index that can always be made again from the teams. */
export const PersonTeams = z.strictObject({ v: z.literal(1), userId: Id, teamIds: z.array(Id) });
export type PersonTeams = z.infer<typeof PersonTeams>;

const personTeamsKind: RecordKind<PersonTeams> = { type: "person-teams", schema: PersonTeams };

/** Where the index of one person is kept. */
export function personTeamsKey(tenantId: string, userId: string): RecordKey<PersonTeams> {
  return { kind: personTeamsKind, pk: personPartition(tenantId, userId), id: userId };
}

/** The index of somebody who is in no team yet. */
export function noTeams(userId: string): PersonTeams {
  return { v: 1, userId, teamIds: [] };
}

/** Takes a team out; one that is not there changes nothing. */
export function withoutTeam(index: PersonTeams, teamId: string): PersonTeams {
  if (!index.teamIds.includes(teamId)) return index;
  return { ...index, teamIds: index.teamIds.filter((id) => id !== teamId) };
}

/** Adds a team; one that is there already changes nothing. */
export function withTeam(index: PersonTeams, teamId: string): PersonTeams {
  return index.teamIds.includes(teamId) ? index : { ...index, teamIds: [...index.teamIds, teamId] };
}
