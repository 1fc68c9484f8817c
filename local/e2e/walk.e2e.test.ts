import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runWords } from "#shared/words/run.ts";
import { words } from "#shared/words.ts";
import { launchChromium } from "../commands/chromium.ts";
import { type SampleKey, sampleKeys } from "../room/people.ts";
import { type LocalServer, localServer } from "./local-server.ts";
import { holdCalls, openPanel, type Panel } from "./panel.ts";

const notes: Record<SampleKey, string> = {
  ana: "The kettle that joins every call",
  ben: "Ticket 404 was not found",
  chidi: "A meeting to plan the meeting",
  dana: "The printer that only prints on Tuesdays",
  eli: "You are on mute, said the muted person",
};

const decision = "One joke at the start of each stand-up";

let browser: Browser;
let server: LocalServer;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

test("five people lead the Humour Workshop from start to commitments and end it", async () => {
  server = await localServer();
  const panels = await Promise.all(sampleKeys.map((key) => openPanel(browser, server.url, key)));
  const [ana, ben, chidi, dana] = panels as [Panel, Panel, Panel, Panel];
  const others = panels.slice(1);
  const all = (look: (panel: Panel) => Promise<void>) => Promise.all(panels.map(look));

  await ana.chooses("Humour Workshop");
  await all((panel) => panel.sees("Humour Workshop"));
  await dana.sees(words.panel.waitFor("Ana"));
  await ana.press(words.panel.start);
  await all((panel) => panel.sees(runWords.stepOf(1, 6)));
  await ana.sees(runWords.sayThis);
  expect(await dana.frame.getByRole("button", { name: /^Next: / }).count()).toBe(0);

  await ana.press(/^Next: /);
  await all((panel) => panel.sees(runWords.stepOf(2, 6)));
  await all((panel) => panel.writes(notes[panel.person]));
  await ana.sees(/5 notes/);
  for (const panel of panels) {
    for (const key of sampleKeys) if (key !== panel.person) await panel.seesNot(notes[key]);
  }
  await ana.press(runWords.showNotes);
  for (const panel of panels) for (const key of sampleKeys) await panel.sees(notes[key]);

  await ana.press(/^Next: /);
  await all((panel) => panel.sees(runWords.stepOf(3, 6)));
  await ana.press(/^Next: /);
  await all((panel) => panel.sees(runWords.stepOf(4, 6)));
  await Promise.all(others.map((panel) => panel.putsDotOn(notes.chidi)));
  await ana.putsDotOn(notes.dana);
  await ana.sees(runWords.votedCount(5));
  await ben.seesNot(runWords.dots(4));
  await ana.press(runWords.showResult);
  await all((panel) => panel.sees(runWords.dots(4)));

  await ana.press(/^Next: /);
  await all((panel) => panel.sees(runWords.stepOf(5, 6)));
  await ana.decides(decision);
  await all((panel) => panel.sees(decision));
  await ana.press(/^Next: /);
  await all((panel) => panel.sees(runWords.stepOf(6, 6)));
  await all((panel) => panel.sees(decision));
  await chidi.promises("Say “bingo” when a meeting plans a meeting");
  await all((panel) => panel.sees("Say “bingo” when a meeting plans a meeting"));
  await ana.press(/^Next: /);
  await all((panel) => panel.sees(runWords.stepOf(undefined, 6)));
  await ana.press(runWords.end);
  await ana.press(runWords.endConfirm);
  await all((panel) => panel.sees(runWords.endedTitle));
  await all((panel) => panel.sees(decision));
  const home = await openPanel(browser, server.url, "eli", { view: "personal" });
  await home.sees(words.home.decided(decision));

  await ben.press(runWords.done);
  await ben.sees(words.panel.youLeadNext);
  await ben.sees("Say “bingo” when a meeting plans a meeting");
  for (const { complaints } of panels) expect(complaints).toEqual([]);
});

test("a panel that reloads and one that joins late land on the team's step", async () => {
  await server?.stop();
  server = await localServer();
  const [ana, ben, chidi, eli] = (await Promise.all(
    (["ana", "ben", "chidi", "eli"] as const).map((key) => openPanel(browser, server.url, key)),
  )) as [Panel, Panel, Panel, Panel];
  await ana.chooses("Humour Workshop");
  await ana.press(words.panel.start);
  await ana.press(/^Next: /);
  await Promise.all([ben.writes(notes.ben), chidi.writes(notes.chidi), eli.writes(notes.eli)]);

  const benAgain = await ben.reload();
  await benAgain.sees(runWords.stepOf(2, 6));
  await benAgain.sees(notes.ben);
  await benAgain.seesNot(notes.chidi);

  const dana = await openPanel(browser, server.url, "dana");
  await dana.sees(runWords.stepOf(2, 6));
  await dana.seesNot(notes.ben);
  await dana.writes(notes.dana);

  await ana.press(runWords.showNotes);
  await dana.sees(notes.eli);
  await ana.press(/^Next: /);
  await benAgain.sees(runWords.stepOf(3, 6));
  await eli.sees(runWords.stepOf(3, 6));

  const panels = [ana, benAgain, chidi, dana, eli];
  const shown = await Promise.all(panels.map((panel) => panel.secondsLeft()));
  expect(Math.max(...shown) - Math.min(...shown)).toBeLessThanOrEqual(1);

  for (let step = 4; step <= 6; step++) {
    await ana.press(step === 5 ? runWords.skipName : /^Next: /);
    for (const panel of panels) await panel.sees(runWords.stepOf(step, 6));
  }
  await dana.promises("Ask what was funny");
  await ana.press(/^Next: /);
  for (const panel of panels) await panel.sees(runWords.stepOf(undefined, 6));
  await ana.press(runWords.end);
  await ana.press(runWords.endConfirm);
  for (const panel of panels) await panel.sees(runWords.endedTitle);
  for (const { complaints } of [...panels, ben]) expect(complaints).toEqual([]);
});

test("of two who press Next at the same moment one moves the team, and the other sees who did", async () => {
  await server?.stop();
  server = await localServer();
  const ana = await openPanel(browser, server.url, "ana");
  const ben = await openPanel(browser, server.url, "ben");
  const both = [ana, ben];
  await ana.chooses("Humour Workshop");
  await ana.press(words.panel.start);
  await ben.sees(runWords.stepOf(1, 6));

  for (const [index, press] of [/^Next: /, runWords.skipName, /^Next: /].entries()) {
    // Both presses are made on the same step before either has reached the server.
    const held = await Promise.all(both.map(({ page }) => holdCalls(page, "**/advance")));
    for (const panel of both) await panel.press(press);
    await Promise.all(held.map(({ first }) => first));
    for (const { letGo } of held) letGo();

    await Promise.any([
      ana.sees(words.panel.did.advance("Ben")),
      ben.sees(words.panel.did.advance("Ana")),
    ]);
    for (const panel of both) {
      await panel.sees(runWords.stepOf(index + 2, 6));
      await panel.page.unroute("**/advance");
    }
    const told = await Promise.all(both.map(dismissNotice));
    expect(told.filter((isTold) => isTold)).toHaveLength(1);
  }
  const refusals = both.flatMap(({ complaints }) => complaints);
  expect(refusals).toEqual(Array(3).fill(expect.stringContaining("409")));
});

/** Closes the notice of a panel; false where there is none. */
async function dismissNotice({ frame }: Panel): Promise<boolean> {
  const dismiss = frame.getByRole("button", { name: words.panel.dismiss });
  if ((await dismiss.count()) === 0) return false;
  await dismiss.click();
  return true;
}
