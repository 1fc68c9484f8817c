import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import {
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
} from "@fluentui/react-components";
import type { RunOptions } from "axe-core";
import type { Frame } from "playwright-core";
import { expect } from "vitest";
import { runWords } from "#shared/words/run.ts";
import { projectRoot } from "../commands/run-command.mjs";
import type { TeamsTheme } from "../room/teams-context.ts";
import type { Panel } from "./panel.ts";

const pictures = join(projectRoot, ".cache", "screens");
const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);
const axeOptions: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"],
  rules: { "target-size": { enabled: true } },
  iframes: false,
};
const backgrounds: Record<TeamsTheme, string> = {
  default: teamsLightTheme.colorNeutralBackground1,
  dark: teamsDarkTheme.colorNeutralBackground1,
  contrast: teamsHighContrastTheme.colorNeutralBackground1,
};

/** What is wrong with the look of a page, besides what axe finds. */
interface Look {
  readonly width: number;
  readonly tooWide: number;
  readonly background: string;
  /** How many sheets of styles were made while the page was shown. */
  readonly madeHere: number;
}

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
  const look = await frame.evaluate(lookOf);
  expect({ name, ...look }).toEqual({
    name,
    width,
    tooWide: 0,
    background: rgb(backgrounds[theme]),
    madeHere: 0,
  });
  expect(await violations(frame, name)).toEqual([]);
}

/** Takes a picture of the meeting room itself and finds nothing wrong with it, panels left out. */
export async function lookAtRoom({ page, theme }: Panel, screen: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const name = `${screen}-${theme}`;
  await page.screenshot({ path: join(pictures, `${name}.png`) });
  const { tooWide } = await page.mainFrame().evaluate(lookOf);
  expect({ name, tooWide }).toEqual({ name, tooWide: 0 });
  expect(await violations(page.mainFrame(), name)).toEqual([]);
}

/** A button whose meaning has just changed rests for a moment; axe would see it halfway. */
async function untilNothingRests(frame: Frame): Promise<void> {
  const resting = `section[aria-label="${runWords.controls}"] > button[aria-disabled=true]`;
  await frame.waitForFunction(
    (selector) =>
      document.querySelector(`${selector}, [aria-busy=true]`) === null &&
      !document
        .getAnimations()
        .some((one) => one instanceof CSSTransition && one.transitionProperty.includes("color")),
    resting,
    { timeout: 10_000 },
  );
}

function lookOf(): Look {
  const page = document.documentElement;
  const root = document.querySelector("#root > *");
  return {
    width: page.clientWidth,
    tooWide: page.scrollWidth - page.clientWidth,
    background: root ? getComputedStyle(root).backgroundColor : "none",
    madeHere: document.querySelectorAll("style[data-make-styles-bucket]").length,
  };
}

/** A colour as a browser writes it. */
function rgb(hex: string): string {
  const parts = [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
  return `rgb(${parts.join(", ")})`;
}

async function violations(frame: Frame, name: string): Promise<string[]> {
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(axeSource);
  const found = await frame.evaluate(
    (options) =>
      (window as unknown as { axe: typeof import("axe-core") }).axe.run(
        { exclude: ["[data-tabster-dummy]", "iframe"] },
        options,
      ),
    axeOptions,
  );
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${name}: ${id}: ${html} ${failureSummary ?? ""}`),
  );
}
