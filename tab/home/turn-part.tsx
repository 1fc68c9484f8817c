import { Text } from "@fluentui/react-components";
import type { Person } from "#shared/team.ts";
import { nameAmong, whyNext } from "#shared/turns/turn-sentences.ts";
import type { HomeTeam } from "#shared/views.ts";
import { words } from "#shared/words.ts";
import { usePresses } from "../controls/use-presses.ts";
import { useDates } from "../dates.ts";
import { Disclosure } from "../run/disclosure.tsx";
import { useKeptFocus } from "../run/use-kept-focus.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { Section } from "../section.tsx";
import type { TurnCalls } from "../turn-calls.ts";
import { nextOf } from "../turn-words.ts";
import { MyTurn } from "../turns/my-turn.tsx";
import { SwapTurns } from "../turns/swap-turns.tsx";
import { TurnChanges } from "./turn-changes.tsx";
import { othersInOrder, TurnOrder } from "./turn-order.tsx";

/** Who leads next and when, what I can do about it, the whole order and what was changed. */
export function TurnPart(props: {
  readonly team: HomeTeam;
  readonly me: Person;
  readonly turns: TurnCalls;
}) {
  const { team, me, turns } = props;
  const part = useKeptFocus();
  const presses = usePresses();
  const isMine = nextOf(team.rotation)?.userId === me.userId;
  return (
    <div ref={part} data-focus-home tabIndex={-1}>
      <Section title={words.home.turn} level="h3">
        <Next team={team} me={me} />
        {isMine && (
          <MyTurn
            presses={presses}
            turns={turns}
            hasAccepted={team.turns.acceptedIds.includes(me.userId)}
          >
            <SwapTurns
              presses={presses}
              person={me}
              isMe
              isProminent
              others={othersInOrder(team, me.userId)}
              trigger={words.turns.swap}
              onSwap={turns.swap}
            />
          </MyTurn>
        )}
        <Disclosure title={words.turns.order}>
          <TurnOrder team={team} me={me} presses={presses} turns={turns} />
        </Disclosure>
        <Disclosure title={words.turns.changes}>
          <TurnChanges team={team} me={me} presses={presses} onUndo={turns.undo} />
        </Disclosure>
      </Section>
    </div>
  );
}

/** Who leads next and why, when that is, and my place. */
function Next({ team, me }: { readonly team: HomeTeam; readonly me: Person }) {
  const { members, rotation, meetsAt, turns } = team;
  const styles = useScreenStyles();
  const dates = useDates();
  const next = nextOf(rotation);
  const name = nameAmong(members, next?.userId ?? "");
  const place = rotation.findIndex(({ userId }) => userId === me.userId);
  const { youLeadNext, leadsNext, place: placeOf } = words.home;
  const { meetsNext, meetsUnknown, nobodyNote, youTakeNone } = words.turns;
  return (
    <>
      {next ? (
        <>
          <Text as="p" weight="semibold" className={styles.text}>
            {next.userId === me.userId ? youLeadNext : leadsNext(name)}
          </Text>
          <Text as="p" className={styles.text}>
            {whyNext(next, members, dates)}
          </Text>
          {next.userId !== me.userId && turns.acceptedIds.includes(next.userId) && (
            <Text as="p" className={styles.quiet}>
              {words.turns.acceptedBy(name)}
            </Text>
          )}
        </>
      ) : (
        <Text as="p" className={styles.text}>
          {words.panel.nobodyLeads} {nobodyNote}
        </Text>
      )}
      <Text as="p" className={meetsAt === undefined ? styles.quiet : styles.text}>
        {meetsAt === undefined ? meetsUnknown : meetsNext(dates.moment(meetsAt))}
      </Text>
      {place > 0 && (
        <Text as="p" className={styles.quiet}>
          {placeOf(place + 1, rotation.length)}
        </Text>
      )}
      {turns.outIds.includes(me.userId) && (
        <Text as="p" className={styles.quiet}>
          {youTakeNone}
        </Text>
      )}
    </>
  );
}
