import { ApiProblem } from "./api.ts";
import type { Connection } from "./team-handle.ts";

/**
 * Why the server tells a member nothing more of their team: they are no longer in it (`out`), or it
 * cannot see who they are (`signed-out`). Undefined where it is something that passes by itself.
 */
export function shutOut(error: unknown): "out" | "signed-out" | undefined {
  if (!(error instanceof ApiProblem)) return undefined;
  if (error.code === "unauthenticated") return "signed-out";
  return error.code === "not-found" || error.code === "forbidden" ? "out" : undefined;
}

/** Whether it stays so until somebody does something about it. */
export function isShutOut(connection: Connection): boolean {
  return connection === "out" || connection === "signed-out";
}
