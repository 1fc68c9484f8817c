import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { QuestionCircleRegular } from "@fluentui/react-icons";
import { type ReactNode, useId, useState } from "react";
import { explainedWords } from "#shared/words/explained.ts";

/** A word that can be explained where it is read. */
export type Term = keyof typeof explainedWords;

/** What is read, with a small button behind it that says in a sentence what its word means. */
export function Explained(props: { readonly term: Term; readonly children: ReactNode }) {
  const styles = useStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { ask, is } = explainedWords[props.term];
  return (
    <div>
      <div className={styles.line}>
        {props.children}
        <Button
          type="button"
          size="small"
          appearance="subtle"
          className={styles.button}
          icon={<QuestionCircleRegular />}
          aria-label={ask}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        />
      </div>
      <div id={id} role="status">
        {isOpen && (
          <Text as="p" size={200} className={styles.text}>
            {is}
          </Text>
        )}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, minWidth: 0 },
  button: { flexShrink: 0, minWidth: "24px", color: tokens.colorNeutralForeground2 },
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});
