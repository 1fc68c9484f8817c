import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Frame } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runWords } from "#shared/words/run.ts";
import { stageWords } from "#shared/words/stage.ts";
import { words } from "#shared/words.ts";
import { launchChromium } from "../commands/chromium.ts";
import { projectRoot } from "../commands/run-command.mjs";
import { roomWords } from "../room/words.ts";
import { type LocalServer, localServer } from "./local-server.ts";
import { lookInto } from "./looking.ts";
import { openPanel, type Panel } from "./panel.ts";

const themes = ["default", "dark", "contrast"] as const;
const pictures = join(projectRoot, ".cache", "screens");

let browser: Browser;
let server: LocalServer;
beforeAll(async () => {
  browser = await launchChromium();
  server = await localServer({ pace: 100 });
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** The app on the stage, as one person sees it. */
async function stageOf({ page }: Panel): Promise<Frame> {
  const element = await page.waitForSelector("iframe[data-stage]");
  const frame = await element.contentFrame();
  if (!frame) throw new Error("the stage is empty");
  return frame;
}

test("what the leader shows on the stage follows the team for everybody, and shows no note too early", {
  timeout: 120_000,
}, async () => {
  const ana = await openPanel(browser, server.url, "ana", { width: 1600 });
  const looking = await Promise.all(
    themes.map((theme) => openPanel(browser, server.url, "ben", { theme, width: 1600 })),
  );
  await ana.chooses("Humour Workshop");
  await ana.press(words.panel.showOnStage);
  await ana.sees(words.panel.stageRefused);

  await ana.page.getByRole("button", { name: roomWords.startMeeting }).first().click();
  await ana.press(words.panel.showOnStage);
  await ana.sees(words.panel.stageShown);
  const stages = await Promise.all(looking.map(stageOf));
  const all = (text: string | RegExp) =>
    Promise.all(stages.map((stage) => stage.getByText(text).first().waitFor()));
  const lookAt = async (screen: string) => {
    mkdirSync(pictures, { recursive: true });
    for (const [n, panel] of looking.entries()) {
      const stage = stages[n];
      const theme = themes[n];
      if (!stage || !theme) throw new Error("nobody looks");
      const element = await panel.page.waitForSelector("iframe[data-stage]");
      await element.screenshot({ path: join(pictures, `stage-${screen}-${theme}.png`) });
      const { width } = (await element.boundingBox()) ?? {};
      await lookInto(stage, `stage ${screen}`, theme, width);
    }
  };
  await all(stageWords.planned("Ana"));
  await lookAt("planned");

  await ana.press(words.panel.start);
  await all(/^Step 1 of/);
  await lookAt("talk");
  for (const stage of stages) expect(await stage.getByRole("button").count()).toBe(0);

  await ana.press(/^Next:/);
  await all(new RegExp(stageWords.writing));
  await ana.writes("A canary in the notes");
  await all(runWords.noteCount(1));
  for (const stage of stages) expect(await stage.getByText(/canary/).count()).toBe(0);
  await lookAt("write");
  await ana.press(runWords.showNotes);
  // Nobody else has written: the leader is asked first.
  await ana.press(runWords.showNow);
  await all(/canary/);
  await lookAt("board");

  await ana.page.getByRole("button", { name: roomWords.endMeeting }).first().click();
  await Promise.all(
    looking.map(({ page }) => page.waitForSelector("iframe[data-stage]", { state: "detached" })),
  );
  for (const { complaints } of [ana, ...looking]) expect(complaints).toEqual([]);
});
