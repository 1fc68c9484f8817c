import type { Clock } from "../ports.ts";

/** How long what Teams said of a team's people may be relied on while somebody looks at the team (ms). */
const rosterFreshFor = 60_000;

/** So many teams are remembered before those that were looked at long ago are forgotten. */
const mostRemembered = 10_000;

/**
 * Has it looked again who is in a team that somebody looks at, once a minute at most: what Teams tells of
 * people who go could be lost. Whoever has gone is out of the team then, and their lines are closed.
 */
export function rosterWatch(
  clock: Clock,
  look: (tenantId: string, teamId: string) => Promise<void>,
): (tenantId: string, teamId: string) => void {
  const lookedAt = new Map<string, number>();
  const isFresh = (at: number | undefined) =>
    at !== undefined && Math.abs(clock() - at) < rosterFreshFor;
  return (tenantId, teamId) => {
    const team = `${tenantId}|${teamId}`;
    if (isFresh(lookedAt.get(team))) return;
    lookedAt.set(team, clock());
    if (lookedAt.size > mostRemembered) {
      for (const [known, at] of lookedAt) if (!isFresh(at)) lookedAt.delete(known);
    }
    void look(tenantId, teamId);
  };
}
