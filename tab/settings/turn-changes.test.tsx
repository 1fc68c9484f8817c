import { FluentProvider, teamsLightTheme } from "@fluentui/react-components";
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import type { TurnChangeView } from "#shared/turns/turns-view.ts";
import { words } from "#shared/words.ts";
import { usePresses } from "../controls/use-presses.ts";
import { LocaleContext } from "../dates.ts";
import { aHomeTeam } from "../testing/a-home-team.ts";
import { ana, ben, monday } from "../testing/a-team-handle.ts";
import { TurnChanges } from "./turn-changes.tsx";

afterEach(cleanup);

function anaChangedBensDays(days: TurnChangeView["days"]) {
  const about = { kind: "away", byId: ana.userId, userId: ben.userId } as const;
  const change = { ...about, id: "1", at: monday, mayUndo: false, days };
  const turns = { ...aHomeTeam().turns, changes: [change] };
  function Part() {
    const onUndo = () => Promise.resolve(true);
    const team = aHomeTeam({ turns });
    return <TurnChanges team={team} me={ana} presses={usePresses()} onUndo={onUndo} />;
  }
  render(
    <FluentProvider theme={teamsLightTheme}>
      <LocaleContext value="en-gb">
        <Part />
      </LocaleContext>
    </FluentProvider>,
  );
  return screen.getByText(words.turns.changed.awayBy("Ana", "Ben")).closest("li")?.textContent;
}

test("of changed days away it says which were entered and which were taken out", () => {
  const added = [
    { from: "2026-02-02", to: "2026-02-02" },
    { from: "2026-03-02", to: "2026-03-06" },
  ];
  const said = anaChangedBensDays({ added, removed: [{ from: "2026-01-12", to: "2026-01-12" }] });
  expect(said).toContain("Entered: 2 February 2026; 2 March 2026 to 6 March 2026.");
  expect(said).toContain("Taken out: 12 January 2026.");
});

test("where these days are over it says neither", () => {
  const said = anaChangedBensDays({ added: [], removed: [] });
  expect(said).not.toMatch(/Entered|Taken out/);
});
