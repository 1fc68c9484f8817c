import {
  Button,
  makeStyles,
  Tab,
  TabList,
  Text,
  Tooltip,
  tokens,
} from "@fluentui/react-components";
import {
  CallEnd20Filled,
  DarkTheme20Regular,
  Lightbulb20Regular,
  LocalLanguage20Regular,
  Video20Filled,
} from "@fluentui/react-icons";
import { languageOf } from "#shared/words/languages.ts";
import { ChoiceMenu } from "./choice-menu.tsx";
import { ClockMenu } from "./clock-menu.tsx";
import { Elapsed } from "./elapsed.tsx";
import { localeFor } from "./locale.ts";
import type { Place, RoomView } from "./place.ts";
import { SeatMenu } from "./seat-menu.tsx";
import type { RoomLink } from "./use-room.ts";
import { roomWords } from "./words.ts";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 8px",
    padding: "6px 12px",
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { display: "flex", flexDirection: "column", minWidth: 0 },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  views: { flexGrow: 1, minWidth: 0, maxWidth: "100%", justifyContent: "center", flexWrap: "wrap" },
  tools: { display: "flex", flexWrap: "wrap", alignItems: "center" },
  end: {
    backgroundColor: "#c4314b",
    color: "#ffffff",
    ":hover": { backgroundColor: "#a72b40", color: "#ffffff" },
    ":hover:active": { backgroundColor: "#8e2437", color: "#ffffff" },
  },
});

interface TopBarProps {
  readonly place: Place;
  readonly go: (changes: Partial<Place>) => void;
  readonly link: RoomLink;
  readonly openHint: () => void;
}

/** The meeting's bar: where one is, who one is, what time it is, and the way in and out. */
export function TopBar({ place, go, link, openHint }: TopBarProps) {
  const styles = useStyles();
  const startedAt = link.state?.startedAt;
  return (
    <header className={styles.bar}>
      <div className={styles.title}>
        <h1 className={styles.name}>{roomWords.title}</h1>
        {startedAt === undefined ? (
          <Text size={200}>{roomWords.standIn}</Text>
        ) : (
          <Elapsed since={startedAt} now={link.now} />
        )}
      </div>
      <TabList
        className={styles.views}
        size="small"
        selectedValue={place.view}
        onTabSelect={(_, { value }) => go({ view: value as RoomView })}
      >
        {(["meeting", "all", "personal"] as const).map((view) => (
          <Tab key={view} value={view}>
            {roomWords.views[view]}
          </Tab>
        ))}
      </TabList>
      <div className={styles.tools}>
        {place.view !== "all" && <SeatMenu as={place.as} go={go} link={link} />}
        <ClockMenu link={link} />
        <ChoiceMenu
          label={roomWords.theme}
          icon={<DarkTheme20Regular />}
          choices={roomWords.themes}
          chosen={place.theme}
          choose={(theme) => go({ theme })}
        />
        <ChoiceMenu
          label={roomWords.language}
          icon={<LocalLanguage20Regular />}
          choices={roomWords.languages}
          chosen={languageOf(localeFor(place.language))}
          choose={(language) => go({ language })}
        />
        <Tooltip content={roomWords.hintOpen} relationship="label">
          <Button
            appearance="subtle"
            icon={<Lightbulb20Regular />}
            onClick={() => {
              go({ view: "meeting" });
              openHint();
            }}
          />
        </Tooltip>
        {startedAt === undefined ? (
          <Button appearance="primary" icon={<Video20Filled />} onClick={link.startMeeting}>
            {roomWords.startMeeting}
          </Button>
        ) : (
          <Button className={styles.end} icon={<CallEnd20Filled />} onClick={link.endMeeting}>
            {roomWords.endMeeting}
          </Button>
        )}
      </div>
    </header>
  );
}
