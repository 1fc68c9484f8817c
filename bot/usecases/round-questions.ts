import { checkQuestions, lastCheck, pulseQuestions } from "#shared/pulse/choosing.ts";
import type { RoundQuestion } from "#shared/pulse/question.ts";
import type { Round } from "#shared/pulse/round.ts";
import { runKey } from "#shared/run.ts";
import type { SafetyComponent } from "#shared/safety-component.ts";
import type { Team, TeamRound } from "#shared/team.ts";
import type { Ports } from "../ports.ts";
import { componentsOf } from "./components-of.ts";

/**
 * What a round asks. While runs wait to be measured, a check asks what the check before it asked:
 * only the same questions can be compared.
 */
export async function questionsFor(
  ports: Ports,
  team: Team,
  taken: TeamRound,
  earlier: readonly Round[],
): Promise<RoundQuestion[]> {
  if (taken.kind !== "check") return pulseQuestions(await servedBy(ports, team, taken), earlier);
  const isWaiting = (taken.measures ?? []).length > 0 || (team.toMeasure ?? []).length > 0;
  const before = isWaiting ? lastCheck(earlier) : undefined;
  return before?.questions ?? checkQuestions(earlier);
}

/** The components that the action of the run serves, where the round follows a run. */
async function servedBy(
  { store }: Ports,
  { tenantId, id }: Team,
  { runId }: TeamRound,
): Promise<readonly SafetyComponent[]> {
  const run = runId === undefined ? undefined : await store.find(runKey(tenantId, id, runId));
  return run ? componentsOf(run) : [];
}
