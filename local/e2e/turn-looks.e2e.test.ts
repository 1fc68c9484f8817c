import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { HomeTeam, HomeView } from "#shared/views.ts";
import { settingsWords } from "#shared/words/settings.ts";
import { words } from "#shared/words.ts";
import { launchChromium } from "../commands/chromium.ts";
import { sampleConversationId } from "../room/people.ts";
import type { TeamsTheme } from "../room/teams-context.ts";
import { askServer } from "./ask-server.ts";
import { type LocalServer, localServer } from "./local-server.ts";
import { look } from "./looking.ts";
import { openPanel, type Panel } from "./panel.ts";
import { fullTeam, idleTeam, meetingTeam, withLongNames, withTeam } from "./turn-samples.ts";

const themes: readonly TeamsTheme[] = ["default", "dark", "contrast"];
const { turns, home } = words;

let browser: Browser;
let server: LocalServer;
beforeAll(async () => {
  browser = await launchChromium();
  server = await localServer();
  const conversationId = sampleConversationId;
  await askServer(server.url)("ana", "openTeam", {}, { conversationId });
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

type Change = (team: HomeTeam, view: HomeView) => HomeTeam;

const full: Change = (team, { me, now }) => fullTeam(team, me, now);
const meeting: Change = (team, view) => meetingTeam(full(team, view), view.now);

/** Ana's Home in these themes, with another team than the sample's, where nobody can pass. */
function homes(width: number, in_: readonly TeamsTheme[], change: Change): Promise<Panel[]> {
  const before = async (page: Page) => {
    await page.route("**/api/home", async (route) => {
      const response = await route.fetch();
      const view: HomeView = await response.json();
      await route.fulfill({ response, json: withTeam(view, (team) => change(team, view)) });
    });
    const error = { code: "conflict", message: words.errors.passedTwice };
    await page.route("**/turns/pass", (route) => route.fulfill({ status: 409, json: { error } }));
  };
  // High enough for all that there is, so that a picture shows it.
  const height = 2400 + Math.round(1_600_000 / width);
  const opening = { view: "personal", width, height, before } as const;
  return Promise.all(
    in_.map((theme) => openPanel(browser, server.url, "ana", { ...opening, theme })),
  );
}

const each = (panels: readonly Panel[], act: (panel: Panel) => Promise<unknown>) =>
  Promise.all(panels.map(act));
const press = (panels: readonly Panel[], name: string | RegExp) =>
  each(panels, (panel) => panel.press(name));
const all = (panels: readonly Panel[], text: string | RegExp) =>
  each(panels, (panel) => panel.sees(text));
const fills = (panels: readonly Panel[], label: string, value: string) =>
  each(panels, ({ frame }) => frame.getByLabel(label).fill(value));
const opens = (panels: readonly Panel[], title: string) =>
  each(panels, ({ frame }) => frame.getByText(title, { exact: true }).first().click());

async function closes(panels: readonly Panel[]): Promise<void> {
  for (const { complaints, page } of panels) {
    expect(complaints.filter((one) => !one.includes("409 (Conflict)"))).toEqual([]);
    // What is read anew just now is of no interest any more.
    await page.unrouteAll({ behavior: "ignoreErrors" });
    await page.context().close();
  }
}

const places: readonly (readonly [width: number, in_: readonly TeamsTheme[]])[] = [
  [280, themes],
  [420, ["dark"]],
  [1000, ["contrast"]],
];

test.each(places)(
  "turns and settings, %d pixels wide, are free of axe violations, also with long names",
  {
    timeout: 240_000,
  },
  async (width, in_) => {
    const lookAt = (screen: string, panels: readonly Panel[]) =>
      look(`${screen}-${width}`, panels, width);

    const busy = await homes(width, in_, full);
    await all(busy, home.youLeadNext);
    await lookAt("79-home-turn", busy);
    await press(busy, turns.pass);
    await press(busy, turns.passConfirm);
    await all(busy, words.errors.passedTwice);
    await press(busy, turns.swap);
    await lookAt("79-home-asking", busy);
    await each(busy, (panel) => panel.shows("settings"));
    await all(busy, settingsWords.forTeamNote);
    await opens(busy, turns.order);
    await opens(busy, turns.changes);
    await lookAt("80-turns", busy);
    await press(busy, /^Days away of Maximiliane/);
    await press(busy, turns.awayConfirm);
    await press(busy, /^Swap María/);
    await press(busy, turns.meetChange);
    await press(busy, turns.addMeeting);
    await press(busy, turns.meetSave);
    await all(busy, turns.needDays);
    await lookAt("81-turns-asking", busy);
    await fills(busy, turns.awayFrom, "2026-12-24");
    await fills(busy, turns.awayTo, "2062-12-31");
    await press(busy, turns.awayConfirm);
    await all(busy, /^This goes on until /);
    await lookAt("81-turns-long-away", busy);
    await closes(busy);

    const met = await homes(width, in_, meeting);
    await all(met, /^Your team meets now/);
    await all(met, words.errors.passedTwice);
    await lookAt("82-turns-meeting", met);
    await closes(met);

    const idle = await homes(width, in_, (team) => idleTeam(team));
    await all(idle, turns.meetsUnknown);
    await each(idle, (panel) => panel.shows("settings"));
    await opens(idle, turns.order);
    await opens(idle, turns.changes);
    await press(idle, turns.meetEnter);
    await lookAt("83-turns-idle", idle);
    await closes(idle);
  },
);

test("who leads next is free of axe violations in the side panel in three themes, also with long names", async () => {
  const before = async (page: Page) => {
    await page.route(/\/api\/teams(\/[^/]+)?$/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, json: withLongNames(await response.json()) });
    });
  };
  const open = (person: "ana" | "dana") =>
    Promise.all(
      themes.map((theme) =>
        openPanel(browser, server.url, person, { theme, height: 2600, before }),
      ),
    );
  const [leading, others] = await Promise.all([open("ana"), open("dana")]);
  await all(leading, words.panel.youLeadNext);
  await look("84-next-others", others);
  await press(leading, turns.pass);
  await press(others, /^Say that Maximiliane.* is not here$/);
  await look("84-next", leading);
  await look("84-next-member", others);
  await closes([...leading, ...others]);
});
