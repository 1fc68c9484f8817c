import { day } from "#shared/day.ts";
import type { Refusal } from "../../ports.ts";
import type { Time } from "./time.ts";

/** How long nothing is sent in a tenant whose admin has blocked the app (ms). */
const tenantRests = day;

/** The same for everything, where Teams does not know the bot: mostly its secret is being replaced. */
const botRests = 60_000;

/** Where nothing is sent at all, but for one call now and then that finds out whether it may be. */
export interface Stops {
  /** Why a call is not to be made; the first one after the rest is let through, to find out. */
  reasonFor(call: Caller): Refusal | undefined;
  /** Whether that is news. */
  stop(about: "bot" | "tenant", tenantId: string): boolean;
  /** A call went through. */
  end(tenantId: string): void;
  /** A call is over: if it was to find out and did not, the next one is. */
  left(call: Caller): void;
  /** Something was heard of the tenant. */
  heard(tenantId: string): void;
}

/** A call, the same object from its begin to its end. */
interface Caller {
  readonly tenantId: string;
}

interface Stop {
  readonly why: Refusal;
  readonly until: number;
  /** The call that finds out. */
  trial?: Caller;
}

/**
 * Kept in this process only: after a restart one call a tenant finds out again, which is as cheap as
 * to keep it.
 */
export function stops(time: Time): Stops {
  let bot: Stop | undefined;
  const tenants = new Map<string, Stop>();
  const stopsOf = ({ tenantId }: Caller) =>
    [bot, tenants.get(tenantId)].filter((stop) => stop !== undefined);
  return {
    reasonFor(call) {
      const found = stopsOf(call);
      const now = time.now();
      const closed = found.find(({ until, trial }) => now < until || trial !== undefined);
      if (closed) return closed.why;
      for (const stop of found) stop.trial = call;
      return undefined;
    },
    stop(about, tenantId) {
      if (about === "bot") {
        const isNews = bot === undefined;
        bot = { why: "not-registered", until: time.now() + botRests };
        return isNews;
      }
      const isNews = !tenants.has(tenantId);
      tenants.set(tenantId, { why: "disabled-by-admin", until: time.now() + tenantRests });
      return isNews;
    },
    end(tenantId) {
      bot = undefined;
      tenants.delete(tenantId);
    },
    left(call) {
      for (const stop of stopsOf(call)) if (stop.trial === call) delete stop.trial;
    },
    heard(tenantId) {
      tenants.delete(tenantId);
    },
  };
}
