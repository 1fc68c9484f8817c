import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { leads } from "#shared/permissions.ts";
import type { Run } from "#shared/run.ts";
import { nameAmong } from "#shared/turns/turn-sentences.ts";
import { words } from "#shared/words.ts";
import { PressButton } from "../controls/press-button.tsx";
import type { Presses } from "../controls/use-presses.ts";
import { roomy } from "../page-styles.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { useSheets, waitsForMe } from "../sheets.ts";
import { useTeam } from "../team-handle.ts";
import { ShareStage } from "./share-stage.tsx";

/**
 * The button that starts, for whoever leads now or next; for all others, whom to wait for. It stays in sight,
 * where the button that moves the team is afterwards.
 */
export function StartRow(props: { readonly run: Run; readonly presses: Presses }) {
  const { run, presses } = props;
  const styles = useScreenStyles();
  const bar = useStyles();
  const { me, view, changeRun } = useTeam();
  const leader = nameAmong(view.members, run.facilitatorId);
  const isLeader = run.facilitatorId === me.userId;
  const sheets = useSheets();
  // What whoever leads does as a member comes first, as in a run.
  const isAsked = view.round !== undefined && waitsForMe(view.round, sheets);
  if (!leads(run, me.userId)) {
    return (
      <Text as="p" className={mergeClasses(styles.text, bar.bar)} data-stays>
        {words.panel.waitFor(leader)}
      </Text>
    );
  }
  return (
    <div className={mergeClasses(styles.section, bar.bar)} data-stays>
      <Text as="p" className={styles.text}>
        {isLeader ? words.panel.startNote : words.panel.youMayStart(leader)}
      </Text>
      <div className={bar.buttons}>
        <PressButton
          name="start"
          presses={presses}
          appearance={isLeader && !isAsked ? "primary" : "secondary"}
          className={bar.start}
          onPress={() => changeRun("startRun", {})}
        >
          {words.panel.start}
        </PressButton>
        <ShareStage isBeside />
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  // As wide as the panel, so that nothing shows beside it.
  bar: {
    marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`,
    paddingInline: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    [roomy]: { position: "sticky", bottom: 0, zIndex: 1 },
  },
  buttons: { display: "flex", flexWrap: "wrap", justifyContent: "center" },
  start: { flexGrow: 1 },
});
