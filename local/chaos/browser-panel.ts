import type { BrowserContext, Frame, Page } from "playwright-core";
import { runWords } from "#shared/words/run.ts";
import type { SampleKey } from "../room/people.ts";
import type { Chance } from "./chance.ts";
import type { Relay } from "./relay.ts";
import type { Witness } from "./witness.ts";

/** A panel in a page of a real browser. Each of its doings gives up after a second, as a page may hang. */
export interface BrowserPanel {
  readonly name: string;
  readonly person: SampleKey;
  readonly relay: Relay;
  /** From now on some of its calls are lost, late or doubled, until they no longer are. */
  readonly turnBad: (isBad: boolean) => void;
  /** Whether a button was there that begins with these words, and was pressed. */
  readonly press: (begins: string) => Promise<boolean>;
  /** Types into the note; true where the text is there then. */
  readonly type: (text: string) => Promise<boolean>;
  /** What it shows: the version of the run and the time left (s). */
  readonly shown: () => Promise<{ version: number; seconds: number } | undefined>;
  /** All that is kept on its device. */
  readonly kept: () => Promise<string>;
  readonly freeze: (isFrozen: boolean) => Promise<void>;
  readonly reload: () => Promise<void>;
}

/** How long a call is late at most (ms), and how many calls meet with something. */
const longestDelay = 900;
const share = 0.2;

/** What a note is typed into. */
const noteNames = [runWords.yourNote, runWords.lateNote, runWords.draftNote];

export interface BrowserOpening {
  readonly name: string;
  readonly person: SampleKey;
  /** That of its person: all their tabs share it. */
  readonly context: BrowserContext;
  readonly relay: Relay;
  readonly chance: Chance;
  readonly witness: Witness;
}

export async function openBrowserPanel(opening: BrowserOpening): Promise<BrowserPanel> {
  const { name, person, context, relay, chance, witness } = opening;
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  let isBad = false;
  const meets = () => isBad && chance.happens(share);
  const late = () => new Promise((resolve) => setTimeout(resolve, chance.upTo(longestDelay)));

  await page.exposeBinding("chaosShown", (_, version: number) => witness.seeVersion(name, version));
  await page.addInitScript(putClockOff, (chance.next() - 0.5) * 12 * 365 * 24 * 60 * 60_000);
  await page.addInitScript(tellVersions);
  await page.route("**/api/**", async (route) => {
    if (meets()) await late();
    const fate = meets() ? chance.oneOf(["lost", "unanswered", "twice"] as const) : "well";
    if (fate === "lost") return route.abort().catch(gone);
    if (fate === "unanswered") await route.fetch().catch(gone);
    if (fate === "unanswered") return route.abort().catch(gone);
    if (fate === "twice") void late().then(() => route.fetch().catch(gone));
    await route.continue().catch(gone);
  });
  page.on("response", async (response) => {
    if (!response.url().includes("/api/")) return;
    const text = await response.text().catch(gone);
    if (text) witness.overhear(name, person, text);
  });
  page.on("websocket", (line) => {
    line.on("framereceived", ({ payload }) => {
      const [, data] = /^42\["\w+",(.*)\]$/s.exec(String(payload)) ?? [];
      if (data) witness.overhear(name, person, data);
    });
  });

  const frame = () => page.frames().find((one) => one.url().includes("/tab/"));
  const within = async <T>(use: (frame: Frame) => Promise<T>, otherwise: T): Promise<T> => {
    const there = frame();
    if (!there) return otherwise;
    return Promise.race([use(there).catch(() => otherwise), aSecond(otherwise)]);
  };
  const address = `${relay.url}/baseline/host.html?as=${person}`;
  await open(page, address);

  return {
    ...{ name, person, relay },
    turnBad(now) {
      isBad = now;
    },
    press: (begins) => within((there) => there.evaluate(pressNow, begins), false),
    type: (text) => within((there) => there.evaluate(typeNow, { text, names: noteNames }), false),
    shown: () => within((there) => there.evaluate(lookNow), undefined),
    kept: () => within((there) => there.evaluate(() => JSON.stringify(localStorage)), ""),
    async freeze(isFrozen) {
      await devtools.send("Page.setWebLifecycleState", { state: isFrozen ? "frozen" : "active" });
    },
    reload: () => open(page, address),
  };
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: "commit", timeout: 5_000 }).catch(gone);
}

/** A page that is left, or a way that is cut, answers nothing more. */
function gone(): undefined {}

function aSecond<T>(otherwise: T): Promise<T> {
  return new Promise((resolve) => setTimeout(resolve, 1_000, otherwise));
}

// What runs in the page.

function putClockOff(ms: number): void {
  const right = Date.now;
  Date.now = () => right() + ms;
}

function tellVersions(): void {
  let last = "";
  new MutationObserver(() => {
    const shown = document.querySelector("[data-run-version]")?.getAttribute("data-run-version");
    if (!shown || shown === last) return;
    last = shown;
    void (globalThis as unknown as { chaosShown: (v: number) => Promise<void> }).chaosShown(
      Number(shown),
    );
  }).observe(document, { subtree: true, childList: true, attributes: true });
}

function pressNow(begins: string): boolean {
  const button = [...document.querySelectorAll("button")].find((one) =>
    (one.ariaLabel ?? one.textContent ?? "").startsWith(begins),
  );
  button?.click();
  return button !== undefined;
}

function typeNow({ text, names }: { text: string; names: readonly string[] }): boolean {
  const box = [...document.querySelectorAll("textarea")].find((one) =>
    names.includes(one.labels[0]?.textContent ?? ""),
  );
  if (!box) return false;
  box.focus();
  box.setSelectionRange(box.value.length, box.value.length);
  document.execCommand("insertText", false, text);
  return box.value.includes(text);
}

function lookNow(): { version: number; seconds: number } | undefined {
  const version = document.querySelector("[data-run-version]")?.getAttribute("data-run-version");
  const [, over, minutes, seconds] =
    /(\+?)(\d+):(\d\d)/.exec(document.querySelector("[role=timer]")?.textContent ?? "") ?? [];
  if (!version) return undefined;
  const total = Number(minutes) * 60 + Number(seconds);
  return { version: Number(version), seconds: over ? -total : total };
}
