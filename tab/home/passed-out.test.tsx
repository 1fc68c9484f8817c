import { FluentProvider, teamsLightTheme } from "@fluentui/react-components";
import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { words } from "#shared/words.ts";
import { LocaleContext } from "../dates.ts";
import { aHomeTeam } from "../testing/a-home-team.ts";
import { ana, monday, someTurnCalls } from "../testing/a-team-handle.ts";
import { TurnPart } from "./turn-part.tsx";

afterEach(cleanup);

function turnOfAna(cannotPassIds: string[]) {
  const turns = { ...aHomeTeam().turns, cannotPassIds };
  render(
    <FluentProvider theme={teamsLightTheme}>
      <LocaleContext value="en-gb">
        <TurnPart
          team={aHomeTeam({ turns })}
          me={ana}
          now={monday}
          turns={someTurnCalls([])}
          onPrepare={() => undefined}
          onSettings={() => undefined}
        />
      </LocaleContext>
    </FluentProvider>,
  );
}

const { accept, pass, swap } = words.turns;
const count = (name: string) => screen.queryAllByRole("button", { name, hidden: true }).length;

test("whoever has passed twice finds no button that would be refused, and reads why", () => {
  turnOfAna([ana.userId]);
  expect([accept, pass, swap].map(count)).toEqual([1, 0, 0]);
  const part = screen.getByRole("region", { name: words.home.turn });
  expect(within(part).getByText(words.errors.passedTwice)).toBeDefined();
});

test("all others can pass and swap", () => {
  turnOfAna([]);
  expect([accept, pass, swap].map(count)).toEqual([1, 1, 1]);
  expect(screen.queryByText(words.errors.passedTwice)).toBeNull();
});
