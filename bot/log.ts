import { type DestinationStream, pino } from "pino";
import type { Log } from "./ports.ts";

/**
 * The only fields that reach a log: what the program is doing and where, never what a person wrote
 * or who they are. `error` is an object with the same fields.
 */
const allowed: ReadonlySet<string> = new Set([
  "path",
  "code",
  "substatus",
  "port",
  "error",
  "name",
  "at",
  "what",
  "reason",
  "rule",
  "whose",
  "roundId",
  "outcome",
  "why",
  "status",
  "tries",
  "waitedMs",
  "counts",
  "lateMs",
  "requestUnits",
]);

/** Lines of JSON on the standard output; whatever runs the server collects them. */
export function jsonLog(level: string, destination?: DestinationStream): Log {
  const lines = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
  return {
    info: (fields, message) => lines.info(allowedOf(fields), message),
    error: (fields, message) => lines.error(allowedOf(fields), message),
  };
}

/** What may be logged of an object, and the names of what was left out. */
function allowedOf(fields: object): Record<string, unknown> {
  const entries = Object.entries(fields);
  const kept = entries.filter(([name]) => allowed.has(name));
  const leftOut = entries.filter(([name]) => !allowed.has(name)).map(([name]) => name);
  return {
    ...Object.fromEntries(kept.map(([name, value]) => [name, allowedIn(value)])),
    ...(leftOut.length > 0 ? { leftOut } : {}),
  };
}

function allowedIn(value: unknown): unknown {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return isObject ? allowedOf(value) : value;
}
