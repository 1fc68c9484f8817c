import type { Browser, Frame } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { germanActions } from "#shared/playbook/de/german-actions.ts";
import { german } from "#shared/words/de/german.ts";
import { leadWords } from "#shared/words/lead.ts";
import { libraryWords } from "#shared/words/library.ts";
import { measuringWords } from "#shared/words/measuring.ts";
import { runWords } from "#shared/words/run.ts";
import { standingWords } from "#shared/words/standing.ts";
import { words } from "#shared/words.ts";
import { launchChromium } from "../commands/chromium.ts";
import { botName } from "../room/room-protocol.ts";
import { roomWords } from "../room/words.ts";
import { type LocalServer, localServer } from "./local-server.ts";
import { look, lookAtRoom } from "./looking.ts";
import { openPanel } from "./panel.ts";

let browser: Browser;
let server: LocalServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), localServer()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** All texts of these words that are sentences or names and not the same in both languages. */
function textsOf(english: unknown, other: unknown): string[] {
  if (typeof english === "string") return english === other || english.length < 4 ? [] : [english];
  if (typeof english !== "object" || english === null) return [];
  return Object.entries(english).flatMap(([key, one]) =>
    textsOf(one, typeof other === "object" && other !== null ? Reflect.get(other, key) : undefined),
  );
}

const { panel, home, turns, pulse } = words;
/** Some are words of both languages, where they stand for something else: “Start” is a button, and a tab in German. */
const alsoGerman = new Set(textsOf(german, undefined));
const english = new Set(
  [
    ...textsOf({ panel, home, run: runWords, lead: leadWords, turns, pulse }, german),
    ...textsOf(
      { library: libraryWords, standing: standingWords, measuring: measuringWords },
      german,
    ),
  ].filter((text) => !alsoGerman.has(text)),
);

/** What of the English words is to be read on this page, outside of what says that it is English. */
async function englishOn(frame: Frame): Promise<string[]> {
  const lines = await frame.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent?.closest("[lang=en], script, style") === null) {
        found.push(node.textContent?.trim() ?? "");
      }
    }
    return found;
  });
  return lines.filter((line) => english.has(line));
}

const languageOf = (frame: Frame) => frame.evaluate(() => document.documentElement.lang);

test("somebody who reads German has panel, Home tab and the bot's help in German", async () => {
  expect(english.size).toBeGreaterThan(200);
  const ana = await openPanel(browser, server.url, "ana", { language: "de" });
  const { title } = german.playbookTitles["humour-workshop"] ?? { title: "" };
  await ana.sees(title);
  await ana.frame.getByRole("searchbox", { name: german.library.searchActions }).waitFor();
  expect(await languageOf(ana.frame)).toBe("de");
  expect(await englishOn(ana.frame)).toEqual([]);
  expect(await ana.frame.locator("[lang=en]").allTextContents()).toEqual([]);
  await look("60-german-panel", [ana]);

  await ana.press(title);
  await ana.sees(german.panel.whyTitle);
  await ana.sees(germanActions["humour-workshop"]?.why ?? "");
  expect(await englishOn(ana.frame)).toEqual([]);
  await look("61-german-action", [ana]);

  await ana.page.getByRole("tab", { name: botName }).click();
  await ana.page.getByPlaceholder(roomWords.writeToApp).fill("help");
  await ana.page.getByRole("button", { name: roomWords.send }).click();
  await ana.page.getByText(german.cards.helpCard.title).last().waitFor();
  await ana.page.getByText(german.commands.help.byMyselfTitle).last().waitFor();
  await lookAtRoom(ana, "62-german-help");
  expect(ana.complaints).toEqual([]);

  const own = await openPanel(browser, server.url, "ana", {
    ...{ language: "de", view: "personal", width: 280 },
  });
  await own.sees(german.library.tabs.library);
  await own.sees(german.home.title("Ana"));
  expect(await languageOf(own.frame)).toBe("de");
  expect(await englishOn(own.frame)).toEqual([]);
  await look("63-german-home", [own]);
  expect(own.complaints).toEqual([]);
});
