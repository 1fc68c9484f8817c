import { makeStyles, Tab, TabList } from "@fluentui/react-components";
import type { SampleKey } from "./people.ts";
import { botName, type ChatKey } from "./room-protocol.ts";
import { UnreadName } from "./unread-name.tsx";
import { roomWords } from "./words.ts";

const useStyles = makeStyles({
  tabs: { flexWrap: "wrap", padding: "4px 4px 0" },
});

interface ChatTabsProps {
  readonly me: SampleKey;
  readonly chat: ChatKey;
  readonly open: (chat: ChatKey) => void;
  readonly unread: (chat: ChatKey) => number;
}

/** The way between the meeting's chat and one's own with the app. */
export function ChatTabs({ me, chat, open, unread }: ChatTabsProps) {
  const styles = useStyles();
  const names: readonly [ChatKey, string][] = [
    ["meeting", roomWords.chatShort],
    [me, botName],
  ];
  return (
    <TabList
      className={styles.tabs}
      size="small"
      selectedValue={chat}
      onTabSelect={(_, { value }) => open(value === me ? me : "meeting")}
    >
      {names.map(([key, name]) => {
        const count = unread(key);
        return (
          <Tab
            key={key}
            value={key}
            {...(count > 0 && { "aria-label": roomWords.unread(name, count) })}
          >
            <UnreadName name={name} count={count} />
          </Tab>
        );
      })}
    </TabList>
  );
}
