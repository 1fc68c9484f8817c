import type { OpenedDashboardView } from "#shared/dashboard/dashboard-view.ts";
import type { Team } from "#shared/team.ts";
import type { Actor, Ports } from "../ports.ts";
import { viewDashboard } from "./dashboard.ts";
import { readOwnTeams, viewHome } from "./home.ts";
import { readListed } from "./own-actions.ts";
import { readAlong } from "./read-along.ts";
import { viewRecommendations } from "./recommendations.ts";
import { readHistory, type TeamHistory, viewSignals } from "./signals.ts";

/**
 * The personal tab, and all that the dashboard of the actor's first team shows: one call in place of four, of
 * which three wait for the first, and the history of the team is read once.
 */
export async function openDashboard(
  ports: Ports,
  { actor }: { readonly actor: Actor },
): Promise<OpenedDashboardView> {
  const teams = await readOwnTeams(ports, actor);
  const [team] = teams;
  if (!team) return { home: await viewHome(ports, actor, teams), first: undefined };
  const history = readHistory(ports, team);
  const [home, first] = await Promise.all([
    viewHome(ports, actor, teams, new Map([[team, history]])),
    readAlong(viewFirst(ports, actor, team, history)),
  ]);
  return { home, first };
}

async function viewFirst(
  ports: Ports,
  actor: Actor,
  team: Team,
  reading: Promise<TeamHistory>,
): Promise<OpenedDashboardView["first"]> {
  const [history, { listed }] = await Promise.all([
    reading,
    readListed(ports, { actor, teamId: team.id }),
  ]);
  const now = ports.clock();
  const { records, runs, rounds } = history;
  return {
    dashboard: viewDashboard({ runs, rounds, commitments: records.commitments }, now),
    signals: viewSignals(records, now),
    recommendations: viewRecommendations(team, history, listed, now),
  };
}
