import { commitmentKind } from "#shared/commitment.ts";
import { roundKey } from "#shared/pulse/round.ts";
import { teamPartition } from "#shared/record.ts";
import { type Run, runKey } from "#shared/run.ts";
import { membersOf, type Team, teamKey } from "#shared/team.ts";
import { currentStep } from "#shared/timer.ts";
import type { Ports } from "../ports.ts";
import { countInStep } from "./run-view.ts";

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
  const [run, round, promised, claimed] = await Promise.all([
    currentRunId === undefined ? undefined : store.find(runKey(tenantId, id, currentRunId)),
    newest && store.find(roundKey(tenantId, id, newest.id)),
    store.list(commitmentKind, pk, { state: "promised" }),
    store.list(commitmentKind, pk, { state: "claimed" }),
  ]);
  const commitments = [...promised, ...claimed].map((one) => [one.id, one.version]);
  const counts = run && (await countsOf({ store }, tenantId, run));
  // How many have answered is not in it, as no panel is told.
  const pulse = round && [round.id, round.state];
  const mark = JSON.stringify([rest, run?.id, run?.version, counts, commitments, pulse]);
  return { mark, memberIds: membersOf(team).map(({ userId }) => userId) };
}

async function countsOf(ports: Pick<Ports, "store">, tenantId: string, run: Run) {
  const step = currentStep(run);
  return step && (await countInStep(ports, tenantId, run, step)).version;
}
