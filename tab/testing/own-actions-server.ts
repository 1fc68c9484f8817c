import { DomainError } from "#shared/errors.ts";
import { draftProblems } from "#shared/own-actions/action-problems.ts";
import { actionOf } from "#shared/own-actions/draft-action.ts";
import { cleared, noDraft, requireContent, saved } from "#shared/own-actions/draft-changes.ts";
import type { DraftContent } from "#shared/own-actions/draft-content.ts";
import type {
  ActionDraft,
  ActionVersion,
  DraftView,
  ImportedAction,
  OwnPlaybookView,
} from "#shared/own-actions/own-playbook.ts";
import {
  emptyPlaybook,
  readEntry,
  removed,
  restored,
  titleProblem,
  withVersion,
} from "#shared/own-actions/own-playbook-changes.ts";
import type { TeamAction } from "#shared/team-action.ts";
import { ana, ben, monday } from "#shared/testing/builders.ts";
import type { Api } from "../api.ts";
import { ApiProblem } from "../api.ts";
import { aServer, type Received, type ServerInTest } from "./a-server.ts";

/** A server that keeps a team's own actions in memory, by the rules of the domain. */
export interface OwnActionsServer extends Pick<ServerInTest, "received" | "cutOff"> {
  readonly api: Api;
  readonly draft: (actionId: string) => ActionDraft | undefined;
  readonly versions: () => readonly ActionVersion[];
  /** Ben saves what he makes of the draft. */
  readonly benSaves: (actionId: string, change: (content: DraftContent) => DraftContent) => void;
  /** Enters a finished action. */
  readonly enter: (action: TeamAction) => void;
}

interface Given {
  readonly actionId: string;
  readonly versionId: string;
  readonly seenVersion: number;
  readonly content: DraftContent;
  readonly commandId: string;
  readonly file: string;
}

export function anOwnActionsServer(): OwnActionsServer {
  const teamId = "team-1";
  const drafts = new Map<string, ActionDraft>();
  const versions = new Map<string, ActionVersion>();
  let own = emptyPlaybook(teamId);

  const find = (id: string) =>
    drafts.get(id) ?? noDraft(teamId, id, { seenVersion: 0, actorId: ana.userId, now: monday });
  const view = (draft: ActionDraft): DraftView => {
    const { id, version, content, savedAt, savedBy } = draft;
    const taken = content && titleProblem(own, id, content.title);
    const problems = content ? [...(taken ? [taken] : []), ...draftProblems(id, content)] : [];
    return { id, version, savedAt, savedBy, problems, ...(content ? { content } : {}) };
  };
  const moved = (draft: ActionDraft) =>
    new DomainError("conflict", "Faster.", { current: view(draft) });
  const enter = (id: string, action: TeamAction) => {
    const version = { v: 1 as const, id, teamId, action, madeAt: monday, madeBy: ana.userId };
    versions.set(id, version);
    own = withVersion(own, version);
  };
  const list = (): OwnPlaybookView => ({
    actions: own.entries.map((entry) => ({ ...entry, text: "" })),
    drafts: [...drafts.values()].flatMap(({ id, content, savedAt, savedBy }) =>
      content ? [{ id, title: content.title, savedAt, savedBy, isNew: true }] : [],
    ),
  });
  /** A file is a list of actions here; the real one is read by the server. */
  const take = ({ file, commandId }: Given): ImportedAction[] => {
    if (!file.startsWith("{")) throw new DomainError("invalid", "Line 1: it cannot be read.");
    const { actions }: { actions: TeamAction[] } = JSON.parse(file);
    return actions.map((action, index) => {
      enter(`${commandId}-${index}`, action);
      return { id: action.id, title: action.title, outcome: "added" };
    });
  };

  const on = (give: (given: Given) => unknown) => (received: Received) => {
    try {
      return give(Object.assign({}, received.params, received.body) as Given);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      throw new ApiProblem(error.code, error.message, error.details);
    }
  };
  const server = aServer({
    readOwnPlaybook: on(list),
    readActionVersion: on(({ versionId }) => versions.get(versionId)?.action),
    readDraft: on(({ actionId }) => view(find(actionId))),
    saveDraft: on(({ actionId, seenVersion, content }) => {
      const change = { seenVersion, actorId: ana.userId, now: monday };
      drafts.set(actionId, saved(find(actionId), content, change, moved));
      return view(find(actionId));
    }),
    discardDraft: on(({ actionId }) => {
      const draft = find(actionId);
      const change = { seenVersion: draft.version, actorId: ana.userId, now: monday };
      drafts.set(actionId, cleared(draft, change));
      return view(find(actionId));
    }),
    finishDraft: on(({ actionId, seenVersion, commandId }) => {
      const draft = find(actionId);
      enter(commandId, actionOf(actionId, requireContent(draft, { seenVersion }, moved)));
      drafts.set(actionId, cleared(draft, { seenVersion, actorId: ana.userId, now: monday }));
      return readEntry(own, actionId);
    }),
    removeAction: on(({ actionId }) => {
      own = removed(own, actionId, monday);
      return readEntry(own, actionId);
    }),
    restoreAction: on(({ actionId }) => {
      own = restored(own, actionId);
      return readEntry(own, actionId);
    }),
    importActions: on(take),
  });
  return {
    ...server,
    draft: (actionId) => drafts.get(actionId),
    versions: () => [...versions.values()],
    enter: (action) => enter(`version-${versions.size + 1}`, action),
    benSaves(actionId, change) {
      const draft = find(actionId);
      if (!draft.content) throw new Error("there is no draft");
      const by = { seenVersion: draft.version, actorId: ben.userId, now: monday };
      drafts.set(actionId, saved(draft, change(draft.content), by, moved));
    },
  };
}
