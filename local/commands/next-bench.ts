import { randomUUID } from "node:crypto";
import { setTimeout as rest } from "node:timers/promises";
import type { Browser, Frame } from "playwright-core";
import { io, type Socket } from "socket.io-client";
import { runWords } from "#shared/words/run.ts";
import type { Run } from "../../shared/run.ts";
import { askServer, currentRun } from "../e2e/ask-server.ts";
import { localServer } from "../e2e/local-server.ts";
import { type SampleKey, sampleConversationId, sampleKeys } from "../room/people.ts";
import type { SampleClient } from "../sample/sample-client.ts";
import { buildBundles } from "./build.mjs";
import { buildBaseline } from "./build-baseline.ts";
import { launchChromium } from "./chromium.ts";

/** How long it took (ms) from a press of Next, or of Back, until each other panel had it. */
export interface MoveTimes {
  /** Until it was drawn, in real browsers. */
  readonly drawn: readonly number[];
  /** Until it was heard, on many connections. */
  readonly heard: readonly number[];
}

/** Long enough for a button whose meaning has just changed to be pressed again (ms). */
const settled = 1_500;

/** Moves a team forth and back so often, before eight panels and then before three hundred lines. */
export async function measureMoves(moves: number): Promise<MoveTimes> {
  await buildBundles(process.execPath);
  await buildBaseline();
  const server = await localServer({ pace: 100 });
  let browser: Browser | undefined;
  const lines: Socket[] = [];
  try {
    const ask = askServer(server.url);
    const team = await started(ask);
    browser = await launchChromium();
    const drawn = await drawnMoves(browser, server.url, moves);
    await browser.close();
    browser = undefined;
    for (let n = 0; n < 300; n++) {
      lines.push(await line(server.url, sampleKeys[n % sampleKeys.length] ?? "ana", team));
    }
    return { drawn, heard: await heardMoves(ask, lines, moves) };
  } finally {
    for (const one of lines) one.disconnect();
    await browser?.close();
    await server.stop();
  }
}

async function started(ask: SampleClient): Promise<string> {
  const conversation = await ask("ana", "openTeam", {}, { conversationId: sampleConversationId });
  if (conversation === "refused") throw new Error("there is no team");
  const teamId = conversation.id;
  const plan = { commandId: randomUUID(), actionId: "humour-workshop", length: "full" } as const;
  await ask(
    "ana",
    "planRun",
    { teamId },
    { ...plan, facilitatorId: conversation.members[0]?.userId },
  );
  const { run } = await currentRun(ask);
  await ask("ana", "startRun", { teamId, runId: run.id }, commandFor(run));
  return teamId;
}

const commandFor = ({ version }: Run) => ({ commandId: randomUUID(), expectedVersion: version });

async function drawnMoves(browser: Browser, url: string, moves: number): Promise<number[]> {
  const people: SampleKey[] = ["ana", "ben", "chidi", "dana", "eli", "ben", "chidi", "dana"];
  const [leader, ...others] = await Promise.all(people.map((one) => openPanel(browser, url, one)));
  if (!leader) throw new Error("nobody leads");
  await Promise.all(others.map(watchTitle));
  const times: number[] = [];
  for (let move = 0; move < moves; move++) {
    await rest(settled);
    const pressedAt = await pressNow(leader, move % 2 === 0 ? "Next:" : runWords.back);
    await rest(settled);
    for (const frame of others) times.push((await titleDrawnAt(frame)) - pressedAt);
  }
  return times;
}

/** The side panel of this person with nothing around it, once it shows the first step. */
async function openPanel(browser: Browser, url: string, person: SampleKey): Promise<Frame> {
  const context = await browser.newContext({ viewport: { width: 280, height: 600 } });
  const page = await context.newPage();
  await page.goto(`${url}/baseline/host.html?as=${person}&keeps-token`);
  const frame = await (await page.waitForSelector("iframe[src]")).contentFrame();
  if (!frame) throw new Error(`${person} has no panel`);
  await frame
    .getByText(/^Step 1 of/)
    .first()
    .waitFor();
  return frame;
}

/** From now on it is noted when another step's title was drawn. */
function watchTitle(frame: Frame): Promise<void> {
  return frame.evaluate(() => {
    const title = () => document.querySelector("[data-step]")?.textContent;
    let last = title();
    new MutationObserver(() => {
      if (title() === last) return;
      last = title();
      requestAnimationFrame(() => {
        document.body.dataset["drawnAt"] = String(performance.timeOrigin + performance.now());
      });
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

function titleDrawnAt(frame: Frame): Promise<number> {
  return frame.evaluate(() => Number(document.body.dataset["drawnAt"]));
}

function pressNow(frame: Frame, name: string): Promise<number> {
  return frame.evaluate((begin) => {
    const buttons = [...document.querySelectorAll("button")];
    const button = buttons.find(({ textContent }) => textContent?.startsWith(begin));
    if (!button) throw new Error(`there is no button ${begin}`);
    const at = performance.timeOrigin + performance.now();
    button.click();
    return at;
  }, name);
}

/** An open line as this person's panel has it. */
async function line(url: string, person: SampleKey, teamId: string): Promise<Socket> {
  const response = await fetch(`${url}/local/token`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: url },
    body: JSON.stringify({ person }),
  });
  const { token } = (await response.json()) as { token: string };
  const socket = io(url, {
    path: "/live",
    transports: ["websocket"],
    forceNew: true,
    auth: { token, teamId },
  });
  await new Promise<void>((resolve, reject) => {
    socket.once("connect", resolve);
    socket.once("connect_error", reject);
  });
  return socket;
}

async function heardMoves(
  ask: SampleClient,
  lines: readonly Socket[],
  moves: number,
): Promise<number[]> {
  const times: number[] = [];
  for (let move = 0; move < moves; move++) {
    const { teamId, run } = await currentRun(ask);
    const name = run.stepIndex === 0 ? "advanceRun" : "goBackRun";
    const begun = performance.now();
    const heard = lines.map(
      (one) =>
        new Promise<number>((resolve) => {
          one.once("run", () => resolve(performance.now() - begun));
        }),
    );
    await ask("ana", name, { teamId, runId: run.id }, commandFor(run));
    times.push(...(await Promise.all(heard)));
    await rest(100);
  }
  return times;
}
