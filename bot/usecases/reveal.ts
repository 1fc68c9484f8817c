import { boardOfDots, boardOfNotes } from "#shared/boards.ts";
import { seal } from "#shared/contribution.ts";
import { contributionKey, emptyContribution } from "#shared/contribution-place.ts";
import { DomainError } from "#shared/errors.ts";
import { mostOnBoard } from "#shared/limits.ts";
import { type Board, type Run, runKey } from "#shared/run.ts";
import { addToBoard, requireRevealable, reveal } from "#shared/run-changes.ts";
import { membersOf, type Team, teamKey } from "#shared/team.ts";
import { words } from "#shared/words.ts";
import type { Ports } from "../ports.ts";
import { listContributions } from "./counts.ts";
import { forgetCounts } from "./counts-memory.ts";
import { readOwnTeam } from "./membership.ts";
import { applyToRun, type RunCommandInput } from "./runs.ts";

/** How far the clocks of two servers may be apart (ms). */
export const serversApart = 5 * 60_000;

/**
 * Shows the current step to all: first every member's part of it is sealed, then it is read, then
 * the board is written into the run in one go, whatever others did to the run in between. Interrupted,
 * it can be done again; nothing that was written is lost and nothing is shown by halves.
 */
export async function revealStep(
  ports: Ports,
  input: RunCommandInput & { readonly stepId: string },
): Promise<Run> {
  const { store, clock } = ports;
  const { actor, teamId, runId, stepId } = input;
  const team = await readOwnTeam(ports, input);
  const run = await store.read(runKey(actor.tenantId, teamId, runId));
  if (!run.steps.some(({ id }) => id === stepId)) {
    throw new DomainError("not-found", words.errors.notFound);
  }
  const memberIds = membersOf(team).map(({ userId }) => userId);
  const command = { ...input, actorId: actor.userId, now: clock(), memberIds };
  if (requireRevealable(run, command, stepId) === "repeated") return run;
  const people = mayHaveWritten(team, run);
  const board = await sealAndCompose(ports, team, run, { stepId, people });
  const shown = await applyToRun(ports, team, input, (newest, again) =>
    reveal(newest, again, stepId, board),
  );
  return addUnsealed(ports, team, shown, { stepId, people });
}

/** A step that is shown, and whose part of it is sealed. */
interface Sealing {
  readonly stepId: string;
  readonly people: readonly string[];
}

/** Who may have written in a run: the members, and who has left since it was planned. */
function mayHaveWritten({ members }: Team, { plannedAt }: Run): string[] {
  const since = plannedAt - serversApart;
  return members.filter(({ leftAt = since }) => leftAt >= since).map(({ userId }) => userId);
}

async function sealAndCompose(
  ports: Ports,
  { tenantId, id: teamId }: Team,
  run: Run,
  { stepId, people }: Sealing,
): Promise<Board> {
  const sealing = people.map((userId) => {
    const place = { run, stepId, userId };
    return ports.store.updateOrCreate(
      contributionKey(tenantId, place),
      () => emptyContribution(place),
      (mine) => seal(mine, stepId),
    );
  });
  // Where one of them fails the others are written all the same.
  await Promise.allSettled(sealing);
  forgetCounts(ports, tenantId, teamId);
  const sealed = await Promise.all(sealing);
  const votesOn = run.steps.find(({ id }) => id === stepId)?.votesOn;
  if (votesOn === undefined) return boardOfNotes(sealed, stepId);
  return boardOfDots(sealed, stepId, run.boards[votesOn] ?? { notes: [] });
}

/** Whoever joined while the others were being sealed could still write: their notes follow. */
async function addUnsealed(
  ports: Ports,
  { tenantId, id: teamId }: Team,
  run: Run,
  { stepId, people }: Sealing,
): Promise<Run> {
  const { store, live } = ports;
  const team = await store.read(teamKey(tenantId, teamId));
  if (mayHaveWritten(team, run).every((userId) => people.includes(userId))) return run;
  const written = await listContributions(ports, tenantId, run, stepId);
  const shown = new Set(run.boards[stepId]?.notes.map(({ id }) => id));
  const missed = boardOfNotes(written, stepId).notes.filter(({ id }) => !shown.has(id));
  if (missed.length === 0) return run;
  const after = await store.update(runKey(tenantId, teamId, run.id), (newest) =>
    missed.reduce((grown, note) => addToBoard(grown, stepId, note, mostOnBoard), newest),
  );
  live.publish(tenantId, teamId, { name: "run", data: after });
  return after;
}
