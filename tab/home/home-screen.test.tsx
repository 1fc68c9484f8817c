import { FluentProvider, teamsLightTheme } from "@fluentui/react-components";
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import type { HomeTeam, HomeView } from "#shared/views.ts";
import { words } from "#shared/words.ts";
import { ApiProblem } from "../api.ts";
import { LocaleContext } from "../dates.ts";
import { aHost } from "../testing/a-host.ts";
import { aServer } from "../testing/a-server.ts";
import { aCommitment, ana, aTeamView, ben, monday } from "../testing/a-team-handle.ts";
import { HomeScreen } from "./home-screen.tsx";

afterEach(cleanup);

function aHomeTeam(overrides: Partial<HomeTeam> = {}): HomeTeam {
  const { id, name, members, rotation } = aTeamView();
  return { id, name, members, rotation, runs: [], commitments: [], ...overrides };
}

function home(me: HomeView["me"], ...teams: HomeTeam[]) {
  const server = aServer({ readHome: () => ({ me, teams, now: monday }) });
  const open = () =>
    render(
      <FluentProvider theme={teamsLightTheme}>
        <LocaleContext value="en-gb">
          <HomeScreen host={aHost({ conversationId: undefined })} api={server.api} />
        </LocaleContext>
      </FluentProvider>,
    );
  return { server, open };
}

test("whoever is next reads that they lead next", async () => {
  home(ana, aHomeTeam()).open();
  expect(await screen.findByText("You lead next")).toBeDefined();
});

test("all others read who leads next, why, and their own place in the order", async () => {
  const rotation: HomeTeam["rotation"] = [
    { userId: ana.userId, reason: { kind: "longest-ago", since: monday } },
    { userId: ben.userId, reason: { kind: "longest-ago", since: monday + 1 } },
  ];
  home(ben, aHomeTeam({ rotation })).open();
  expect(await screen.findByText("Ana leads next")).toBeDefined();
  expect(screen.getByText("Ana led longest ago, on 5 January 2026.")).toBeDefined();
  expect(screen.getByText("You are number 2 of 2 in the order.")).toBeDefined();
});

test("what I promised I report as done, what others say is done I confirm", async () => {
  const commitments = [
    aCommitment({ id: "mine", ownerId: ana.userId, text: "Book the room" }),
    aCommitment({ id: "theirs", ownerId: ben.userId, text: "Bring cake", state: "claimed" }),
    aCommitment({ id: "not yet", ownerId: ben.userId, text: "Ask Eli" }),
  ];
  const { server, open } = home(ana, aHomeTeam({ commitments }));
  server.answer.claimCommitment = () => aCommitment();
  server.answer.verifyCommitment = () => aCommitment();
  open();
  const mine = await screen.findByRole("region", { name: words.home.mine });
  await userEvent.click(within(mine).getByRole("button", { name: /^It is done/ }));
  const others = screen.getByRole("region", { name: words.home.toConfirm });
  await userEvent.click(within(others).getByRole("button", { name: /^Confirm/ }));
  expect(server.received.map(({ name }) => name)).toEqual([
    "readHome",
    "claimCommitment",
    "readHome",
    "verifyCommitment",
    "readHome",
  ]);
  expect(screen.queryByText("Ask Eli")).toBeNull();
});

test("a report that does not arrive is said, and nothing on the screen is lost", async () => {
  const { server, open } = home(ana, aHomeTeam({ commitments: [aCommitment()] }));
  server.answer.claimCommitment = () => {
    throw new ApiProblem("offline", "No answer.");
  };
  open();
  await userEvent.click(await screen.findByRole("button", { name: /^It is done/ }));
  expect(await screen.findByText(words.panel.notSent)).toBeDefined();
  expect(screen.getByText(aCommitment().text)).toBeDefined();
});

test("the runs are listed with their day and who led", async () => {
  const run = {
    id: "run-1",
    actionId: "humour-workshop",
    title: "Humour Workshop",
    facilitatorId: ben.userId,
    state: "ended",
    startedAt: monday,
    endedAt: monday + 1,
  } as const;
  home(ana, aHomeTeam({ runs: [run] })).open();
  expect(await screen.findByText("Humour Workshop")).toBeDefined();
  expect(screen.getByText("5 January 2026, led by Ben")).toBeDefined();
});

test("without a team it says what to do", async () => {
  home(ana).open();
  expect(await screen.findByText(/Open the app in a meeting of your team/)).toBeDefined();
});

test("a team without runs says what to do", async () => {
  home(ana, aHomeTeam()).open();
  expect(await screen.findByText(words.home.noRuns)).toBeDefined();
});

test("where it cannot be read, it says why and reads it again on a press", async () => {
  const { server, open } = home(ana, aHomeTeam());
  server.cutOff(true);
  open();
  await screen.findByText(words.home.failedTitle);
  server.cutOff(false);
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByText("You lead next")).toBeDefined();
});
