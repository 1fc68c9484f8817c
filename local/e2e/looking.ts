import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { expect } from "vitest";
import { projectRoot } from "../commands/run-command.mjs";
import { axeViolations, flawsOf } from "../gallery/flaws.ts";
import { untilNothingRests } from "../gallery/still.ts";
import type { TeamsTheme } from "../room/teams-context.ts";
import type { Panel } from "./panel.ts";

const pictures = join(projectRoot, ".cache", "screens");

/** How wide the side panel of a meeting is, in pixels. */
const panelWidth = 280;

/** Takes a picture of a screen in every panel and finds nothing wrong with it. */
export async function look(
  screen: string,
  panels: readonly Panel[],
  width = panelWidth,
): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  await Promise.all(panels.map((panel) => lookAt(panel, `${screen}-${panel.theme}`, width)));
}

async function lookAt(
  { frame, page, person, theme }: Panel,
  name: string,
  width: number,
): Promise<void> {
  await untilNothingRests(frame);
  await frame.evaluate(() => scrollTo(0, 0));
  const element = await page.waitForSelector(`iframe[data-person="${person}"]`);
  await element.screenshot({ path: join(pictures, `${name}.png`) });
  await lookInto(frame, name, theme, width);
}

/** As `look`, at the page that is in this frame. */
export async function lookInto(
  frame: Frame,
  name: string,
  theme: TeamsTheme,
  width = panelWidth,
): Promise<void> {
  const flaws = await flawsOf(frame, { width, theme });
  expect({ name, flaws }).toEqual({ name, flaws: [] });
}

/** Takes a picture of the meeting room itself and finds nothing wrong with it, panels left out. */
export async function lookAtRoom({ page, theme }: Panel, screen: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const name = `${screen}-${theme}`;
  await page.screenshot({ path: join(pictures, `${name}.png`) });
  const room = page.mainFrame();
  const tooWide = await room.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  const violations = await axeViolations(room);
  expect({ name, tooWide, violations }).toEqual({ name, tooWide: 0, violations: [] });
}
