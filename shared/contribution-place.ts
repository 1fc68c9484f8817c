import { type Contribution, contributionKind } from "./contribution.ts";
import { type RecordKey, teamPartition } from "./record.ts";
import type { Run } from "./run.ts";

/** In which step of which run a member writes. */
export interface ContributionPlace {
  readonly run: Pick<Run, "id" | "teamId" | "writtenByStep">;
  readonly stepId: string;
  readonly userId: string;
}

/** Where a member's contribution to a step of a run is kept. */
export function contributionKey(
  tenantId: string,
  place: ContributionPlace,
): RecordKey<Contribution> {
  const pk = teamPartition(tenantId, place.run.teamId);
  return { kind: contributionKind, pk, id: contributionId(emptyContribution(place)) };
}

/** The id of a contribution in its team. */
export function contributionId({
  runId,
  stepId,
  userId,
}: Pick<Contribution, "runId" | "stepId" | "userId">): string {
  return stepId === undefined ? `${runId}.${userId}` : `${runId}.${stepId}.${userId}`;
}

/** A contribution in which nothing is written yet. */
export function emptyContribution({ run, stepId, userId }: ContributionPlace): Contribution {
  const of = run.writtenByStep ? { stepId } : {};
  return { v: 1, runId: run.id, userId, ...of, steps: {} };
}
