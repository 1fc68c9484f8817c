import { withoutBrokenOff } from "#shared/broken-off.ts";
import { actionPoolKey } from "#shared/measurement/action-pool.ts";
import { roundKind } from "#shared/pulse/round.ts";
import { teamPartition, tenantPartition } from "#shared/record.ts";
import { runKey } from "#shared/run.ts";
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
  const { actionId } = input;
  const pk = teamPartition(tenantId, teamId);
  const measured = (await store.list(roundKind, pk))
    .flatMap((round) => {
      const changes = round.state === "open" ? [] : (round.measured ?? []);
      return changes.map((change) => ({ ...change, measuredAt: round.openedAt }));
    })
    .filter((change) => change.actionId === actionId)
    .toSorted((a, b) => b.measuredAt - a.measuredAt);
  const runIds = [...new Set(measured.map(({ runId }) => runId))];
  const known = await Promise.all(runIds.map((id) => store.find(runKey(tenantId, teamId, id))));
  const runs = withoutBrokenOff(
    measured,
    known.filter((run) => run !== undefined),
  );
  // An action that was removed keeps what followed it; one that nobody has run must be there.
  const component =
    runs[0]?.targeted[0] ?? (await readChosenAction(ports, input)).action.components[0];
  const [own, all] = component
    ? await Promise.all(
        [pk, tenantPartition(tenantId)].map((place) =>
          store.find(actionPoolKey(place, actionId, component)),
        ),
      )
    : [];
  return {
    runs,
    own: own?.verdict ?? "not enough runs yet",
    organisation: all?.verdict ?? "not enough runs yet",
    component,
  };
}
