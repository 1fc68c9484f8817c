import { speakerOf } from "#shared/talk-round.ts";
import { currentStep } from "#shared/timer.ts";
import type { TeamView } from "#shared/views.ts";
import { type SampleKey, sampleKeys, samplePerson } from "../room/people.ts";
import { notesFor, promisesFor } from "./sample-notes.ts";

/** Something that a sample person does in a step; `key` is the same until it is done. */
export type Deed = { readonly key: string } & (
  | { readonly kind: "note"; readonly text: string }
  | { readonly kind: "dots"; readonly noteIds: readonly string[] }
  | { readonly kind: "promise"; readonly text: string }
  | { readonly kind: "turn"; readonly version: number }
  | { readonly kind: "pulse" }
  | { readonly kind: "ready" }
);

/** Who else plays by themselves, and chance as a number from 0 to 1. */
export interface Others {
  readonly simulated: readonly SampleKey[];
  readonly chance: () => number;
}

/** What this person does next in the team's run as they see it; nothing where they are done. */
export function nextDeed(person: SampleKey, view: TeamView, others: Others): Deed | undefined {
  const run = view.current?.run;
  const step = run && currentStep(run);
  if (!view.current || !run || !step) return undefined;
  const mine = view.current.mine[step.id];
  const shown = run.boards[step.id] !== undefined;
  const key = (deed: string) => `${run.id} ${run.stepIndex} ${shown} ${deed}`;

  const round = run.talkRound;
  if (round && speakerOf(round) === samplePerson(person).userId) {
    return { key: key(`turn ${round.done.length}`), kind: "turn", version: run.version };
  }
  if (step.kind === "pulse") return { key: key("pulse"), kind: "pulse" };
  if (step.kind === "write" && !shown) {
    const written = mine?.notes.map(({ text }) => text) ?? [];
    const text = notesFor(step.id, sampleKeys.indexOf(person))[written.length];
    if (text !== undefined && !written.includes(text)) {
      return { key: key(`note ${written.length}`), kind: "note", text };
    }
  }
  if (step.kind === "vote" && !shown && !mine?.dots.length) {
    const notes = run.boards[step.votesOn ?? ""]?.notes ?? [];
    const noteIds = pickThree(
      notes.map(({ id }) => id),
      others.chance,
    );
    if (noteIds.length > 0) return { key: key("dots"), kind: "dots", noteIds };
  }
  if (step.kind === "commit" && promises(person, view, others.simulated)) {
    const text = promisesFor(run.actionId)[others.simulated.indexOf(person)];
    if (text !== undefined) return { key: key("promise"), kind: "promise", text };
  }
  return mine?.ready ? undefined : { key: key("ready"), kind: "ready" };
}

/** One or two of them promise something, and only where nobody who is played has. */
function promises(person: SampleKey, view: TeamView, simulated: readonly SampleKey[]): boolean {
  const owners = view.current?.commitments.map(({ ownerId }) => ownerId) ?? [];
  const theirs = simulated.map((key) => samplePerson(key).userId);
  return (
    simulated.indexOf(person) < 2 &&
    !owners.includes(samplePerson(person).userId) &&
    owners.every((ownerId) => theirs.includes(ownerId))
  );
}

/** Two dots on one note and one on another, or all on the only one. */
function pickThree(ids: readonly string[], chance: () => number): string[] {
  const [first, second] = ids
    .map((id) => ({ id, rank: chance() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ id }) => id);
  return first === undefined ? [] : [first, first, second ?? first];
}
