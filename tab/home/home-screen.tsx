import { makeStyles, Title3, tokens } from "@fluentui/react-components";
import { words } from "#shared/words.ts";
import type { Host } from "../host.ts";
import { MessageScreen, WaitingScreen } from "../message-screen.tsx";
import { NoticeBar } from "../notice-bar.tsx";
import { SheetsContext, useNewSheets } from "../sheets.ts";
import type { World } from "../world.ts";
import { OpenPulses } from "./open-pulses.tsx";
import { TeamPart } from "./team-part.tsx";
import { useHome } from "./use-home.ts";

/** The personal tab: my open pulses, my turn, what I promised, and what my teams did. */
export function HomeScreen(props: {
  readonly host: Host;
  /** The server that the page came from, unless another one is given; keep it stable. */
  readonly world?: World;
}) {
  const styles = useStyles();
  const home = useHome(props.host, props.world);
  const sheets = useNewSheets();
  const { reading } = home;
  const { opening, failedTitle, nothingTitle, nothing, title } = words.home;
  if (reading.state === "reading") return <WaitingScreen sentence={opening} />;
  if (reading.state === "failed") {
    return (
      <MessageScreen title={failedTitle} sentence={reading.sentence} onRetry={reading.retry} />
    );
  }
  const { me, teams, now } = reading.value;
  if (teams.length === 0) return <MessageScreen title={nothingTitle} sentence={nothing} />;
  return (
    <SheetsContext value={sheets}>
      <main className={styles.screen}>
        <Title3 as="h1" className={styles.heading}>
          {title(me.name)}
        </Title3>
        <NoticeBar notice={home.notice} onDismiss={home.dismissNotice} />
        <OpenPulses teams={teams} now={now} answer={home.answer} />
        {teams.map((team) => (
          <TeamPart key={team.id} team={team} me={me} now={now} home={home} />
        ))}
      </main>
    </SheetsContext>
  );
}

const useStyles = makeStyles({
  screen: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXL,
    maxWidth: "720px",
    marginInline: "auto",
    padding: tokens.spacingHorizontalXL,
    boxSizing: "border-box",
  },
  heading: { margin: 0, overflowWrap: "anywhere" },
});
