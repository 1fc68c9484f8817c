import { commitmentKind } from "#shared/commitment.ts";
import { contributionKind } from "#shared/contribution.ts";
import { teamPartition } from "#shared/record.ts";
import type { Run } from "#shared/run.ts";
import { currentStep } from "#shared/timer.ts";
import type { RunView } from "#shared/views.ts";
import type { Actor, Ports } from "../ports.ts";
import { readCounts } from "./counts.ts";
import { leaderPresence } from "./leader-presence.ts";

/** A run as one member sees it: of what others wrote alone, only how much. */
export async function viewRun(ports: Ports, actor: Actor, run: Run): Promise<RunView> {
  const { store } = ports;
  const { tenantId, userId } = actor;
  const step = currentStep(run);
  const pk = teamPartition(tenantId, run.teamId);
  const [written, counts, commitments] = await Promise.all([
    store.list(contributionKind, pk, { runId: run.id, userId }),
    step && readCounts(ports, tenantId, run, step),
    store.list(commitmentKind, pk, { runId: run.id }),
  ]);
  return {
    run,
    mine: Object.fromEntries(written.flatMap(({ steps }) => Object.entries(steps))),
    presence: await leaderPresence(ports, tenantId, run),
    counts,
    commitments: commitments.filter(({ state }) => state !== "withdrawn"),
  };
}
