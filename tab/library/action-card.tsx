import { Button, Text } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons";
import type { OwnPlaybookView } from "#shared/own-actions/own-playbook.ts";
import type { TeamActionSummary } from "#shared/team-action.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { ActionTags } from "./action-tags.tsx";
import { useLibrary } from "./library-place.ts";
import { useLibraryStyles } from "./library-styles.ts";

/** An action in a list, and of one of the team's own its version. */
export interface ListedAction extends TeamActionSummary {
  readonly versionId?: string;
}

/** One action in the list. */
export function ActionCard({ action }: { readonly action: ListedAction }) {
  const { id, title, summary, minutes, components, versionId } = action;
  const screen = useScreenStyles();
  const styles = useLibraryStyles();
  const { pages } = useLibrary();
  return (
    <li className={screen.card}>
      <Button
        appearance="subtle"
        icon={<ChevronRightRegular />}
        iconPosition="after"
        className={styles.title}
        onClick={() => pages.open({ name: "action", action: { actionId: id, versionId } })}
      >
        {title}
      </Button>
      <Text as="p" className={screen.text}>
        {summary}
      </Text>
      <ActionTags minutes={minutes} components={components} isOwn={versionId !== undefined} />
    </li>
  );
}

/** The team's own actions as they are listed, without those that were taken out. */
export function listedOf(own: OwnPlaybookView["actions"]): ListedAction[] {
  return own
    .filter(({ removedAt }) => removedAt === undefined)
    .map(({ summary, versionId }) => ({ ...summary, versionId }));
}
