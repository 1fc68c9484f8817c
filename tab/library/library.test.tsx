import { screen, waitFor, within } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { humourWorkshop } from "#shared/playbook/actions/humour-workshop.ts";
import { findTeamAction, searchTextOf, summaryOf } from "#shared/playbook/playbook.ts";
import { searchTexts, summaries } from "#shared/playbook/readers-playbook.ts";
import { shownResources } from "#shared/playbook/resources.ts";
import type { TeamAction } from "#shared/team-action.ts";
import { ana, everybody, monday } from "#shared/testing/builders.ts";
import { libraryWords } from "#shared/words/library.ts";
import { ownWords } from "#shared/words/own-actions-screen.ts";
import { words } from "#shared/words.ts";
import { createPlaybook } from "../playbook.ts";
import { aServer } from "../testing/a-server.ts";
import { aTeamHandle, renderInTeam } from "../testing/a-team-handle.ts";
import { Library } from "./library.tsx";
// Loaded here as well, so that no test waits for them.
import "../own-actions/action-editor.tsx";
import "./own-page.tsx";
import "./preparation-page.tsx";
import "./resource-page.tsx";
import "./search-part.tsx";

const ours: TeamAction = {
  ...humourWorkshop,
  id: "0f8fad5b-d9cb-469f-a165-70867728950e",
  title: "Monday giggles",
  why: { text: "It helps us.", evidence: "practice" },
};

/** A dozen of the Playbook's actions: enough to search in, and quick to draw. */
const some = summaries().filter(({ id }, index) => index < 12 || id === "two-sides-of-a-conflict");

/** The library of a team with one action of its own, over a part of the real Playbook. */
function open() {
  const entry = { id: ours.id, summary: summaryOf(ours), versionId: "v1", madeAt: monday };
  const server = aServer({
    readPlaybook: () => some,
    readSearchTexts: () => searchTexts(),
    readTeamAction: ({ params }) => findTeamAction((params as { actionId: string }).actionId),
    readOwnPlaybook: () => ({
      actions: [{ ...entry, madeBy: ana.userId, text: searchTextOf(ours) }],
      drafts: [],
    }),
    readActionVersion: () => ours,
    readDraft: ({ params }) => ({
      id: (params as { actionId: string }).actionId,
      version: 0,
      problems: [],
    }),
  });
  const library = (
    <Library
      title={words.panel.chooseTitle}
      note={words.panel.chooseNote}
      members={everybody}
      isMeeting={false}
      start={() => <p>{libraryWords.runIt}</p>}
    />
  );
  renderInTeam(library, aTeamHandle(), createPlaybook(server.api, "team-1"));
  return { user: userEvent.setup(), server };
}

const button = (name: string | RegExp) => screen.findByRole("button", { name });
/** Puts a query into a field at once. */
async function look(user: UserEvent, field: HTMLElement, query: string): Promise<void> {
  await user.click(field);
  await user.paste(query);
}
const search = () => screen.findByRole("searchbox", { name: libraryWords.searchActions });

test("the team's own actions come first and are marked, then the Playbook in its order", async () => {
  open();
  await button(ours.title);
  const titles = () =>
    screen.getAllByRole("listitem").map((item) => item.querySelector("button")?.textContent);
  await waitFor(() => expect(titles()).toEqual([ours.title, ...some.map(({ title }) => title)]));
  expect(screen.getAllByText(libraryWords.ownTag)).toHaveLength(1);
});

test("search finds actions and resources while one types, says how many, and Escape brings the list back", async () => {
  const { user } = open();
  await look(user, await search(), "humuor");
  const actions = await screen.findByRole("region", { name: libraryWords.foundActions });
  const titles = within(actions)
    .getAllByRole("button")
    .map(({ textContent }) => textContent);
  expect(titles).toContain(humourWorkshop.title);
  expect(titles).toContain(ours.title);
  const found = screen.getByRole("region", { name: libraryWords.foundResources });
  expect(within(found).getAllByRole("link").length).toBeGreaterThan(0);
  expect(await screen.findByText(/^Found: \d+ actions and \d+ things/)).toBeDefined();
  await user.keyboard("{Escape}");
  expect(await search()).toHaveProperty("value", "");
  expect(await button("Ask Out Loud")).toBeDefined();
});

test("where nothing is found, it says so and offers something to look for", async () => {
  const { user } = open();
  await look(user, await search(), "xqzzyv");
  expect(await screen.findByText(libraryWords.nothingFound("xqzzyv"))).toBeDefined();
  await user.click(await button("Conflict"));
  expect(await button("Two Sides of a Conflict")).toBeDefined();
});

test("all that was found is shown on a press, and the first new one has the focus", async () => {
  const { user } = open();
  await look(user, await search(), "e");
  const actions = await screen.findByRole("region", { name: libraryWords.foundActions });
  expect(within(actions).getAllByRole("listitem")).toHaveLength(10);
  await user.click(within(actions).getByRole("button", { name: /^Show all/ }));
  const items = within(actions).getAllByRole("listitem");
  expect(items.length).toBeGreaterThan(10);
  expect(document.activeElement).toBe(items[10]?.querySelector("button"));
});

test("an action's page says what it is good against, how to run it, and opens its preparation in both lengths", async () => {
  const { user } = open();
  await user.click(await button(humourWorkshop.title));
  expect(await screen.findByText("Something is not being said")).toBeDefined();
  expect(screen.getByText(libraryWords.runIt)).toBeDefined();
  await user.click(await button(libraryWords.openPreparation));
  const [first] = humourWorkshop.steps;
  const says = await screen.findByRole("region", { name: libraryWords.sayFirst });
  expect(within(says).getByText(first?.leaderSays ?? "")).toBeDefined();
  const steps = screen.getByRole("region", { name: libraryWords.stepsTitle });
  expect(within(steps).getAllByRole("listitem")).toHaveLength(humourWorkshop.steps.length);
  expect(within(steps).getAllByText(/, 4 minutes$/).length).toBeGreaterThan(0);
  await user.click(screen.getByRole("radio", { name: "Short, 20 minutes" }));
  // On screen and on paper.
  expect(screen.getAllByText(/20 minutes\. 3 to 12 people\./)).toHaveLength(2);
  await user.click(await button(libraryWords.back));
  await waitFor(async () =>
    expect(document.activeElement).toBe(await button(libraryWords.openPreparation)),
  );
});

test("[R68] an action of the team's own is marked as theirs, claims no evidence and opens in the editor", async () => {
  const { user, server } = open();
  await user.click(await button(ours.title));
  expect(await screen.findByText(libraryWords.byYourTeam)).toBeDefined();
  expect(screen.getByRole("region", { name: words.panel.whyTitle })).toBeDefined();
  expect(screen.queryByText(words.panel.evidence(words.evidence.practice))).toBeNull();
  await user.click(await button(libraryWords.change));
  expect(await screen.findByDisplayValue(ours.title)).toBeDefined();
  expect(server.received).toContainEqual(
    expect.objectContaining({
      name: "readDraft",
      params: expect.objectContaining({ actionId: ours.id }),
    }),
  );
});

test("a copy of ours opens in the editor, and leaving it untouched comes back to the action", async () => {
  const { user } = open();
  await user.click(await button("Ask Out Loud"));
  await user.click(await button(libraryWords.copyAndChange));
  expect(await screen.findByDisplayValue(ownWords.editor.copyOf("Ask Out Loud"))).toBeDefined();
  await user.click(await button(ownWords.editor.back));
  expect(await button(libraryWords.copyAndChange)).toBeDefined();
});

test("from the team's list an action opens and the way back leads to the list", async () => {
  const { user } = open();
  await user.click(await button(libraryWords.own));
  expect(await screen.findByRole("region", { name: ownWords.title })).toBeDefined();
  await user.click(await button(ours.title));
  expect(await screen.findByText(libraryWords.byYourTeam)).toBeDefined();
  await user.click(await button(libraryWords.back));
  await waitFor(async () => expect(document.activeElement).toBe(await button(ours.title)));
});

test("resources narrow by kind, price and length, are searched, and are all shown again", async () => {
  const { user } = open();
  await user.click(await button(libraryWords.resources));
  const all = shownResources.length;
  expect(await screen.findByText(libraryWords.resourceCount(all))).toBeDefined();
  const [, filters] = screen.getAllByText(libraryWords.filters(0));
  await user.click(filters ?? document.body);
  await user.selectOptions(screen.getByRole("combobox", { name: libraryWords.kind }), "Video");
  await user.click(await button(libraryWords.short));
  await user.click(await button(libraryWords.free));
  const wanted = shownResources.filter(
    ({ kind, minutes, paywall }) =>
      kind === "video" && minutes !== undefined && minutes <= 15 && paywall === false,
  ).length;
  expect(await screen.findByText(libraryWords.resourceCount(wanted))).toBeDefined();
  const field = screen.getByRole("searchbox", { name: libraryWords.searchResources });
  await look(user, field, "heffernan");
  expect(await screen.findByRole("link", { name: /^Dare to disagree/ })).toBeDefined();
  await user.click(await button(libraryWords.showAll));
  expect(await screen.findByText(libraryWords.resourceCount(all))).toBeDefined();
});
