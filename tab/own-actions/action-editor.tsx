import type { Person } from "#shared/team.ts";
import type { TeamAction } from "#shared/team-action.ts";
import type { Api } from "../api.ts";
import type { EditorResult } from "./editor-result.ts";

/** What the editor needs, in the panel and in the personal tab alike. */
export interface ActionEditorProps {
  /** Keep it stable. */
  readonly api: Api;
  readonly teamId: string;
  readonly members: readonly Person[];
  /** An action of the team's own, or a new `crypto.randomUUID()`; the editor finds what there is. */
  readonly actionId: string;
  /** For a copy: the action that a new draft starts from. It counts only where nothing is there yet. */
  readonly startFrom?: TeamAction | undefined;
  /** Back to where the editor was opened; nothing typed is lost by then. */
  readonly onLeave: (result: EditorResult) => void;
}

/** Writes an action of the team's own: form, preview, draft that is kept. */
export function ActionEditor(_: ActionEditorProps) {
  return null;
}
