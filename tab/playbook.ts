import { createContext, useCallback, useContext } from "react";
import type { OwnPlaybookView } from "#shared/own-actions/own-playbook.ts";
import type { Run } from "#shared/run.ts";
import type { TeamAction, TeamActionSummary } from "#shared/team-action.ts";
import type { ChoicesView } from "#shared/views.ts";
import type { Api } from "./api.ts";
import { staysNew } from "./early-calls.ts";
import { type Read, type Reading, useReading } from "./use-reading.ts";

/** Which action: one of ours, or of a team's own a version. */
export interface ActionRef {
  readonly actionId: string;
  readonly versionId?: string | undefined;
}

/** The actions as the server has them; each part of the Playbook is read once. */
export interface Playbook {
  readonly summaries: Read<readonly TeamActionSummary[]>;
  /** What search looks through beside title and summary, by the id of the action. */
  readonly searchTexts: () => Promise<Readonly<Record<string, string>>>;
  readonly action: (ref: ActionRef) => Promise<TeamAction>;
  /** The own actions of the team, as they are now. */
  readonly own: Read<OwnPlaybookView>;
  /** The team whose own actions these are; none for a person who is in no team yet. */
  readonly team: { readonly api: Api; readonly teamId: string } | undefined;
}

export const PlaybookContext = createContext<Playbook | undefined>(undefined);

/** The actions of the window that this component is drawn in. */
export function usePlaybook(): Playbook {
  const playbook = useContext(PlaybookContext);
  if (!playbook) throw new Error("usePlaybook is used outside a panel");
  return playbook;
}

/** The actions of the Playbook to choose from. */
export function useSummaries(): Reading<readonly TeamActionSummary[]> {
  const { summaries } = usePlaybook();
  return useReading(summaries);
}

/** One action with all its texts. */
export function useTeamAction({ actionId, versionId }: ActionRef): Reading<TeamAction> {
  const { action } = usePlaybook();
  return useReading(
    useCallback(() => action({ actionId, versionId }), [action, actionId, versionId]),
  );
}

/** The action of a run as it was when the run was planned. */
export function useRunAction(run: Run): Reading<TeamAction> {
  return useTeamAction(refOf(run));
}

/** Which action a run is of, as it was when the run was planned. */
export function refOf({ actionId, actionVersionId }: Run): ActionRef {
  return { actionId, versionId: actionVersionId };
}

/**
 * Reads the actions, for a team with its own, of which the first lists may be there already; what has
 * arrived of ours once is not asked for again.
 */
export function createPlaybook(
  api: Api,
  teamId: string | undefined,
  first?: Pick<ChoicesView, "playbook" | "own">,
  now: () => number = () => performance.now(),
): Playbook {
  const known = new Map<string, Promise<unknown>>();
  function once<T>(key: string, read: () => Promise<T>): Promise<T> {
    const reading = (known.get(key) as Promise<T> | undefined) ?? read();
    known.set(key, reading);
    reading.catch(() => known.delete(key));
    return reading;
  }
  const readOwn = () =>
    teamId === undefined ? Promise.resolve(nothing) : api.call("readOwnPlaybook", { teamId });
  const ours = first?.playbook;
  const summaries = () =>
    once("summaries", async () => ours ?? (await api.call("readPlaybook", {})));
  const oldAt = now() + staysNew;
  let own = first?.own;
  // A list that is shown once the run is over is to be as it is by then.
  const ownAhead = () => (now() < oldAt ? own : undefined);
  return {
    summaries: Object.assign(summaries, { ahead: () => ours }),
    searchTexts: () => once("texts", () => api.call("readSearchTexts", {})),
    action: ({ actionId, versionId }) =>
      teamId === undefined || versionId === undefined
        ? once(`action ${actionId}`, () => api.call("readTeamAction", { actionId }))
        : once(`version ${versionId}`, () => api.call("readActionVersion", { teamId, versionId })),
    own: Object.assign(
      () => {
        // Once: whoever reads again wants them as they are by then.
        const ahead = ownAhead();
        own = undefined;
        return ahead ? Promise.resolve(ahead) : readOwn();
      },
      { ahead: ownAhead },
    ),
    team: teamId === undefined ? undefined : { api, teamId },
  };
}

const nothing: OwnPlaybookView = { actions: [], drafts: [] };
