import {
  type Contribution,
  contributionKey,
  emptyContribution,
  mostOnBoard,
  placeDots,
  removeNote,
  setReady,
  writeNote,
} from "#shared/contribution.ts";
import { DomainError } from "#shared/errors.ts";
import { type Run, runKey } from "#shared/run.ts";
import { addToBoard } from "#shared/run-changes.ts";
import { currentStep } from "#shared/timer.ts";
import type { RunView } from "#shared/views.ts";
import { words } from "#shared/words.ts";
import type { Ports } from "../ports.ts";
import { readOwnTeam } from "./membership.ts";
import { countInStep, viewRun } from "./run-view.ts";
import type { RunInput } from "./runs.ts";

/** In which step of which run a member writes. */
export interface StepInput extends RunInput {
  readonly stepId: string;
}

/**
 * Writes a note that only its author sees until the step is shown. After that it goes straight to
 * the board, without its author's name like all the others.
 */
export async function writeStepNote(
  ports: Ports,
  input: StepInput & { readonly noteId: string; readonly text: string },
): Promise<RunView> {
  const note = { id: input.noteId, text: input.text };
  const run = await readRunOnStep(ports, input, "write");
  if (!run.boards[input.stepId]) {
    return contribute(ports, input, run, (mine) => writeNote(mine, input.stepId, note));
  }
  const key = runKey(input.actor.tenantId, input.teamId, input.runId);
  const after = await ports.store.update(key, (newest) =>
    addToBoard(newest, input.stepId, note, mostOnBoard),
  );
  ports.live.publish(input.actor.tenantId, input.teamId, { name: "run", data: after });
  return viewRun(ports, input.actor, after);
}

/** Takes a note away that its author has not shown yet. */
export async function removeStepNote(
  ports: Ports,
  input: StepInput & { readonly noteId: string },
): Promise<RunView> {
  const run = await readRunOnStep(ports, input, "write");
  return contribute(ports, input, run, (mine) => removeNote(mine, input.stepId, input.noteId));
}

/** Places all of a member's dots in a vote; nobody sees where until the result is shown. */
export async function placeStepDots(
  ports: Ports,
  input: StepInput & { readonly dots: readonly string[] },
): Promise<RunView> {
  const run = await readRunOnStep(ports, input, "vote");
  const votesOn = run.steps.find(({ id }) => id === input.stepId)?.votesOn ?? "";
  const board = run.boards[votesOn] ?? { notes: [] };
  return contribute(ports, input, run, (mine) => placeDots(mine, input.stepId, input.dots, board));
}

/** Says that a member is ready to go on, or not yet. */
export async function setStepReady(
  ports: Ports,
  input: StepInput & { readonly ready: boolean },
): Promise<RunView> {
  const run = await readRunOnStep(ports, input, undefined);
  return contribute(ports, input, run, (mine) => setReady(mine, input.stepId, input.ready));
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

async function contribute(
  ports: Ports,
  input: StepInput,
  run: Run,
  change: (mine: Contribution) => Contribution,
): Promise<RunView> {
  const { store, live } = ports;
  const { actor, teamId, stepId } = input;
  await store.updateOrCreate(
    contributionKey(actor.tenantId, teamId, run.id, actor.userId),
    () => emptyContribution(run.id, actor.userId),
    change,
  );
  const counts = await countInStep(ports, actor.tenantId, run, stepId);
  live.publish(actor.tenantId, teamId, { name: "counts", data: counts });
  return viewRun(ports, actor, run);
}
