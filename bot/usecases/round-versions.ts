import type { OpenRound } from "#shared/pulse/round.ts";
import { roundVersionKey, versionInTeam } from "#shared/pulse/round-version.ts";
import type { Team } from "#shared/team.ts";
import type { Ports } from "../ports.ts";

type Place = Pick<OpenRound, "tenantId" | "teamId" | "id">;

/** How far the document of a round has come at least; whatever is read of it after this is no older. */
export async function knownVersion(
  { store }: Pick<Ports, "store">,
  team: Team | undefined,
  round: Place,
): Promise<number> {
  const noted = await store.find(roundVersionKey(round));
  return Math.max(noted?.version ?? 1, versionInTeam(team, round.id));
}

/** Notes how far the document of a round has come, after it was written, so that nothing is noted that is not there. */
export async function noteVersion(
  { store }: Pick<Ports, "store">,
  round: Place & Pick<OpenRound, "version">,
): Promise<void> {
  const { version } = round;
  await store.updateOrCreate(
    roundVersionKey(round),
    () => ({ v: 1, version }),
    (noted) => (noted.version >= version ? noted : { v: 1, version }),
    // As a rule the first answer makes the second version.
    { isNew: version === 2 },
  );
}
