import type { Browser, Frame, Page } from "playwright-core";
import { expect } from "vitest";
import { words } from "#shared/words.ts";
import type { SampleKey } from "../room/people.ts";

/** One person's side panel in a browser of their own, and what that person does in it. */
export interface Panel {
  readonly person: SampleKey;
  readonly page: Page;
  readonly frame: Frame;
  /** Everything the page asked for and complained about that should not be. */
  readonly complaints: string[];
  press(name: string | RegExp): Promise<void>;
  sees(text: string | RegExp): Promise<void>;
  seesNot(text: string | RegExp): Promise<void>;
  chooses(title: string): Promise<void>;
  writes(note: string): Promise<void>;
  putsDotOn(note: string): Promise<void>;
  promises(what: string): Promise<void>;
  reload(): Promise<Panel>;
}

/** How long anything may take until it is seen; the machine may be slow, the product is not. */
const patience = { timeout: 20_000 };

/** teams-js asks Microsoft for its list of hosts; without the internet that fails, as it may. */
const expected = /res\.cdn\.office\.net|ERR_INTERNET_DISCONNECTED|ERR_NAME_NOT_RESOLVED/;

/** Opens the meeting room as this person. */
export async function openPanel(
  browser: Browser,
  url: string,
  person: SampleKey,
  query: Readonly<Record<string, string>> = {},
): Promise<Panel> {
  // Without motion there is no moment at which a colour is halfway.
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await page.goto(`${url}/?${new URLSearchParams({ as: person, ...query })}`);
  return panelOn(page, person);
}

async function panelOn(page: Page, person: SampleKey): Promise<Panel> {
  const complaints: string[] = [];
  page.on("console", (message) => {
    const text = `${message.text()} ${message.location().url}`;
    if (message.type() === "error" && !expected.test(text)) complaints.push(text);
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  const frame = await frameOf(page, person);
  const press = (name: string | RegExp) =>
    frame
      .getByRole("button", { name, exact: typeof name === "string" })
      .first()
      .click(patience);
  return {
    person,
    page,
    frame,
    complaints,
    press,
    async sees(text) {
      await frame.getByText(text).first().waitFor(patience);
    },
    async seesNot(text) {
      expect(await frame.getByText(text).count()).toBe(0);
    },
    async chooses(title) {
      await press(title);
      await press(words.panel.choose);
    },
    async writes(note) {
      await frame.getByRole("textbox", { name: words.run.yourNote }).fill(note, patience);
      await press(words.run.addNote);
      await frame.getByText(note).first().waitFor(patience);
    },
    putsDotOn: (note) => press(words.run.addDot(note)),
    async promises(what) {
      await frame.getByRole("textbox", { name: words.run.what }).fill(what, patience);
      await press(words.run.promise);
      await frame.getByText(what).first().waitFor(patience);
    },
    async reload() {
      await page.reload();
      return panelOn(page, person);
    },
  };
}

async function frameOf(page: Page, person: SampleKey): Promise<Frame> {
  const element = await page.waitForSelector(`iframe[data-person="${person}"]`, patience);
  await page.waitForFunction(
    (selector) => document.querySelector<HTMLIFrameElement>(selector)?.src.includes("/tab/"),
    `iframe[data-person="${person}"]`,
  );
  const frame = await element.contentFrame();
  if (!frame) throw new Error(`${person} has no panel`);
  return frame;
}
