import { countLate, type Note } from "#shared/contribution.ts";
import { contributionKey, emptyContribution } from "#shared/contribution-place.ts";
import { DomainError } from "#shared/errors.ts";
import { mostOnBoard } from "#shared/limits.ts";
import { meantKeys } from "#shared/meant-keys.ts";
import { type Run, runKey } from "#shared/run.ts";
import { addToBoard } from "#shared/run-changes.ts";
import { words } from "#shared/words.ts";
import type { Ports } from "../ports.ts";
import type { StepInput } from "./runs.ts";

/** A note that is written to a board which is shown. */
interface LateNote extends StepInput {
  readonly note: Note;
}

/**
 * Adds a late note, as one of those that its author may write in the step. One that they took away does not
 * come back with a write that was on its way for long.
 */
export async function addLate(
  ports: Ports,
  input: LateNote & { readonly at?: number | undefined },
  run: Run,
): Promise<Run> {
  const { actor, stepId, note, at } = input;
  const place = { run, stepId, userId: actor.userId };
  const key = contributionKey(actor.tenantId, place);
  const mine = await ports.store.find(key);
  if (at !== undefined && at < (mine?.steps[stepId]?.meantAt?.[meantKeys.note(note.id)] ?? 0)) {
    throw new DomainError("conflict", words.errors.overtaken);
  }
  // Counted first and only where it is new: a server that stops in between takes one of ten from its author.
  if (withLate(run, stepId, note) !== run) {
    const fresh = () => emptyContribution(place);
    await ports.store.updateOrCreate(key, fresh, (newest) => countLate(newest, stepId));
  }
  return addToShown(ports, input);
}

/** Puts a note on the board that is shown. */
export async function addToShown(ports: Ports, input: LateNote): Promise<Run> {
  const { actor, teamId, runId, stepId, note } = input;
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

/** Why nothing of what is shown can be changed any more. */
export function closedForChanges(run: Run): DomainError {
  return new DomainError("conflict", words.errors.closedForChanges, { current: run });
}
