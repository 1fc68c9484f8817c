import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { AllPanels } from "./all-panels.tsx";
import { localeFor, RoomLocale } from "./locale.ts";
import { MeetingView } from "./meeting-view.tsx";
import { sampleKeys } from "./people.ts";
import { PersonalApp } from "./personal-app.tsx";
import { roomThemes, stageThemes } from "./room-themes.ts";
import { TopBar } from "./top-bar.tsx";
import { useHint } from "./use-hint.ts";
import { usePlace } from "./use-place.ts";
import { useRoom } from "./use-room.ts";
import { roomWords } from "./words.ts";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  view: { display: "flex", flexGrow: 1, minHeight: 0 },
  away: { display: "none" },
  lost: {
    padding: "4px 16px",
    textAlign: "center",
    color: tokens.colorStatusWarningForeground3,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
});

/** The meeting room: a stand-in for Teams in which the product is tried. */
export function Room() {
  const styles = useStyles();
  const [place, go] = usePlace();
  const hint = useHint();
  const locale = localeFor(place.language);
  const link = useRoom(place.view === "all" ? sampleKeys : [place.as], locale);
  const { as, view, theme } = place;
  return (
    <FluentProvider theme={roomThemes[theme]} className={styles.page}>
      <FluentProvider theme={stageThemes[theme]}>
        <TopBar place={place} go={go} link={link} openHint={hint.open} />
      </FluentProvider>
      {link.state !== undefined && !link.isConnected && (
        <div role="status" className={styles.lost}>
          {roomWords.reconnecting}
        </div>
      )}
      <RoomLocale value={locale}>
        {view === "all" && <AllPanels theme={theme} link={link} />}
        {view === "personal" && (
          <PersonalApp key={`${as} ${place.part}`} person={as} theme={theme} part={place.part} />
        )}
        {view !== "all" && (
          <div className={view === "meeting" ? styles.view : styles.away}>
            <MeetingView place={place} go={go} link={link} hint={hint} />
          </div>
        )}
      </RoomLocale>
    </FluentProvider>
  );
}
