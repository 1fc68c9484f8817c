import { Button, Field, Textarea } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { runWords } from "#shared/words/run.ts";
import { useTextButton } from "../controls/text-button.ts";
import { copyText } from "../copy-text.ts";
import { useRunStyles } from "./run-styles.ts";

/** A text that was not sent: copied, made a commitment where that still goes, or thrown away. */
export function UnsentText(props: {
  readonly text: string;
  readonly onDrop: () => void;
  readonly onPromise?: (() => void) | undefined;
}) {
  const styles = useRunStyles();
  const textButton = useTextButton();
  const part = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState<string>();
  const copy = async () => {
    const isCopied = await copyText(props.text);
    if (!isCopied) part.current?.querySelector("textarea")?.select();
    setSaid(isCopied ? runWords.copied : runWords.copyByHand);
  };

  return (
    <div ref={part} className={styles.section}>
      <Field label={runWords.unsentText} {...(said ? { hint: said } : {})}>
        <Textarea readOnly value={props.text} resize="vertical" />
      </Field>
      <div className={styles.row}>
        <Button onClick={() => void copy()}>{runWords.copy}</Button>
        {props.onPromise && <Button onClick={props.onPromise}>{runWords.toCommitments}</Button>}
        <Button appearance="subtle" className={textButton.words} onClick={props.onDrop}>
          {runWords.discard}
        </Button>
      </div>
    </div>
  );
}
