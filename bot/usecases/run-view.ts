import { commitmentKind } from "#shared/commitment.ts";
import { contributionKind, countStep, type StepCounts } from "#shared/contribution.ts";
import { teamPartition } from "#shared/record.ts";
import type { Run, RunStep } from "#shared/run.ts";
import { currentStep } from "#shared/timer.ts";
import type { RunView } from "#shared/views.ts";
import type { Actor, Ports } from "../ports.ts";
import { leaderPresence } from "./leader-presence.ts";

/** A run as one member sees it: of what others wrote alone, only how much. */
export async function viewRun(ports: Ports, actor: Actor, run: Run): Promise<RunView> {
  const { store } = ports;
  const pk = teamPartition(actor.tenantId, run.teamId);
  const [contributions, commitments] = await Promise.all([
    store.list(contributionKind, pk, { runId: run.id }),
    store.list(commitmentKind, pk, { runId: run.id }),
  ]);
  const mine = contributions.find((one) => one.userId === actor.userId);
  const step = currentStep(run);
  return {
    run,
    mine: mine?.steps ?? {},
    presence: await leaderPresence(ports, actor.tenantId, run),
    counts: step && countStep(contributions, run.id, step),
    commitments: commitments.filter(({ state }) => state !== "withdrawn"),
  };
}

/** How much was written in one step of a run, over all members. */
export async function countInStep(
  { store }: Pick<Ports, "store">,
  tenantId: string,
  run: Run,
  step: RunStep,
): Promise<StepCounts> {
  const pk = teamPartition(tenantId, run.teamId);
  return countStep(await store.list(contributionKind, pk, { runId: run.id }), run.id, step);
}
