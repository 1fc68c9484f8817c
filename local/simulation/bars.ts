import { type CellResult, trueChanges } from "./cell.ts";
import { meanChanges, type PoolsResult } from "./pools.ts";
import { worlds } from "./world.ts";

/** Something that must hold everywhere: the worst share that was found, and whether it may be so. */
export interface Bar {
  readonly what: string;
  readonly limit: "at most" | "at least";
  readonly share: number;
  readonly worst: number;
  /** Where the worst was. */
  readonly where: string;
  readonly holds: boolean;
}

/** A share that was found somewhere, out of so many teams or pools. */
interface Found {
  readonly share: number;
  readonly of: number;
  readonly where: string;
}

/**
 * What must hold of a simulation. In a short one chance alone can break a bar: `leeway` is how many
 * standard errors each may be off.
 */
export function barsOf(
  cells: readonly CellResult[],
  pools: readonly PoolsResult[],
  leeway = 0,
): readonly Bar[] {
  const usual = worlds[0]?.name;
  const inCells = (rate: (cell: CellResult) => number, where = (_: CellResult) => true) =>
    cells
      .filter(where)
      .map((cell) => ({ share: rate(cell), of: cell.teams, where: placeOf(cell) }));
  const power = (people: number, items: number, change: (typeof trueChanges)[number]) =>
    inCells(powerFor(change), (cell) => {
      return cell.world === usual && cell.people === people && cell.items === items;
    });
  const inPools = (rate: (pool: PoolsResult) => number, where = (_: PoolsResult) => true) =>
    pools.filter(where).map((pool) => ({ share: rate(pool), of: pool.pools, where: poolOf(pool) }));
  const poolPower = (runs: number, change: (typeof meanChanges)[number]) =>
    inPools(
      ({ up }) => up[meanChanges.indexOf(change)] ?? 0,
      (pool) => pool.world === usual && pool.teams === "different" && pool.runs === runs,
    );

  return [
    atMost(
      0.05,
      "up without a change, target",
      inCells(({ product }) => product.upTarget),
    ),
    atMost(
      0.05,
      "up without a change, any of six",
      inCells(({ product }) => product.upAny),
    ),
    atMost(
      0.05,
      "down without a change, target",
      inCells(({ product }) => product.downTarget),
    ),
    atMost(
      0.05,
      "down without a change, any of six",
      inCells(({ product }) => product.downAny),
    ),
    atLeast(0.6, "six people, two items, 0.8 found", power(6, 2, 0.8)),
    atLeast(0.78, "six people, two items, 1.0 found", power(6, 2, 1)),
    atLeast(0.45, "eight people, four items, 0.5 found", power(8, 4, 0.5)),
    atLeast(0.85, "eight people, four items, 0.8 found", power(8, 4, 0.8)),
    atLeast(0.2, "the verdict speaks: 1.0 found", inCells(powerFor(1))),
    atLeast(0.05, "the verdict speaks: a loss of 0.8 found", inCells(powerFor(-0.8))),
    atMost(
      0.025,
      "pooled, up without a change",
      inPools(({ up }) => up[0] ?? 1),
    ),
    atMost(
      0.05,
      "pooled, down without a change",
      inPools(({ down }) => down[0] ?? 1),
    ),
    atLeast(0.8, "pooled, ten runs of different teams, 0.5 found", poolPower(10, 0.5)),
    atLeast(0.7, "pooled, twenty runs of different teams, 0.3 found", poolPower(20, 0.3)),
  ].flatMap((bar) => bar ?? []);

  function atMost(share: number, what: string, found: readonly Found[]): Bar | undefined {
    const worst = found.toSorted((a, b) => b.share - a.share)[0];
    return worst && bar("at most", share, what, worst, worst.share - share);
  }

  function atLeast(share: number, what: string, found: readonly Found[]): Bar | undefined {
    const worst = found.toSorted((a, b) => a.share - b.share)[0];
    return worst && bar("at least", share, what, worst, share - worst.share);
  }

  function bar(
    limit: Bar["limit"],
    share: number,
    what: string,
    found: Found,
    excess: number,
  ): Bar {
    const holds = excess <= leeway * Math.sqrt((share * (1 - share)) / found.of);
    return { what, limit, share, worst: found.share, where: found.where, holds };
  }
}

/** How often a cell found this true change of the target. */
function powerFor(change: (typeof trueChanges)[number]): (cell: CellResult) => number {
  return ({ product }) => product.power[trueChanges.indexOf(change)] ?? 0;
}

function placeOf({ world, people, items }: CellResult): string {
  return `${world}, ${people} people, ${items} items`;
}

function poolOf({ world, runs, teams }: PoolsResult): string {
  return `${world}, ${runs} runs, ${teams} teams`;
}
