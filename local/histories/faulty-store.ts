import { setTimeout as wait } from "node:timers/promises";
import type { Alone } from "#shared/alone.ts";
import { DomainError } from "#shared/errors.ts";
import type { Store } from "../../bot/ports.ts";
import { documentMemory } from "../../bot/store/document-memory.ts";
import { recordStore } from "../../bot/store/record-store.ts";
import { type StoreDriver, TransientError } from "../../bot/store/store-driver.ts";
import type { Chance } from "../chaos/chance.ts";

/** By partition, what befalls the calls for it; nothing befalls the others. */
export type Misfortunes = ReadonlyMap<string, Chance>;

/** A database that is slow, says that others were first, or fails before or after it wrote. */
export function faultyDriver(inner: StoreDriver, misfortunes: Misfortunes): StoreDriver {
  async function befall<T>(pk: string, call: () => Promise<T>, other?: NoInfer<T>): Promise<T> {
    const chance = misfortunes.get(pk);
    if (!chance) return call();
    if (chance.happens(0.3)) await wait(chance.upTo(3));
    if (chance.happens(0.05)) throw new TransientError("before");
    if (other !== undefined && chance.happens(0.15)) return other;
    const answer = await call();
    if (chance.happens(0.2)) await wait(chance.upTo(3));
    if (chance.happens(0.05)) throw new TransientError("after");
    return answer;
  }
  return {
    ...inner,
    get: (place) => befall(place.pk, () => inner.get(place)),
    replace: (place, ...rest) => befall(place.pk, () => inner.replace(place, ...rest), false),
  };
}

/** The product's store on it, which fails altogether at times, before or after it changed something. */
export function faultyStore(driver: StoreDriver, misfortunes: Misfortunes, alone?: Alone): Store {
  const store = recordStore(driver, (ms) => wait(Math.min(ms, 2)), documentMemory(alone));
  return {
    ...store,
    async update(key, change) {
      const chance = key.kind.type === "run" ? misfortunes.get(key.pk) : undefined;
      if (chance?.happens(0.06)) throw new DomainError("unavailable", "before");
      const answer = await store.update(key, change);
      if (chance?.happens(0.06)) throw new DomainError("unavailable", "after");
      return answer;
    },
  };
}
