import { Text } from "@fluentui/react-components";
import type { Person } from "#shared/team.ts";
import { whatChanged } from "#shared/turns/turn-sentences.ts";
import type { TurnChangeView } from "#shared/turns/turns-view.ts";
import type { HomeTeam } from "#shared/views.ts";
import { words } from "#shared/words.ts";
import { PressButton } from "../controls/press-button.tsx";
import type { Presses } from "../controls/use-presses.ts";
import { useDates } from "../dates.ts";
import { useScreenStyles } from "../screen-styles.ts";
import type { TurnCalls } from "../turn-calls.ts";

/** What was done to the order, the newest first, and a way to put back what can be. */
export function TurnChanges(props: {
  readonly team: HomeTeam;
  readonly me: Person;
  readonly presses: Presses;
  readonly onUndo: TurnCalls["undo"];
}) {
  const { team, me, presses, onUndo } = props;
  const styles = useScreenStyles();
  const dates = useDates();
  const { noChanges, undo, undoOf, undone } = words.turns;
  const { changes } = team.turns;
  if (changes.length === 0) {
    return (
      <Text as="p" className={styles.quiet}>
        {noChanges}
      </Text>
    );
  }
  return (
    <ul className={styles.list}>
      {changes.map((change) => {
        const what = whatChanged(change, team.members);
        return (
          <li key={change.id} className={styles.card} data-focus-home tabIndex={-1}>
            <Text as="p" className={styles.text}>
              {what}
            </Text>
            <Text as="p" size={200} className={styles.quiet}>
              {dates.moment(change.at)}
            </Text>
            {change.undone && (
              <Text as="p" className={styles.quiet}>
                {undone}
              </Text>
            )}
            {mayUndo(change, me) && (
              <PressButton
                name={`undo ${change.id}`}
                presses={presses}
                size="small"
                label={undoOf(what)}
                className={styles.start}
                onPress={() => onUndo(change.id)}
              >
                {undo}
              </PressButton>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Whether they take turns is for everybody to say for themselves. */
function mayUndo({ mayUndo, kind, userId }: TurnChangeView, me: Person): boolean {
  return mayUndo && ((kind !== "out" && kind !== "in") || userId === me.userId);
}
