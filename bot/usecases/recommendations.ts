import { isBrokenOff } from "#shared/broken-off.ts";
import { readersPlaybook } from "#shared/playbook/readers-playbook.ts";
import { recommend } from "#shared/recommending/recommend.ts";
import type { RecommendationsView } from "#shared/recommending/recommendation.ts";
import type { PastRun } from "#shared/recommending/situation.ts";
import type { Run } from "#shared/run.ts";
import { componentBands } from "#shared/signals/component-bands.ts";
import { signalsOf } from "#shared/signals/signals.ts";
import { membersOf, type Team } from "#shared/team.ts";
import type { Ports } from "../ports.ts";
import { componentsOf } from "./components-of.ts";
import { readOwnTeam, type TeamInput } from "./membership.ts";
import { type OwnAction, readListed } from "./own-actions.ts";
import { readHistory, type TeamHistory } from "./signals.ts";

/** Which actions the actor's team might run next, for as many people as it has and with time for any. */
export async function readRecommendations(
  ports: Ports,
  input: TeamInput,
): Promise<RecommendationsView> {
  const team = await readOwnTeam(ports, input);
  const [history, { listed }] = await Promise.all([
    readHistory(ports, team),
    readListed(ports, input),
  ]);
  return viewRecommendations(team, history, listed, ports.clock());
}

/** Which actions a team with this history might run next: of ours and of its own. */
export function viewRecommendations(
  team: Team,
  { records, runs, rounds }: TeamHistory,
  own: readonly OwnAction[],
  now: number,
): RecommendationsView {
  const recommendations = recommend({
    now,
    people: membersOf(team).length,
    actions: [...readersPlaybook(), ...own.map(({ action }) => action)],
    signals: signalsOf(records, now),
    bands: componentBands(records.pulses, now),
    // What was broken off was not tried, and nothing followed it.
    runs: runs.filter((run) => !isBrokenOff(run)).flatMap(pastRun),
    followed: rounds.flatMap(({ id, closesAt, measured = [] }) =>
      measured.map(({ runId, verdicts }) => ({ roundId: id, closedAt: closesAt, runId, verdicts })),
    ),
  });
  const versionOf = new Map(own.map(({ action, versionId }) => [action.id, versionId]));
  return {
    recommendations: recommendations.map((one) => ({
      ...one,
      versionId: versionOf.get(one.action.id),
    })),
    now,
  };
}

/** One that has started, ended or not. */
function pastRun(run: Run): PastRun[] {
  const { id, actionId, startedAt } = run;
  return startedAt === undefined
    ? []
    : [{ id, actionId, components: componentsOf(run), startedAt }];
}
