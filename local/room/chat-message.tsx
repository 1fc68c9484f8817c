import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { samplePerson } from "./people.ts";
import { PersonAvatar } from "./person-avatar.tsx";
import type { ChatLine } from "./room-protocol.ts";

const useStyles = makeStyles({
  line: { display: "flex", gap: "8px", alignItems: "flex-start" },
  mine: { justifyContent: "flex-end" },
  system: { textAlign: "center", color: tokens.colorNeutralForeground2 },
  bubble: {
    display: "flex",
    flexDirection: "column",
    padding: "6px 10px",
    maxWidth: "85%",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
    overflowWrap: "anywhere",
  },
  ownBubble: { backgroundColor: tokens.colorBrandBackground2 },
  head: { color: tokens.colorNeutralForeground2 },
});

interface ChatMessageProps {
  readonly line: ChatLine;
  readonly isMine: boolean;
}

export function ChatMessage({ line, isMine }: ChatMessageProps) {
  const styles = useStyles();
  const time = new Date(line.at)
    .toLocaleTimeString(undefined, { hour: "2-digit", minute: "2-digit" })
    .replace(/\s/g, "\u00a0");
  if (line.by === undefined) {
    return (
      <li className={styles.system}>
        <Text size={200}>{`${line.text} ${time}`}</Text>
      </li>
    );
  }
  return (
    <li className={mergeClasses(styles.line, isMine && styles.mine)}>
      {!isMine && <PersonAvatar person={line.by} size={28} />}
      <div className={mergeClasses(styles.bubble, isMine && styles.ownBubble)}>
        <Text size={200} className={styles.head}>
          {`${samplePerson(line.by).name} · ${time}`}
        </Text>
        <Text>{line.text}</Text>
      </div>
    </li>
  );
}
