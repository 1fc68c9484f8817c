import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { mostNotes } from "#shared/limits.ts";
import { currentStep } from "#shared/timer.ts";
import { askServer, currentRun } from "../e2e/ask-server.ts";
import type { LocalServer } from "../e2e/local-server.ts";
import { type SampleKey, sampleConversationId, samplePerson } from "../room/people.ts";
import type { SampleClient } from "../sample/sample-client.ts";
import { type Chance, chanceOf } from "./chance.ts";
import { aDevice } from "./devices.ts";
import { checkAfter } from "./healed.ts";
import { type ChaosPanel, openChaosPanel } from "./panel.ts";
import type { Scene } from "./scene.ts";
import { type Breach, createWitness, type Witness } from "./witness.ts";

/** Who sits before the eight panels: three of the five have two tabs open. */
const seats: readonly SampleKey[] = ["ana", "ana", "ben", "ben", "chidi", "chidi", "dana", "eli"];

/** How many things happen in a schedule, and how long after one the next does at most (ms). */
const happenings = 70;
const longestPause = 70;

/** How many words one person types: as many as there may be notes. */
const mostWords = mostNotes;

/** How a schedule ended. */
export interface Ended {
  readonly seed: number;
  readonly breaches: readonly Breach[];
  /** How long after healing all agreed (ms). */
  readonly agreedAfterMs: number;
}

/** Lets eight panels meet with everything that this seed has for them, and checks the laws. */
export async function runSchedule(
  server: LocalServer,
  seed: number,
  { wake, agreeWithin }: Pick<Scene, "wake" | "agreeWithin">,
): Promise<Ended> {
  const ask = askServer(server.url);
  const chance = chanceOf(seed);
  const witness = createWitness(seed);
  const devices = new Map(seats.map((person) => [person, aDevice()]));
  await startRun(ask);
  const panels = await Promise.all(
    seats.map((person, index) => {
      const name = `${person} ${index}`;
      const device = devices.get(person) ?? aDevice();
      const own = chanceOf(seed * 100 + index);
      return openChaosPanel({ name, person, serverUrl: server.url, chance: own, device, witness });
    }),
  );
  const scene: Scene = {
    ...{ ask, chance, witness, panels, wake, agreeWithin },
    devices: [...devices.values()],
  };
  try {
    await Promise.all(panels.map((panel) => panel.load()));
    await worsen(scene, server);
    const agreedAfterMs = await checkAfter(scene);
    return { seed, breaches: witness.breaches, agreedAfterMs };
  } finally {
    await Promise.all(panels.map((panel) => panel.close()));
    await endRun(ask);
  }
}

async function worsen(scene: Scene, server: LocalServer): Promise<void> {
  const { chance, panels } = scene;
  const dies = chance.upTo(happenings - 1);
  for (const { way } of panels) way.turnBad();
  let isBack: Promise<void> = Promise.resolve();
  for (let count = 0; count < happenings; count += 1) {
    if (count === dies) isBack = restart(server);
    happen(scene);
    await wait(chance.upTo(longestPause));
  }
  await isBack;
}

async function restart(server: LocalServer): Promise<void> {
  await server.kill();
  await server.startAgain();
}

/** One thing happens to one panel; nobody waits for what comes of it. */
function happen({ chance, panels, witness, wake }: Scene): void {
  const panel = chance.oneOf(panels);
  const { relay } = panel.way;
  const die = chance.next();
  if (die < 0.25) type(panel, witness);
  else if (die < 0.45) void panel.sendDrafts();
  else if (die < 0.8) lead(chance, panels, witness);
  else if (die < 0.85) void panel.load();
  else if (die < 0.88) relay.cut();
  else if (die < 0.91) relay.stall();
  else if (die < 0.94) relay.snap();
  else if (die < 0.96) wake();
  else for (const { way } of panels) way.relay.mend();
}

function type(panel: ChaosPanel, witness: Witness): void {
  const drafts = panel.drafts()?.drafts();
  const run = panel.team()?.store.snapshot().view.current?.run;
  const step = run && currentStep(run);
  if (!drafts || step?.kind !== "write") return;
  if (witness.countOf(panel.person) >= mostWords) return;
  const typed = drafts.findNew(step.id)?.text ?? "";
  drafts.type(step.id, `${typed} ${witness.canary(panel.person, step.id)}`.trim());
}

const verbs = ["extend", "pause", "resume", "advance", "back", "reveal", "extend"] as const;

function lead(chance: Chance, panels: readonly ChaosPanel[], witness: Witness): void {
  const verb = chance.oneOf(verbs);
  const panel = chance.oneOf(panels.filter(({ person }) => person === "ana"));
  const team = panel.team();
  const run = team?.store.snapshot().view.current?.run;
  const step = run && currentStep(run);
  if (!team || !run || !step) return;
  const { calls } = team;
  // Not into the last steps, of which the last ends the run.
  if (verb === "advance" && run.stepIndex < 2) void calls.changeRun("advanceRun", {});
  if (verb === "back" && run.stepIndex > 1) void calls.changeRun("goBackRun", {});
  if (verb === "pause") void calls.changeRun("pauseRun", {});
  if (verb === "resume") void calls.changeRun("resumeRun", {});
  if (verb === "extend") void calls.changeRun("extendRun", { minutes: 1 });
  if (verb === "reveal" && step.kind === "write" && chance.happens(0.3)) {
    witness.revealing(step.id);
    void calls.revealStep(step.id);
  }
}

async function startRun(ask: SampleClient): Promise<void> {
  const conversation = { conversationId: sampleConversationId };
  const team = await ask("ana", "openTeam", {}, conversation);
  if (team === "refused") throw new Error("the team could not be opened");
  const plan = { commandId: randomUUID(), actionId: "humour-workshop", length: "full" as const };
  const facilitatorId = samplePerson("ana").userId;
  const planned = await ask("ana", "planRun", { teamId: team.id }, { ...plan, facilitatorId });
  if (planned === "refused") throw new Error("the run could not be planned");
  const params = { teamId: team.id, runId: planned.id };
  for (const name of ["startRun", "advanceRun"] as const) {
    const { run } = await currentRun(ask);
    const body = { commandId: randomUUID(), expectedVersion: run.version };
    if ((await ask("ana", name, params, body)) === "refused")
      throw new Error(`${name} was refused`);
  }
}

async function endRun(ask: SampleClient): Promise<void> {
  const { teamId, run } = await currentRun(ask);
  const body = { commandId: randomUUID(), expectedVersion: run.version };
  await ask("ana", "endRun", { teamId, runId: run.id }, body);
}
