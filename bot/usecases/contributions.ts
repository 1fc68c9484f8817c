import {
  type Contribution,
  type DotsMeant,
  placeDots,
  removeNote,
  setReady,
  writeNote,
} from "#shared/contribution.ts";
import { contributionKey, emptyContribution } from "#shared/contribution-place.ts";
import { DomainError } from "#shared/errors.ts";
import { type Run, type RunStep, runKey } from "#shared/run.ts";
import { findMember, type Team } from "#shared/team.ts";
import { currentStep } from "#shared/timer.ts";
import type { RunView } from "#shared/views.ts";
import { words } from "#shared/words.ts";
import type { Ports } from "../ports.ts";
import { tellCounts } from "./counts.ts";
import { forgetCounts, isFirstHere } from "./counts-memory.ts";
import { addLate, addToShown, closedForChanges } from "./late-notes.ts";
import { leaderPresence } from "./leader-presence.ts";
import { readOwnTeam } from "./membership.ts";
import { serversApart } from "./reveal.ts";
import { viewRun } from "./run-view.ts";
import type { StepInput } from "./runs.ts";

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
  const on = await readRunOnStep(ports, input, "write");
  if (on.run.boards[stepId]) {
    return viewRun(ports, actor, await addLate(ports, { ...input, note }, on.run));
  }
  const view = await contribute(ports, input, on, (mine) => writeNote(mine, stepId, note, at));
  if (!mayBeUnsealed(on, actor.userId)) return view;
  // Whoever joined while the step was being shown was not sealed: their note would be left behind.
  const after = await ports.store.read(runKey(actor.tenantId, input.teamId, input.runId));
  const left = after.boards[stepId]?.notes.every(({ id }) => id !== note.id) ?? false;
  return { ...view, run: left ? await addToShown(ports, { ...input, note }) : after };
}

/** Takes a note away that its author has not shown yet. */
export async function removeStepNote(
  ports: Ports,
  input: StepInput & { readonly noteId: string },
): Promise<RunView> {
  const on = await readRunOnStep(ports, input, "write");
  requireUnshown(on.run, input.stepId);
  const change = (mine: Contribution) =>
    removeNote(mine, input.stepId, input.noteId, ports.clock());
  return contribute(ports, input, on, change);
}

/** Places all of a member's dots in a vote; nobody sees where until the result is shown. */
export async function placeStepDots(
  ports: Ports,
  input: StepInput & DotsMeant & { readonly dots: readonly string[] },
): Promise<RunView> {
  const on = await readRunOnStep(ports, input, "vote");
  const { run } = on;
  requireUnshown(run, input.stepId);
  const votesOn = run.steps.find(({ id }) => id === input.stepId)?.votesOn ?? "";
  const board = run.boards[votesOn] ?? { notes: [] };
  const meant = { at: meantAt(ports, input), over: input.over };
  const change = (mine: Contribution) => placeDots(mine, input.stepId, input.dots, board, meant);
  return contribute(ports, input, on, change);
}

/** Says that a member is ready to go on, or not yet. */
export async function setStepReady(
  ports: Ports,
  input: StepInput & Meant & { readonly ready: boolean },
): Promise<RunView> {
  const on = await readRunOnStep(ports, input);
  const at = meantAt(ports, input);
  const change = (mine: Contribution) => setReady(mine, input.stepId, input.ready, at);
  return contribute(ports, input, on, change);
}

/** A run that is on a step, or whose board of that step is open for late notes, and its team. */
interface OnStep {
  readonly team: Team;
  readonly run: Run;
  readonly step: RunStep;
}

/** The run with its team, when it is on this step, or when the step's board is open for late notes. */
async function readRunOnStep(
  ports: Ports,
  input: StepInput,
  kind?: "write" | "vote",
): Promise<OnStep> {
  const team = await readOwnTeam(ports, input);
  const run = await ports.store.read(runKey(input.actor.tenantId, input.teamId, input.runId));
  const step = run.steps.find(({ id }) => id === input.stepId);
  if (!step) throw new DomainError("not-found", words.errors.notFound);
  const isOpen = currentStep(run)?.id === step.id || run.boards[step.id] !== undefined;
  if (!isOpen || run.state === "ended" || (kind !== undefined && step.kind !== kind)) {
    throw new DomainError("conflict", words.errors.wrongStep, { current: run });
  }
  return { team, run, step };
}

/**
 * Changes what the member wrote, tells the room how much there is, and gives the run as it was just before, without
 * what was promised in it: nothing of that has changed.
 */
async function contribute(
  ports: Ports,
  { actor, teamId }: StepInput,
  { run, step }: OnStep,
  change: (mine: Contribution) => Contribution,
): Promise<RunView> {
  const { tenantId, userId } = actor;
  const place = { run, stepId: step.id, userId };
  const key = contributionKey(tenantId, place);
  const fresh = () => emptyContribution(place);
  const isNew = isFirstHere(ports, tenantId, run, step, userId);
  const write = ports.store.updateOrCreate(key, fresh, change, { isNew });
  const mine = await write.catch((error: unknown) => {
    // It may have been written all the same, also where it is refused: its answer was lost, and the step closed since.
    forgetCounts(ports, tenantId, teamId);
    throw error;
  });
  const counts = await tellCounts(ports, tenantId, run, step, mine);
  const presence = await leaderPresence(ports, tenantId, run);
  return { run, mine: mine.steps, presence, counts, commitments: [] };
}

/**
 * Whether a reveal that has begun may not know of a member: those who were in the team when the run began are
 * sealed.
 */
function mayBeUnsealed({ team, run }: OnStep, userId: string): boolean {
  const joinedAt = findMember(team, userId)?.joinedAt ?? 0;
  return joinedAt >= (run.startedAt ?? 0) - serversApart;
}

function requireUnshown(run: Run, stepId: string): void {
  if (run.boards[stepId]) throw closedForChanges(run);
}
