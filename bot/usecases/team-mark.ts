import { commitmentKind } from "#shared/commitment.ts";
import { countStep } from "#shared/contribution.ts";
import { openStates } from "#shared/open-commitment.ts";
import { roundKey } from "#shared/pulse/round.ts";
import { teamPartition } from "#shared/record.ts";
import { runKey } from "#shared/run.ts";
import { membersOf, type Team, teamKey } from "#shared/team.ts";
import { currentStep } from "#shared/timer.ts";
import type { Ports } from "../ports.ts";
import { listContributions } from "./counts.ts";

/** How far a team has come. */
export interface TeamMark {
  /** Another text as soon as something has changed of which panels are told. */
  readonly mark: string;
  readonly memberIds: readonly string[];
}

/** Reads how far a team has come, and changes nothing. Of a team that is gone nobody is a member. */
export async function readTeamMark(
  { store }: Pick<Ports, "store">,
  { tenantId, id }: Pick<Team, "tenantId" | "id">,
): Promise<TeamMark> {
  const team = await store.find(teamKey(tenantId, id));
  if (!team) return { mark: "", memberIds: [] };
  const pk = teamPartition(tenantId, id);
  const { round: newest, currentRunId, ...rest } = team;
  const [run, round, open] = await Promise.all([
    currentRunId === undefined ? undefined : store.find(runKey(tenantId, id, currentRunId)),
    newest && store.find(roundKey(tenantId, id, newest.id)),
    store.list(commitmentKind, pk, { state: openStates }),
  ]);
  const commitments = open.map((one) => [one.id, one.version]);
  const step = run && currentStep(run);
  const counts =
    step && countStep(await listContributions({ store }, tenantId, run, step.id), run.id, step);
  // How many have answered is not in it, as no panel is told.
  const pulse = round && [round.id, round.state];
  const mark = JSON.stringify([rest, run?.id, run?.version, counts?.version, commitments, pulse]);
  return { mark, memberIds: membersOf(team).map(({ userId }) => userId) };
}
