import { Button } from "@fluentui/react-components";
import { ArrowDownRegular, ArrowUpRegular } from "@fluentui/react-icons";
import { ownWords } from "#shared/words/own-actions-screen.ts";
import { useTextButton } from "../controls/text-button.ts";
import { useEditorStyles } from "./editor-styles.ts";

/** Moves a step or takes it out. */
export function StepRow(props: {
  readonly name: string;
  /** Its place from 0, of so many. */
  readonly place: number;
  readonly count: number;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}) {
  const { name, place, count, onMove, onRemove } = props;
  const { up, down, removeStep } = ownWords.editor;
  const styles = useEditorStyles();
  const textButton = useTextButton();
  return (
    <div className={styles.row}>
      <Button
        size="small"
        icon={<ArrowUpRegular />}
        aria-label={`${up}: ${name}`}
        disabledFocusable={place === 0}
        onClick={() => onMove(place - 1)}
      />
      <Button
        size="small"
        icon={<ArrowDownRegular />}
        aria-label={`${down}: ${name}`}
        disabledFocusable={place === count - 1}
        onClick={() => onMove(place + 1)}
      />
      <Button
        size="small"
        appearance="subtle"
        className={textButton.words}
        aria-label={`${removeStep}: ${name}`}
        onClick={onRemove}
      >
        {removeStep}
      </Button>
    </div>
  );
}
