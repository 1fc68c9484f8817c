import { Text } from "@fluentui/react-components";
import type { Person } from "#shared/team.ts";
import type { AwayDays } from "#shared/turns/member-turn.ts";
import { whatChanged } from "#shared/turns/turn-sentences.ts";
import type { TurnChangeView } from "#shared/turns/turns-view.ts";
import type { HomeTeam } from "#shared/views.ts";
import { words } from "#shared/words.ts";
import { PressButton } from "../controls/press-button.tsx";
import type { Presses } from "../controls/use-presses.ts";
import { type Dates, useDates } from "../dates.ts";
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
  const { noChanges, undo, undoOf } = words.turns;
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
        const whyNot = whyNoUndo(change, me);
        return (
          <li key={change.id} className={styles.card} data-focus-home tabIndex={-1}>
            <Text as="p" className={styles.text}>
              {what}
            </Text>
            {daysOf(change, dates).map((days) => (
              <Text key={days} as="p" className={styles.text}>
                {days}
              </Text>
            ))}
            <Text as="p" size={200} className={styles.quiet}>
              {dates.moment(change.at)}
              {whyNot !== undefined && `. ${whyNot}`}
            </Text>
            {whyNot === undefined && (
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

/** Which days away were entered and which taken out, in a sentence each. */
function daysOf({ days }: TurnChangeView, dates: Dates): string[] {
  const { daysAdded, daysRemoved } = words.turns;
  const say = (all: readonly AwayDays[]) =>
    all.map(({ from, to }) => words.turns.days(dates.dueDay(from), dates.dueDay(to))).join("; ");
  const { added = [], removed = [] } = days ?? {};
  return [
    ...(added.length > 0 ? [daysAdded(say(added))] : []),
    ...(removed.length > 0 ? [daysRemoved(say(removed))] : []),
  ];
}

/** Why I cannot undo a change, in a sentence; none where I can. */
function whyNoUndo(change: TurnChangeView, me: Person): string | undefined {
  const { theirTurns, turnsMovedOn } = words.errors;
  if (change.undone) return words.turns.undone;
  if (change.kind === "undone") return words.home.undoStays;
  if (!change.mayUndo) return turnsMovedOn;
  const isTheirs = change.kind === "out" || change.kind === "in";
  return isTheirs && change.userId !== me.userId ? theirTurns : undefined;
}
