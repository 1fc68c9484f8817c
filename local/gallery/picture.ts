import type { Page } from "playwright-core";
import type { TeamsTheme } from "../room/teams-context.ts";
import { backgroundOf, flawsOf } from "./flaws.ts";
import { untilNothingRests } from "./still.ts";
import type { Screen } from "./story.ts";

/** How a screen is looked at. */
export interface Look {
  readonly theme: TeamsTheme;
  readonly width: number;
  /** In the few colours that somebody has chosen for everything on their machine. */
  readonly forced: boolean;
  /** Only what is seen before anybody scrolls, as high as a panel is. */
  readonly atFirst?: boolean;
}

/** How high a panel is where it is narrow, and a page where it is wide. */
const heightFor = (width: number) => (width < 640 ? 600 : 800);

/** Wide enough for the room to have all its parts beside each other, and for every screen. */
const roomWidth = 1_280;

/** Shows a screen so; nothing in it is opened anew. */
export async function showAs(screen: Screen, look: Look): Promise<{ height: number }> {
  const { page, frame } = screen;
  await page.emulateMedia({
    forcedColors: look.forced ? "active" : "none",
    colorScheme: look.theme === "default" ? "light" : "dark",
    reducedMotion: "reduce",
  });
  await nameTheme(screen, look.theme);
  let height = heightFor(look.width);
  await resize(screen, look.width, height);
  // A page that is made higher may show more of itself.
  for (let tries = 0; tries < 4 && !look.atFirst; tries++) {
    const hidden = await frame.evaluate(heightOutOfSight);
    if (hidden <= 0) break;
    height += hidden;
    await resize(screen, look.width, height);
  }
  await untilNothingRests(frame);
  return { height };
}

/** Takes a picture of a screen as it is shown now. */
export async function takePicture(
  { page }: Screen,
  { width }: Look,
  height: number,
  path: string,
): Promise<void> {
  await page.screenshot({ path, clip: { x: 0, y: 0, width, height } });
}

/** What is wrong with a screen that is shown so. */
export function flawsAs({ frame }: Screen, { theme, width, forced }: Look): Promise<string[]> {
  return flawsOf(frame, { width, theme: forced ? undefined : theme });
}

/** Says to the app what Teams says when somebody chooses another theme. */
async function nameTheme({ page, frame, around }: Screen, theme: TeamsTheme): Promise<void> {
  if (around === undefined) return;
  await page.evaluate(
    ([selector, name]) => {
      const message = { func: "themeChange", args: [name] };
      const app = document.querySelector<HTMLIFrameElement>(selector)?.contentWindow;
      app?.postMessage(message, location.origin);
    },
    [around, theme] as const,
  );
  const isForced = await page.evaluate(() => matchMedia("(forced-colors: active)").matches);
  if (isForced) return;
  await frame.waitForFunction(
    (background) => {
      const root = document.querySelector("#root > *");
      return root !== null && getComputedStyle(root).backgroundColor === background;
    },
    backgroundOf(theme),
    { timeout: 10_000 },
  );
}

async function resize({ page, around }: Screen, width: number, height: number): Promise<void> {
  await page.setViewportSize({ width: around === undefined ? width : roomWidth, height });
  if (around === undefined) return;
  await coverRoom(page, around, width);
}

/** The app's frame lies over all else in the room, from the first pixel on. */
function coverRoom(page: Page, selector: string, width: number): Promise<void> {
  return page.evaluate(
    ([wanted, wide]) => {
      const frame = document.querySelector<HTMLIFrameElement>(wanted);
      if (!frame) throw new Error("the room has no such frame");
      const cover = { position: "fixed", inset: "0 auto 0 0", height: "100vh", zIndex: "999" };
      Object.assign(frame.style, cover, { width: `${wide}px` });
    },
    [selector, width] as const,
  );
}

/** Runs in the page: how many pixels of it can only be reached by scrolling. */
function heightOutOfSight(): number {
  const page = document.documentElement;
  let hidden = page.scrollHeight - innerHeight;
  for (const element of document.querySelectorAll("*:not(textarea)")) {
    const more = element.scrollHeight - element.clientHeight;
    if (more > 0 && /auto|scroll/.test(getComputedStyle(element).overflowY)) hidden += more;
  }
  return hidden;
}
