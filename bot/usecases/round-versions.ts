import type { OpenRound } from "#shared/pulse/round.ts";
import { roundVersionKey, versionInTeam } from "#shared/pulse/round-version.ts";
import type { Team } from "#shared/team.ts";
import type { Ports } from "../ports.ts";

/**
 * How far the document of a round has come at least, where this was just read of it: where that is older than what
 * is noted, the version after it. All that is noted is noted without gaps, so that one look tells.
 */
export async function knownVersion(
  { store }: Pick<Ports, "store">,
  team: Team | undefined,
  round: OpenRound,
): Promise<number> {
  const next = round.version + 1;
  const isNoted = await store.find(roundVersionKey(round, next));
  return Math.max(isNoted ? next : round.version, versionInTeam(team, round.id));
}

/**
 * Notes how far the document of a round has come, after it was written, so that nothing is noted that is not there.
 * What was not noted before it, by somebody who was stopped or is still at it, is noted first.
 */
export async function noteVersion(
  { store }: Pick<Ports, "store">,
  team: Team | undefined,
  round: OpenRound,
): Promise<void> {
  const told = versionInTeam(team, round.id);
  let noted = round.version - 1;
  while (noted > told && !(await store.find(roundVersionKey(round, noted)))) noted -= 1;
  for (let version = Math.max(noted, told) + 1; version <= round.version; version++) {
    await store.updateOrCreate(
      roundVersionKey(round, version),
      () => ({ v: 1, version }),
      (known) => known,
      { isNew: true },
    );
  }
}
