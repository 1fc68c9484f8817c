import { Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Person } from "#shared/team.ts";
import type { AwayDays } from "#shared/turns/member-turn.ts";
import { mostAway } from "#shared/turns/turn-limits.ts";
import type { HomeTeam } from "#shared/views.ts";
import { words } from "#shared/words.ts";
import { InlineConfirm } from "../controls/inline-confirm.tsx";
import { PressButton } from "../controls/press-button.tsx";
import type { Presses } from "../controls/use-presses.ts";
import { useDates } from "../dates.ts";
import { useScreenStyles } from "../screen-styles.ts";
import type { TurnCalls } from "../turn-calls.ts";

/** The days on which somebody is away: what is entered, with a way to take it out, and more. */
export function AwayPart(props: {
  readonly team: HomeTeam;
  readonly person: Person;
  readonly presses: Presses;
  readonly onSet: TurnCalls["setAway"];
}) {
  const { team, person, presses, onSet } = props;
  const styles = useScreenStyles();
  const id = useId();
  const [wanted, setWanted] = useState<AwayDays>({ from: "", to: "" });
  const [problem, setProblem] = useState<string>();
  const { addAway, addAwayAsk, awayConfirm, awayFrom, awayTo } = words.turns;
  const known = team.turns.away.find(({ userId }) => userId === person.userId)?.days ?? [];

  const choose = (days: AwayDays) => {
    setProblem(undefined);
    setWanted(days);
  };
  const add = async () => {
    const wrong = problemOf(wanted, known.length);
    setProblem(wrong);
    if (wrong !== undefined) {
      document.getElementById(id)?.focus();
      return false;
    }
    const applied = await onSet(person.userId, [...known, wanted]);
    if (applied) setWanted({ from: "", to: "" });
    return applied;
  };

  return (
    <>
      {known.length > 0 && (
        <ul className={styles.list}>
          {known.map((days) => (
            <Away
              key={`${days.from} ${days.to}`}
              days={days}
              person={person}
              presses={presses}
              onRemove={() =>
                onSet(
                  person.userId,
                  known.filter((one) => one !== days),
                )
              }
            />
          ))}
        </ul>
      )}
      <InlineConfirm
        name={`away ${person.userId}`}
        presses={presses}
        atStart
        trigger={words.home.daysAway}
        label={addAway(person.name)}
        question={addAwayAsk(person.name)}
        confirm={awayConfirm}
        onConfirm={add}
      >
        <Field
          label={awayFrom}
          {...(problem === undefined
            ? {}
            : { validationState: "error", validationMessage: problem })}
        >
          <Input
            id={id}
            type="date"
            value={wanted.from}
            onChange={(_, { value: from }) =>
              // Most often it is one day, or the last one is a little later.
              choose({ from, to: wanted.to < from ? from : wanted.to })
            }
          />
        </Field>
        <Field label={awayTo}>
          <Input
            type="date"
            value={wanted.to}
            onChange={(_, { value: to }) => choose({ ...wanted, to })}
          />
        </Field>
      </InlineConfirm>
    </>
  );
}

function Away(props: {
  readonly days: AwayDays;
  readonly person: Person;
  readonly presses: Presses;
  readonly onRemove: () => Promise<boolean>;
}) {
  const { days, person, presses, onRemove } = props;
  const styles = useScreenStyles();
  const dates = useDates();
  const look = useStyles();
  const { awayOn, removeAway, removeAwayOf } = words.turns;
  const said = words.turns.days(dates.dueDay(days.from), dates.dueDay(days.to));
  return (
    <li className={styles.split}>
      <Text className={styles.text}>{awayOn(said)}</Text>
      <PressButton
        name={`remove ${person.userId} ${days.from} ${days.to}`}
        presses={presses}
        appearance="subtle"
        size="small"
        className={look.remove}
        label={removeAwayOf(person.name, said)}
        onPress={onRemove}
      >
        {removeAway}
      </PressButton>
    </li>
  );
}

/** Why these days cannot be entered beside those that are, in a sentence. */
function problemOf({ from, to }: AwayDays, known: number): string | undefined {
  const { awayMissing, awayBackwards, awayFull } = words.turns;
  if (known >= mostAway) return awayFull(mostAway);
  if (from === "" || to === "") return awayMissing;
  return to < from ? awayBackwards : undefined;
}

const useStyles = makeStyles({
  // In line with the words above it, where it has a line of its own.
  remove: { minWidth: "auto", marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});
