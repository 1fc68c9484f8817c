import { Caption1, makeStyles, mergeClasses, Subtitle1, Text } from "@fluentui/react-components";
import { nameAmong } from "#shared/turns/turn-sentences.ts";
import { words } from "#shared/words.ts";
import { roomy } from "../page-styles.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { useTeam } from "../team-handle.ts";

/** Which team this is and who leads; `brief` in one small line. */
export function PanelHeader({ brief }: { readonly brief: boolean }) {
  const styles = useScreenStyles();
  const line = useLine();
  const { me, view } = useTeam();
  const leaderId = view.current?.run.facilitatorId;
  const leads =
    leaderId === me.userId
      ? words.panel.youLead
      : leaderId !== undefined && words.panel.leads(nameAmong(view.members, leaderId));
  if (brief) {
    return (
      <header className={mergeClasses(styles.split, line.line)}>
        <Caption1 as="h1" className={mergeClasses(styles.text, line.team)} title={view.name}>
          {view.name}
        </Caption1>
        <Caption1
          as="p"
          className={mergeClasses(styles.quiet, line.leads)}
          title={leads || undefined}
        >
          {leads}
        </Caption1>
      </header>
    );
  }
  return (
    <header>
      <Subtitle1 as="h1" block className={styles.text}>
        {view.name}
      </Subtitle1>
      {leads && (
        <Text as="p" className={styles.quiet}>
          {leads}
        </Text>
      )}
    </header>
  );
}

const cut = {
  minWidth: "0px",
  overflow: "hidden",
  textOverflow: "ellipsis",
  whiteSpace: "nowrap",
} as const;

/** Names of any length on one line, so that the step and its time stay in sight. */
const useLine = makeStyles({
  line: { [roomy]: { flexWrap: "nowrap" } },
  team: { [roomy]: cut },
  // Who leads matters more than which team it is.
  leads: { [roomy]: { ...cut, flexShrink: 0, maxWidth: "65%" } },
});
