import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
} from "@fluentui/react-components";
import type { RunOptions } from "axe-core";
import type { Frame } from "playwright-core";
import { projectRoot } from "../commands/run-command.mjs";
import type { TeamsTheme } from "../room/teams-context.ts";

const axeSource = readFileSync(join(projectRoot, "node_modules", "axe-core", "axe.min.js"), "utf8");
const axeOptions: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"],
  rules: { "target-size": { enabled: true } },
  iframes: false,
};
const backgrounds: Record<TeamsTheme, string> = {
  default: rgb(teamsLightTheme.colorNeutralBackground1),
  dark: rgb(teamsDarkTheme.colorNeutralBackground1),
  contrast: rgb(teamsHighContrastTheme.colorNeutralBackground1),
};

/** How a page is to be; a theme that is not given is whatever the browser makes of it. */
export interface Wanted {
  readonly width: number;
  readonly theme?: TeamsTheme | undefined;
}

/** All that is wrong with a page as it is drawn now, a sentence each. */
export async function flawsOf(frame: Frame, { width, theme }: Wanted): Promise<string[]> {
  const found = await frame.evaluate(shapeOf);
  const flaws = [...found.flaws];
  if (found.width !== width) flaws.push(`is ${found.width} pixels wide, and not ${width}`);
  if (theme !== undefined && found.background !== backgrounds[theme]) {
    flaws.push(`is ${found.background} behind everything, and not ${backgrounds[theme]}`);
  }
  flaws.push(...(await frame.evaluate(cutOffWhenSpaced)));
  return [...flaws, ...(await axeViolations(frame))];
}

/** What axe finds on a page, Fluent's own invisible stops for the keyboard left out. */
export async function axeViolations(frame: Frame): Promise<string[]> {
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
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ""}`),
  );
}

/** The colour behind the whole page in a theme, as a browser writes it. */
export const backgroundOf = (theme: TeamsTheme): string => backgrounds[theme];

interface Shape {
  readonly width: number;
  readonly background: string;
  readonly flaws: readonly string[];
}

/** Runs in the page: how wide it is, and what of it is too wide or too small to be pressed. */
function shapeOf(): Shape {
  const page = document.documentElement;
  const root = document.querySelector("#root > *");
  const flaws: string[] = [];
  const tooWide = page.scrollWidth - page.clientWidth;
  if (tooWide > 0) flaws.push(`scrolls sideways by ${tooWide} pixels`);
  const madeHere = document.querySelectorAll("style[data-make-styles-bucket]").length;
  if (madeHere > 0) flaws.push(`has made ${madeHere} sheets of styles that the build makes`);
  const nameOf = (element: Element) =>
    element.getAttribute("aria-label") ?? element.textContent?.trim().slice(0, 40) ?? "";
  const pressed = "button, select, textarea, summary, input, [role=tab], [role=checkbox]";
  for (const element of document.querySelectorAll<HTMLElement>(pressed)) {
    // What is pressed in place of a box or dot is the line that it stands in.
    const { width, height } = (element.closest("label") ?? element).getBoundingClientRect();
    if (width === 0 || element.closest("[hidden], [data-tabster-dummy]")) continue;
    if (element.checkVisibility() && (width < 24 || height < 24)) {
      flaws.push(`“${nameOf(element)}” is ${width} by ${height} pixels and hard to hit`);
    }
  }
  return {
    width: page.clientWidth,
    background: root ? getComputedStyle(root).backgroundColor : "none",
    flaws,
  };
}

/**
 * Runs in the page: what cannot be read any more where somebody has text spaced as WCAG 1.4.12 says. What a
 * page cuts on purpose, with a way to read on, is left out.
 */
function cutOffWhenSpaced(): string[] {
  const spacing = new CSSStyleSheet();
  spacing.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-bottom: 2em !important }`);
  document.adoptedStyleSheets.push(spacing);
  const flaws: string[] = [];
  const page = document.documentElement;
  const tooWide = page.scrollWidth - page.clientWidth;
  if (tooWide > 0) flaws.push(`scrolls sideways by ${tooWide} pixels where text is spaced`);
  for (const element of document.querySelectorAll<HTMLElement>("#root *")) {
    const { clientHeight, clientWidth, scrollHeight, scrollWidth } = element;
    const { overflowX, overflowY, webkitLineClamp } = getComputedStyle(element);
    const isText = [...element.childNodes].some(
      ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim(),
    );
    // What is there for a screen reader alone is a pixel wide.
    if (!isText || clientWidth <= 1 || webkitLineClamp !== "none") continue;
    const hides = (overflow: string) => overflow === "hidden" || overflow === "clip";
    const isCut =
      (hides(overflowX) && scrollWidth > clientWidth + 1) ||
      (hides(overflowY) && scrollHeight > clientHeight + 1);
    if (isCut)
      flaws.push(`“${element.textContent?.trim().slice(0, 40)}” is cut off where text is spaced`);
  }
  document.adoptedStyleSheets.pop();
  return flaws;
}

function rgb(hex: string): string {
  const parts = [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
  return `rgb(${parts.join(", ")})`;
}
