import { type CellInput, type CellResult, simulateCell } from "./cell.ts";
import { type PoolsInput, type PoolsResult, simulatePools } from "./pools.ts";

/** A piece of the simulation, and what comes of it. */
export type Task = { readonly cell: CellInput } | { readonly pools: PoolsInput };
export type TaskResult = { readonly cell: CellResult } | { readonly pools: PoolsResult };

/** Does one piece. */
export function doTask(task: Task): TaskResult {
  return "cell" in task ? { cell: simulateCell(task.cell) } : { pools: simulatePools(task.pools) };
}
