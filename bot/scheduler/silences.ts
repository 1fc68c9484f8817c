import type { Clock } from "../ports.ts";

/** After so many failures of a tenant in a row, and of so many tenants at once, Teams is silent. */
const mostFailures = 3;
const mostTenants = 2;

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

/**
 * Starts out with Teams answering to all. It is silent to everybody where it is to several tenants
 * and has answered none of late: one tenant's trouble is not that of the others.
 */
export function silences(clock: Clock): Silences {
  const failures = new Map<string, { readonly count: number; readonly at: number }>();
  let answeredAt = Number.NEGATIVE_INFINITY;
  // Either way: a clock that was ahead for a moment keeps nobody waiting until it is reached.
  const isOfLate = (at: number) => Math.abs(clock() - at) < pause;
  const isSilentTo = (tenantId: string) => {
    const { count, at } = failures.get(tenantId) ?? { count: 0, at: 0 };
    return count >= mostFailures && isOfLate(at);
  };
  return {
    isSilent: (tenantId) =>
      isSilentTo(tenantId) ||
      (!isOfLate(answeredAt) && [...failures.keys()].filter(isSilentTo).length >= mostTenants),
    failed(tenantId) {
      const before = failures.get(tenantId);
      // After a pause the count begins anew: one failure then is not yet a silence.
      const count = before && isOfLate(before.at) ? before.count + 1 : 1;
      failures.set(tenantId, { count, at: clock() });
    },
    answered(tenantId) {
      failures.delete(tenantId);
      answeredAt = clock();
    },
  };
}
