import type { Team } from "../team.ts";

/**
 * How far the document of a round had come when the team was last told: it was never older since. 1
 * where the team was told nothing, as every document begins with that.
 */
export function knownVersion(team: Team | undefined, roundId: string): number {
  return (team?.round?.id === roundId ? team.round.version : undefined) ?? 1;
}

/** The team, told how far the document of its round has come; what it knew already changes nothing. */
export function withKnownVersion(team: Team, roundId: string, version: number): Team {
  if (team.round?.id !== roundId || knownVersion(team, roundId) >= version) return team;
  return { ...team, round: { ...team.round, version } };
}
