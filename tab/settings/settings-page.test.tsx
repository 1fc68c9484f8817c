import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { settingsWords } from "#shared/words/settings.ts";
import { words } from "#shared/words.ts";
import { ApiProblem } from "../api.ts";
import { soundOfTheTimer } from "../device-choice.ts";
import { aHomeTeam } from "../testing/a-home-team.ts";
import { ana, aRoundView, aTeamView, ben, monday } from "../testing/a-team-handle.ts";
import { homeInTest } from "../testing/home-in-test.tsx";
// Loaded here as well, so that no test waits for it.
import "./settings-page.tsx";

afterEach(cleanup);

const press = async (name: string) => userEvent.click(await screen.findByRole("button", { name }));
const tab = (name: string) => screen.findByRole("tab", { name });
const { settings: settingsTab, home: homeTab } = words.library.tabs;

test("R159: one page has all that is set for a team and for me, each with what it does", async () => {
  homeInTest(ana, aHomeTeam()).open();
  await userEvent.click(await tab(settingsTab));
  const page = await screen.findByRole("tabpanel", { name: settingsTab });
  const said = settingsWords;
  for (const [title, what] of [
    [said.awayTitle, said.awayWhat],
    [said.takesTitle, `${said.takesWhat} ${words.turns.takeNoneNote}`],
    [words.turns.meetTitle, said.meetWhat],
    [said.turnsTitle, said.turnsWhat],
    [words.home.thresholdTitle, said.thresholdWhat],
    [words.home.measuringTitle, said.measuringWhat],
    [said.soundTitle, said.soundWhat],
    [said.languageTitle, said.languageWhat],
    [said.quietTitle, said.quietWhat],
    [said.membershipTitle, said.membershipWhat],
    [said.exportTeamTitle, said.exportTeamWhat],
    [said.exportOwnTitle, said.exportOwnWhat],
    [said.eraseTitle, said.eraseWhat],
  ] as const) {
    const part = await within(page).findByRole("region", { name: title });
    expect(within(part).getByText(what)).toBeDefined();
  }
  expect(within(page).getByText(said.forTeamNote)).toBeDefined();
});

test("R159: nothing that is set here can be set in Home", async () => {
  homeInTest(ana, aHomeTeam()).open();
  const page = await screen.findByRole("tabpanel", { name: homeTab });
  await within(page).findByText(words.home.youLeadNext);
  for (const name of [
    words.home.raiseThreshold,
    words.home.changeMeasuring,
    words.turns.meetEnter,
    words.turns.takeNone,
    words.turns.addAway("Ana"),
  ]) {
    expect(within(page).queryByRole("button", { name, hidden: true })).toBeNull();
  }
});

test("Home leads to the settings of the team that it stands with, by keyboard, and the focus is at their tab", async () => {
  const other = aHomeTeam({ id: "team-2", name: "Team Two", members: [ana, ben] });
  homeInTest(ana, aHomeTeam(), other).open();
  const way = await screen.findByRole("button", { name: words.home.settingsOf("Team Two") });
  way.focus();
  await userEvent.keyboard("{Enter}");
  const team = await screen.findByRole("combobox", { name: words.library.team });
  await waitFor(() => expect(team).toHaveProperty("value", "team-2"));
  expect(document.activeElement).toBe(await tab(settingsTab));
});

test("what is typed for one team is there again after another one was looked at", async () => {
  const other = aHomeTeam({ id: "team-2", name: "Team Two", members: [ana, ben] });
  homeInTest(ana, aHomeTeam(), other).open("settings/team-1");
  await press(words.turns.meetEnter);
  const monday1 = words.turns.weekdays[0] ?? "";
  await userEvent.click(screen.getByRole("checkbox", { name: monday1 }));
  const team = screen.getByRole("combobox", { name: words.library.team });
  await userEvent.selectOptions(team, "Team Two");
  expect(screen.queryByRole("checkbox", { name: monday1 })).toBeNull();
  await userEvent.selectOptions(team, "Team One");
  expect(screen.getByRole("checkbox", { name: monday1 })).toHaveProperty("checked", true);
});

test("a link leads to the settings of a team; of one that is not mine, to those of the first", async () => {
  const other = aHomeTeam({ id: "team-2", name: "Team Two", members: [ana, ben] });
  homeInTest(ana, aHomeTeam(), other).open("settings/team-2");
  expect(await screen.findByText(settingsWords.forTeam("Team Two"))).toBeDefined();
  cleanup();
  homeInTest(ana, aHomeTeam(), other).open("settings/team-3");
  expect(await screen.findByText(settingsWords.forTeam("Team One"))).toBeDefined();
});

test("what was saved says so; the next thing that is refused says why and stays open", async () => {
  const { server, open } = homeInTest(ana, aHomeTeam());
  server.answer.chooseMeasuring = () => ({ days: 14, again: true });
  open("settings");
  await press(words.home.changeMeasuring);
  await userEvent.click(screen.getByRole("checkbox", { name: words.home.measuringAgain }));
  await press(words.home.raiseConfirm);
  const part = screen.getByRole("region", { name: words.home.measuringTitle });
  expect(await within(part).findByText(settingsWords.saved)).toBeDefined();
  server.cutOff(true);
  await press(words.home.changeMeasuring);
  await press(words.home.raiseConfirm);
  expect(await screen.findByText(words.panel.notSent)).toBeDefined();
  expect(within(part).queryByText(settingsWords.saved)).toBeNull();
  expect(within(part).getByRole("checkbox", { name: words.home.measuringAgain })).toBeDefined();
});

test("without a team it says what to do, and what is chosen elsewhere is said all the same", async () => {
  homeInTest(ana).open("settings");
  expect(await screen.findByText(settingsWords.noTeam)).toBeDefined();
  expect(screen.getByText(settingsWords.languageWhat)).toBeDefined();
});

test("whether the timer is to be heard on this device is said", async () => {
  homeInTest(ana).open("settings");
  expect(await screen.findByText(settingsWords.soundOff)).toBeDefined();
  cleanup();
  localStorage.setItem(soundOfTheTimer, "on");
  homeInTest(ana).open("settings");
  expect(await screen.findByText(settingsWords.soundOn)).toBeDefined();
});

test("a team may ask for more answers, from what it must up to all of its members", async () => {
  const { server, open } = homeInTest(ana, aHomeTeam());
  server.answer.chooseThreshold = () => ({ threshold: 5 });
  open("settings");
  await press(words.home.raiseThreshold);
  const choices = screen.getByRole("combobox", { name: words.home.thresholdTitle });
  expect(
    within(choices)
      .getAllByRole("option")
      .map(({ textContent }) => textContent),
  ).toEqual(["4 answers", "5 answers"]);
  await userEvent.selectOptions(choices, "5 answers");
  await press(words.home.raiseConfirm);
  expect(server.received).toContainEqual({
    name: "chooseThreshold",
    params: { teamId: "team-1" },
    body: { threshold: 5 },
  });
});

test("while a pulse is open its rule stays, and that is said; so does the server, to a window that is late", async () => {
  const { server, open } = homeInTest(ana, aHomeTeam());
  server.answer.chooseThreshold = () => {
    server.answer.readHome = () => ({
      me: ana,
      teams: [aHomeTeam({ rounds: [aRoundView()] })],
      now: monday,
    });
    throw new ApiProblem("conflict", words.errors.roundIsOn);
  };
  open("settings");
  await press(words.home.raiseThreshold);
  await press(words.home.raiseConfirm);
  expect(await screen.findAllByText(words.errors.roundIsOn)).toHaveLength(2);
  expect(screen.queryByRole("button", { name: words.home.raiseThreshold })).toBeNull();
});

test("a team of four must all answer, so that there is nothing to choose", async () => {
  const members = aTeamView().members.slice(0, 4);
  homeInTest(ana, aHomeTeam({ members })).open("settings");
  expect(await screen.findByText(words.home.thresholdNow(4))).toBeDefined();
  expect(screen.queryByRole("button", { name: words.home.raiseThreshold })).toBeNull();
});

test("when a team meets is saved for all of it", async () => {
  const meetings = [{ id: "m1", conversationId: "meeting-1", days: [1], at: "09:30", minutes: 30 }];
  const schedule = { zone: "Europe/Berlin", remindAt: "09:00", meetings };
  const { server, open } = homeInTest(ana, aHomeTeam({ schedule }));
  server.answer.chooseSchedule = () => schedule;
  open("settings");
  await press(words.turns.meetChange);
  await press(words.turns.meetSave);
  expect(server.received).toContainEqual({
    name: "chooseSchedule",
    params: { teamId: "team-1" },
    body: schedule,
  });
});

test("a team chooses when its runs are measured again", async () => {
  const { server, open } = homeInTest(ana, aHomeTeam());
  server.answer.chooseMeasuring = () => ({ days: 21, again: true });
  open("settings");
  await press(words.home.changeMeasuring);
  await userEvent.selectOptions(
    screen.getByRole("combobox", { name: words.home.measuringAsk }),
    "21 days",
  );
  await userEvent.click(screen.getByRole("checkbox", { name: words.home.measuringAgain }));
  await press(words.home.raiseConfirm);
  expect(server.received).toContainEqual({
    name: "chooseMeasuring",
    params: { teamId: "team-1" },
    body: { days: 21, again: true },
  });
});
