import { withMeasuring, withThreshold } from "#shared/pulse/opening.ts";
import { thresholdFor } from "#shared/pulse/threshold.ts";
import { type Measuring, membersOf, teamKey } from "#shared/team.ts";
import type { Ports } from "../ports.ts";
import { readOwnTeam, type TeamInput } from "./membership.ts";

/** Lets a team choose that more must answer than need to; not while a round is on. */
export async function chooseThreshold(
  ports: Ports,
  input: TeamInput & { readonly threshold: number },
): Promise<{ readonly threshold: number }> {
  const { store, clock } = ports;
  const { actor, teamId, threshold } = input;
  await readOwnTeam(ports, input);
  const team = await store.update(teamKey(actor.tenantId, teamId), (newest) =>
    withThreshold(newest, threshold, clock()),
  );
  return { threshold: thresholdFor(membersOf(team).length, team.threshold) };
}

/** Lets a team choose after how many days a run is measured again, for runs that end from now on. */
export async function chooseMeasuring(
  ports: Ports,
  input: TeamInput & Measuring,
): Promise<Measuring> {
  const { actor, teamId, days, again } = input;
  await readOwnTeam(ports, input);
  await ports.store.update(teamKey(actor.tenantId, teamId), (newest) =>
    withMeasuring(newest, { days, again }),
  );
  return { days, again };
}
