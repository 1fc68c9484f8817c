import { Button, Link, Text, Textarea } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { ownWords } from "#shared/words/own-actions-screen.ts";
import { copyText } from "./copy-text.ts";
import { Disclosure } from "./run/disclosure.tsx";
import { useScreenStyles } from "./screen-styles.ts";

/** A form in which something is to be saved: JSON, or a table. */
export interface FileForm {
  readonly name: string;
  readonly type: "application/json" | "text/csv";
  readonly text: string;
}

/**
 * A file to save, in its forms. Some hosts let no page save files: then the text of the first form can be
 * copied. Keep the forms stable.
 */
export function FileToSave(props: {
  readonly ready: string;
  readonly forms: readonly [FileForm, ...FileForm[]];
}) {
  const { ready, forms } = props;
  const styles = useScreenStyles();
  const [said, setSaid] = useState<string>();
  const [first] = forms;
  const copy = async () => {
    const isCopied = await copyText(first.text);
    setSaid(isCopied ? ownWords.copied : ownWords.copyFailed);
  };
  return (
    <>
      <Text role="status" weight="semibold">
        {said ?? ready}
      </Text>
      {forms.map((form) => (
        <SaveLink key={form.name} form={form} />
      ))}
      <Button size="small" className={styles.start} onClick={() => void copy()}>
        {ownWords.copyText}
      </Button>
      <Disclosure title={ownWords.fileText} open={said === ownWords.copyFailed}>
        <Textarea
          readOnly
          aria-label={ownWords.fileText}
          value={first.text}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      </Disclosure>
    </>
  );
}

function SaveLink({ form: { name, type, text } }: { readonly form: FileForm }) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([text], { type }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [text, type]);
  return (
    <Link href={address} download={name}>
      {`${ownWords.saveFile}: ${name}`}
    </Link>
  );
}
