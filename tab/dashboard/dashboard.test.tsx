import { FluentProvider, teamsLightTheme } from "@fluentui/react-components";
import { act, cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import type { DashboardView } from "#shared/dashboard/dashboard-view.ts";
import { periods } from "#shared/dashboard/period.ts";
import { dashboardWords } from "#shared/words/dashboard.ts";
import { standingWords } from "#shared/words/standing.ts";
import { words } from "#shared/words.ts";
import { ApiProblem } from "../api.ts";
import { LocaleContext } from "../dates.ts";
import { aHomeTeam } from "../testing/a-home-team.ts";
import { aServer } from "../testing/a-server.ts";
import { aCommitment, ana, monday } from "../testing/a-team-handle.ts";
import { Dashboard } from "./dashboard.tsx";

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const day = 24 * 60 * 60_000;
const empty: DashboardView = {
  ...{ since: monday - periods.quarter, now: monday },
  ...{ rounds: [], runs: [], commitments: [] },
};
const busy: DashboardView = {
  ...empty,
  rounds: [
    { ...aRound("shown", 50), bands: { courage: "low" } },
    { ...aRound("missed", 4), withheld: "too-few" },
  ],
  runs: [
    {
      ...{ id: "run-1", actionId: "humour-workshop", title: "Humour Workshop" },
      ...{ facilitatorId: ana.userId, state: "ended", startedAt: monday - 40 * day },
    },
  ],
  commitments: [aCommitment({ text: "Book the room", promisedAt: monday - 2 * day })],
};

function aRound(id: string, daysAgo: number) {
  return { id, at: monday - daysAgo * day, asked: ["courage" as const], bands: {}, measured: [] };
}

function dashboard(view: () => unknown) {
  const action = { id: "humour-workshop", title: "Humour Workshop", minutes: 30 };
  const recommendation = {
    action: { ...action, components: ["resilience"] },
    ...{ length: "full", why: "You have not run it yet.", reasons: [] },
  };
  const server = aServer({
    readDashboard: view,
    readSignals: () => ({ signals: [], components: [], now: monday }),
    readRecommendations: () => ({ recommendations: [recommendation], now: monday }),
  });
  render(
    <FluentProvider theme={teamsLightTheme}>
      <LocaleContext value="en-gb">
        <Dashboard api={server.api} team={aHomeTeam()} asOf={monday} onOpen={() => undefined} />
      </LocaleContext>
    </FluentProvider>,
  );
  return server;
}

const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

test("a new team reads what will be there and gets a suggestion", async () => {
  dashboard(() => empty);
  expect(await screen.findByText(dashboardWords.nothing)).toBeDefined();
  expect(screen.queryByRole("button", { name: dashboardWords.print })).toBeNull();
  expect(await screen.findByText(standingWords.noComponents)).toBeDefined();
  expect(screen.getByRole("button", { name: "Humour Workshop" })).toBeDefined();
});

test("[R266] of an action that was broken off it says so, and not that it is to be measured", async () => {
  vi.stubGlobal("print", vi.fn());
  const runs = busy.runs.map((run) => ({ ...run, brokenOff: true as const }));
  dashboard(() => ({ ...busy, runs }));
  expect(await screen.findByText(dashboardWords.brokenOff)).toBeDefined();
  expect(screen.queryByText(dashboardWords.unmeasuredNote)).toBeNull();
  await press(dashboardWords.print);
  const review = document.querySelector(".printed-review");
  expect(review?.textContent).toContain(dashboardWords.brokenOff);
  expect(review?.textContent).not.toContain(dashboardWords.unmeasured);
});

test("without a connection it says so and is read on a press, and the rest of it is there", async () => {
  const replies: (() => DashboardView)[] = [
    () => {
      throw new ApiProblem("offline", words.panel.offline);
    },
    () => busy,
  ];
  dashboard(() => replies.shift()?.());
  expect(await screen.findByText(words.panel.offline)).toBeDefined();
  expect(await screen.findByText("You have not run it yet.")).toBeDefined();
  await press(words.panel.retry);
  expect(await screen.findByText(dashboardWords.runsTitle)).toBeDefined();
});

test("R151: a chart has a sentence and a table that say the same, and what was withheld is a gap in words", async () => {
  dashboard(() => busy);
  expect(await screen.findByText("Courage: “Low” (16 Nov).")).toBeDefined();
  expect(screen.getAllByText("One pulse or check showed nothing.")).toHaveLength(1);
  await userEvent.click(screen.getByText(dashboardWords.asTable));
  const rows = (await screen.findAllByRole("row")).map(({ textContent }) => textContent);
  expect(rows.slice(1)).toEqual([
    "16 November 2025CourageLow",
    "26 November 2025ActionsHumour Workshop",
    `1 January 2026Courage${dashboardWords.tooFew}`,
  ]);
});

test("[R244] the chart has low, mixed and high, and each mark covers what its band covers, at its time, none after today", async () => {
  dashboard(() => ({
    ...busy,
    rounds: [
      ...busy.rounds,
      { ...aRound("single", 20), bands: { courage: "lower-half" } },
      { ...aRound("today", 0), bands: { courage: "rather-high" } },
    ],
  }));
  const chart = await screen.findByRole("img", { name: dashboardWords.chart("Courage") });
  const names = [...chart.querySelectorAll<HTMLElement>("[data-row]")];
  expect(names.map(({ textContent, dataset }) => [textContent, dataset["row"]])).toEqual([
    ["High", "1 / 2"],
    ["Mixed", "2 / 4"],
    ["Low", "4 / 5"],
    [dashboardWords.nothingShown, "5"],
    [dashboardWords.actions, "6"],
  ]);
  const at = (daysAgo: number) => `calc(${(91 - daysAgo) / 91} * (100% - 6px))`;
  const marks = [...chart.querySelectorAll<HTMLElement>("[data-mark]")];
  expect(marks.map(({ title, style }) => [title, style.gridRow, style.marginInlineStart])).toEqual([
    ["16 November 2025: Low", "4 / 5", at(50)],
    ["26 November 2025: Humour Workshop", "6", at(40)],
    ["16 December 2025: Low or mixed", "2 / 5", at(20)],
    [`1 January 2026: ${dashboardWords.tooFew}`, "5", at(4)],
    ["5 January 2026: Mixed, rather high", "2 / 3", at(0)],
  ]);
});

test("a month leaves out what is older", async () => {
  dashboard(() => busy);
  await userEvent.click(await screen.findByRole("radio", { name: dashboardWords.periods.month }));
  expect(screen.getByText(dashboardWords.noRuns)).toBeDefined();
  expect(screen.getByText(/^Book the room/)).toBeDefined();
});

test("an action is planned with one press, once, and who leads it is said", async () => {
  const server = dashboard(() => busy);
  const name = dashboardWords.planOne("Humour Workshop");
  await screen.findByRole("button", { name });
  server.cutOff(true);
  await press(name);
  expect(screen.getByText(words.panel.notSent)).toBeDefined();
  server.cutOff(false);
  server.answer.planRun = () => {
    throw new ApiProblem("conflict", "Another action is planned.");
  };
  await press(name);
  expect(screen.getByText("Another action is planned.")).toBeDefined();
  const planned = { actionId: "humour-workshop", title: "Humour Workshop" };
  server.answer.planRun = () => ({ ...planned, facilitatorId: ana.userId });
  await press(name);
  expect(screen.getByText(dashboardWords.planned("Humour Workshop", "Ana"))).toBeDefined();
  const sent = server.received.filter((one) => one.name === "planRun").map(({ body }) => body);
  expect(new Set(sent.map((body) => JSON.stringify(body))).size).toBe(1);
});

test("R152: the review is on paper while it is printed, and not after", async () => {
  const print = vi.fn();
  vi.stubGlobal("print", print);
  dashboard(() => busy);
  await screen.findByText(dashboardWords.runsTitle);
  await press(dashboardWords.print);
  expect(print).toHaveBeenCalledOnce();
  const paper = () => document.querySelector(".printed-review")?.textContent;
  expect(paper()).toContain("Book the room");
  act(() => void window.dispatchEvent(new Event("afterprint")));
  expect(paper()).toBeUndefined();
  vi.unstubAllGlobals();
});

test("of many runs the newest are shown, and all on a press, with the focus on the first that was not there", async () => {
  const [run] = busy.runs;
  if (!run) throw new Error("there is no run");
  const runs = Array.from({ length: 12 }, (_, n) => ({
    ...{ ...run, id: `run-${n}`, title: `Run ${n}` },
    startedAt: monday - (20 - n) * day,
  }));
  dashboard(() => ({ ...busy, runs }));
  expect(await screen.findByText("Run 11")).toBeDefined();
  expect(screen.queryByText("Run 3")).toBeNull();
  await press(words.library.more(12));
  expect(document.activeElement?.textContent).toContain("Run 3");
  expect(screen.getByText("Run 0")).toBeDefined();
});
