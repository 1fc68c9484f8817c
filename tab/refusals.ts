import type { Commitment } from "#shared/commitment.ts";
import type { Run } from "#shared/run.ts";
import { words } from "#shared/words.ts";
import { ApiProblem } from "./api.ts";
import { hearCommitment, hearRun } from "./merge.ts";
import type { TeamStore } from "./team-store.ts";

/** Says why a call was not applied, and hears what the refusal tells of how things are now. */
export function hearRefusal(store: TeamStore, error: unknown): void {
  if (!(error instanceof ApiProblem)) throw error;
  const { code, current, message } = error;
  if (isRun(current)) store.hear((heard) => hearRun(heard, current));
  if (isCommitment(current)) store.hear((heard) => hearCommitment(heard, current));
  const wasFaster = message === words.errors.movedOn && isRun(current);
  const sentence = wasFaster ? whoMoved(store, current) : message;
  store.say(code === "offline" ? words.panel.notSent : sentence);
}

/** Who was faster and what they did; a general sentence where they have left the team. */
function whoMoved(store: TeamStore, { lastChange }: Run): string {
  const person = store.heard().team.members.find(({ userId }) => userId === lastChange.by);
  return person ? words.panel.did[lastChange.verb](person.name) : words.errors.movedOn;
}

function isRun(record: unknown): record is Run {
  return typeof record === "object" && record !== null && "stepIndex" in record;
}

function isCommitment(record: unknown): record is Commitment {
  return typeof record === "object" && record !== null && "ownerId" in record;
}
