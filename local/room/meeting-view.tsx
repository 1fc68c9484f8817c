import {
  FluentProvider,
  makeStyles,
  mergeClasses,
  Tab,
  TabList,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { AppPanel } from "./app-panel.tsx";
import { Chat } from "./chat.tsx";
import type { Place } from "./place.ts";
import { stageThemes } from "./room-themes.ts";
import { Stage } from "./stage.tsx";
import type { HintState } from "./use-hint.ts";
import type { RoomLink } from "./use-room.ts";
import { roomWords } from "./words.ts";

const narrow = "@media (max-width: 919px)";

const useStyles = makeStyles({
  meeting: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
  panes: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(240px, 300px) 320px",
    flexGrow: 1,
    minHeight: 0,
    [narrow]: { gridTemplateColumns: "minmax(0, 1fr)" },
    "@media (max-width: 1199px) and (min-width: 920px)": {
      gridTemplateColumns: "minmax(0, 1fr) 250px 320px",
    },
  },
  pane: {
    display: "flex",
    flexDirection: "column",
    minWidth: 0,
    minHeight: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  inWide: { [narrow]: { display: "none" } },
  switcher: {
    display: "none",
    justifyContent: "space-around",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    [narrow]: { display: "flex" },
  },
  stage: { display: "flex", flexGrow: 1, minHeight: 0 },
});

type Pane = "people" | "chat" | "app";

interface MeetingViewProps {
  readonly place: Place;
  readonly link: RoomLink;
  readonly hint: HintState;
}

/** The meeting: people, chat and app beside each other, or one at a time on a small screen. */
export function MeetingView({ place, link, hint }: MeetingViewProps) {
  const styles = useStyles();
  const [pane, setPane] = useState<Pane>("people");
  const paneStyle = (name: Pane) => mergeClasses(styles.pane, pane !== name && styles.inWide);
  return (
    <main className={styles.meeting}>
      <div className={styles.panes}>
        <div className={paneStyle("people")}>
          <FluentProvider theme={stageThemes[place.theme]} className={styles.stage}>
            <Stage me={place.as} link={link} hint={hint} />
          </FluentProvider>
        </div>
        <div className={paneStyle("chat")}>
          <Chat me={place.as} link={link} />
        </div>
        <div className={paneStyle("app")}>
          <AppPanel key={place.as} person={place.as} theme={place.theme} />
        </div>
      </div>
      <TabList
        className={styles.switcher}
        selectedValue={pane}
        onTabSelect={(_, { value }) => setPane(value as Pane)}
      >
        {(["people", "chat", "app"] as const).map((name) => (
          <Tab key={name} value={name}>
            {roomWords.panes[name]}
          </Tab>
        ))}
      </TabList>
    </main>
  );
}
