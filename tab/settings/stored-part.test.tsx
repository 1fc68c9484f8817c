import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test } from "vitest";
import { csvOf } from "#shared/privacy/csv.ts";
import { ownWords } from "#shared/words/own-actions-screen.ts";
import { settingsWords } from "#shared/words/settings.ts";
import { words } from "#shared/words.ts";
import { aHomeTeam } from "../testing/a-home-team.ts";
import { ana, monday } from "../testing/a-team-handle.ts";
import { homeInTest } from "../testing/home-in-test.tsx";
// Loaded here as well, so that no test waits for it.
import "./settings-page.tsx";

let saved: Blob[];
beforeEach(() => {
  saved = [];
  URL.createObjectURL = (blob) => {
    if (blob instanceof Blob) saved.push(blob);
    return "blob:file";
  };
  URL.revokeObjectURL = () => undefined;
});
afterEach(cleanup);

const said = settingsWords;
const button = (name: string) => screen.findByRole("button", { name });
const part = (name: string) => screen.findByRole("region", { name });
const focused = () => document.activeElement?.textContent ?? "";
/** The question has the focus, so that it is read out. */
const isAt = (name: string) =>
  waitFor(() => expect(document.activeElement).toBe(screen.getByRole("group", { name })));

test("[R191] somebody is erased once they have read what goes, what stays and that nobody can undo it, and have said so twice, by keyboard", async () => {
  const { server, open } = homeInTest(ana, aHomeTeam());
  server.answer.eraseOwn = () => ({ askedAt: monday });
  open("settings");
  (await button(said.eraseTrigger)).focus();
  await userEvent.keyboard("{Enter}");
  await isAt(said.eraseAsk);
  for (const line of [said.eraseGoes, said.eraseStays, said.eraseFinal]) {
    expect(focused()).toContain(line);
  }
  (await button(said.eraseGoOn)).focus();
  await userEvent.keyboard("{Enter}");
  await isAt(said.eraseSure);
  expect(server.received.map(({ name }) => name)).not.toContain("eraseOwn");
  (await button(said.eraseConfirm)).focus();
  await userEvent.keyboard("{Enter}");
  await waitFor(() => expect(focused()).toBe(said.erased(15)));
  const asked = server.received.filter(({ name }) => name === "eraseOwn");
  expect(asked.map(({ body }) => body)).toEqual([{ confirmed: true }]);
});

test("[R191] at both questions somebody can go back, and nothing was asked of the server", async () => {
  const { server, open } = homeInTest(ana, aHomeTeam());
  open("settings");
  await userEvent.click(await button(said.eraseTrigger));
  await userEvent.keyboard("{Escape}");
  await waitFor(() => expect(focused()).toBe(said.eraseTrigger));
  await userEvent.click(await button(said.eraseTrigger));
  await userEvent.click(await button(said.eraseGoOn));
  await userEvent.click(await button(words.panel.cancel));
  await waitFor(() => expect(focused()).toBe(said.eraseTrigger));
  expect(server.received.map(({ name }) => name)).not.toContain("eraseOwn");
});

test("who could not be heard is asked again, and reads why", async () => {
  const { server, open } = homeInTest(ana, aHomeTeam());
  open("settings");
  await userEvent.click(await button(said.eraseTrigger));
  await userEvent.click(await button(said.eraseGoOn));
  server.cutOff(true);
  await userEvent.click(await button(said.eraseConfirm));
  expect(await screen.findByText(words.panel.notSent)).toBeDefined();
  expect(await button(said.eraseConfirm)).toBeDefined();
});

test("whoever is erased goes on reading it when they are in no team any more", async () => {
  const { server, line, open } = homeInTest(ana, aHomeTeam());
  server.answer.eraseOwn = () => ({ askedAt: monday });
  open("settings");
  await userEvent.click(await button(said.eraseTrigger));
  await userEvent.click(await button(said.eraseGoOn));
  server.answer.readHome = () => ({ me: ana, teams: [], now: monday });
  await userEvent.click(await button(said.eraseConfirm));
  expect(await screen.findByText(said.noTeam)).toBeDefined();
  expect(screen.getByText(said.erased(15))).toBeDefined();
  expect(line.isOpen()).toBe(false);
});

test.each([
  ["of them", said.exportOwnTitle, said.exportOwnMake, "exportOwn", "guided-team-actions-mine"],
  [
    "of their team",
    said.exportTeamTitle,
    said.exportTeamMake,
    "exportTeam",
    "guided-team-actions-team",
  ],
] as const)(
  "[R191] a member saves what is stored %s, as JSON and as a table",
  async (_, title, named, call, file) => {
    const stored = { v: 1, madeAt: monday, names: ["Ana", "=1+1"] };
    const { server, open } = homeInTest(ana, aHomeTeam());
    server.answer[call] = () => stored;
    open("settings");
    // Its name is that of no other button of the page.
    const make = await button(named);
    await userEvent.click(make);
    const files = await within(await part(title)).findByRole("region", { name: named });
    await within(files).findByText(said.exportReady);
    const links = within(files).getAllByRole("link");
    expect(links.map((link) => link.getAttribute("download"))).toEqual([
      `${file}.json`,
      `${file}.csv`,
    ]);
    const [json, csv] = await Promise.all(saved.map((blob) => blob.text()));
    expect(JSON.parse(json ?? "")).toEqual(stored);
    // A blob's text is read without the mark at its beginning.
    expect(`\ufeff${csv?.replace("\ufeff", "")}`).toBe(csvOf(stored));
    await userEvent.click(within(files).getByRole("button", { name: said.exportClose }));
    await waitFor(() => expect(document.activeElement).toBe(make));
    expect(server.received.filter(({ name }) => name === call)).toHaveLength(1);
  },
);

test("what could not be read says so, and is asked for again", async () => {
  const { server, open } = homeInTest(ana, aHomeTeam());
  open("settings");
  const make = within(await part(said.exportOwnTitle));
  server.cutOff(true);
  await userEvent.click(await make.findByRole("button", { name: said.exportOwnMake }));
  const retry = await make.findByRole("button", { name: words.panel.retry });
  server.cutOff(false);
  server.answer.exportOwn = () => ({ v: 1 });
  await userEvent.click(retry);
  expect(await make.findByText(said.exportReady)).toBeDefined();
  expect(make.getByRole("button", { name: ownWords.copyText })).toBeDefined();
});
