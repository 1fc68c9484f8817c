import type { RunView, TeamView } from "#shared/views.ts";
import type { Api } from "./api.ts";
import { type Heard, hearRunView, hearTeam, newestRun } from "./merge.ts";
import type { OwnWrites } from "./own-writes.ts";
import type { TeamStore } from "./team-store.ts";

/**
 * Reads the team again and hears it. Where the run that we know of is no longer the team's current
 * one, its end was missed, and the run itself is read as well.
 */
export async function readTeam(
  { api, store, writes }: { api: Api; store: TeamStore; writes: OwnWrites },
  teamId: string,
): Promise<void> {
  const mark = writes.mark();
  const view = await api.call("readTeam", { teamId });
  store.hear((heard) => hearTeam(heard, withoutOldMine(heard, view, writes.mark() !== mark)));
  const known = newestRun(store.heard());
  if (!known || known.state === "ended" || view.current?.run.id === known.id) return;
  const missed = await api.call("readRun", { teamId, runId: known.id });
  store.hear((heard) => hearRunView(heard, missed));
}

/** The view, with what we know of our own writing where the view may be older than that. */
function withoutOldMine(heard: Heard, view: TeamView, isOld: boolean): TeamView {
  if (!isOld || !view.current) return view;
  const mine = heard.mine[view.current.run.id] ?? {};
  const current: RunView = { ...view.current, mine };
  return { ...view, current };
}
