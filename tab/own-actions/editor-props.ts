import type { OwnEntry } from "#shared/own-actions/own-playbook.ts";
import type { Person } from "#shared/team.ts";
import type { TeamAction } from "#shared/team-action.ts";
import type { Api } from "../api.ts";

/** How somebody left the editor. `kept`: the draft waits in the list; `untouched`: nothing was written. */
export type EditorResult =
  | { readonly kind: "finished"; readonly entry: OwnEntry }
  | { readonly kind: "discarded"; readonly actionId: string }
  | { readonly kind: "kept"; readonly actionId: string }
  | { readonly kind: "untouched"; readonly actionId: string };

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
  /** Back to where the editor was opened. What could not be saved by then is tried again. */
  readonly onLeave: (result: EditorResult) => void;
}
