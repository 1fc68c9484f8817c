import type { Person } from "#shared/team.ts";
import type { HomeTeam } from "#shared/views.ts";
import { words } from "#shared/words.ts";
import { usePresses } from "../controls/use-presses.ts";
import { Disclosure } from "../run/disclosure.tsx";
import { useKeptFocus } from "../run/use-kept-focus.ts";
import { Section } from "../section.tsx";
import type { TurnCalls } from "../turn-calls.ts";
import { MyTurn } from "../turns/my-turn.tsx";
import { SwapTurns } from "../turns/swap-turns.tsx";
import { TurnChanges } from "./turn-changes.tsx";
import { othersInOrder, TurnOrder } from "./turn-order.tsx";
import { nextAfter, WhoLeads } from "./who-leads.tsx";

/** Who leads next and when, what I can do about it, the whole order and what was changed. */
export function TurnPart(props: {
  readonly team: HomeTeam;
  readonly me: Person;
  readonly now: number;
  readonly turns: TurnCalls;
}) {
  const { team, me, now, turns } = props;
  const part = useKeptFocus();
  const presses = usePresses();
  return (
    <div ref={part} data-focus-home tabIndex={-1}>
      <Section title={words.home.turn} level="h3">
        <WhoLeads team={team} me={me} now={now} />
        {nextAfter(team)?.userId === me.userId && (
          <MyTurn
            presses={presses}
            turns={turns}
            hasAccepted={team.turns.acceptedIds.includes(me.userId)}
            cannotPass={team.turns.cannotPassIds.includes(me.userId)}
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
          <TurnOrder team={team} me={me} now={now} presses={presses} turns={turns} />
        </Disclosure>
        <Disclosure title={words.turns.changes}>
          <TurnChanges team={team} me={me} presses={presses} onUndo={turns.undo} />
        </Disclosure>
      </Section>
    </div>
  );
}
