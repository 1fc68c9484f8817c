import type { Api } from "../api.ts";
import { BackButton } from "../controls/back-button.tsx";
import type { EditorResult } from "../own-actions/editor-props.ts";
import { OwnActionsPart } from "../own-actions/own-actions-part.tsx";
import { useScreenStyles } from "../screen-styles.ts";
import { useLibrary } from "./library-place.ts";

/** The team's own actions: to open, to write, to bring in and to take along. */
export function OwnPage(props: {
  readonly api: Api;
  readonly teamId: string;
  /** What came of the editor, where this page is opened after it. */
  readonly left: EditorResult | undefined;
}) {
  const styles = useScreenStyles();
  const { members, pages } = useLibrary();
  return (
    <div className={styles.screen}>
      <BackButton onPress={pages.leave} />
      <OwnActionsPart
        {...props}
        members={members}
        onOpen={(actionId, versionId) =>
          pages.open({ name: "action", action: { actionId, versionId } })
        }
        onEdit={(actionId) => pages.open({ name: "editor", actionId })}
      />
    </div>
  );
}
