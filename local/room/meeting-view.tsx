import {
  FluentProvider,
  makeStyles,
  mergeClasses,
  Tab,
  TabList,
  tokens,
} from "@fluentui/react-components";
import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { AppPanel } from "./app-panel.tsx";
import { cardLink } from "./cards/card-link.ts";
import { Chat } from "./chat.tsx";
import type { Place } from "./place.ts";
import { stageThemes } from "./room-themes.ts";
import { Stage } from "./stage.tsx";
import { UnreadName } from "./unread-name.tsx";
import type { HintState } from "./use-hint.ts";
import { narrow, useIsNarrow } from "./use-is-narrow.ts";
import type { RoomLink } from "./use-room.ts";
import { useUnread } from "./use-unread.ts";
import { roomWords } from "./words.ts";

const inNarrow = `@media ${narrow}`;

const useStyles = makeStyles({
  meeting: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
  panes: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(280px, 340px) 320px",
    flexGrow: 1,
    minHeight: 0,
    [inNarrow]: { gridTemplateColumns: "minmax(0, 1fr)" },
    "@media (max-width: 1199px) and (min-width: 920px)": {
      gridTemplateColumns: "minmax(0, 1fr) 290px 320px",
    },
  },
  pane: {
    display: "flex",
    flexDirection: "column",
    minWidth: 0,
    minHeight: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  inWide: { [inNarrow]: { display: "none" } },
  switcher: {
    display: "none",
    justifyContent: "space-around",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    [inNarrow]: { display: "flex" },
  },
  stage: { display: "flex", flexGrow: 1, minHeight: 0 },
});

type Pane = "people" | "chat" | "app";

interface MeetingViewProps {
  readonly place: Place;
  readonly go: (changes: Partial<Place>) => void;
  readonly link: RoomLink;
  readonly hint: HintState;
}

/** The meeting: people, chat and app beside each other, or one at a time on a small screen. */
export function MeetingView({ place, go, link, hint }: MeetingViewProps) {
  const styles = useStyles();
  const me = place.as;
  const [pane, setPane] = useState<Pane>("people");
  const [isWithApp, setIsWithApp] = useState(false);
  const app = useRef<HTMLElement>(null);
  const chat = isWithApp ? me : "meeting";
  const isNarrow = useIsNarrow();
  const isChatShown = place.view === "meeting" && (pane === "chat" || !isNarrow);
  const unread = useUnread(me, link.state?.lines ?? [], isChatShown ? chat : undefined);
  const unreadInAll = unread("meeting") + unread(me);
  const share = () => {
    const hasMeeting = link.state?.startedAt !== undefined;
    if (hasMeeting) link.stage(true);
    return hasMeeting;
  };
  const paneStyle = (name: Pane) => mergeClasses(styles.pane, pane !== name && styles.inWide);
  const follow = (address: string) => {
    const link = cardLink(address);
    if (link?.to === "web") window.open(link.address, "_blank", "noopener,noreferrer");
    if (link?.to === "home") go({ view: "personal", part: link.part });
    if (link?.to !== "panel") return;
    flushSync(() => setPane("app"));
    app.current?.focus();
  };
  return (
    <main className={styles.meeting}>
      <div className={styles.panes}>
        <div className={paneStyle("people")}>
          <FluentProvider theme={stageThemes[place.theme]} className={styles.stage}>
            <Stage me={me} link={link} hint={hint} theme={place.theme} />
          </FluentProvider>
        </div>
        <div className={paneStyle("chat")}>
          <Chat
            {...{ me, link, chat, unread, follow }}
            isShown={isChatShown}
            open={(next) => setIsWithApp(next !== "meeting")}
          />
        </div>
        <div className={paneStyle("app")}>
          <AppPanel
            key={me}
            ref={app}
            person={me}
            theme={place.theme}
            shareToStage={share}
            follow={follow}
          />
        </div>
      </div>
      <TabList
        className={styles.switcher}
        selectedValue={pane}
        onTabSelect={(_, { value }) => setPane(value as Pane)}
      >
        {(["people", "chat", "app"] as const).map((name) => {
          const count = name === "chat" ? unreadInAll : 0;
          return (
            <Tab
              key={name}
              value={name}
              {...(count > 0 && { "aria-label": roomWords.unread(roomWords.panes[name], count) })}
            >
              <UnreadName name={roomWords.panes[name]} count={count} />
            </Tab>
          );
        })}
      </TabList>
    </main>
  );
}
