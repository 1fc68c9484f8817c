import { Badge, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Crown16Filled } from "@fluentui/react-icons";
import { samplePeople } from "./people.ts";
import { PersonAvatar } from "./person-avatar.tsx";
import { TabFrame } from "./tab-frame.tsx";
import type { TeamsTheme } from "./teams-context.ts";
import type { RoomLink } from "./use-room.ts";
import { roomWords } from "./words.ts";

const useStyles = makeStyles({
  panels: {
    display: "flex",
    justifyContent: "safe center",
    // All five fit on a screen of 1440.
    gap: "4px",
    flexGrow: 1,
    minHeight: 0,
    padding: "4px",
    overflowX: "auto",
    // On one of 1280 as well, a little smaller.
    "@media (max-width: 1433px)": { zoom: 0.89 },
  },
  panel: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    boxSizing: "border-box",
    // The frame itself is 280 wide, as in a meeting.
    width: "282px",
    overflow: "hidden",
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    padding: "8px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { margin: 0, flexGrow: 1 },
});

interface AllPanelsProps {
  readonly theme: TeamsTheme;
  readonly link: RoomLink;
}

/** Everybody's panel side by side: one plays all five. */
export function AllPanels({ theme, link }: AllPanelsProps) {
  const styles = useStyles();
  const run = link.state?.run;
  return (
    <main className={styles.panels}>
      {samplePeople.map(({ key, name }) => (
        <section key={key} aria-label={roomWords.panelOf(name)} className={styles.panel}>
          <div className={styles.head}>
            <PersonAvatar person={key} size={24} />
            <Text as="h2" weight="semibold" className={styles.name}>
              {name}
            </Text>
            {run?.leader === key && (
              <Badge appearance="tint" icon={<Crown16Filled />}>
                {run.underWay ? roomWords.leads : roomWords.willLead}
              </Badge>
            )}
          </div>
          <TabFrame person={key} place="sidePanel" theme={theme} />
        </section>
      ))}
    </main>
  );
}
