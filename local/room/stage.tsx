import { Button, Card, cardCSSVars, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Video20Filled } from "@fluentui/react-icons";
import { Hint } from "./hint.tsx";
import { type SampleKey, sampleKeys } from "./people.ts";
import { TabFrame } from "./tab-frame.tsx";
import type { TeamsTheme } from "./teams-context.ts";
import { Tile } from "./tile.tsx";
import type { HintState } from "./use-hint.ts";
import type { RoomLink } from "./use-room.ts";
import { roomWords } from "./words.ts";

const useStyles = makeStyles({
  stage: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    gap: "12px",
    padding: "12px",
    minWidth: 0,
    overflowY: "auto",
    backgroundColor: tokens.colorNeutralBackground5,
  },
  people: {
    position: "relative",
    display: "grid",
    gridTemplateColumns: "repeat(4, minmax(0, 1fr))",
    gridAutoRows: "minmax(120px, 1fr)",
    gap: "12px",
    flexGrow: 1,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  start: {
    position: "absolute",
    inset: "0",
    margin: "auto",
    width: "min(320px, 90%)",
    height: "fit-content",
    alignItems: "center",
    padding: "24px",
    [cardCSSVars.cardBorderRadiusVar]: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow64,
  },
  stop: { alignSelf: "flex-end" },
  area: { position: "relative", display: "flex", flexGrow: 1 },
});

interface StageProps {
  readonly me: SampleKey;
  readonly link: RoomLink;
  readonly hint: HintState;
  readonly theme: TeamsTheme;
}

/** The people of the meeting, and what to do first. */
export function Stage({ me, link, hint, theme }: StageProps) {
  const styles = useStyles();
  const { state } = link;
  const hasStarted = state?.startedAt !== undefined;
  if (state?.isOnStage) {
    return (
      <section aria-label={roomWords.panes.people} className={styles.stage}>
        <Button className={styles.stop} onClick={() => link.stage(false)}>
          {roomWords.stopStage}
        </Button>
        <TabFrame key={me} person={me} place="meetingStage" theme={theme} />
      </section>
    );
  }
  return (
    <section aria-label={roomWords.panes.people} className={styles.stage}>
      <div className={styles.area}>
        <ul className={styles.people}>
          {sampleKeys.map((key) => (
            <Tile
              key={key}
              person={key}
              isMe={key === me}
              isTaken={state?.taken.includes(key) ?? false}
              isPresent={hasStarted || key === me}
              run={state?.run?.leader === key ? state.run : undefined}
            />
          ))}
        </ul>
        {state !== undefined && !hasStarted && (
          <Card className={styles.start}>
            <Text as="h2" size={400} weight="semibold">
              {roomWords.notStarted}
            </Text>
            <Text align="center">{roomWords.notStartedWhy}</Text>
            <Button
              appearance="primary"
              size="large"
              icon={<Video20Filled />}
              onClick={link.startMeeting}
            >
              {roomWords.startMeeting}
            </Button>
          </Card>
        )}
      </div>
      {hint.isOpen && <Hint close={hint.close} />}
    </section>
  );
}
