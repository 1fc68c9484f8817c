import type { Person } from "#shared/team.ts";
import type { HomeTeam } from "#shared/views.ts";
import { settingsWords } from "#shared/words/settings.ts";
import { words } from "#shared/words.ts";
import type { Presses } from "../controls/use-presses.ts";
import { Disclosure } from "../run/disclosure.tsx";
import { useKeptFocus } from "../run/use-kept-focus.ts";
import type { TurnCalls } from "../turn-calls.ts";
import { Setting } from "./setting.tsx";
import { TurnChanges } from "./turn-changes.tsx";
import { TurnOrder } from "./turn-order.tsx";

/** The whole order in which a team's members lead, and what was changed in it. */
export function TurnsPart(props: {
  readonly team: HomeTeam;
  readonly me: Person;
  readonly now: number;
  readonly presses: Presses;
  readonly turns: TurnCalls;
}) {
  const { team, me, now, presses, turns } = props;
  const part = useKeptFocus();
  return (
    <div ref={part} data-focus-home tabIndex={-1}>
      <Setting title={settingsWords.turnsTitle} what={settingsWords.turnsWhat}>
        <Disclosure title={words.turns.order}>
          <TurnOrder team={team} me={me} now={now} presses={presses} turns={turns} />
        </Disclosure>
        <Disclosure title={words.turns.changes}>
          <TurnChanges team={team} me={me} presses={presses} onUndo={turns.undo} />
        </Disclosure>
      </Setting>
    </div>
  );
}
