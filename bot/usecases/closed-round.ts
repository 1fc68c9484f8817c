import { roundKind } from "#shared/pulse/round.ts";
import type { RoundView } from "#shared/pulse/round-view.ts";
import { teamPartition } from "#shared/record.ts";
import type { Team } from "#shared/team.ts";
import type { Ports } from "../ports.ts";
import { newestRound } from "./newest-round.ts";
import { viewRound } from "./round-view.ts";

/** A team's newest round that has closed and the one that is open, as nobody in particular sees them. */
export async function readRounds(
  ports: Ports,
  team: Team,
): Promise<{ readonly closed: RoundView | undefined; readonly open: RoundView | undefined }> {
  // Closes one that should have closed by now.
  await newestRound(ports, team);
  const rounds = await ports.store.list(roundKind, teamPartition(team.tenantId, team.id));
  const now = ports.clock();
  const views = rounds
    .toSorted((a, b) => b.openedAt - a.openedAt)
    .map((round) => viewRound(round, undefined, now));
  return {
    closed: views.find(({ state }) => state !== "open"),
    open: views.find(({ state }) => state === "open"),
  };
}
