import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Person } from "#shared/team.ts";
import { leadingOrder, skipsThisTime } from "#shared/turns/leading-order.ts";
import { nameAmong, whyHere } from "#shared/turns/turn-sentences.ts";
import type { HomeTeam, TurnView } from "#shared/views.ts";
import { words } from "#shared/words.ts";
import { PressButton } from "../controls/press-button.tsx";
import type { Presses } from "../controls/use-presses.ts";
import { useDates } from "../dates.ts";
import { useScreenStyles } from "../screen-styles.ts";
import type { TurnCalls } from "../turn-calls.ts";
import { mayLead } from "../turn-words.ts";
import { SwapTurns } from "../turns/swap-turns.tsx";
import { AwayPart } from "./away-part.tsx";

interface Props {
  readonly team: HomeTeam;
  readonly me: Person;
  readonly now: number;
  readonly presses: Presses;
  readonly turns: TurnCalls;
}

/** Everybody in the order in which they lead, what anybody can do about it, and who takes no turns. */
export function TurnOrder(props: Props) {
  const { team, me, presses, turns } = props;
  const { members, rotation } = team;
  const styles = useScreenStyles();
  const dates = useDates();
  const { noTurns, takeNone, takeNoneNote, takeAgain } = words.turns;
  const out = team.turns.outIds.map((userId) => nameAmong(members, userId));
  const isOut = team.turns.outIds.includes(me.userId);
  return (
    <>
      <ol className={styles.list}>
        {leadingOrder(rotation).map((turn, index) => (
          <Place key={turn.userId} {...props} turn={turn} number={index + 1} />
        ))}
      </ol>
      {out.length > 0 && (
        <Text as="p" className={styles.text}>
          {noTurns(dates.names(out))}
        </Text>
      )}
      <PressButton
        name="take"
        presses={presses}
        className={styles.start}
        onPress={() => turns.take(isOut)}
      >
        {isOut ? takeAgain : takeNone}
      </PressButton>
      {!isOut && (
        <Text as="p" size={200} className={styles.quiet}>
          {takeNoneNote}
        </Text>
      )}
    </>
  );
}

/** One member's place: who they are, why they stand there, when they are away. */
function Place(props: Props & { readonly turn: TurnView; readonly number: number }) {
  const { team, me, now, presses, turns, turn, number } = props;
  const styles = useScreenStyles();
  const look = useStyles();
  const dates = useDates();
  const { userId } = turn;
  const name = nameAmong(team.members, userId);
  const { numbered, andYou, swapOf } = words.turns;
  const isMe = userId === me.userId;
  // Whoever would be first gives away their turn, which counts as a pass.
  const isLastPass = isMe && number === 1 && team.turns.cannotPassIds.includes(userId);
  return (
    <li className={styles.card} data-focus-home tabIndex={-1}>
      <Text as="p" weight="semibold" className={styles.text}>
        {numbered(number, isMe ? andYou(name) : name)}
      </Text>
      <Text as="p" className={styles.quiet}>
        {whyHere(turn, team.members, dates)}
      </Text>
      <div className={look.row}>
        <AwayPart
          team={team}
          person={{ userId, name }}
          now={now}
          presses={presses}
          onSet={turns.setAway}
        />
        {canSwap(turn) && !isLastPass && (
          <SwapTurns
            presses={presses}
            person={{ userId, name }}
            isMe={isMe}
            others={othersInOrder(team, userId)}
            trigger={words.home.swap}
            label={swapOf(name)}
            onSwap={turns.swap}
          />
        )}
      </div>
    </li>
  );
}

/** With whom somebody could swap: the others who could lead this time, in the order. */
export function othersInOrder({ rotation, members }: HomeTeam, userId: string): Person[] {
  return rotation
    .filter((turn) => turn.userId !== userId && canSwap(turn))
    .map((turn) => ({ userId: turn.userId, name: nameAmong(members, turn.userId) }));
}

/** Whoever could not lead this time has no turn to give, and keeps their place. */
function canSwap(turn: TurnView): boolean {
  return mayLead(turn) && !skipsThisTime(turn);
}

const useStyles = makeStyles({
  // Buttons side by side, their words in line with what is above; what is open has the whole width.
  row: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
    "& > div > button": {
      minWidth: "auto",
      marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})`,
    },
    "& > :is(fieldset, ul)": { flexBasis: "100%", boxSizing: "border-box" },
  },
});
