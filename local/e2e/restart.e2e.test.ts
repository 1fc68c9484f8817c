import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Run } from "#shared/run.ts";
import { words } from "#shared/words.ts";
import { launchChromium } from "../commands/chromium.ts";
import { sampleConversationId } from "../room/people.ts";
import { type LocalServer, localServer } from "./local-server.ts";
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

test("a server killed in the middle of a run comes back with the run, its step and its timer", async () => {
  const ana = await openPanel(browser, server.url, "ana");
  const ben = await openPanel(browser, server.url, "ben");
  await ana.chooses("Humour Workshop");
  await ana.press(words.panel.start);
  await ana.press(/^Next: /);
  await ben.writes("Written before the power cut");
  await ana.press(words.run.moreTimeName(1));
  await ana.sees(/6:0\d|5:5\d/);
  const before = await currentRun();

  await server.kill();
  await ben.sees(words.panel.reconnecting);
  await server.startAgain();

  expect(await currentRun()).toEqual(before);
  for (const panel of [ana, ben]) await panel.sees(words.run.stepOf(2, 6));
  await ben.sees("Written before the power cut");
  await ana.press(words.run.showNotes);
  await ana.sees("Written before the power cut");
  await ana.press(/^Next: /);
  await ben.sees(words.run.stepOf(3, 6));
});

/** The run as the server has it. */
async function currentRun(): Promise<Run> {
  const asAna = { "content-type": "application/json", origin: server.url };
  const signed = await fetch(`${server.url}/local/token`, {
    method: "POST",
    headers: asAna,
    body: JSON.stringify({ person: "ana" }),
  });
  const { token } = (await signed.json()) as { token: string };
  const opened = await fetch(`${server.url}/api/teams`, {
    method: "POST",
    headers: { ...asAna, authorization: `Bearer ${token}` },
    body: JSON.stringify({ conversationId: sampleConversationId }),
  });
  const { current } = (await opened.json()) as { current: { run: Run } };
  return current.run;
}
