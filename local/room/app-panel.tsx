import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Ref } from "react";
import { AppIcon } from "./app-icon.tsx";
import type { SampleKey } from "./people.ts";
import { TabFrame } from "./tab-frame.tsx";
import type { TeamsTheme } from "./teams-context.ts";
import { roomWords } from "./words.ts";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    // It is focused when a card leads here, and that is to be seen.
    ":focus": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  head: { display: "flex", alignItems: "center", gap: "8px", padding: "12px 20px" },
  title: { margin: 0 },
  // Teams shows an app in a meeting 280 pixels wide, with 20 on either side.
  body: {
    display: "flex",
    flexGrow: 1,
    minHeight: 0,
    width: "280px",
    margin: "0 auto",
    maxWidth: "100%",
  },
});

interface AppPanelProps {
  readonly person: SampleKey;
  readonly theme: TeamsTheme;
  readonly ref: Ref<HTMLElement>;
  readonly shareToStage: () => boolean;
  readonly follow: (address: string) => void;
}

/** The app's place beside the meeting. */
export function AppPanel({ person, theme, ref, shareToStage, follow }: AppPanelProps) {
  const styles = useStyles();
  return (
    <aside ref={ref} tabIndex={-1} aria-label={roomWords.app} className={styles.panel}>
      <div className={styles.head}>
        <AppIcon />
        <Text as="h2" weight="semibold" className={styles.title}>
          {roomWords.app}
        </Text>
      </div>
      <div className={styles.body}>
        <TabFrame
          person={person}
          place="sidePanel"
          theme={theme}
          shareToStage={shareToStage}
          follow={follow}
        />
      </div>
    </aside>
  );
}
