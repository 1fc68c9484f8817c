import { Button, Input, makeStyles } from "@fluentui/react-components";
import { Send20Regular } from "@fluentui/react-icons";
import { type FormEvent, useState } from "react";
import { roomWords } from "./words.ts";

const useStyles = makeStyles({
  form: { display: "flex", gap: "4px", padding: "8px 12px 12px" },
  text: { flexGrow: 1, minWidth: 0 },
});

export function ChatForm({ say }: { readonly say: (text: string) => void }) {
  const styles = useStyles();
  const [text, setText] = useState("");
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === "") return;
    say(text);
    setText("");
  };
  return (
    <form className={styles.form} onSubmit={send}>
      <Input
        className={styles.text}
        value={text}
        onChange={(_, { value }) => setText(value)}
        placeholder={roomWords.write}
        aria-label={roomWords.write}
        maxLength={500}
      />
      <Button
        type="submit"
        appearance="subtle"
        icon={<Send20Regular />}
        aria-label={roomWords.send}
      />
    </form>
  );
}
