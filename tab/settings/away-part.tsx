import { Field, Input, Text } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Person } from "#shared/team.ts";
import type { AwayDays } from "#shared/turns/member-turn.ts";
import type { HomeTeam } from "#shared/views.ts";
import { words } from "#shared/words.ts";
import { InlineConfirm } from "../controls/inline-confirm.tsx";
import { PressButton } from "../controls/press-button.tsx";
import { useTextButton } from "../controls/text-button.ts";
import type { Presses } from "../controls/use-presses.ts";
import { useDates } from "../dates.ts";
import { useScreenStyles } from "../screen-styles.ts";
import type { TurnCalls } from "../turn-calls.ts";
import { dayIn } from "../zones.ts";
import { awayProblem, isLongAway } from "./away-problem.ts";

/** The days on which somebody is away: what is entered, with a way to take it out, and more. */
export function AwayPart(props: {
  readonly team: HomeTeam;
  readonly person: Person;
  readonly now: number;
  readonly presses: Presses;
  readonly onSet: TurnCalls["setAway"];
  readonly isProminent?: boolean;
}) {
  const { team, person, now, presses, onSet, isProminent = false } = props;
  const styles = useScreenStyles();
  const id = useId();
  const [wanted, setWanted] = useState<AwayDays>({ from: "", to: "" });
  const [problem, setProblem] = useState<string>();
  // Whether it was asked if days that are so long are meant.
  const [isAsked, setAsked] = useState(false);
  const dates = useDates();
  const { addAway, addAwayAsk, awayConfirm, awayFrom, awayTo, awayLong } = words.turns;
  const known = team.turns.away.find(({ userId }) => userId === person.userId)?.days ?? [];

  const choose = (days: AwayDays) => {
    setProblem(undefined);
    setAsked(false);
    setWanted(days);
  };
  const add = async () => {
    const today = dayIn(team.schedule?.zone ?? "UTC", now);
    const wrong = awayProblem(wanted, known.length, today);
    setProblem(wrong);
    if (wrong !== undefined) {
      document.getElementById(id)?.focus();
      return false;
    }
    if (!isAsked && isLongAway(wanted, today)) {
      setAsked(true);
      return false;
    }
    const applied = await onSet(person.userId, [...known, wanted]);
    if (applied) choose({ from: "", to: "" });
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
        appearance={isProminent ? "secondary" : "subtle"}
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
        <Field
          label={awayTo}
          {...(isAsked
            ? { validationState: "warning", validationMessage: awayLong(dates.dueDay(wanted.to)) }
            : {})}
        >
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
  const textButton = useTextButton();
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
        className={textButton.small}
        label={removeAwayOf(person.name, said)}
        onPress={onRemove}
      >
        {removeAway}
      </PressButton>
    </li>
  );
}
