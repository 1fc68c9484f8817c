import { Button, Input, makeStyles, Tooltip } from "@fluentui/react-components";
import { Mention20Regular, Send20Regular } from "@fluentui/react-icons";
import { type FormEvent, useRef, useState } from "react";
import { botName } from "./room-protocol.ts";
import { roomWords } from "./words.ts";

const useStyles = makeStyles({
  form: { display: "flex", gap: "4px", padding: "8px 12px 12px" },
  text: { flexGrow: 1, minWidth: 0 },
});

const mention = `@${botName} `;

interface ChatFormProps {
  /** The bot hears what names it there, and everything in one's own chat with it. */
  readonly isMeeting: boolean;
  readonly say: (text: string) => void;
}

export function ChatForm({ isMeeting, say }: ChatFormProps) {
  const styles = useStyles();
  const [text, setText] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === "") return;
    say(text);
    setText("");
  };
  const mentionBot = () => {
    setText((before) => (before.startsWith(mention) ? before : mention + before));
    input.current?.focus();
  };
  const what = isMeeting ? roomWords.write : roomWords.writeToApp;
  return (
    <form className={styles.form} onSubmit={send}>
      {isMeeting && (
        <Tooltip content={roomWords.mention} relationship="label">
          <Button
            type="button"
            appearance="subtle"
            icon={<Mention20Regular />}
            onClick={mentionBot}
          />
        </Tooltip>
      )}
      <Input
        className={styles.text}
        input={{ ref: input }}
        value={text}
        onChange={(_, { value }) => setText(value)}
        placeholder={what}
        aria-label={what}
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
