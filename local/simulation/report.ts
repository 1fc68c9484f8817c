import type { Bar } from "./bars.ts";
import { type CellResult, type JudgeRates, trueChanges } from "./cell.ts";
import { meanChanges, type PoolsResult } from "./pools.ts";

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const padded = (share: number) => percent(share).padStart(7);

/** Everything that was found, as lines to read. */
export function reportOf(
  cells: readonly CellResult[],
  pools: readonly PoolsResult[],
  bars: readonly Bar[],
): readonly string[] {
  const worlds = [...new Set(cells.map(({ world }) => world))];
  return [
    ...worlds.flatMap((world) => [
      "",
      `${world}: share of teams`,
      header,
      ...cells.filter((cell) => cell.world === world).flatMap(cellLines),
    ]),
    "",
    `Pools of runs: up for a true mean change of ${meanChanges.join(", ")}; down for the same`,
    ...pools.map(poolLine),
    "",
    ...bars.map(barLine),
  ];
}

const header =
  "people items too few  judge       without a change: up target / any, down target / any   " +
  `found: ${trueChanges.join(", ")}`;

function cellLines(cell: CellResult): string[] {
  const place = `${`${cell.people}`.padStart(6)} ${`${cell.items}`.padStart(5)} ${padded(cell.tooFew)}`;
  const blank = " ".repeat(place.length);
  return [
    `${place}  product    ${rates(cell.product)}`,
    `${blank}  arrow      ${rates(cell.naiveArrow)}`,
    `${blank}  t-test     ${rates(cell.tTest)}`,
  ];
}

function rates({ upTarget, upAny, downTarget, downAny, power }: JudgeRates): string {
  const without = [upTarget, upAny, downTarget, downAny].map(padded).join(" ");
  return `${without}   ${power.map(padded).join(" ")}`;
}

function poolLine({ world, runs, teams, up, down }: PoolsResult): string {
  const who = teams === "same" ? "one team" : "different teams";
  const shares = `up ${up.map(padded).join(" ")}   down ${down.map(padded).join(" ")}`;
  return `${`${runs}`.padStart(2)} runs, ${who.padEnd(15)} ${shares}   ${world}`;
}

function barLine({ holds, what, limit, share, worst, where }: Bar): string {
  const verdict = holds ? "ok    " : "FAILED";
  return `${verdict} ${what}: ${percent(worst)}, ${limit} ${percent(share)} (${where})`;
}
