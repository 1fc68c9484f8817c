import type { Task } from "./task.ts";
import { moreWorlds, type World, worlds } from "./world.ts";

/** How much is simulated. */
export interface Extent {
  /** Teams for each size, number of items and world, and pools for each number of runs and world. */
  readonly teams: number;
  readonly pools: number;
  readonly seed: number;
  /** Also the harder and odder worlds. */
  readonly more: boolean;
}

/** Everything that is to be simulated, in pieces. */
export function planOf({ teams, pools, seed, more }: Extent): readonly Task[] {
  return worldsOf(more).flatMap((world) => [
    ...[4, 5, 6, 7, 8, 9, 10, 11, 12].flatMap((people) =>
      [1, 2, 3, 4].map((items): Task => ({ cell: { world, people, items, teams, seed } })),
    ),
    ...(["different", "same"] as const).flatMap((who) =>
      [5, 10, 20].map((runs): Task => ({ pools: { world, runs, teams: who, pools, seed } })),
    ),
  ]);
}

function worldsOf(more: boolean): readonly World[] {
  return more ? [...worlds, ...moreWorlds] : worlds;
}
