import { z } from "zod/v4";
import { day } from "../day.ts";
import { versionDays } from "../privacy/retention.ts";
import { type RecordKey, type RecordKind, teamPartition } from "../record.ts";
import type { Team } from "../team.ts";
import type { OpenRound } from "./round.ts";

/**
 * Notes, apart from the document of a round, how far that has come; of which round says its place. So a document is
 * known to be an older one that somebody put back.
 */
export const RoundVersion = z.strictObject({ v: z.literal(1), version: z.int().positive() });
export type RoundVersion = z.infer<typeof RoundVersion>;

/** The kind of record that such a note is. */
export const roundVersionKind: RecordKind<RoundVersion> = {
  type: "round-version",
  schema: RoundVersion,
  keptFor: () => versionDays * day,
};

/** Where it is noted how far the document of a round has come. */
export function roundVersionKey({
  tenantId,
  teamId,
  id,
}: Pick<OpenRound, "tenantId" | "teamId" | "id">): RecordKey<RoundVersion> {
  return { kind: roundVersionKind, pk: teamPartition(tenantId, teamId), id };
}

/**
 * How far the document of a round had come when an older server last told the team: it was never older since. 1
 * where the team was told nothing, as every document begins with that.
 */
export function versionInTeam(team: Team | undefined, roundId: string): number {
  return (team?.round?.id === roundId ? team.round.version : undefined) ?? 1;
}
