import { Button, makeStyles, Text } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { TeamActionSummary } from "#shared/team-action.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { ActionTags } from "./action-tags.tsx";

/** One action in the list. */
export function ActionCard(props: {
  readonly action: TeamActionSummary;
  readonly onOpen: (actionId: string) => void;
  readonly takesFocus: boolean;
}) {
  const { action, onOpen, takesFocus } = props;
  const screen = useScreenStyles();
  const styles = useStyles();
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (takesFocus) card.current?.querySelector("button")?.focus();
  }, [takesFocus]);
  return (
    <li ref={card} className={screen.card}>
      <Button
        appearance="subtle"
        icon={<ChevronRightRegular />}
        iconPosition="after"
        className={styles.title}
        onClick={() => onOpen(action.id)}
      >
        {action.title}
      </Button>
      <Text as="p" className={screen.text}>
        {action.summary}
      </Text>
      <ActionTags minutes={action.minutes} components={action.components} />
    </li>
  );
}

const useStyles = makeStyles({
  title: {
    justifyContent: "space-between",
    textAlign: "start",
    maxWidth: "none",
    paddingInline: 0,
  },
});
