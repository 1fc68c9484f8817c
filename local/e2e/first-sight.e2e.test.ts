import { randomUUID } from "node:crypto";
import type { Browser, Frame, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { RunStep } from "#shared/run.ts";
import type { TeamAction } from "#shared/team-action.ts";
import type { TeamView } from "#shared/views.ts";
import { runWords } from "#shared/words/run.ts";
import { stepToolWords } from "#shared/words/step-tools.ts";
import { words } from "#shared/words.ts";
import { launchChromium } from "../commands/chromium.ts";
import { type SampleKey, sampleConversationId, sampleKeys, samplePerson } from "../room/people.ts";
import { askServer, currentRun } from "./ask-server.ts";
import { type LocalServer, localServer } from "./local-server.ts";
import { openPanel, type Panel } from "./panel.ts";

/** An action with a step of every kind: talk, write, vote, pairs, decide, commit, and the pulse. */
const actionId = "small-bets";
const panelHeight = 600;
/** What the room takes of a window above its side panel. */
const aboveThePanel = 97;

let browser: Browser;
let server: LocalServer;
beforeAll(async () => {
  browser = await launchChromium();
  server = await localServer();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const longTitle =
  "Agree on the one experiment that each of us can begin before the next long weekend";
const longName = (index: number) => `Wilhelmina-Alexandra Featherstonehaugh-Cholmondeley ${index}`;
const everybody = "Say in a sentence what you would try first. ".repeat(7).trim();
const leaderSays = "We look for something small that we can try this week. ".repeat(12).trim();

/** As a team of twelve with long names sees it, in an action with long titles and long texts. */
async function stretch(page: Page): Promise<void> {
  await page.route(/\/api\/teams(\/[^/]+)?$/, async (route) => {
    const response = await route.fetch();
    const view: TeamView = await response.json();
    const more = Array.from({ length: 7 }, (_, index) => `long-${index}`);
    const members = [
      ...view.members.map((one, index) => ({ ...one, name: longName(index) })),
      ...more.map((userId, index) => ({ userId, name: longName(index + 5) })),
    ];
    const run = view.current?.run;
    const steps = run?.steps.map((step) => ({ ...step, title: longTitle }));
    const current = view.current && run && { ...view.current, run: { ...run, steps } };
    const name = "The team that looks after parcels, pallets and returns";
    await route.fulfill({ response, json: { ...view, name, members, current } });
  });
  await page.route(`**/api/playbook/${actionId}`, async (route) => {
    const response = await route.fetch();
    const action: TeamAction = await response.json();
    const steps = action.steps.map((step) => ({ ...step, everybody, leaderSays }));
    await route.fulfill({ response, json: { ...action, steps } });
  });
}

/** Who looks, and whether every name, title and text is as long as it may be. */
interface Looks {
  readonly person: SampleKey;
  readonly leads: boolean;
  readonly isLong: boolean;
}

const looks: readonly Looks[] = [
  { person: "ana", leads: true, isLong: true },
  { person: "dana", leads: false, isLong: true },
  { person: "ana", leads: true, isLong: false },
];

/** What there is to do in a step of each kind, to be seen at once. */
const tools: Readonly<Record<RunStep["kind"], (frame: Frame, looks: Looks) => Locator>> = {
  talk: (frame, { isLong }) =>
    isLong
      ? frame.getByRole("heading", { name: /speaks? now$/ })
      : frame.getByRole("button", { name: stepToolWords.nextPerson }),
  // Whoever leads reads out what to do before they write themselves.
  write: (frame, { leads }) =>
    leads
      ? frame.locator("label", { hasText: runWords.yourNote })
      : frame.getByRole("button", { name: runWords.addNote }),
  vote: (frame, { leads, isLong }) =>
    leads && isLong
      ? frame.getByRole("heading", { name: runWords.yourDots })
      : frame.getByRole("button", { name: /^Add a dot to / }).first(),
  pairs: (frame) => frame.getByRole("heading", { name: /^You talk with / }),
  decide: (frame, { leads }) =>
    leads
      ? frame.locator("label", { hasText: runWords.decide })
      : frame.getByText(/Nothing is written down yet/),
  commit: (frame) => frame.getByRole("textbox", { name: runWords.what }),
  // What happens to the answers is read before the questions, however low the page is.
  pulse: (frame, { leads }) =>
    leads
      ? frame.getByRole("button", { name: runWords.pulse.toQuestions })
      : frame.getByText(words.pulse.lastTwoWeeks),
};

/** By how many pixels a part is out of sight, below the page or below what scrolls. */
function outOfSight(part: Locator): Promise<number> {
  return part.evaluate((element) => {
    const box = element.getBoundingClientRect();
    const around = element.closest("[data-scrolls]")?.getBoundingClientRect();
    const bottom = Math.min(innerHeight, around?.bottom ?? innerHeight);
    return Math.max(0, Math.ceil(box.bottom - bottom), Math.ceil(-box.top));
  });
}

/** All that must be in sight and is not, with how much of it. */
async function missing({ frame }: Panel, kind: RunStep["kind"], look: Looks) {
  const controls = frame.getByRole("region", { name: runWords.controls });
  const pulse = frame.getByText(runWords.pulse.everybody);
  const parts: Record<string, Locator> = {
    title: frame.getByRole("heading", { level: 2 }),
    timer: frame.getByRole("timer"),
    leader: frame.getByText(/^You lead$| leads$/),
    text: kind === "pulse" ? pulse : frame.locator("[data-clamp]").first(),
    tool: tools[kind](frame, look),
    ...(look.leads ? { controls } : {}),
  };
  await Promise.all(Object.values(parts).map((part) => part.waitFor()));
  // A text takes the room that it has as its step is painted: what is there before that, nobody sees.
  await frame.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  const found = await Promise.all(
    Object.entries(parts).map(async ([name, part]) => [name, await outOfSight(part)] as const),
  );
  expect(await frame.evaluate(() => innerHeight)).toBe(panelHeight);
  return Object.fromEntries(found.filter(([, by]) => by > 0));
}

/** Whoever makes their window higher or lower sees the same step, with more or less of its text. */
async function changesHeight({ page, frame }: Panel): Promise<void> {
  // In the last step the question whether to finish takes more room than all else.
  const end = frame.getByRole("button", { name: runWords.end, exact: true });
  if ((await end.count()) > 0) await end.click();
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  for (let higher = -80; higher <= 160; higher += 6) {
    await page.setViewportSize({ width, height: height + higher });
    await frame.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
  }
  await frame.getByRole("timer").waitFor();
}

test("[R146] what now, how long, who leads and what to do are in sight at 280 × 600 in every kind of step", {
  timeout: 240_000,
}, async () => {
  const ask = askServer(server.url);
  const must = async <T>(reply: Promise<T | "refused">): Promise<T> => {
    const answer = await reply;
    if (answer === "refused") throw new Error("was refused");
    return answer;
  };
  const { id: teamId } = await must(
    ask("ana", "openTeam", {}, { conversationId: sampleConversationId }),
  );
  await must(ask("ana", "planRun", { teamId }, { commandId: randomUUID(), actionId }));
  const command = async () => {
    const { run } = await currentRun(ask);
    const sent = { commandId: randomUUID(), expectedVersion: run.version };
    return { run, sent, here: { teamId, runId: run.id } };
  };
  const start = await command();
  await must(ask("ana", "startRun", start.here, start.sent));

  const seen: Record<string, object> = {};
  for (let index = 0; ; index += 1) {
    const { run, sent, here } = await command();
    const step = run.steps[index];
    if (!step) break;
    if (step.kind === "talk") {
      const peopleIds = sampleKeys.map((key) => samplePerson(key).userId);
      const people = { peopleIds, firstId: samplePerson("ben").userId };
      await must(ask("ana", "beginTalkRound", here, { ...sent, ...people }));
    }
    for (const look of looks) {
      const { person, isLong } = look;
      const before = isLong ? { before: stretch } : {};
      const height = panelHeight + aboveThePanel;
      const panel = await openPanel(browser, server.url, person, { height, ...before });
      const name = `${step.kind}-${person}${isLong ? "" : "-as-usual"}`;
      seen[name] = await missing(panel, step.kind, look);
      await panel.page
        .locator(`iframe[data-person="${person}"]`)
        .screenshot({ path: `.cache/screens/sight-${name}.png` });
      if (look.leads && !isLong) await changesHeight(panel);
      expect(panel.complaints).toEqual([]);
      await panel.page.context().close();
    }
    if (step.kind === "write") {
      for (const person of sampleKeys) {
        const at = { ...here, stepId: step.id, noteId: randomUUID() };
        await must(ask(person, "writeNote", at, { text: "Half the stand-up" }));
      }
      const again = await command();
      await must(ask("ana", "revealStep", { ...here, stepId: step.id }, again.sent));
    }
    if (index + 1 === run.steps.length) break;
    const next = await command();
    await must(ask("ana", "advanceRun", next.here, next.sent));
  }
  const nothing = Object.fromEntries(Object.keys(seen).map((name) => [name, {}]));
  expect(Object.keys(seen)).toHaveLength(7 * looks.length);
  expect(seen).toEqual(nothing);
});
