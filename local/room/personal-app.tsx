import { makeStyles, tokens } from "@fluentui/react-components";
import type { SampleKey } from "./people.ts";
import { TabFrame } from "./tab-frame.tsx";
import type { TeamsTheme } from "./teams-context.ts";

const useStyles = makeStyles({
  app: {
    display: "flex",
    flexGrow: 1,
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface PersonalAppProps {
  readonly person: SampleKey;
  readonly theme: TeamsTheme;
  readonly part: string | undefined;
}

/** The app as its own place in Teams, for one person. */
export function PersonalApp({ person, theme, part }: PersonalAppProps) {
  const styles = useStyles();
  return (
    <main className={styles.app}>
      <TabFrame person={person} place="content" theme={theme} part={part} />
    </main>
  );
}
