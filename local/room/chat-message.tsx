import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { AppIcon } from "./app-icon.tsx";
import { BotCard } from "./cards/bot-card.tsx";
import { type SampleKey, samplePerson } from "./people.ts";
import { PersonAvatar } from "./person-avatar.tsx";
import { botName, type ChatLine } from "./room-protocol.ts";
import type { RoomLink } from "./use-room.ts";

const useStyles = makeStyles({
  line: { display: "flex", gap: "8px", alignItems: "flex-start" },
  mine: { justifyContent: "flex-end" },
  system: { textAlign: "center", color: tokens.colorNeutralForeground2 },
  bubble: {
    display: "flex",
    flexDirection: "column",
    boxSizing: "border-box",
    padding: "6px 10px",
    maxWidth: "85%",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
    overflowWrap: "anywhere",
  },
  // A card takes all the room there is, as in Teams.
  withCard: { flexDirection: "column", alignItems: "stretch", gap: "4px" },
  cardBubble: { maxWidth: "none", padding: "10px 12px", gap: "4px" },
  ownBubble: { backgroundColor: tokens.colorBrandBackground2 },
  head: { display: "flex", alignItems: "center", gap: "6px" },
  who: { color: tokens.colorNeutralForeground2 },
  text: { whiteSpace: "pre-line" },
});

interface ChatMessageProps {
  readonly me: SampleKey;
  readonly line: ChatLine;
  readonly link: RoomLink;
  readonly follow: (address: string) => void;
}

export function ChatMessage({ me, line, link, follow }: ChatMessageProps) {
  const styles = useStyles();
  const time = new Date(line.at)
    .toLocaleTimeString(undefined, { hour: "2-digit", minute: "2-digit" })
    .replace(/\s/g, "\u00a0");
  const { by, text } = line;
  if (by === undefined) {
    return (
      <li className={styles.system}>
        <Text size={200}>{`${text} ${time}`}</Text>
      </li>
    );
  }
  const name = by === "bot" ? botName : samplePerson(by).name;
  const who = <Text size={200} className={styles.who}>{`${name} · ${time}`}</Text>;
  const card = line.views?.[me] ?? line.card;
  if (card !== undefined) {
    return (
      <li className={mergeClasses(styles.line, styles.withCard)}>
        <div className={styles.head}>
          <AppIcon />
          {who}
        </div>
        <div className={mergeClasses(styles.bubble, styles.cardBubble)}>
          {text !== "" && <Text className={styles.text}>{text}</Text>}
          <BotCard me={me} line={line} card={card} link={link} follow={follow} />
        </div>
      </li>
    );
  }
  const isMine = by === me;
  return (
    <li className={mergeClasses(styles.line, isMine && styles.mine)}>
      {!isMine && (by === "bot" ? <AppIcon /> : <PersonAvatar person={by} size={28} />)}
      <div className={mergeClasses(styles.bubble, isMine && styles.ownBubble)}>
        {who}
        <Text className={styles.text}>{text}</Text>
      </div>
    </li>
  );
}
