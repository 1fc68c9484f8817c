import type { Counters, Log } from "./ports.ts";
import type { RequestUnits } from "./request-units.ts";

/** Counters that are written into the log now and then, and the writing of them. */
export interface LoggedCounters extends Counters {
  /** Writes what was counted since the last time, where anything was. */
  write(): void;
}

/**
 * Counts in this process, and tells what the database charged it; several servers each write their own, and whoever
 * reads the log adds them up.
 */
export function loggedCounters(log: Log, units: Pick<RequestUnits, "take">): LoggedCounters {
  let counts = new Map<string, number>();
  let late: number[] = [];
  return {
    count(what, kind) {
      const name = `${what} ${kind}`;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    },
    lateBy(ms) {
      late.push(ms);
    },
    write() {
      const charged = units.take();
      if (counts.size === 0 && late.length === 0 && charged.length === 0) return;
      const sorted = late.toSorted((a, b) => a - b);
      const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
      log.info(
        {
          counts: [...counts].map(([name, times]) => `${name} ${times}`).toSorted(),
          ...(charged.length > 0 ? { requestUnits: charged } : {}),
          lateMs: `p50 ${at(0.5)}, p95 ${at(0.95)}, max ${at(1)}`,
        },
        "counted",
      );
      counts = new Map();
      late = [];
    },
  };
}
