import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef } from "react";
import { ChatForm } from "./chat-form.tsx";
import { ChatMessage } from "./chat-message.tsx";
import { ChatTabs } from "./chat-tabs.tsx";
import type { SampleKey } from "./people.ts";
import type { ChatKey } from "./room-protocol.ts";
import type { RoomLink } from "./use-room.ts";
import { roomWords } from "./words.ts";

const useStyles = makeStyles({
  chat: {
    display: "flex",
    flexDirection: "column",
    position: "relative",
    flexGrow: 1,
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  // The tabs below say it to those who see them.
  title: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: 0,
    overflow: "hidden",
    clipPath: "inset(50%)",
  },
  // Upside down it stays at the newest line while cards are still being drawn above it, and where
  // one has scrolled to while one fills a card in.
  scroll: {
    display: "flex",
    flexDirection: "column-reverse",
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
  },
  lines: {
    display: "flex",
    flexDirection: "column",
    gap: "10px",
    padding: "8px 12px 12px",
    margin: "0 0 auto",
    listStyleType: "none",
  },
  empty: { padding: "12px 16px", color: tokens.colorNeutralForeground2 },
});

interface ChatProps {
  readonly me: SampleKey;
  readonly link: RoomLink;
  readonly chat: ChatKey;
  readonly open: (chat: ChatKey) => void;
  /** Whether it is in front of whoever looks, and not behind another pane or view. */
  readonly isShown: boolean;
  readonly unread: (chat: ChatKey) => number;
  /** Opens what a link of a card leads to. */
  readonly follow: (address: string) => void;
}

/** The meeting's chat, with what the meeting says about itself, and one's own with the app. */
export function Chat({ me, link, chat, open, isShown, unread, follow }: ChatProps) {
  const styles = useStyles();
  const scroll = useRef<HTMLDivElement>(null);
  // Whoever comes back to a chat looks for what is new in it, and not for where they were.
  useLayoutEffect(() => {
    if (isShown && scroll.current) scroll.current.scrollTop = 0;
  }, [isShown]);
  const lines = link.state?.lines.filter((line) => line.chat === chat) ?? [];
  const isMeeting = chat === "meeting";
  const title = isMeeting ? roomWords.chat : roomWords.chatWithApp;
  return (
    <section aria-label={title} className={styles.chat}>
      <h2 className={styles.title}>{title}</h2>
      <ChatTabs me={me} chat={chat} open={open} unread={unread} />
      {lines.length === 0 && (
        <Text className={styles.empty}>
          {isMeeting ? roomWords.chatEmpty : roomWords.chatWithAppEmpty}
        </Text>
      )}
      <div key={`${me} ${chat}`} ref={scroll} className={styles.scroll}>
        <ul className={styles.lines} aria-label={title}>
          {lines.map((line) => (
            <ChatMessage key={`${line.id} ${me}`} me={me} line={line} link={link} follow={follow} />
          ))}
        </ul>
      </div>
      <ChatForm key={chat} isMeeting={isMeeting} say={(text) => link.say(me, text, chat)} />
    </section>
  );
}
