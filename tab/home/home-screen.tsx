import { makeStyles, Title3, tokens } from "@fluentui/react-components";
import { words } from "#shared/words.ts";
import type { Api } from "../api.ts";
import type { Host } from "../host.ts";
import { MessageScreen, WaitingScreen } from "../message-screen.tsx";
import { NoticeBar } from "../notice-bar.tsx";
import { TeamPart } from "./team-part.tsx";
import { useHome } from "./use-home.ts";

/** The personal tab: my turn, what I promised, and what my teams did. */
export function HomeScreen(props: { readonly host: Host; readonly api?: Api }) {
  const styles = useStyles();
  const { reading, notice, dismissNotice, claim, verify } = useHome(props.host, props.api);
  const { opening, failedTitle, nothingTitle, nothing, title } = words.home;
  if (reading.state === "reading") return <WaitingScreen sentence={opening} />;
  if (reading.state === "failed") {
    return (
      <MessageScreen title={failedTitle} sentence={reading.sentence} onRetry={reading.retry} />
    );
  }
  const { me, teams } = reading.value;
  if (teams.length === 0) return <MessageScreen title={nothingTitle} sentence={nothing} />;
  return (
    <main className={styles.screen}>
      <Title3 as="h1" className={styles.heading}>
        {title(me.name)}
      </Title3>
      <NoticeBar notice={notice} onDismiss={dismissNotice} />
      {teams.map((team) => (
        <TeamPart key={team.id} team={team} me={me} onClaim={claim} onVerify={verify} />
      ))}
    </main>
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
