import { setTimeout as wait } from "node:timers/promises";
import type { Browser } from "playwright-core";
import { mostNotes } from "#shared/limits.ts";
import type { RunStepKind } from "#shared/run.ts";
import { currentStep, remainingMs } from "#shared/timer.ts";
import { runWords } from "#shared/words/run.ts";
import { currentRun } from "../e2e/ask-server.ts";
import { type LocalServer, localServer } from "../e2e/local-server.ts";
import { sampleConversationId, sampleKeys } from "../room/people.ts";
import type { SampleClient } from "../sample/sample-client.ts";
import { type BrowserPanel, openBrowserPanel } from "./browser-panel.ts";
import { type Chance, chanceOf } from "./chance.ts";
import { checkWritten, longestLook, lookEvery } from "./healed.ts";
import { openRelay } from "./relay.ts";
import { aMinute, patientClient, seats, startRun } from "./scene.ts";
import type { Ended } from "./schedule.ts";
import { createWitness, type Witness } from "./witness.ts";

/** How many things happen, and how long after one the next does at most (ms). */
const happenings = 60;
const longestPause = 200;

/** By how much a timer may differ, which shows whole seconds (s). */
const timersWithin = 1.25;

/** Lets eight panels in real pages meet with what this seed has for them, and checks the laws. */
export async function runInChromium(
  browser: Browser,
  seed: number,
  agreeWithin: number,
): Promise<Ended> {
  const server = await localServer({ program: "local/chaos/server.ts" });
  const ask = patientClient(server.url);
  const chance = chanceOf(seed);
  const witness = createWitness(seed, false);
  await startRun(ask, sampleConversationId, chance.happens(0.5) ? "vote" : "write");
  witness.see("the server", (await currentRun(ask)).run);
  const devices = new Map(
    await Promise.all(
      sampleKeys.map(async (person) => {
        const viewport = { width: 280, height: 600 };
        const [context, relay] = await Promise.all([
          browser.newContext({ viewport, reducedMotion: "reduce" }),
          openRelay(server.url, "localhost"),
        ]);
        return [person, { context, relay }] as const;
      }),
    ),
  );
  try {
    const panels: BrowserPanel[] = [];
    for (const [index, person] of seats.entries()) {
      const device = devices.get(person);
      if (!device) throw new Error(`${person} has no device`);
      const own = chanceOf(seed * 100 + index);
      const name = `${person} ${index}`;
      panels.push(await openBrowserPanel({ ...device, name, person, chance: own, witness }));
    }
    await agreed(ask, panels, aMinute);
    await worsen({ server, chance, witness, panels, ask });
    const agreedAfterMs = await checkAfter(ask, witness, panels, agreeWithin);
    return { seed, breaches: witness.breaches, agreedAfterMs, story: witness.story };
  } finally {
    await Promise.all([...devices.values()].map(({ context }) => context.close()));
    await Promise.all([...devices.values()].map(({ relay }) => relay.close()));
    await server.stop();
  }
}

interface BrowserScene {
  readonly server: LocalServer;
  readonly chance: Chance;
  readonly witness: Witness;
  readonly panels: readonly BrowserPanel[];
  readonly ask: SampleClient;
}

/** The step in which all write, and that in which all vote. */
interface Steps {
  readonly write: string;
  readonly vote: string;
}

async function worsen(scene: BrowserScene): Promise<void> {
  const { server, chance, panels, ask } = scene;
  const { run } = await currentRun(ask);
  const stepOf = (kind: RunStepKind) => run.steps.find((step) => step.kind === kind)?.id ?? "";
  const steps = { write: stepOf("write"), vote: stepOf("vote") };
  const diesAt = chance.upTo(happenings - 1);
  for (const panel of panels) panel.turnBad(true);
  let isBack: Promise<void> = Promise.resolve();
  for (let count = 0; count < happenings; count += 1) {
    if (count === diesAt) isBack = server.kill().then(() => server.startAgain());
    await happen(scene, steps);
    await wait(chance.upTo(longestPause));
  }
  await isBack;
}

/** One thing happens in one panel. */
async function happen({ chance, witness, panels }: BrowserScene, steps: Steps): Promise<void> {
  const panel = chance.oneOf(panels);
  const { relay, person, name } = panel;
  const die = chance.next();
  if (die < 0.3) {
    if (witness.countOf(person) >= mostNotes) return;
    const word = witness.canary(person, steps.write);
    const isThere = await panel.type(`${word} `);
    if (!isThere) witness.forget(word);
    witness.note(`${name} ${isThere ? "types" : "could not type"} ${word}`);
  } else if (die < 0.45) {
    witness.note(`${name} sends`);
    if (!(await panel.press(runWords.addNote))) await panel.press(runWords.addLateNote);
  } else if (die < 0.55) await panel.press(runWords.addDot("").slice(0, -2));
  else if (die < 0.8) await lead(chance, witness, panels, steps);
  else if (die < 0.84) {
    witness.note(`${name} reloads`);
    void panel.reload();
  } else if (die < 0.88) await panel.freeze(chance.happens(0.5));
  else if (die < 0.9) relay.cut();
  else if (die < 0.92) relay.stall();
  else if (die < 0.95) relay.snap();
  else for (const other of panels) other.relay.mend();
}

/** Presses a button of whoever leads, which nobody else has. */
async function lead(
  chance: Chance,
  witness: Witness,
  panels: readonly BrowserPanel[],
  steps: Steps,
): Promise<void> {
  const panel = chance.oneOf(panels);
  const moves = [runWords.next(""), runWords.back, runWords.pause, runWords.resume];
  const skips = [runWords.skipName, runWords.skipConfirm];
  const move = chance.oneOf([...moves, runWords.moreTimeName(1), ...skips]);
  if (chance.happens(0.8)) return void (await panel.press(move));
  const [stepId, show] = chance.oneOf([
    [steps.write, runWords.showNotes] as const,
    [steps.vote, runWords.showResult] as const,
  ]);
  witness.revealing(stepId);
  // What is asked first is confirmed by a later press.
  for (const confirm of [runWords.goOnWithout, runWords.showNow]) {
    if (await panel.press(confirm)) return;
  }
  await panel.press(show);
}

async function checkAfter(
  ask: SampleClient,
  witness: Witness,
  panels: readonly BrowserPanel[],
  agreeWithin: number,
): Promise<number> {
  await currentRun(ask);
  for (const panel of panels) {
    panel.turnBad(false);
    panel.relay.mend();
    await panel.freeze(false);
  }
  // Whoever has nothing but the browser's own page of a way that was cut loads it anew.
  for (const panel of panels) if (!(await panel.shown())) await panel.reload();
  const { ms, differs } = await agreed(ask, panels, agreeWithin);
  for (const what of differs) witness.report("agree", what);
  const kept = await Promise.all(panels.map((panel) => panel.kept()));
  await checkWritten({ ask, conversationId: sampleConversationId, witness }, kept);
  return ms;
}

/** Waits until all panels agree with the server; gives how long that took (ms), and in what they still differ. */
async function agreed(ask: SampleClient, panels: readonly BrowserPanel[], atMost: number) {
  let ms = 0;
  let differs = await differences(ask, panels);
  while (differs.length > 0 && ms < atMost) {
    const began = performance.now();
    await wait(lookEvery);
    differs = await differences(ask, panels);
    ms += Math.min(performance.now() - began, longestLook);
  }
  return { ms: Math.round(ms), differs };
}

async function differences(ask: SampleClient, panels: readonly BrowserPanel[]): Promise<string[]> {
  const [{ run, now }, ...shown] = await Promise.all([
    currentRun(ask),
    ...panels.map((panel) => panel.shown()),
  ]);
  const left = remainingMs(run, now) / 1_000;
  return panels.flatMap(({ name }, index) => {
    const one = shown[index];
    if (one?.version !== run.version) {
      return [`${name} shows version ${one?.version}, the server has ${run.version}`];
    }
    const off = one.seconds - left;
    return currentStep(run) && Math.abs(off) > timersWithin
      ? [`${name}: the timer is off by ${off.toFixed(1)} s`]
      : [];
  });
}
