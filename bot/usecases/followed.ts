import { actionPoolKey } from "#shared/measurement/action-pool.ts";
import { roundKind } from "#shared/pulse/round.ts";
import { teamPartition, tenantPartition } from "#shared/record.ts";
import type { FollowedView } from "#shared/views.ts";
import type { Ports } from "../ports.ts";
import { readOwnTeam, type TeamInput } from "./membership.ts";
import { readChosenAction } from "./playbook.ts";

/**
 * What followed the runs of an action: in the actor's team, and over all teams of its tenant. Throws
 * `not-found` for an action that is nowhere.
 */
export async function readFollowed(
  ports: Ports,
  input: TeamInput & { readonly actionId: string },
): Promise<FollowedView> {
  const { tenantId, id: teamId } = await readOwnTeam(ports, input);
  const { store } = ports;
  const pk = teamPartition(tenantId, teamId);
  const [rounds, own, all] = await Promise.all([
    store.list(roundKind, pk),
    store.find(actionPoolKey(pk, input.actionId)),
    store.find(actionPoolKey(tenantPartition(tenantId), input.actionId)),
  ]);
  const runs = rounds
    .flatMap((round) => {
      const measured = round.state === "open" ? [] : (round.measured ?? []);
      return measured.map((change) => ({ ...change, measuredAt: round.closesAt }));
    })
    .filter(({ actionId }) => actionId === input.actionId)
    .toSorted((a, b) => b.measuredAt - a.measuredAt);
  // An action that nobody has run must at least be there; one that was removed keeps what followed.
  if (runs.length === 0 && !own && !all) await readChosenAction(ports, input);
  return {
    runs,
    own: own?.verdict ?? "not enough runs yet",
    organisation: all?.verdict ?? "not enough runs yet",
    component: (own ?? all)?.component,
  };
}
