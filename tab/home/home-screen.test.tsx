import { act, cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import type { HomeTeam } from "#shared/views.ts";
import { measuringWords } from "#shared/words/measuring.ts";
import { words } from "#shared/words.ts";
import { answeredHere } from "../answered-here.ts";
import { ApiProblem } from "../api.ts";
import { aHomeTeam } from "../testing/a-home-team.ts";
import { aCommitment, ana, aRoundView, aTeamView, ben, monday } from "../testing/a-team-handle.ts";
import { answerAll, marked } from "../testing/answering.ts";
import { homeInTest } from "../testing/home-in-test.tsx";
// Loaded here as well, so that no test waits for them.
import "./about-part.tsx";
import "./home-library.tsx";

afterEach(cleanup);

/** What the parts read that say where a team stands; they come when their code is loaded. */
const standing: readonly string[] = ["readSignals", "readRecommendations"];

test("whoever is next reads that they lead next", async () => {
  homeInTest(ana, aHomeTeam()).open();
  expect(await screen.findByText("You lead next")).toBeDefined();
});

test("all others read who leads next, why, and their own place in the order", async () => {
  const rotation: HomeTeam["rotation"] = [
    { userId: ana.userId, reason: { kind: "longest-ago", since: monday } },
    { userId: ben.userId, reason: { kind: "longest-ago", since: monday + 1 } },
  ];
  homeInTest(ben, aHomeTeam({ rotation })).open();
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
  const { server, open } = homeInTest(ana, aHomeTeam({ commitments }));
  server.answer.claimCommitment = () => aCommitment();
  server.answer.verifyCommitment = () => aCommitment();
  open();
  const mine = await screen.findByRole("region", { name: words.home.mine });
  await userEvent.click(within(mine).getByRole("button", { name: /^It is done/ }));
  const others = screen.getByRole("region", { name: words.home.toConfirm });
  await userEvent.click(within(others).getByRole("button", { name: /^Confirm/ }));
  expect(
    server.received.map(({ name }) => name).filter((name) => !standing.includes(name)),
  ).toEqual(["readHome", "claimCommitment", "readHome", "verifyCommitment", "readHome"]);
  expect(screen.queryByText("Ask Eli")).toBeNull();
});

test("what I only promised I can take back, what others promised I cannot", async () => {
  const commitments = [
    aCommitment({ id: "mine", ownerId: ana.userId, text: "Book the room" }),
    aCommitment({ id: "theirs", ownerId: ben.userId, text: "Bring cake", state: "claimed" }),
  ];
  const { server, open } = homeInTest(ana, aHomeTeam({ commitments }));
  server.answer.withdrawCommitment = () => aCommitment({ state: "withdrawn" });
  open();
  await press(words.panel.withdrawOne("Book the room"));
  expect(screen.queryByRole("button", { name: words.panel.withdrawOne("Bring cake") })).toBeNull();
  expect(screen.getByText(words.panel.withdrawAsk)).toBeDefined();
  expect(server.received.map(({ name }) => name)).not.toContain("withdrawCommitment");
  await press(words.panel.withdraw);
  expect(server.received).toContainEqual({
    name: "withdrawCommitment",
    params: { teamId: "team-1", commitmentId: "mine" },
    body: undefined,
  });
});

test("[R268] what somebody else took back from me is among what was settled, with who did and for whom it was", async () => {
  const commitments = [
    aCommitment({ id: "mine", state: "withdrawn", withdrawnBy: "ben", text: "Book the room" }),
    aCommitment({
      ...{ id: "for me", ownerId: ben.userId, forId: ana.userId, text: "Bring cake" },
      ...{ state: "withdrawn", withdrawnBy: "ben" },
    }),
    aCommitment({ id: "own", state: "withdrawn", withdrawnBy: "ana", text: "Ask Eli" }),
  ];
  homeInTest(ana, aHomeTeam({ commitments })).open();
  const settled = await screen.findByRole("region", { name: words.home.settled });
  expect(within(settled).getAllByText("Taken back by Ben.")).toHaveLength(2);
  expect(within(settled).getByText(words.panel.wasForYou)).toBeDefined();
  expect(within(settled).queryByText(words.panel.forYou)).toBeNull();
  expect(screen.queryByText("Ask Eli")).toBeNull();
});

test("a report that does not arrive is said, and nothing on the screen is lost", async () => {
  const { server, open } = homeInTest(ana, aHomeTeam({ commitments: [aCommitment()] }));
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
  homeInTest(ana, aHomeTeam({ runs: [run] })).open();
  expect(await screen.findByText("Humour Workshop")).toBeDefined();
  expect(screen.getByText("5 January 2026, led by Ben")).toBeDefined();
});

test("without a team it says what to do", async () => {
  homeInTest(ana).open();
  expect(await screen.findByText(/Open the app in a meeting of your team/)).toBeDefined();
});

test("a team without runs says what to do", async () => {
  homeInTest(ana, aHomeTeam()).open();
  expect(await screen.findByText(words.home.noRuns)).toBeDefined();
});

test("where it cannot be read, it says why and reads it again on a press", async () => {
  const { server, open } = homeInTest(ana, aHomeTeam());
  server.cutOff(true);
  open();
  await screen.findByText(words.home.failedTitle);
  server.cutOff(false);
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByText("You lead next")).toBeDefined();
});

const closed = aRoundView({
  id: "round-0",
  state: "released",
  mayAnswer: false,
  bands: { openness: "high", courage: "mixed" },
});
const withheld = aRoundView({
  id: "round-00",
  state: "withheld",
  mayAnswer: false,
  reason: "too-few",
});
const press = async (name: string) => userEvent.click(await screen.findByRole("button", { name }));

test("my open pulses come first and are answered here; what I chose is forgotten once it is saved", async () => {
  const { server, open } = homeInTest(ana, aHomeTeam({ rounds: [aRoundView()] }));
  server.answer.answerRound = () => ({ saved: true });
  open();
  const pulses = await screen.findByRole("region", { name: words.home.openPulses });
  expect(within(pulses).getByRole("heading", { name: "Pulse of Team One" })).toBeDefined();
  await press(words.panel.answerPulse);
  await answerAll(userEvent.setup());
  await press(words.pulse.send);
  expect(within(pulses).getByText(words.pulse.saved)).toBeDefined();
  expect(server.received.findLast(({ name }) => !standing.includes(name))).toMatchObject({
    name: "answerRound",
    params: { teamId: "team-1", roundId: "round-1" },
  });
  await press(words.pulse.again);
  expect(marked()).toEqual([]);
});

test("[R272] what I have answered on this device comes last, with until when I can change it, and what waits first", async () => {
  const answered = aRoundView({ id: "answered" });
  answeredHere(ana.userId, monday).add(answered.id, answered.closesAt);
  const teams = [
    aHomeTeam({ rounds: [answered] }),
    aHomeTeam({ id: "team-2", name: "Team Two", rounds: [aRoundView({ id: "waits" })] }),
  ];
  homeInTest(ana, ...teams).open();
  const waiting = await screen.findByRole("region", { name: words.home.openPulses });
  expect(within(waiting).queryByText(words.home.pulseOfTeam("Team One"))).toBeNull();
  const last = screen.getByRole("region", { name: words.home.answeredPulses });
  expect(within(last).getByText(words.home.pulseOfTeam("Team One"))).toBeDefined();
  expect(within(last).getByText(/^Saved\. You can change your answer until .+\./)).toBeDefined();
  const turn = screen.getAllByText("You lead next")[0];
  const order = [waiting, turn, last].map((part) => part as Node);
  for (const [at, part] of order.slice(1).entries()) {
    const before = order[at] as Node;
    expect(before.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  }
  await userEvent.click(within(last).getByRole("button", { name: words.pulse.again }));
  expect(within(last).getByRole("button", { name: words.pulse.send })).toBeDefined();
});

test("an answer that is refused says why beside its button, and the tab is read again", async () => {
  const { server, open } = homeInTest(ana, aHomeTeam({ rounds: [aRoundView()] }));
  server.answer.answerRound = () => {
    throw new ApiProblem("conflict", words.errors.roundClosed);
  };
  open();
  await press(words.panel.answerPulse);
  await answerAll(userEvent.setup());
  await press(words.pulse.send);
  expect(await screen.findByText(words.errors.roundClosed)).toBeDefined();
  expect(marked()).toHaveLength(4);
  expect(server.received.findLast(({ name }) => !standing.includes(name))?.name).toBe("readHome");
});

test("a pulse that opened before I joined is not mine to answer, and that is said", async () => {
  homeInTest(ana, aHomeTeam({ rounds: [aRoundView({ mayAnswer: false })] })).open();
  expect(await screen.findByText(words.errors.notInRound)).toBeDefined();
  expect(screen.queryByText(words.home.openPulses)).toBeNull();
});

test("where a check is open, a check is what it is called", async () => {
  const check = aRoundView({ kind: "check" });
  const { server, open } = homeInTest(ana, aHomeTeam({ rounds: [check] }));
  open();
  expect(await screen.findByText(words.home.checkOfTeam("Team One"))).toBeDefined();
  await userEvent.click(screen.getByRole("tab", { name: words.library.tabs.settings }));
  expect(await screen.findByText(words.errors.checkIsOn)).toBeDefined();
  expect(screen.queryByText(words.errors.roundIsOn)).toBeNull();
  cleanup();
  const teams = [aHomeTeam({ rounds: [{ ...check, mayAnswer: false }] })];
  server.answer.readHome = () => ({ me: ana, teams, now: monday });
  open();
  expect(await screen.findByText(words.errors.notInCheck)).toBeDefined();
  expect(screen.queryByText(words.errors.notInRound)).toBeNull();
});

test("of the pulses of a team the newest is shown whole, and the earlier ones on a press", async () => {
  homeInTest(ana, aHomeTeam({ rounds: [closed, withheld] })).open();
  const part = await screen.findByRole("region", { name: words.home.pulses });
  expect(within(part).getByText("High").closest("details")).toBeNull();
  const shownLater = await within(part).findByText(words.pulse.withheld.title);
  const earlier = shownLater.closest("details");
  expect(earlier?.open).toBe(false);
  expect(within(part).getByText(words.pulse.withheld["too-few"](4))).toBeDefined();
});

test("a pulse that closes is shown without a reload, when the server tells of it", async () => {
  const { server, line, open } = homeInTest(ana, aHomeTeam({ rounds: [aRoundView()] }));
  open();
  await screen.findByText(words.home.openPulses);
  const teams = [aHomeTeam({ rounds: [{ ...closed, id: "round-1" }] })];
  server.answer.readHome = () => ({ me: ana, teams, now: monday });
  // The line is opened after what is shown.
  await waitFor(() => expect(line.isOpen()).toBe(true));
  await act(async () => line.listener().onEvent({ name: "team", data: { teamId: "team-1" } }));
  expect(await screen.findByText("High")).toBeDefined();
  expect(screen.queryByText(words.home.openPulses)).toBeNull();
});

test("what is read again when the line is up, and is still so, is not drawn or asked for anew; what is not so is", async () => {
  const { server, line, open } = homeInTest(ana, aHomeTeam({ rounds: [aRoundView()] }));
  server.answer.readRecommendations = () => ({ recommendations: [], now: monday });
  const asked = () => server.received.map(({ name }) => name);
  const up = async () => {
    const before = asked().length;
    await act(async () => line.listener().onUp());
    return asked().slice(before);
  };
  open();
  await screen.findByText(words.home.openPulses);
  await waitFor(() => expect(asked()).toContain("readRecommendations"));
  await waitFor(() => expect(line.isOpen()).toBe(true));
  const teams = [aHomeTeam({ rounds: [aRoundView()] })];
  server.answer.readHome = () => ({ me: ana, teams, now: monday + 900 });
  expect(await up()).toEqual(["readHome"]);
  server.answer.readHome = () => ({ me: ana, teams, now: monday + 61_000 });
  expect(await up()).toEqual(["readHome", "readRecommendations"]);
  server.answer.readHome = () => ({ me: ana, teams: [aHomeTeam()], now: monday + 61_900 });
  expect(await up()).toEqual(["readHome", "readRecommendations"]);
  expect(screen.queryByText(words.home.openPulses)).toBeNull();
});

test("what I chose outlasts that the tab is read again, and that this fails", async () => {
  const { server, line, open } = homeInTest(ana, aHomeTeam({ rounds: [aRoundView()] }));
  open();
  await press(words.panel.answerPulse);
  await answerAll(userEvent.setup());
  await act(async () => line.listener().onUp());
  server.cutOff(true);
  await act(async () => line.listener().onUp());
  expect(marked()).toHaveLength(4);
});

test("About says whose ideas it stands on and what happens to answers, and Home stays as it was", async () => {
  homeInTest(ana, aHomeTeam()).open();
  await userEvent.click(await screen.findByRole("tab", { name: words.library.tabs.about }));
  expect(await screen.findByText(/never shown with your name/)).toBeDefined();
  expect(screen.getByRole("link", { name: /Duena Blomstrom/ })).toBeDefined();
  for (const grade of Object.values(words.evidence)) {
    expect(screen.getByText(new RegExp(`“${grade}”`))).toBeDefined();
  }
  expect(screen.getByText(/^Version \d+\.\d+\.\d+$/)).toBeDefined();
  await userEvent.click(screen.getByRole("tab", { name: words.library.tabs.home }));
  expect(screen.getByRole("tabpanel", { name: words.library.tabs.home })).toBeDefined();
});

test("a link leads to the library, which belongs to one team at a time", async () => {
  const { server, open } = homeInTest(
    ana,
    aHomeTeam(),
    aHomeTeam({ id: "team-2", name: "Team Two", members: [ana, ben] }),
  );
  server.answer.readPlaybook = () => [];
  server.answer.readOwnPlaybook = () => ({ actions: [], drafts: [] });
  open("library");
  const team = await screen.findByRole("combobox", { name: words.library.team });
  await userEvent.selectOptions(team, "Team Two");
  await waitFor(() =>
    expect(server.received).toContainEqual(
      expect.objectContaining({ name: "readOwnPlaybook", params: { teamId: "team-2" } }),
    ),
  );
});

test("a team without a check is offered its first", async () => {
  const { server, open } = homeInTest(ana, aHomeTeam({ offersCheck: true }));
  server.answer.openCheck = () => ({ round: aRoundView({ kind: "check" }) });
  open();
  await press(measuringWords.open);
  expect(server.received).toContainEqual({
    name: "openCheck",
    params: { teamId: "team-1" },
    body: undefined,
  });
});

test("to pass is sent once with an id, and the new order is read", async () => {
  const { server, open } = homeInTest(ana, aHomeTeam());
  const turns = { outIds: [], away: [], acceptedIds: [], cannotPassIds: [], changes: [] };
  server.answer.passTurn = () => {
    const rotation = aTeamView().rotation.slice(1);
    server.answer.readHome = () => ({ me: ana, teams: [aHomeTeam({ rotation })], now: monday });
    return turns;
  };
  open();
  await press(words.turns.pass);
  await press(words.turns.passConfirm);
  expect(await screen.findByText("Ben leads next")).toBeDefined();
  expect(server.received).toContainEqual({
    name: "passTurn",
    params: { teamId: "team-1" },
    body: { commandId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
  });
});

test("a pass that is refused says why, and one whose answer was lost is sent with the same id", async () => {
  const { server, open } = homeInTest(ana, aHomeTeam());
  server.answer.passTurn = () => {
    throw new ApiProblem("offline", "No answer.");
  };
  open();
  await press(words.turns.pass);
  await press(words.turns.passConfirm);
  expect(await screen.findByText(words.panel.notSent)).toBeDefined();
  server.answer.passTurn = () => {
    throw new ApiProblem("conflict", words.errors.passedTwice);
  };
  await press(words.turns.passConfirm);
  expect(await screen.findByText(words.errors.passedTwice)).toBeDefined();
  const [first, second] = server.received.filter(({ name }) => name === "passTurn");
  expect(second?.body).toEqual(first?.body);
});
