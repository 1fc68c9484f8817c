import { FluentProvider, teamsLightTheme } from "@fluentui/react-components";
import { act, cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { summaryOf } from "#shared/playbook/playbook.ts";
import { anOwnAction, aRun } from "#shared/testing/builders.ts";
import type { OpenedTeamView } from "#shared/views.ts";
import { runWords } from "#shared/words/run.ts";
import { words } from "#shared/words.ts";
import { ApiProblem } from "../api.ts";
import type { Host } from "../host.ts";
import { aHost } from "../testing/a-host.ts";
import { aLine, aServer } from "../testing/a-server.ts";
import {
  ana,
  aRoundView,
  aRunOnStep,
  aRunView,
  aRunWithPulse,
  aTeamAction,
  aTeamView,
  ben,
  monday,
} from "../testing/a-team-handle.ts";
import { answerAll, marked } from "../testing/answering.ts";
import { openPanel } from "./open-panel.ts";
import { TeamPanel } from "./team-panel.tsx";
// Loaded here as well, so that no test waits for them.
import "../pulse/pulse-offer.tsx";
import "../pulse/pulse-step.tsx";

afterEach(cleanup);

function anaOpens(view: OpenedTeamView = aTeamView(), isUp = true) {
  const server = aServer({
    openTeam: () => view,
    readTeam: () => view,
    readTime: () => ({ now: view.now }),
    readPlaybook: () => [aTeamAction()],
    readTeamAction: () => aTeamAction(),
  });
  const line = aLine();
  const world = { api: server.api, openLive: line.open };
  const open = (given: Partial<Host> = {}) => {
    const host = aHost({ userId: ana.userId, ...given });
    return render(
      <FluentProvider theme={teamsLightTheme}>
        <TeamPanel host={host} open={() => openPanel(host, "19:meeting@thread.v2", world)} />
      </FluentProvider>,
    );
  };
  if (isUp) open();
  return { server, line, open, listener: () => waitFor(line.listener) };
}

test("the panel opens the team of its conversation and names it", async () => {
  const { server } = anaOpens();
  expect(await screen.findByRole("heading", { level: 1, name: "Team One" })).toBeDefined();
  expect(server.received[0]?.body).toEqual({ conversationId: "19:meeting@thread.v2" });
});

test("[R210] the opened team brings all actions that the panel lists, and the line opens once they are drawn", async () => {
  const summary = summaryOf(anOwnAction({ title: "Walk and talk" }));
  const entry = { id: summary.id, summary, versionId: "version-1", madeAt: 1, madeBy: "ben" };
  const own = { actions: [{ ...entry, text: "" }], drafts: [] };
  const recommendations = { recommendations: [], now: monday };
  const choices = { playbook: [summaryOf(aTeamAction())], own, recommendations };
  const { server, line } = anaOpens({ ...aTeamView(), choices });
  expect(await screen.findByText(aTeamAction().title)).toBeDefined();
  expect(screen.getByText("Walk and talk")).toBeDefined();
  expect(line.isOpen()).toBe(false);
  expect(server.received.map(({ name }) => name)).toEqual(["openTeam", "readRecommendations"]);
  await waitFor(() => expect(line.isOpen()).toBe(true));
});

test("a panel that is closed before it is drawn opens no line", async () => {
  const { line, open } = anaOpens(aTeamView(), false);
  const { unmount } = open();
  await screen.findByText(words.panel.chooseTitle);
  unmount();
  await new Promise((resolve) => setTimeout(resolve, 40));
  expect(line.isOpen()).toBe(false);
});

test.each([
  ["sidePanel", 1],
  ["content", 0],
] as const)("that Ana is not here is said in a meeting only: %s", async (frameContext, buttons) => {
  const { open } = anaOpens(aTeamView(), false);
  open({ frameContext, userId: "ben" });
  await screen.findByText(words.panel.leadsNext("Ana"));
  expect(screen.queryAllByRole("button", { name: words.turns.notHere("Ana") })).toHaveLength(
    buttons,
  );
});

test("where the team cannot be opened, it says why and opens it again on a press", async () => {
  const { server, open } = anaOpens(aTeamView(), false);
  server.cutOff(true);
  open();
  await screen.findByText(words.panel.notOpenedTitle);
  server.cutOff(false);
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByRole("heading", { level: 1, name: "Team One" })).toBeDefined();
});

test("the panel goes from choosing to the end as the server tells, whoever pressed", async () => {
  const { listener } = anaOpens();
  await screen.findByText(words.panel.chooseTitle);
  const { onEvent } = await listener();
  const hear = (run: ReturnType<typeof aRun>) => act(() => onEvent({ name: "run", data: run }));
  hear(aRun());
  expect(screen.getByRole("button", { name: "Start" })).toBeDefined();
  expect(screen.getByText(words.panel.youLead)).toBeDefined();
  hear(aRunOnStep(0));
  expect(screen.getByText("Step 1 of 4")).toBeDefined();
  hear(aRunOnStep(3, { version: 9, state: "ended" }));
  expect(screen.getByText(runWords.endedTitle)).toBeDefined();
  await userEvent.click(screen.getByRole("button", { name: runWords.done }));
  expect(await screen.findByText(words.panel.chooseTitle)).toBeDefined();
});

test("whoever was faster is named in a notice that can be dismissed", async () => {
  const { server } = anaOpens(aTeamView({ current: aRunView({ run: aRun() }) }));
  server.answer.startRun = () => {
    const current = aRunOnStep(0, {
      lastChange: { verb: "start", by: ben.userId, at: 1, version: 2 },
    });
    throw new ApiProblem("conflict", words.errors.movedOn, { current });
  };
  await userEvent.click(await screen.findByRole("button", { name: "Start" }));
  expect(screen.getByText("Ben started.")).toBeDefined();
  expect(screen.getByText("Step 1 of 4")).toBeDefined();
  await userEvent.click(screen.getByRole("button", { name: "Dismiss" }));
  expect(screen.queryByText("Ben started.")).toBeNull();
});

test("without a connection the panel says so in words and keeps what it shows", async () => {
  const { server, listener } = anaOpens();
  await screen.findByText(words.panel.chooseTitle);
  const line = await listener();
  server.cutOff(true);
  await act(async () => line.onDown());
  expect(await screen.findByText("Reconnecting…")).toBeDefined();
  expect(screen.getByText(words.panel.chooseTitle)).toBeDefined();
  await act(async () => line.onUp());
  expect(screen.queryByText("Reconnecting…")).toBeNull();
});

test("whoever pressed has the focus on the screen that came of it", async () => {
  const { server } = anaOpens(aTeamView({ current: aRunView({ run: aRun() }) }));
  server.answer.startRun = () => aRunOnStep(0);
  await userEvent.click(await screen.findByRole("button", { name: "Start" }));
  expect(document.activeElement).toBe(screen.getByRole("main"));
});

test("whoever did not press keeps the focus where it is", async () => {
  const { listener } = anaOpens(aTeamView({ current: aRunView({ run: aRun() }) }));
  await screen.findByRole("button", { name: "Start" });
  const { onEvent } = await listener();
  act(() => onEvent({ name: "run", data: aRunOnStep(0) }));
  expect(screen.getByText("Step 1 of 4")).toBeDefined();
  expect(document.activeElement).toBe(document.body);
});

test("a pulse goes from its step to its result as the server tells, late and twice as well", async () => {
  const current = aRunView({ run: aRunWithPulse() });
  const { server, listener } = anaOpens(aTeamView({ current }));
  server.answer.openRound = () => ({ round: aRoundView() });
  server.answer.answerRound = () => ({ saved: true });
  const { onEvent } = await listener();
  await answerAll(userEvent.setup());
  await userEvent.click(screen.getByRole("button", { name: words.pulse.send }));
  expect(screen.getByText(words.pulse.saved)).toBeDefined();

  const tell = async (view: ReturnType<typeof aTeamView>) => {
    server.answer.readTeam = () => view;
    await act(async () => onEvent({ name: "team", data: { teamId: "team-1" } }));
  };
  act(() => onEvent({ name: "run", data: aRunWithPulse(4, { state: "ended", version: 9 }) }));
  await userEvent.click(screen.getByRole("button", { name: runWords.done }));
  expect(await screen.findByText(/^Saved\. You can change your answer until .*:00/)).toBeDefined();
  expect(marked()).toEqual([]);

  const bands = { openness: "high", courage: "low" } as const;
  const closed = aTeamView({ round: aRoundView({ state: "released", mayAnswer: false, bands }) });
  await tell(closed);
  expect(await screen.findByText("High")).toBeDefined();
  await tell(closed);
  await tell(aTeamView({ round: aRoundView() }));
  expect(screen.getByText("High")).toBeDefined();
  expect(screen.queryByText(/^Saved\./)).toBeNull();
});

test("[R176] whoever cannot open the team any more has what they typed in it before them", async () => {
  const draft = { stepId: "write", noteId: "n-1", lateId: "n-1", isChange: false, typedAt: 1 };
  const keep = (place: string, text: string) =>
    localStorage.setItem(`draft/${place}/n-1`, JSON.stringify({ ...draft, text }));
  keep("ana/team-1/run-1", "Half a thought");
  keep("ben/team-1/run-1", "Not hers");
  const { server, open } = anaOpens(aTeamView(), false);
  server.answer.openTeam = () => {
    throw new ApiProblem("forbidden", words.errors.notInConversation);
  };
  open();
  expect(await screen.findByText(words.errors.notInConversation)).toBeDefined();
  const [text] = await screen.findAllByRole<HTMLTextAreaElement>("textbox");
  expect(text?.value).toBe("Half a thought");
  expect(screen.getAllByRole("textbox")).toHaveLength(1);
  await userEvent.setup().click(screen.getByRole("button", { name: runWords.discard }));
  expect(screen.queryByRole("textbox")).toBeNull();
  expect(Object.keys(localStorage)).toEqual(["draft/ben/team-1/run-1/n-1"]);
});
