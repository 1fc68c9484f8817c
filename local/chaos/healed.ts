import { setTimeout as wait } from "node:timers/promises";
import { remainingMs } from "#shared/timer.ts";
import { currentRun } from "../e2e/ask-server.ts";
import { sampleKeys } from "../room/people.ts";
import type { Scene } from "./scene.ts";

/** By how much a timer may differ from the server's (ms). */
const timersWithin = 250;

/** How often it is looked whether all agree (ms). */
export const lookEvery = 50;

/** What a look counts at most (ms): a machine that is busy takes longer, which is not the panels' fault. */
export const longestLook = 60;

/** How long drafts may take to be sent after that (ms). */
const sentWithin = 20_000;

/** Heals everything and reports what does not hold then; answers how long the agreeing took (ms). */
export async function checkAfter(scene: Scene, agreeWithin: number): Promise<number> {
  const { panels, witness } = scene;
  for (const { way } of panels) way.mend();
  witness.note("all is healed");
  const healedAt = performance.now();
  const since = () => performance.now() - healedAt;
  let agreedAfterMs = 0;
  let differs = await differences(scene);
  while (differs.length > 0 && agreedAfterMs < agreeWithin) {
    const began = performance.now();
    await wait(lookEvery);
    differs = await differences(scene);
    agreedAfterMs += Math.min(performance.now() - began, longestLook);
  }
  for (const what of differs) witness.report("agree", what);

  const isLeft = () => panels.some((panel) => panel.waiting().length > 0);
  while (isLeft() && since() < sentWithin) {
    await Promise.all(panels.map((panel) => panel.sendDrafts()));
    await wait(100);
  }
  const kept = scene.devices.flatMap(({ storage }) =>
    Array.from(
      { length: storage.length },
      (_, index) => storage.getItem(storage.key(index) ?? "") ?? "",
    ),
  );
  await checkWritten(scene, kept);
  witness.checkLeads();
  return Math.round(agreedAfterMs);
}

/** In what the panels differ from the server, a sentence for each. */
async function differences({ ask, conversationId, panels }: Scene): Promise<string[]> {
  const asked = performance.now();
  const { run, now } = await currentRun(ask, conversationId);
  const answered = performance.now();
  const serverNow = now + (answered - asked) / 2;
  return panels.flatMap((panel) => {
    const shown = panel.run();
    const team = panel.page()?.team;
    if (!team || !shown) return [`${panel.name} shows no run`];
    if (shown.version !== run.version || shown.stepIndex !== run.stepIndex) {
      return [`${panel.name} shows version ${shown.version}, the server has ${run.version}`];
    }
    const off =
      remainingMs(shown, team.now()) - remainingMs(run, serverNow + performance.now() - answered);
    const slack = timersWithin + (answered - asked) / 2;
    return Math.abs(off) > slack
      ? [`${panel.name}: the timer is off by ${Math.round(off)} ms`]
      : [];
  });
}

/**
 * Every word is in one note of the run and in one only, or waits on its author's device, where `kept` is
 * what is kept; dots are the last.
 */
export async function checkWritten(
  { ask, conversationId, witness }: Pick<Scene, "ask" | "conversationId" | "witness">,
  kept: readonly string[],
): Promise<void> {
  const { teamId, run } = await currentRun(ask, conversationId);
  const texts = Object.values(run.boards).flatMap(({ notes }) => notes.map(({ text }) => text));
  for (const person of sampleKeys) {
    const view = await ask(person, "readRun", { teamId, runId: run.id }, {});
    if (view === "refused") throw new Error("the run could not be read");
    for (const [stepId, { notes, dots }] of Object.entries(view.mine)) {
      if (!run.boards[stepId]) texts.push(...notes.map(({ text }) => text));
      if (witness.mayBePlaced(person, stepId)?.includes(dots.join()) === false) {
        witness.report("drafts", `the dots of ${person} in ${stepId} are not the last`);
      }
    }
  }
  const all = texts.join(" ");
  for (const word of witness.canaries()) {
    const times = all.split(word).length - 1;
    const waits = kept.some((text) => text.includes(word));
    if (times === 0 && !waits) witness.report("drafts", `${word} is nowhere`);
    if (times > 1) witness.report("once", `${word} is there ${times} times`);
  }
  if (new Set(run.recent).size < run.recent.length) {
    witness.report("once", `a command is in the run twice: ${run.recent.join()}`);
  }
}
