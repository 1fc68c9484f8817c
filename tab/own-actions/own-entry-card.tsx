import { Button, makeStyles, Text } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons";
import { type ReactNode, useEffect, useRef } from "react";
import type { OwnEntry } from "#shared/own-actions/own-playbook.ts";
import { ownWords } from "#shared/words/own-actions-screen.ts";
import { PressButton } from "../controls/press-button.tsx";
import { useTextButton } from "../controls/text-button.ts";
import type { Presses } from "../controls/use-presses.ts";
import { ActionTags } from "../library/action-tags.tsx";
import { useScreenStyles } from "../screen-styles.ts";

/** One of the team's own actions in the list, and what can be done with it. */
export function OwnEntryCard(props: {
  readonly entry: OwnEntry;
  readonly takesFocus: boolean;
  readonly presses: Presses;
  readonly onOpen: () => void;
  readonly onEdit: () => void;
  readonly onExport: () => void;
  readonly onRemove: () => Promise<boolean>;
  readonly children?: ReactNode;
}) {
  const { entry, takesFocus, presses, onOpen, onEdit, onExport, onRemove } = props;
  const { title, summary, minutes, components } = entry.summary;
  const screen = useScreenStyles();
  const styles = useEntryStyles();
  const textButton = useTextButton();
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
        onClick={onOpen}
      >
        {title}
      </Button>
      <Text as="p" className={screen.text}>
        {summary}
      </Text>
      <ActionTags minutes={minutes} components={components} />
      <div className={screen.row}>
        <Button size="small" aria-label={ownWords.changeName(title)} onClick={onEdit}>
          {ownWords.change}
        </Button>
        <Button size="small" aria-label={ownWords.exportName(title)} onClick={onExport}>
          {ownWords.export}
        </Button>
        <PressButton
          name={`remove-${entry.id}`}
          presses={presses}
          size="small"
          appearance="subtle"
          className={textButton.words}
          label={ownWords.removeName(title)}
          onPress={onRemove}
        >
          {ownWords.remove}
        </PressButton>
      </div>
      {props.children}
    </li>
  );
}

/** An action that was taken out of the list. */
export function RemovedEntry(props: {
  readonly entry: OwnEntry;
  readonly presses: Presses;
  readonly onRestore: () => Promise<boolean>;
}) {
  const { entry, presses, onRestore } = props;
  const { title } = entry.summary;
  const screen = useScreenStyles();
  return (
    <li className={screen.card}>
      <Text>{title}</Text>
      <PressButton
        name={`restore-${entry.id}`}
        presses={presses}
        size="small"
        className={screen.start}
        label={ownWords.restoreName(title)}
        onPress={onRestore}
      >
        {ownWords.restore}
      </PressButton>
    </li>
  );
}

export const useEntryStyles = makeStyles({
  title: {
    justifyContent: "space-between",
    textAlign: "start",
    maxWidth: "none",
    paddingInline: 0,
  },
});
