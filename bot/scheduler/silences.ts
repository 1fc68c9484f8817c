import type { Clock } from "../ports.ts";

/** After so many failures in a row of one tenant, or of all, Teams is taken not to answer. */
const mostOfTenant = 3;
const mostOfAll = 8;

/** How long it is then left alone (ms). */
const pause = 30_000;

/** Remembers where Teams does not answer, so that what need not be told does not wait for it. */
export interface Silences {
  /** Whether nothing should be told to this tenant just now. */
  isSilent(tenantId: string): boolean;
  /** Teams did not answer. */
  failed(tenantId: string): void;
  /** What was to be told was told. */
  answered(tenantId: string): void;
}

const everybody = "";

/** Starts out with Teams answering to all. */
export function silences(clock: Clock): Silences {
  const failures = new Map<string, { readonly count: number; readonly at: number }>();
  const isOver = (name: string, most: number) => {
    const { count, at } = failures.get(name) ?? { count: 0, at: 0 };
    return count >= most && clock() < at + pause;
  };
  return {
    isSilent: (tenantId) => isOver(tenantId, mostOfTenant) || isOver(everybody, mostOfAll),
    failed(tenantId) {
      for (const name of [tenantId, everybody]) {
        const count = (failures.get(name)?.count ?? 0) + 1;
        failures.set(name, { count, at: clock() });
      }
    },
    answered(tenantId) {
      failures.delete(tenantId);
      failures.delete(everybody);
    },
  };
}
