import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runWords } from "#shared/words/run.ts";
import { stepToolWords } from "#shared/words/step-tools.ts";
import { words } from "#shared/words.ts";
import { launchChromium } from "../commands/chromium.ts";
import { type LocalServer, localServer } from "./local-server.ts";
import { look } from "./looking.ts";
import { openPanel, type Panel } from "./panel.ts";

let browser: Browser;
let server: LocalServer;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** Ana, Ben and Chidi, each in another theme, in the first step of this action, which Ana leads. */
async function begun(title: string): Promise<[Panel, Panel, Panel]> {
  await server?.stop();
  server = await localServer();
  const [ana, ben, chidi] = await Promise.all([
    openPanel(browser, server.url, "ana"),
    openPanel(browser, server.url, "ben", { theme: "dark" }),
    openPanel(browser, server.url, "chidi", { theme: "contrast" }),
  ]);
  await ana.chooses(title);
  await ana.press(words.panel.start);
  await Promise.all([ana, ben, chidi].map((panel) => panel.sees(/^Step 1 of /)));
  return [ana, ben, chidi];
}

test("[R141] [R142] [R250] a round goes from one to the next on all panels, and a pass comes up once more", async () => {
  const panels = await begun("Humour Workshop");
  const [ana, ben, chidi] = panels;
  const all = (act: (panel: Panel) => Promise<void>) => Promise.all(panels.map(act));
  await ana.press(stepToolWords.beginRound);
  for (const absent of ["Dana", "Eli"]) {
    await ana.frame.getByRole("checkbox", { name: absent }).uncheck();
  }
  await look("step-tools-round-begin", panels);
  await ana.press(stepToolWords.beginNow);
  // As the script of this step says.
  await ana.sees(stepToolWords.youSpeak);
  await ana.press(stepToolWords.done);
  await ben.sees(stepToolWords.youSpeak);
  await chidi.sees(stepToolWords.speaks("Ben"));
  await look("step-tools-round", panels);

  await ben.press(stepToolWords.pass);
  await all((panel) => panel.sees(stepToolWords.onceMore([panel === ben ? "you" : "Ben"])));
  await chidi.sees(stepToolWords.youSpeak);
  await look("step-tools-round-passed", panels);
  await chidi.press(stepToolWords.done);
  await ana.press(stepToolWords.nextPerson);
  await all((panel) => panel.sees(stepToolWords.roundOver));

  const dana = await openPanel(browser, server.url, "dana");
  await dana.press(stepToolWords.join);
  await all((panel) => panel.sees(stepToolWords.speaks("Dana")));
  for (const { complaints } of [...panels, dana]) expect(complaints).toEqual([]);
});

test("[R144] all panels show the same pairs, each its own first, and the leader draws again", async () => {
  const panels = await begun("My Best Day Here");
  const [ana] = panels;
  await Promise.all(panels.map((panel) => panel.sees(/^You talk with /)));
  const pairsOf = async ({ frame }: Panel) => {
    await frame.getByText(stepToolWords.allPairs).click();
    const list = frame.getByRole("region", { name: stepToolWords.pairs }).getByRole("listitem");
    return list.allInnerTexts();
  };
  await look("step-tools-pairs", panels);
  const drawn = await Promise.all(panels.map(pairsOf));
  expect(drawn[1]).toEqual(drawn[0]);
  expect(drawn[2]).toEqual(drawn[0]);

  await ana.press(stepToolWords.drawAgain);
  await ana.frame.getByRole("checkbox", { name: "Eli" }).uncheck();
  await ana.press(stepToolWords.drawNow);
  await ana.frame.getByRole("listitem").filter({ hasText: "Eli" }).waitFor({ state: "detached" });
  const eli = await openPanel(browser, server.url, "eli");
  await eli.sees(stepToolWords.noPair);
  for (const { complaints } of [...panels, eli]) expect(complaints).toEqual([]);
});

test("[R145] by keyboard alone a member looks back and ahead while the team goes on", async () => {
  const panels = await begun("Humour Workshop");
  const [ana, ben, chidi] = panels;
  await ana.press(/^Next: /);
  await chidi.sees(runWords.stepOf(2, 6));
  await chidi.frame.getByRole("button", { name: stepToolWords.lookBack(1) }).focus();
  await chidi.page.keyboard.press("Enter");
  await chidi.sees(stepToolWords.lookingAt(1, 2));
  await ben.press(stepToolWords.lookAhead(3));
  await ben.sees(stepToolWords.controlsOfTeam(2, "Odd moments"));
  await look("step-tools-look", panels.slice(1));

  // Nobody has written: that is asked first.
  await ana.press(runWords.showNotes);
  await ana.press(runWords.showEmpty);
  await ana.press(/^Next: /);
  await chidi.sees(stepToolWords.movedOn(1, 3));
  await ben.seesNoMore(stepToolWords.backToTeam);
  await look("step-tools-look-moved", [chidi]);
  await chidi.page.keyboard.press("Tab");
  await chidi.page.keyboard.press("Enter");
  await chidi.sees(runWords.stepOf(3, 6));
  await chidi.seesNot(stepToolWords.backToTeam);
  const title = await chidi.frame.evaluate(() => document.activeElement?.tagName);
  expect(title).toBe("H2");
  for (const { complaints } of panels) expect(complaints).toEqual([]);
});
