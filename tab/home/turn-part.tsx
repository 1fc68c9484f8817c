import { Button, Text } from "@fluentui/react-components";
import { SettingsRegular } from "@fluentui/react-icons";
import type { Person } from "#shared/team.ts";
import type { HomeTeam, PlannedRun } from "#shared/views.ts";
import { words } from "#shared/words.ts";
import { usePresses } from "../controls/use-presses.ts";
import { useKeptFocus } from "../run/use-kept-focus.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { Section } from "../section.tsx";
import type { TurnCalls } from "../turn-calls.ts";
import { MyTurn } from "../turns/my-turn.tsx";
import { SwapTurns } from "../turns/swap-turns.tsx";
import { swapsWith } from "../turns/swaps-with.ts";
import { PlannedPart } from "./planned-part.tsx";
import { nextAfter, WhoLeads } from "./who-leads.tsx";

/** Who leads next and when, what is planned, what I can do about it, and the way to the whole order. */
export function TurnPart(props: {
  readonly team: HomeTeam;
  readonly me: Person;
  readonly now: number;
  readonly turns: TurnCalls;
  readonly onPrepare: (planned: PlannedRun) => void;
  readonly onSettings: () => void;
}) {
  const { team, me, now, turns, onPrepare, onSettings } = props;
  const styles = useScreenStyles();
  const { settings, settingsOf, settingsNote } = words.home;
  const part = useKeptFocus();
  const presses = usePresses();
  return (
    <div ref={part} data-focus-home tabIndex={-1}>
      <Section title={words.home.turn} level="h3">
        <WhoLeads team={team} me={me} now={now} />
        <PlannedPart team={team} me={me} onPrepare={onPrepare} />
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
              others={swapsWith(team, me.userId, me.userId)}
              trigger={words.turns.swap}
              onSwap={turns.swap}
            />
          </MyTurn>
        )}
        <Text as="p" className={styles.quiet}>
          {settingsNote}
        </Text>
        <Button
          icon={<SettingsRegular />}
          aria-label={settingsOf(team.name)}
          className={styles.start}
          onClick={onSettings}
        >
          {settings}
        </Button>
      </Section>
    </div>
  );
}
