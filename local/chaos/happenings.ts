import { setTimeout as wait } from "node:timers/promises";
import { mostDots, mostNotes } from "#shared/limits.ts";
import { leads } from "#shared/permissions.ts";
import { currentStep } from "#shared/timer.ts";
import { samplePeople, samplePerson } from "../room/people.ts";
import type { ChaosPanel } from "./panel.ts";
import type { Scene } from "./scene.ts";
import type { Witness } from "./witness.ts";

/** How many things happen in a schedule, and how long after one the next does at most (ms). */
const happenings = 70;
const longestPause = 70;

/** About how long that takes (ms). */
export const lasts = (happenings * longestPause) / 2;

/** How many words one person types: as many as there may be notes. */
const mostWords = mostNotes;

/** Lets everything happen that the seed has for these panels. */
export async function worsen(scene: Scene, wake: () => void): Promise<void> {
  const { chance, panels } = scene;
  for (const { way } of panels) way.turnBad();
  for (let count = 0; count < happenings; count += 1) {
    happen(scene, wake);
    await wait(chance.upTo(longestPause));
  }
}

/** One thing happens to one panel; nobody waits for what comes of it. */
function happen(scene: Scene, wake: () => void): void {
  const { chance, panels, witness } = scene;
  const panel = chance.oneOf(panels);
  const { relay } = panel.way;
  const die = chance.next();
  if (die < 0.25) write(scene, panel);
  else if (die < 0.45) void panel.sendDrafts();
  else if (die < 0.8) lead(scene, panel);
  else if (die < 0.85) {
    witness.note(`${panel.name} reloads`);
    void panel.load();
  } else if (die < 0.88) relay.cut();
  else if (die < 0.91) relay.stall();
  else if (die < 0.94) relay.snap();
  else if (die < 0.96) wake();
  else for (const { way } of panels) way.relay.mend();
}

/** Types a word, or places dots where the team votes. */
function write({ chance, witness }: Scene, panel: ChaosPanel): void {
  const run = panel.run();
  const page = panel.page();
  const step = run && currentStep(run);
  if (!page || !step) return;
  const { person, name } = panel;
  if (step.kind === "write" && witness.countOf(person) < mostWords) {
    const drafts = page.drafts.drafts();
    const typed = drafts.findNew(step.id)?.text ?? "";
    const word = witness.canary(person, step.id);
    witness.note(`${name} types ${word} after ${typed}`);
    drafts.type(step.id, `${typed}${word} `);
  }
  const notes = run.boards[step.votesOn ?? ""]?.notes ?? [];
  if (step.kind !== "vote" || notes.length === 0) return;
  const dots = Array.from({ length: 1 + chance.upTo(mostDots - 1) }, () => chance.oneOf(notes).id);
  void voteInTurn(panel, witness, step.id, dots);
}

/** One dot after another, as they are pressed; what is refused is given up. */
async function voteInTurn(
  panel: ChaosPanel,
  witness: Witness,
  stepId: string,
  dots: readonly string[],
) {
  for (const upTo of dots.keys()) {
    if (!(await vote(panel, witness, stepId, dots.slice(0, upTo + 1)))) return;
  }
}

async function vote(
  { page, person, name }: ChaosPanel,
  witness: Witness,
  stepId: string,
  dots: readonly string[],
): Promise<boolean> {
  const from = page();
  witness.note(`${name} wishes ${dots}`);
  const heard = witness.wishing(person, stepId, dots);
  const isPlaced = (await from?.team.calls.placeDots(stepId, dots)) === true && page() === from;
  if (isPlaced) heard();
  return isPlaced;
}

const verbs = ["extend", "pause", "resume", "advance", "back", "reveal", "handOver"] as const;

/** Whoever leads by what their panel shows presses something; they may have handed over long ago. */
function lead({ chance, panels, witness }: Scene, panel: ChaosPanel): void {
  const verb = chance.oneOf(verbs);
  const leading = panels.filter((one) => {
    const run = one.run();
    return run && leads(run, samplePerson(one.person).userId);
  });
  const by = leading.includes(panel) || leading.length === 0 ? panel : chance.oneOf(leading);
  const run = by.run();
  const calls = by.page()?.team.calls;
  const step = run && currentStep(run);
  if (!calls || !run || !step) return;
  // Not into the last steps, of which the last ends the run.
  if (verb === "advance" && run.stepIndex < 3) void calls.changeRun("advanceRun", {});
  if (verb === "back" && run.stepIndex > 1) void calls.changeRun("goBackRun", {});
  if (verb === "pause") void calls.changeRun("pauseRun", {});
  if (verb === "resume") void calls.changeRun("resumeRun", {});
  if (verb === "extend") void calls.changeRun("extendRun", { minutes: 1 });
  if (verb === "handOver" && chance.happens(0.5)) {
    void calls.changeRun("handOverRun", { toId: chance.oneOf(samplePeople).userId });
  }
  const isShowable = step.kind === "write" || step.kind === "vote";
  if (verb === "reveal" && isShowable && chance.happens(0.3)) {
    witness.revealing(step.id);
    void calls.revealStep(step.id);
  }
}
