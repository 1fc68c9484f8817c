import type { TalkRound } from "#shared/step-tools.ts";
import type { TalkRoundMove } from "#shared/talk-round.ts";
import { nameAmong } from "#shared/turns/turn-sentences.ts";
import { stepToolWords as words } from "#shared/words/step-tools.ts";
import { PressButton } from "../controls/press-button.tsx";
import { useTextButton } from "../controls/text-button.ts";
import { usePresses } from "../controls/use-presses.ts";
import { useTeam } from "../team-handle.ts";
import { useRunStyles } from "./run-styles.ts";

/** What takes a round on: for whoever speaks, and for whoever leads. */
export function RoundButtons(props: {
  readonly round: TalkRound;
  readonly speakerId: string;
  readonly isLeading: boolean;
}) {
  const { round, speakerId, isLeading } = props;
  const styles = useRunStyles();
  const textButton = useTextButton();
  const { view, me, changeRun } = useTeam();
  const presses = usePresses();
  const isMine = speakerId === me.userId;
  if (!isMine && !isLeading) return null;

  const isSecond = round.again.includes(speakerId);
  const speaker = nameAmong(view.members, speakerId);
  const move = (name: TalkRoundMove) => changeRun("moveTalkRound", { move: name });
  return (
    <div className={styles.row}>
      <PressButton
        name="next"
        presses={presses}
        // Whoever leads has one main button, which moves the team.
        appearance={isLeading ? "secondary" : "primary"}
        onPress={() => move("next")}
      >
        {isMine ? words.done : words.nextPerson}
      </PressButton>
      {isMine ? (
        <PressButton
          name="pass"
          presses={presses}
          appearance="subtle"
          className={textButton.words}
          onPress={() => move("pass")}
        >
          {isSecond ? words.passAgain : words.pass}
        </PressButton>
      ) : (
        <PressButton
          name="skip"
          presses={presses}
          appearance="subtle"
          className={textButton.words}
          size="small"
          label={isSecond ? words.skipNameAgain(speaker) : words.skipName(speaker)}
          onPress={() => move("pass")}
        >
          {isSecond ? words.skipAgain : words.skip}
        </PressButton>
      )}
      {isLeading && (
        <PressButton
          name="close"
          presses={presses}
          appearance="subtle"
          className={textButton.words}
          size="small"
          onPress={() => move("close")}
        >
          {words.close}
        </PressButton>
      )}
    </div>
  );
}
