import type { Page, Route } from "playwright-core";
import type { HomeView } from "#shared/views.ts";
import { words } from "#shared/words.ts";
import { type Story, shotOf } from "../story.ts";

/** A page in a frame of somebody who never answers. */
const silentHost = '<!doctype html><iframe src="/tab/" style="all: unset"></iframe>';

/** What is seen where nothing can be shown: nothing there yet, not reachable, not in Teams. */
export const unopened: Story = {
  title: "Opening the app",
  async *tell({ open, openPage, team }) {
    const held = (address: string) => async (page: Page) => {
      await page.route(address, () => undefined);
    };
    const panel = await open("dana", { before: held("**/api/teams") });
    await panel.sees(words.panel.opening);
    yield shotOf("The side panel opens", panel);
    const failing = await open("dana", { before: (page) => page.route("**/api/teams", refuse) });
    await failing.sees(words.panel.notOpenedTitle);
    yield shotOf("The side panel cannot be opened", failing);
    const view = "personal" as const;
    const before = (page: Page) => page.route("**/api/home", garble);
    const broken = await open("dana", { view, before });
    await broken.sees(words.panel.brokenTitle);
    yield shotOf("A screen that stopped working", broken);
    const home = await open("dana", { view, before: held("**/api/home") });
    await home.sees(words.home.opening);
    yield shotOf("Home opens", home);
    const unread = await open("dana", {
      view,
      before: (page) => page.route("**/api/home", refuse),
    });
    await unread.sees(words.home.failedTitle);
    yield shotOf("Home cannot be opened", unread);
    const empty = await open("dana", { view, before: (page) => page.route("**/api/home", nobody) });
    await empty.sees(words.home.nothingTitle);
    yield shotOf("Home without a team", empty);
    await team.view();
    const fresh = await open("dana", { view });
    await fresh.sees(words.home.noRuns);
    yield shotOf("Home of a team that has done nothing yet", fresh);

    const outside = await openPage("/tab/");
    await outside.getByText(words.panel.outsideTitle).waitFor();
    const alone = { page: outside, themes: ["default"] } as const;
    yield { name: "Opened outside of Teams", screen: { ...alone, frame: outside.mainFrame() } };
    const silent = await openPage("/silent", (page) =>
      page.route("**/silent", (route) =>
        route.fulfill({ contentType: "text/html", body: silentHost }),
      ),
    );
    const frame = silent.frames()[1] ?? silent.mainFrame();
    const around = "iframe";
    const inFrame = { page: silent, frame, themes: ["default"], around } as const;
    await frame.getByText(words.panel.connecting).waitFor();
    yield { name: "Waiting for Teams", screen: inFrame };
    await frame.getByText(words.panel.silentTitle).waitFor({ timeout: 15_000 });
    yield { name: "Teams does not answer", screen: inFrame };
  },
};

function refuse(route: Route): Promise<void> {
  const error = { code: "unavailable", message: words.errors.unavailable };
  return route.fulfill({ status: 503, json: { error } });
}

/** An answer that no screen can show. */
async function garble(route: Route): Promise<void> {
  const response = await route.fetch();
  const view: object = await response.json();
  await route.fulfill({ response, json: { ...view, teams: [{}] } });
}

/** The home of somebody whose teams have not opened the app; in the room the team always has. */
async function nobody(route: Route): Promise<void> {
  const response = await route.fetch();
  const home: HomeView = await response.json();
  await route.fulfill({ response, json: { ...home, teams: [] } satisfies HomeView });
}
