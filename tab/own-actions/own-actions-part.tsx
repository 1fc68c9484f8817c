import type { Person } from "#shared/team.ts";
import type { Api } from "../api.ts";
import type { EditorResult } from "./editor-result.ts";

/** What the list of a team's own actions needs, in the panel and in the personal tab alike. */
export interface OwnActionsPartProps {
  /** Keep it stable: the list is read again whenever it is another one. */
  readonly api: Api;
  readonly teamId: string;
  readonly members: readonly Person[];
  /** Opens the page of a finished action, in this version (`readActionVersion`). */
  readonly onOpen: (actionId: string, versionId: string) => void;
  /** Opens `ActionEditor` on this action: a new one, a draft, or one to change. */
  readonly onEdit: (actionId: string) => void;
  /** What came of the editor that was just left: it is said, and its entry gets the focus. */
  readonly left?: EditorResult | undefined;
}

/** The team's own actions, what is being written, and what was removed. */
export function OwnActionsPart(_: OwnActionsPartProps) {
  return null;
}
