import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Person } from "#shared/team.ts";
import { leadingOrder } from "#shared/turns/leading-order.ts";
import { nameAmong, whyHere } from "#shared/turns/turn-sentences.ts";
import type { HomeTeam, TurnView } from "#shared/views.ts";
import { words } from "#shared/words.ts";
import type { Presses } from "../controls/use-presses.ts";
import { useDates } from "../dates.ts";
import { useScreenStyles } from "../screen-styles.ts";
import type { TurnCalls } from "../turn-calls.ts";
import { SwapTurns } from "../turns/swap-turns.tsx";
import { swapsWith } from "../turns/swaps-with.ts";
import { AwayPart } from "./away-part.tsx";

interface Props {
  readonly team: HomeTeam;
  readonly me: Person;
  readonly now: number;
  readonly presses: Presses;
  readonly turns: TurnCalls;
}

/** Everybody in the order in which they lead, what anybody can do about it, and who takes no turns. My own days away stand with what I choose for myself. */
export function TurnOrder(props: Props) {
  const { members, rotation, turns } = props.team;
  const styles = useScreenStyles();
  const dates = useDates();
  const out = turns.outIds.map((userId) => nameAmong(members, userId));
  return (
    <>
      <ol className={styles.list}>
        {leadingOrder(rotation).map((turn, index) => (
          <Place key={turn.userId} {...props} turn={turn} number={index + 1} />
        ))}
      </ol>
      {out.length > 0 && (
        <Text as="p" className={styles.text}>
          {words.turns.noTurns(dates.names(out))}
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
  const others = swapsWith(team, userId, me.userId);
  return (
    <li className={styles.card} data-focus-home tabIndex={-1}>
      <Text as="p" weight="semibold" className={styles.text}>
        {numbered(number, isMe ? andYou(name) : name)}
      </Text>
      <Text as="p" className={styles.quiet}>
        {whyHere(turn, team.members, dates, me.userId)}
      </Text>
      <div className={look.row}>
        {!isMe && (
          <AwayPart
            team={team}
            person={{ userId, name }}
            now={now}
            presses={presses}
            onSet={turns.setAway}
          />
        )}
        {others.length > 0 && (
          <SwapTurns
            presses={presses}
            person={{ userId, name }}
            isMe={isMe}
            others={others}
            trigger={words.home.swap}
            label={swapOf(name)}
            onSwap={turns.swap}
          />
        )}
      </div>
    </li>
  );
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
