import type { Browser, Frame } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runWords } from "#shared/words/run.ts";
import { words } from "#shared/words.ts";
import { launchChromium } from "../commands/chromium.ts";
import { type LocalServer, localServer } from "./local-server.ts";
import { openPanel, type Panel } from "./panel.ts";

let browser: Browser;
let server: LocalServer;
beforeAll(async () => {
  browser = await launchChromium();
  // The others keep out of it.
  server = await localServer({ pace: 100 });
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** What somebody could press, type into or choose just now, by what it is called. */
function focused(frame: Frame): Promise<string> {
  return frame.evaluate(() => {
    const at = document.activeElement;
    if (!document.hasFocus() || !(at instanceof HTMLElement)) return "";
    const labels = "labels" in at ? [...((at.labels as NodeListOf<HTMLElement>) ?? [])] : [];
    const named = at.getAttribute("aria-label") ?? labels[0]?.textContent ?? at.textContent;
    return (named ?? "").trim();
  });
}

/** One person at a keyboard. */
function atKeyboard({ page, frame }: Panel) {
  const keyboard = page.keyboard;
  async function to(name: string | RegExp): Promise<void> {
    const passed: string[] = [];
    for (let tabs = 0; tabs < 250; tabs++) {
      const at = await focused(frame);
      if (typeof name === "string" ? at === name : name.test(at)) return;
      passed.push(at);
      await keyboard.press("Tab");
    }
    throw new Error(`${name} cannot be reached by Tab, only ${[...new Set(passed)].join(" | ")}`);
  }
  return {
    to,
    async press(name: string | RegExp) {
      await to(name);
      // A button whose meaning has just changed rests for a moment.
      await frame.waitForFunction(
        () => document.activeElement?.getAttribute("aria-disabled") !== "true",
      );
      await keyboard.press("Enter");
    },
    async types(name: string | RegExp, text: string) {
      await to(name);
      await keyboard.type(text);
    },
    keyboard,
  };
}

/** What a screen reader is told to say from now on, and when (ms). */
async function listen(frame: Frame): Promise<() => Promise<[at: number, text: string][]>> {
  await frame.evaluate(() => {
    const heard: [number, string][] = [];
    const live = '[role="status"], [role="alert"], [aria-live="polite"], [aria-live="assertive"]';
    const last = new WeakMap<Element, string>();
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest(live);
        const text = region?.textContent?.trim() ?? "";
        if (!region || last.get(region) === text) continue;
        last.set(region, text);
        if (text !== "") heard.push([performance.now(), text]);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
    Object.assign(window, { heard });
  });
  return () => frame.evaluate(() => (window as unknown as { heard: [number, string][] }).heard);
}

test("a whole meeting is led by keyboard alone, and nobody who listens hears more than one message in ten seconds", {
  timeout: 180_000,
}, async () => {
  const [ana, ben] = await Promise.all([
    openPanel(browser, server.url, "ana"),
    openPanel(browser, server.url, "ben"),
  ]);
  const me = atKeyboard(ana);
  await ana.sees("Humour Workshop");
  await me.press("Humour Workshop");
  await ana.sees(words.panel.choose);
  await me.press(words.panel.choose);
  await ana.sees(words.panel.startNote);
  const heard = await listen(ben.frame);
  await me.press(words.panel.start);

  await ana.sees(runWords.stepOf(1, 6));
  await me.press(/^Next: /);
  await ana.sees(runWords.stepOf(2, 6));
  await me.types(runWords.yourNote, "The kettle that joins every call");
  await me.press(runWords.addNote);
  await ana.sees(runWords.noteCount(1));
  await me.press(runWords.showNotes);
  await ana.sees(runWords.showOnlyMineAsk);
  await me.press(runWords.showNow);
  await ben.sees("The kettle that joins every call");
  await me.press(/^Next: /);
  await ana.sees(runWords.stepOf(3, 6));
  await me.press(/^Next: /);
  await ana.sees(runWords.stepOf(4, 6));
  await me.press(runWords.addDot("The kettle that joins every call"));
  await ana.sees(runWords.dotsPlaced(1, 3));
  await ana.sees(runWords.votedCount(1));
  await me.press(runWords.showResult);
  await ana.sees(runWords.showDotsAsk(1, 5));
  await me.press(runWords.showNow);
  await ben.sees(runWords.dots(1));
  await me.press(/^Next: /);
  await ana.sees(runWords.stepOf(5, 6));
  await me.press(/^Next: /);
  await ana.sees(runWords.stepOf(6, 6));
  await me.types(runWords.what, "Unplug the kettle");
  await me.press(runWords.promise);
  await ben.sees("Unplug the kettle");
  await me.press(/^Next: /);
  await ana.sees(runWords.stepOf(undefined, 6));

  await ana.frame.getByRole("radiogroup").first().waitFor();
  const questions = await ana.frame.getByRole("radiogroup").count();
  for (let question = 0; question < questions; question++) {
    const isThere = () =>
      ana.frame.evaluate((index) => {
        const group = document.querySelectorAll('[role="radiogroup"]')[index];
        return group?.contains(document.activeElement) ?? false;
      }, question);
    for (let tabs = 0; tabs < 250 && !(await isThere()); tabs++) await me.keyboard.press("Tab");
    await me.keyboard.press("Space");
    await me.keyboard.press("ArrowDown");
  }
  await me.press(words.pulse.send);
  await ana.sees(words.pulse.saved);
  await me.press(runWords.end);
  await me.press(runWords.endConfirm);
  await ben.sees(runWords.endedTitle);

  const messages = await heard();
  expect(messages.length).toBeGreaterThan(0);
  const tooSoon = messages.filter(
    ([at], n) => at - (messages[n - 1]?.[0] ?? Number.NEGATIVE_INFINITY) < 10_000,
  );
  expect(tooSoon, JSON.stringify(messages)).toEqual([]);
  for (const { complaints } of [ana, ben]) expect(complaints).toEqual([]);
});
