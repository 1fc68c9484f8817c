import { hashOf } from "./hash-of.ts";
import type { Run } from "./run.ts";
import type { Pairs } from "./step-tools.ts";

/**
 * Everybody in one pair, and three together where their number is odd. The same seed gives the same
 * pairs. Drawn again, an even number of people meets somebody else each time until everybody has met
 * everybody: one person keeps their seat at a long table, and all others move up by one.
 */
export function drawPairs(
  peopleIds: readonly string[],
  { seed, drawnAgain }: { readonly seed: string; readonly drawnAgain: number },
): Pairs {
  const people = shuffled([...new Set(peopleIds)], seed);
  const single = people.length % 2 === 1 ? people.pop() : undefined;
  const [seated, ...others] = people;
  if (seated === undefined) return { groups: single === undefined ? [] : [[single]], drawnAgain };
  const by = drawnAgain % others.length;
  const table = [seated, ...others.slice(by), ...others.slice(0, by)];
  const half = table.length / 2;
  const groups = table.slice(0, half).map((one, index) => {
    const opposite = table[table.length - 1 - index];
    return opposite === undefined ? [one] : [one, opposite];
  });
  if (single !== undefined) groups[drawnAgain % half]?.push(single);
  return { groups, drawnAgain };
}

/** What begins with a step: the pairs of all who are here, where it is a step for pairs. */
export function toolsOfStep(
  run: Run,
  stepIndex: number,
  memberIds: readonly string[],
): Pick<Run, "talkRound" | "pairs"> {
  const step = run.steps[stepIndex];
  if (step?.kind !== "pairs") return { talkRound: undefined, pairs: undefined };
  const seed = seedOf(run.id, step.id);
  const peopleIds = memberIds.filter((id) => !run.notHereIds?.includes(id));
  return { talkRound: undefined, pairs: drawPairs(peopleIds, { seed, drawnAgain: 0 }) };
}

/** So that another step, and another run of the same action, brings other people together. */
export function seedOf(runId: string, stepId: string): string {
  return `${runId}/${stepId}`;
}

/** The others in this member's pair; undefined for whoever is in none. */
export function partnersOf(pairs: Pairs, userId: string): readonly string[] | undefined {
  return pairs.groups.find((ids) => ids.includes(userId))?.filter((id) => id !== userId);
}

function shuffled(ids: readonly string[], seed: string): string[] {
  const ranks = new Map(ids.map((id) => [id, hashOf(`${id} ${seed}`)]));
  return ids.toSorted((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0) || (a < b ? -1 : 1));
}
