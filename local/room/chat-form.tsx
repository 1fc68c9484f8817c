import { Button, Input, makeStyles, Text, Tooltip, tokens } from "@fluentui/react-components";
import { Mention20Regular, Send20Regular } from "@fluentui/react-icons";
import { type FormEvent, useId, useRef, useState } from "react";
import { botName } from "./room-protocol.ts";
import { roomWords } from "./words.ts";

const useStyles = makeStyles({
  form: { display: "flex", gap: "4px", padding: "8px 12px" },
  first: { padding: "0 16px 8px", color: tokens.colorNeutralForeground2 },
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
  const first = useId();
  return (
    <>
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
          input={{ ref: input, "aria-describedby": isMeeting ? first : undefined }}
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
      {/* As in Teams, where a bot hears nothing else in a group: in Teams people know it from other bots. */}
      {isMeeting && (
        <Text id={first} size={200} className={styles.first}>
          {roomWords.mentionFirst}
        </Text>
      )}
    </>
  );
}
