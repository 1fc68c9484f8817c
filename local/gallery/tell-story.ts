import type { Browser, BrowserContext } from "playwright-core";
import { localServer } from "../e2e/local-server.ts";
import { openPanel } from "../e2e/panel.ts";
import { roomLine } from "./room-line.ts";
import type { Cast, Shot, Story } from "./story.ts";
import { teamAtWork } from "./team-at-work.ts";

/** Tells a story on a server of its own, and looks at each shot while it stands. */
export async function tellStory(
  browser: Browser,
  story: Story,
  lookAt: (shot: Shot) => Promise<void>,
): Promise<void> {
  // The others keep out of it: what happens is in the story.
  const server = await localServer({ pace: 100 });
  const contexts: BrowserContext[] = [];
  const room = roomLine(server.url);
  const cast: Cast = {
    server,
    room,
    team: teamAtWork(server.url),
    async open(person, opening = {}) {
      const panel = await openPanel(browser, server.url, person, opening);
      contexts.push(panel.page.context());
      return panel;
    },
    async openPage(address, before) {
      const context = await browser.newContext({ reducedMotion: "reduce" });
      contexts.push(context);
      const page = await context.newPage();
      await before?.(page);
      await page.goto(`${server.url}${address}`);
      return page;
    },
  };
  try {
    for await (const shot of story.tell(cast)) await lookAt(shot);
  } finally {
    room.close();
    await Promise.all(contexts.map(closeAtOnce));
    await server.stop();
  }
}

/** Closes it with whatever is still being answered in it. */
async function closeAtOnce(context: BrowserContext): Promise<void> {
  const pages = context.pages();
  await Promise.all(pages.map((page) => page.unrouteAll({ behavior: "ignoreErrors" })));
  await context.close();
}
