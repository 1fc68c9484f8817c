import type { Refusal } from "../../ports.ts";
import type { Time } from "./time.ts";

/** How long nothing is sent in a tenant whose admin has blocked the app (ms). */
const tenantRests = 24 * 60 * 60_000;

/** The same for everything, where Teams does not know the bot: mostly its secret is being replaced. */
const botRests = 60_000;

/** Where nothing is sent at all, but for one call now and then that finds out whether it may be. */
export interface Stops {
  /** Why a call is not to be made; the first one after the rest is let through. */
  reasonFor(tenantId: string): Refusal | undefined;
  /** Whether that is news. */
  stop(about: "bot" | "tenant", tenantId: string): boolean;
  /** A call went through. */
  end(tenantId: string): void;
  /** Something was heard of the tenant. */
  heard(tenantId: string): void;
}

/**
 * Kept in this process only: after a restart one call a tenant finds out again, which is as cheap as
 * to keep it.
 */
export function stops(time: Time): Stops {
  let botUntil: number | undefined;
  const tenantsUntil = new Map<string, number>();
  return {
    reasonFor(tenantId) {
      const now = time.now();
      if (botUntil !== undefined) {
        if (now < botUntil) return "not-registered";
        botUntil = now + botRests;
      }
      const until = tenantsUntil.get(tenantId);
      if (until === undefined) return undefined;
      if (now < until) return "disabled-by-admin";
      tenantsUntil.set(tenantId, now + tenantRests);
      return undefined;
    },
    stop(about, tenantId) {
      if (about === "bot") {
        const isNews = botUntil === undefined;
        botUntil = time.now() + botRests;
        return isNews;
      }
      const isNews = !tenantsUntil.has(tenantId);
      tenantsUntil.set(tenantId, time.now() + tenantRests);
      return isNews;
    },
    end(tenantId) {
      botUntil = undefined;
      tenantsUntil.delete(tenantId);
    },
    heard(tenantId) {
      tenantsUntil.delete(tenantId);
    },
  };
}
