import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef } from "react";
import { ChatForm } from "./chat-form.tsx";
import { ChatMessage } from "./chat-message.tsx";
import type { SampleKey } from "./people.ts";
import type { RoomLink } from "./use-room.ts";
import { roomWords } from "./words.ts";

const useStyles = makeStyles({
  chat: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { margin: 0, padding: "12px 16px" },
  lines: {
    display: "flex",
    flexDirection: "column",
    gap: "10px",
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: "4px 12px 12px",
    margin: 0,
    listStyleType: "none",
  },
  empty: { padding: "0 16px", color: tokens.colorNeutralForeground2 },
});

interface ChatProps {
  readonly me: SampleKey;
  readonly link: RoomLink;
}

/** What people say in the meeting, and what the meeting says about itself. */
export function Chat({ me, link }: ChatProps) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const lines = link.state?.lines ?? [];
  const newest = lines.at(-1)?.id;
  useLayoutEffect(() => {
    if (newest !== undefined) list.current?.scrollTo({ top: list.current.scrollHeight });
  }, [newest]);
  return (
    <section aria-label={roomWords.chat} className={styles.chat}>
      <Text as="h2" weight="semibold" className={styles.title}>
        {roomWords.chat}
      </Text>
      {lines.length === 0 && <Text className={styles.empty}>{roomWords.chatEmpty}</Text>}
      <ul ref={list} className={styles.lines} aria-label={roomWords.chat}>
        {lines.map((line) => (
          <ChatMessage key={line.id} line={line} isMine={line.by === me} />
        ))}
      </ul>
      <ChatForm say={(text) => link.say(me, text)} />
    </section>
  );
}
