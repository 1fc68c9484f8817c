import type { Browser, Frame, Page } from "playwright-core";
import { cardWords } from "#shared/words/cards.ts";
import type { Language } from "#shared/words/languages.ts";
import { runWords } from "#shared/words/run.ts";
import { words } from "#shared/words.ts";
import type { SampleKey } from "../room/people.ts";
import type { TeamsTheme } from "../room/teams-context.ts";
import { roomWords } from "../room/words.ts";

/** One person's side panel in a browser of their own, and what that person does in it. */
export interface Panel {
  readonly person: SampleKey;
  readonly theme: TeamsTheme;
  readonly page: Page;
  readonly frame: Frame;
  /** Everything the page asked for and complained about that should not be. */
  readonly complaints: string[];
  press(name: string | RegExp): Promise<void>;
  /** Shows this part of the personal app. */
  shows(part: keyof typeof words.library.tabs): Promise<void>;
  sees(text: string | RegExp): Promise<void>;
  seesNot(text: string | RegExp): Promise<void>;
  /** Waits until this is no longer to be seen. */
  seesNoMore(text: string | RegExp): Promise<void>;
  /** What the timer shows, in seconds; negative once the step is over its time. */
  secondsLeft(): Promise<number>;
  chooses(title: string): Promise<void>;
  types(note: string): Promise<void>;
  writes(note: string): Promise<void>;
  putsDotOn(note: string): Promise<void>;
  promises(what: string): Promise<void>;
  /** Writes down what the team decided. */
  decides(what: string): Promise<void>;
  /** Answers every question of the pulse alike in the panel, and sees that it is saved. */
  answersPulse(choice: PulseChoice): Promise<void>;
  /** The same on the card in the meeting's chat. */
  answersCard(choice: PulseChoice): Promise<void>;
  /** Moves the clock of the room forward by its menu. */
  letsPass(minutes: keyof typeof roomWords.clockForward): Promise<void>;
  reload(): Promise<Panel>;
}

/** One of the five choices, in its words. */
export type PulseChoice = (typeof words.pulse.choices)[number];

/** How a panel is opened, where it is not as on a first visit. */
export interface Opening {
  readonly theme?: TeamsTheme;
  readonly view?: "meeting" | "personal";
  /** The language of the app; the browser's unless it is given. */
  readonly language?: Language;
  /** How wide the window is; the side panel is 280 pixels wide in every window. */
  readonly width?: number;
  /** How high it is: enough for most screens, unless it is given. */
  readonly height?: number;
  /** What is done to the page before it asks for anything. */
  readonly before?: (page: Page) => Promise<unknown>;
}

/** Calls that a page has made and that do not leave it. */
export interface HeldCalls {
  /** Resolves once there is one. */
  readonly first: Promise<void>;
  readonly letGo: () => void;
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
  {
    theme = "default",
    view = "meeting",
    language,
    width = 1280,
    height = 900,
    before,
  }: Opening = {},
): Promise<Panel> {
  // Without motion there is no moment at which a colour is halfway.
  const context = await browser.newContext({
    viewport: { width, height },
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await before?.(page);
  const place = { as: person, view, theme, ...(language === undefined ? {} : { language }) };
  await page.goto(`${url}/?${new URLSearchParams(place)}`);
  return panelOn(page, person, theme);
}

/**
 * What was complained about, once the clock has jumped over the life of every token: the first call
 * with an old one is refused, and the panel signs in again.
 */
export function afterADay(complaints: readonly string[]): string[] {
  return complaints.filter((complaint) => !complaint.includes("401 (Unauthorized)"));
}

/** From now on calls to this address wait, until they are let go. */
export async function holdCalls(page: Page, address: string): Promise<HeldCalls> {
  const first = Promise.withResolvers<void>();
  const letGo = Promise.withResolvers<void>();
  await page.route(address, async (route) => {
    first.resolve();
    await letGo.promise;
    await route.continue();
  });
  return { first: first.promise, letGo: letGo.resolve };
}

async function panelOn(page: Page, person: SampleKey, theme: TeamsTheme): Promise<Panel> {
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
  // A page that another one was opened from is kept, out of sight.
  const shown = (text: string | RegExp) => frame.getByText(text).filter({ visible: true });
  const types = (note: string) =>
    frame.getByRole("textbox", { name: runWords.yourNote }).fill(note, patience);
  return {
    person,
    theme,
    page,
    frame,
    complaints,
    press,
    shows: (part) => frame.getByRole("tab", { name: words.library.tabs[part] }).click(patience),
    async sees(text) {
      await shown(text).first().waitFor(patience);
    },
    async seesNot(text) {
      if ((await shown(text).count()) > 0) throw new Error(`${person} sees ${text}`);
    },
    seesNoMore: (text) =>
      shown(text)
        .first()
        .waitFor({ state: "hidden", ...patience }),
    async secondsLeft() {
      const text = await frame.getByRole("timer").innerText();
      const [, over, minutes, seconds] = /(\+?)(\d+):(\d\d)/.exec(text) ?? [];
      const total = Number(minutes) * 60 + Number(seconds);
      return over ? -total : total;
    },
    async chooses(title) {
      const card = frame.getByRole("button", { name: title, exact: true }).first();
      const all = frame.getByRole("button", { name: /^Show all \d+$/ }).first();
      await card.or(all).first().waitFor(patience);
      if ((await card.count()) === 0) await all.click(patience);
      await press(title);
      await press(words.panel.choose);
    },
    types,
    async writes(note) {
      await types(note);
      await press(runWords.addNote);
      await frame.getByText(note).first().waitFor(patience);
    },
    putsDotOn: (note) => press(runWords.addDot(note)),
    async promises(what) {
      await frame.getByRole("textbox", { name: runWords.what }).fill(what, patience);
      await press(runWords.promise);
      await frame.getByText(what).first().waitFor(patience);
    },
    async decides(what) {
      await frame.getByRole("textbox", { name: runWords.decide }).fill(what, patience);
      await press(runWords.decideSave);
      await frame.getByText(what).first().waitFor(patience);
    },
    async answersPulse(choice) {
      await frame.getByRole("radiogroup").first().waitFor(patience);
      await answerAll(frame, choice);
      await press(words.pulse.send);
      await frame.getByText(words.pulse.saved).first().waitFor(patience);
    },
    async answersCard(choice) {
      const send = page.getByRole("button", { name: words.pulse.send });
      await send.waitFor(patience);
      await answerAll(page, choice);
      await send.click(patience);
      await page.getByText(cardWords.pulseCard.savedTitle).first().waitFor(patience);
      if ((await send.count()) > 0) throw new Error("the card asks for answers that it has");
    },
    async letsPass(minutes) {
      await page.getByTitle(roomWords.clock, { exact: true }).click(patience);
      await page.getByRole("menuitem", { name: roomWords.clockForward[minutes] }).click(patience);
    },
    async reload() {
      await page.reload();
      return panelOn(page, person, theme);
    },
  };
}

/** Makes the same choice for every question that is shown. */
async function answerAll(place: Page | Frame, choice: PulseChoice): Promise<void> {
  for (const question of await place.getByRole("radiogroup").all()) {
    await question.getByRole("radio", { name: choice, exact: true }).check(patience);
  }
}

async function frameOf(page: Page, person: SampleKey): Promise<Frame> {
  // In a narrow window it is there and not shown.
  const element = await page.waitForSelector(`iframe[data-person="${person}"]`, {
    state: "attached",
    ...patience,
  });
  await page.waitForFunction(
    (selector) => document.querySelector<HTMLIFrameElement>(selector)?.src.includes("/tab/"),
    `iframe[data-person="${person}"]`,
  );
  const frame = await element.contentFrame();
  if (!frame) throw new Error(`${person} has no panel`);
  return frame;
}
