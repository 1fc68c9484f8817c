import { setTimeout as wait } from "node:timers/promises";
import { currentRun } from "../e2e/ask-server.ts";
import { type LocalServer, localServer } from "../e2e/local-server.ts";
import { chanceOf } from "./chance.ts";
import { putClocksBack, standInForPage } from "./devices.ts";
import { lasts, worsen } from "./happenings.ts";
import { checkAfter } from "./healed.ts";
import { openScene, type Scene } from "./scene.ts";
import type { Breach, Law } from "./witness.ts";

/** How a schedule ended. */
export interface Ended {
  readonly seed: number;
  readonly breaches: readonly Breach[];
  /** How long after healing all agreed (ms). */
  readonly agreedAfterMs: number;
  /** What happened, a line for each thing. */
  readonly story: readonly string[];
}

/** Which schedules are run, how many of them at once, and how soon after healing all have to agree (ms). */
export interface Plan {
  readonly from: number;
  readonly count: number;
  readonly atOnce: number;
  readonly agreeWithin: number;
  /** The law with whose first breach it ends. */
  readonly untilBroken?: Law | undefined;
  /** What the server loads before itself. */
  readonly loads?: readonly string[];
}

/** Far enough for a device whose clock was never set (ms). */
const sixYears = 6 * 365 * 24 * 60 * 60_000;

/** Runs the schedules from this seed on: some at once, of teams of their own on one server that is killed once. */
export async function runSchedules(
  plan: Plan,
  onEnd: (ended: Ended) => void = () => undefined,
): Promise<readonly Ended[]> {
  const { wake } = standInForPage();
  const setClocks = putClocksBack(sixYears);
  const { from, count, atOnce, untilBroken } = plan;
  const seeds = Array.from({ length: count }, (_, index) => from + index);
  const all: Ended[] = [];
  const isBroken = () =>
    all.some(({ breaches }) => breaches.some(({ law }) => law === untilBroken));
  while (seeds.length > 0 && !isBroken()) {
    const ended = await runTogether(seeds.splice(0, atOnce), plan, wake);
    for (const one of ended) onEnd(one);
    all.push(...ended);
  }
  setClocks();
  return all;
}

async function runTogether(
  seeds: readonly number[],
  { agreeWithin, atOnce, loads = [] }: Plan,
  wake: () => void,
): Promise<readonly Ended[]> {
  const server = await localServer({ program: "local/chaos/server.ts", loads });
  const scenes: Scene[] = [];
  try {
    for (const seed of seeds) scenes.push(await openScene(server.url, seed));
    // The same for a schedule that is run again alone.
    const diesAfter = chanceOf(Math.ceil((seeds[0] ?? 0) / atOnce)).upTo(lasts);
    await Promise.all([
      killAfter(server, diesAfter, scenes),
      ...scenes.map((scene) => worsen(scene, wake)),
    ]);
    return await Promise.all(
      scenes.map(async (scene) => {
        const agreedAfterMs = await checkAfter(scene, agreeWithin);
        const { breaches, story } = scene.witness;
        return { seed: scene.seed, breaches, agreedAfterMs, story };
      }),
    );
  } finally {
    await Promise.all(scenes.flatMap(({ panels }) => panels.map((panel) => panel.close())));
    await server.stop();
  }
}

/** Kills the server in the middle; it counts as healed once it answers again. */
async function killAfter(server: LocalServer, ms: number, scenes: readonly Scene[]): Promise<void> {
  await wait(ms);
  for (const { witness } of scenes) witness.note("the server is killed");
  await server.kill();
  await server.startAgain();
  for (const { ask, conversationId } of scenes.slice(0, 1)) await currentRun(ask, conversationId);
  for (const { witness } of scenes) witness.note("the server is back");
}
