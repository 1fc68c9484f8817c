import {
  type Contribution,
  contributionKey,
  countLate,
  type DotsMeant,
  emptyContribution,
  type Note,
  placeDots,
  removeNote,
  setReady,
  writeNote,
} from "#shared/contribution.ts";
import { DomainError } from "#shared/errors.ts";
import { mostOnBoard } from "#shared/limits.ts";
import { meantKeys } from "#shared/meant-keys.ts";
import { type Run, runKey } from "#shared/run.ts";
import { addToBoard } from "#shared/run-changes.ts";
import { currentStep } from "#shared/timer.ts";
import type { RunView } from "#shared/views.ts";
import { words } from "#shared/words.ts";
import type { Ports } from "../ports.ts";
import { tellCounts } from "./counts.ts";
import { readOwnTeam } from "./membership.ts";
import { viewRun } from "./run-view.ts";
import type { RunInput } from "./runs.ts";

/** In which step of which run a member writes. */
export interface StepInput extends RunInput {
  readonly stepId: string;
}

/** When what is written was meant, by the sender's measure of the server's clock (ms). */
interface Meant {
  readonly at?: number | undefined;
}

/** How far a panel's measure of our clock may be off (ms): a write that was meant later than that is meant now. */
const clocksApart = 60_000;

/** When something was meant, as far as it can be true: a time far ahead would refuse all that comes after. */
function meantAt({ clock }: Pick<Ports, "clock">, { at }: Meant): number | undefined {
  return at === undefined ? undefined : Math.min(at, clock() + clocksApart);
}

/**
 * Writes a note that only its author sees until the step is shown. After that it goes straight to
 * the board, without its author's name like all the others.
 */
export async function writeStepNote(
  ports: Ports,
  input: StepInput & Meant & { readonly noteId: string; readonly text: string },
): Promise<RunView> {
  const { actor, stepId } = input;
  const at = meantAt(ports, input);
  const note = { id: input.noteId, text: input.text };
  const run = await readRunOnStep(ports, input, "write");
  if (run.boards[stepId]) return viewRun(ports, actor, await addLate(ports, input, note, run));
  const after = await contribute(ports, input, (mine) => writeNote(mine, stepId, note, at));
  // Whoever joined while the step was being shown was not sealed: their note would be left behind.
  const left = after.boards[stepId]?.notes.every(({ id }) => id !== note.id) ?? false;
  return viewRun(ports, actor, left ? await addToShown(ports, input, note) : after);
}

/** Takes a note away that its author has not shown yet. */
export async function removeStepNote(
  ports: Ports,
  input: StepInput & { readonly noteId: string },
): Promise<RunView> {
  requireUnshown(await readRunOnStep(ports, input, "write"), input.stepId);
  const change = (mine: Contribution) =>
    removeNote(mine, input.stepId, input.noteId, ports.clock());
  return viewRun(ports, input.actor, await contribute(ports, input, change));
}

/** Places all of a member's dots in a vote; nobody sees where until the result is shown. */
export async function placeStepDots(
  ports: Ports,
  input: StepInput & DotsMeant & { readonly dots: readonly string[] },
): Promise<RunView> {
  const run = await readRunOnStep(ports, input, "vote");
  requireUnshown(run, input.stepId);
  const votesOn = run.steps.find(({ id }) => id === input.stepId)?.votesOn ?? "";
  const board = run.boards[votesOn] ?? { notes: [] };
  const meant = { at: meantAt(ports, input), over: input.over };
  const change = (mine: Contribution) => placeDots(mine, input.stepId, input.dots, board, meant);
  return viewRun(ports, input.actor, await contribute(ports, input, change));
}

/** Says that a member is ready to go on, or not yet. */
export async function setStepReady(
  ports: Ports,
  input: StepInput & Meant & { readonly ready: boolean },
): Promise<RunView> {
  await readRunOnStep(ports, input, undefined);
  const at = meantAt(ports, input);
  const change = (mine: Contribution) => setReady(mine, input.stepId, input.ready, at);
  return viewRun(ports, input.actor, await contribute(ports, input, change));
}

/** The run, when it is on this step, or when the step's board is open for late notes. */
async function readRunOnStep(
  ports: Ports,
  input: StepInput,
  kind: "write" | "vote" | undefined,
): Promise<Run> {
  await readOwnTeam(ports, input);
  const run = await ports.store.read(runKey(input.actor.tenantId, input.teamId, input.runId));
  const step = run.steps.find(({ id }) => id === input.stepId);
  if (!step) throw new DomainError("not-found", words.errors.notFound);
  const isOpen = currentStep(run)?.id === step.id || run.boards[step.id] !== undefined;
  if (!isOpen || run.state === "ended" || (kind !== undefined && step.kind !== kind)) {
    throw new DomainError("conflict", words.errors.wrongStep, { current: run });
  }
  return run;
}

/**
 * Adds a late note, as one of those that its author may write in the step. One that they took away does not
 * come back with a write that was on its way for long.
 */
async function addLate(ports: Ports, input: StepInput & Meant, note: Note, run: Run): Promise<Run> {
  const { actor, teamId, runId, stepId, at } = input;
  const key = contributionKey(actor.tenantId, teamId, runId, actor.userId);
  const mine = await ports.store.find(key);
  if (at !== undefined && at < (mine?.steps[stepId]?.meantAt?.[meantKeys.note(note.id)] ?? 0)) {
    throw new DomainError("conflict", words.errors.overtaken);
  }
  // Counted first and only where it is new: a server that stops in between takes one of ten from its author.
  if (withLate(run, stepId, note) !== run) {
    const fresh = () => emptyContribution(runId, actor.userId);
    await ports.store.updateOrCreate(key, fresh, (newest) => countLate(newest, stepId));
  }
  return addToShown(ports, input, note);
}

/** Puts a note on the board that is shown. */
async function addToShown(ports: Ports, input: StepInput, note: Note): Promise<Run> {
  const { actor, teamId, runId, stepId } = input;
  const after = await ports.store.update(runKey(actor.tenantId, teamId, runId), (newest) =>
    withLate(newest, stepId, note),
  );
  ports.live.publish(actor.tenantId, teamId, { name: "run", data: after });
  return after;
}

/** The run with the note on its board; one that is there already cannot be rewritten. */
function withLate(run: Run, stepId: string, note: Note): Run {
  const known = run.boards[stepId]?.notes.find(({ id }) => id === note.id);
  if (known && known.text !== note.text) throw closedForChanges(run);
  return addToBoard(run, stepId, note, mostOnBoard);
}

/** Changes what the member wrote, tells the room how much there is, and gives the newest run. */
async function contribute(
  { store, live }: Ports,
  input: StepInput,
  change: (mine: Contribution) => Contribution,
): Promise<Run> {
  const { actor, teamId, runId, stepId } = input;
  await store.updateOrCreate(
    contributionKey(actor.tenantId, teamId, runId, actor.userId),
    () => emptyContribution(runId, actor.userId),
    change,
  );
  const run = await store.read(runKey(actor.tenantId, teamId, runId));
  const step = run.steps.find(({ id }) => id === stepId);
  // It has fallen away since, and nobody counts it any more.
  if (step) await tellCounts({ store, live }, actor.tenantId, run, step);
  return run;
}

function requireUnshown(run: Run, stepId: string): void {
  if (run.boards[stepId]) throw closedForChanges(run);
}

function closedForChanges(run: Run): DomainError {
  return new DomainError("conflict", words.errors.closedForChanges, { current: run });
}
