import { titleLength } from "#shared/limits.ts";
import { draftOf } from "#shared/own-actions/draft-action.ts";
import type { DraftContent } from "#shared/own-actions/draft-content.ts";
import type { DraftView } from "#shared/own-actions/own-playbook.ts";
import type { TeamAction } from "#shared/team-action.ts";
import { ownWords } from "#shared/words/own-actions-screen.ts";
import type { Api } from "../api.ts";
import { createDraftKeeper, type DraftKeeper } from "./draft-keeper.ts";

/** A draft that is open in an editor. Without a keeper there is nothing yet to start from. */
export interface OpenDraft {
  readonly keeper: DraftKeeper | undefined;
  /** Starts an empty draft from this. */
  readonly start: (content: DraftContent) => DraftKeeper;
}

/** Keepers with something that is not saved yet: they go on trying after their editor has closed. */
const unsaved = new WeakMap<Api, Map<string, DraftKeeper>>();

/**
 * Opens the draft of an action: what was typed here and is not saved yet, else what the server has,
 * else the team's own action as it is, else a copy of `startFrom`.
 */
export async function openDraft(
  api: Api,
  place: { readonly teamId: string; readonly actionId: string },
  startFrom: TeamAction | undefined,
): Promise<OpenDraft> {
  const kept = unsaved.get(api) ?? new Map<string, DraftKeeper>();
  unsaved.set(api, kept);
  const key = `${place.teamId}/${place.actionId}`;
  const open = (view: DraftView) => (content: DraftContent) => {
    const keeper = createDraftKeeper(
      (seenVersion, sent) => api.call("saveDraft", place, { seenVersion, content: sent }),
      view,
      content,
    );
    kept.set(key, keeper);
    return keeper;
  };

  const waiting = kept.get(key);
  if (waiting && !waiting.isSaved()) {
    void waiting.flush();
    return { keeper: waiting, start: () => waiting };
  }
  const view = await api.call("readDraft", place);
  const start = open(view);
  const content = view.content ?? (await newContent(api, place, startFrom));
  return { keeper: content && start(content), start };
}

async function newContent(
  api: Api,
  { teamId, actionId }: { readonly teamId: string; readonly actionId: string },
  startFrom: TeamAction | undefined,
): Promise<DraftContent | undefined> {
  const { actions } = await api.call("readOwnPlaybook", { teamId });
  const own = actions.find(({ id }) => id === actionId);
  if (own) {
    return draftOf(await api.call("readActionVersion", { teamId, versionId: own.versionId }));
  }
  if (!startFrom) return undefined;
  const title = ownWords.editor.copyOf(startFrom.title).slice(0, titleLength).trim();
  return { ...draftOf(startFrom), title };
}
