import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, test } from "vitest";
import { words } from "#shared/words.ts";
import { launchChromium } from "../commands/chromium.ts";
import { type LocalServer, localServer } from "./local-server.ts";
import { look } from "./looking.ts";
import { openPanel, type Panel } from "./panel.ts";

const themes = ["default", "dark", "contrast"] as const;

let browser: Browser;
let server: LocalServer;
beforeAll(async () => {
  browser = await launchChromium();
});
beforeEach(async () => {
  server = await localServer();
});
afterEach(() => server?.stop());
afterAll(() => browser?.close());

/** One person's panels in three themes. */
function panelsOf(person: "ana" | "dana"): Promise<Panel[]> {
  return Promise.all(themes.map((theme) => openPanel(browser, server.url, person, { theme })));
}

async function all(panels: readonly Panel[], text: string | RegExp): Promise<void> {
  await Promise.all(panels.map((panel) => panel.sees(text)));
}

test("[R130] a step's time runs out in words and signs, in three themes", async () => {
  const [leading, others] = await Promise.all([panelsOf("ana"), panelsOf("dana")]);
  const [ana] = leading as [Panel, Panel, Panel];
  const panels = [...leading, ...others];
  await ana.chooses("Humour Workshop");
  await ana.press(words.panel.start);
  await all(panels, words.run.stepOf(1, 7));
  for (let passed = 0; passed < 3; passed++) await ana.letsPass(1);
  await all(panels, words.run.phases.nearly);
  await look("90-nearly", leading);
  await look("90-nearly-member", others);
  await ana.letsPass(1);
  await all(panels, words.run.phases.over);
  await look("91-over-member", others);
});
