import { Text } from "@fluentui/react-components";
import type { Person } from "#shared/team.ts";
import type { HomeTeam } from "#shared/views.ts";
import { settingsWords } from "#shared/words/settings.ts";
import { words } from "#shared/words.ts";
import { PressButton } from "../controls/press-button.tsx";
import type { Presses } from "../controls/use-presses.ts";
import { useKeptFocus } from "../run/use-kept-focus.ts";
import { useScreenStyles } from "../screen-styles.ts";
import type { TurnCalls } from "../turn-calls.ts";
import { AwayPart } from "./away-part.tsx";
import { Setting } from "./setting.tsx";

/** What I choose for myself in a team: when I am away, and whether I take turns. */
export function OwnPart(props: {
  readonly team: HomeTeam;
  readonly me: Person;
  readonly now: number;
  readonly presses: Presses;
  readonly turns: TurnCalls;
}) {
  const { team, me, now, presses, turns } = props;
  const styles = useScreenStyles();
  const part = useKeptFocus();
  const isOut = team.turns.outIds.includes(me.userId);
  const { youTakeNone, takeNone, takeNoneNote, takeAgain } = words.turns;
  const { awayTitle, awayWhat, takesTitle, takesWhat, youTake } = settingsWords;
  return (
    <div ref={part} data-focus-home tabIndex={-1} className={styles.screen}>
      <Setting title={awayTitle} what={awayWhat}>
        <AwayPart
          team={team}
          person={me}
          now={now}
          presses={presses}
          onSet={turns.setAway}
          isProminent
        />
      </Setting>
      <Setting title={takesTitle} what={`${takesWhat} ${takeNoneNote}`}>
        <Text as="p" role="status" className={styles.text}>
          {isOut ? youTakeNone : youTake}
        </Text>
        <PressButton
          name="take"
          presses={presses}
          className={styles.start}
          onPress={() => turns.take(isOut)}
        >
          {isOut ? takeAgain : takeNone}
        </PressButton>
      </Setting>
    </div>
  );
}
