import { act, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, test } from "vitest";
import { dashboardWords } from "#shared/words/dashboard.ts";
import { standingWords } from "#shared/words/standing.ts";
import { words } from "#shared/words.ts";
import type { Begun } from "./begin.ts";
import { withEarlyCalls } from "./early-calls.ts";
import { connectToHost, type Host } from "./host.ts";
import { showPage } from "./page.tsx";
import { aHomeTeam } from "./testing/a-home-team.ts";
import { aHost } from "./testing/a-host.ts";
import { aServer } from "./testing/a-server.ts";
import { aTeamView, monday } from "./testing/a-team-handle.ts";
// Loaded here as well, so that no test waits for them.
import "./dashboard/home-dashboard.tsx";
import "./home/home-screen.tsx";

let told = 0;
const tell = () => {
  told += 1;
};

beforeEach(() => {
  told = 0;
  document.body.innerHTML = '<div id="root"></div>';
});
afterEach(() => {
  document.body.innerHTML = "";
});

const root = () => document.getElementById("root");
const wait = (ms: number) => act(() => new Promise<void>((resolve) => setTimeout(resolve, ms)));

/** A page at this place, whose server answers only when the test says so. */
function aPage(host: Partial<Host> = {}) {
  let answer = () => {};
  const answering = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const { api } = aServer({
    openTeam: async () => {
      await answering;
      return aTeamView();
    },
    readPlaybook: () => [],
  });
  const begun: Begun = {
    ...{ host: aHost(host), api },
    ...{ asked: Promise.resolve(), speaking: Promise.resolve() },
  };
  return { begun, answer };
}

test("[R211] what comes soon is the first thing that is drawn, and then Teams is told", async () => {
  const { begun, answer } = aPage();
  void showPage(Promise.resolve(begun), tell);
  await wait(50);
  expect(root()?.innerHTML).toBe("");
  answer();
  expect(await screen.findByRole("heading", { level: 1, name: "Team One" })).toBeDefined();
  await waitFor(() => expect(told).toBe(1));
});

test("[R211] a team that takes longer is waited for in sight, and is drawn when it is there", async () => {
  const { begun, answer } = aPage();
  void showPage(Promise.resolve(begun), tell);
  expect(await screen.findByText(words.panel.opening)).toBeDefined();
  expect(told).toBe(0);
  answer();
  expect(await screen.findByRole("heading", { level: 1, name: "Team One" })).toBeDefined();
});

test("[R211] while Teams does not answer the page says that it is connecting; nothing is told", async () => {
  void showPage(new Promise(() => {}), tell);
  await wait(200);
  expect(root()?.innerHTML).toBe("");
  await wait(150);
  expect(screen.getByText(words.panel.connecting)).toBeDefined();
  expect(told).toBe(0);
});

async function nobody(): Promise<never> {
  await connectToHost();
  throw new Error("there is a host");
}

test("outside of Teams the page says where to open it", async () => {
  await act(() => showPage(nobody(), tell));
  expect(screen.getByRole("heading", { name: "Open this in Teams" })).toBeDefined();
  expect(told).toBe(0);
});

test.each([
  ["as soon as there is a token", aHost().getToken],
  ["also where there is none yet", () => new Promise<string>(() => {})],
  ["also where there is none", () => Promise.reject(new Error("none"))],
])(
  "[R212] a dashboard that a link leads to is part of the first drawing, %s",
  async (_, getToken) => {
    const me = { userId: "ana", name: "Ana" };
    const team = aHomeTeam();
    const server = aServer({
      readHome: () => ({ me, teams: [team], now: monday }),
      readDashboard: () => ({ since: monday, now: monday, rounds: [], runs: [], commitments: [] }),
      readSignals: () => ({ signals: [], components: [], now: monday }),
      readRecommendations: () => ({ recommendations: [], now: monday }),
    });
    const { ask, api } = withEarlyCalls(server.api);
    const teamId = team.id;
    const asked = Promise.all([
      ask("readHome", {}),
      ask("readDashboard", { teamId }),
      ask("readSignals", { teamId }),
      ask("readRecommendations", { teamId }),
    ]);
    const host = aHost({
      getToken,
      conversationId: undefined,
      frameContext: "content",
      subPageId: "dashboard",
    });
    void showPage(Promise.resolve({ host, api, asked, speaking: Promise.resolve() }), tell);
    await waitFor(() => expect(root()?.innerHTML).not.toBe(""), { interval: 1 });
    for (const part of [dashboardWords.nothing, standingWords.title, standingWords.noneFits]) {
      expect(screen.getByText(part)).toBeDefined();
    }
    expect(server.received).toHaveLength(4);
  },
);

test("without its words a page is in English, and what cannot be opened says so", async () => {
  const { begun } = aPage({ conversationId: undefined });
  const speaking = Promise.reject(new Error("no words"));
  await act(() => showPage(Promise.resolve({ ...begun, speaking }), tell));
  expect(screen.getByText(words.panel.noConversation)).toBeDefined();
});
