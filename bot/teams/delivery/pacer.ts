import { NotDelivered } from "./delivery.ts";
import { type Limit, type Limits, longestOf, mostOf, nextFree } from "./limits.ts";
import type { Time } from "./time.ts";

/** A call that waits for its place in line. */
export interface PacedCall {
  readonly tenantId: string;
  /** The conversation, or the person whose own chat is opened. */
  readonly place: string;
  readonly isRead: boolean;
  /** Answers to people come before what the bot says by itself. */
  readonly isAnswer: boolean;
  /** Until when it waits for its place; no longer, unless for the call before it. */
  readonly giveUpAt: number;
}

/** A call that may be made now. Nothing else is sent in its line until it leaves. */
export interface Passage {
  /** Waits until it may be made once more. Throws `NotDelivered`, with when to try again. */
  again(): Promise<void>;
  leave(): void;
}

export interface Pacer {
  /** Waits until the call may be made. Throws `NotDelivered`, with when to try again. */
  enter(call: PacedCall): Promise<Passage>;
  /** The server stops: from now on nothing waits, and what may not be made at once is refused. */
  stop(): void;
  /** How many conversations are remembered. */
  readonly places: number;
}

interface Place {
  readonly limits: readonly Limit[];
  readonly made: number[];
  /** Calls that wait or are on. */
  calls: number;
  /** What is being sent: an answer, and one thing that the bot says by itself. */
  readonly on: Map<boolean, Waiting>;
}

interface Tenant {
  readonly made: number[];
  readonly waiting: Waiting[];
  wakesAt: number;
}

interface Waiting extends PacedCall {
  readonly at: Place;
  readonly number: number;
  go(): void;
  refuse(error: NotDelivered): void;
}

/**
 * Keeps calls under the limits. In one conversation what is sent goes out one after the other, in
 * the order in which it came; one that has to wait holds up no other conversation.
 */
export function pacer({ limits, time }: { readonly limits: Limits; readonly time: Time }): Pacer {
  const places = new Map<string, Place>();
  const tenants = new Map<string, Tenant>();
  let newest = 0;
  let isStopped = false;

  function placeOf({ tenantId, place, isRead }: PacedCall): Place {
    const key = JSON.stringify([tenantId, place, isRead]);
    const found = places.get(key);
    const fresh = { limits: isRead ? limits.reads : limits.sends, made: [], calls: 0 };
    const at: Place = found ?? { ...fresh, on: new Map() };
    // The one that was used last comes last, so that the idle ones are found first.
    places.delete(key);
    forgetIdle();
    places.set(key, at);
    return at;
  }

  function forgetIdle(): void {
    for (const [key, { calls, made, limits: own }] of places) {
      if (calls > 0 || (made.at(-1) ?? 0) + longestOf(own) > time.now()) return;
      places.delete(key);
    }
  }

  function tenantOf(tenantId: string): Tenant {
    const found = tenants.get(tenantId) ?? { made: [], waiting: [], wakesAt: never };
    tenants.set(tenantId, found);
    return found;
  }

  function wait(tenant: Tenant, call: Omit<Waiting, "go" | "refuse">): Promise<void> {
    return new Promise((go, refuse) => {
      const one = { ...call, go, refuse };
      const next = tenant.waiting.findIndex((other) => isBefore(one, other));
      tenant.waiting.splice(next < 0 ? tenant.waiting.length : next, 0, one);
      letGo(tenant);
    });
  }

  /** Lets go whatever may go now, and looks again when the next one may. */
  function letGo(tenant: Tenant): void {
    const now = time.now();
    let wakesAt = never;
    for (const call of [...tenant.waiting]) {
      const { at, isRead, isAnswer, giveUpAt } = call;
      const on = at.on.get(isAnswer);
      if (on !== undefined && on.number !== call.number) {
        // Looked at again when that one leaves.
        if (isStopped) refuse(tenant, call, soon);
        continue;
      }
      const freeAt = Math.max(
        nextFree(at.made, at.limits, now),
        nextFree(tenant.made, limits.tenant, now),
      );
      if (freeAt > (isStopped ? now : giveUpAt)) {
        refuse(tenant, call, Math.max(freeAt - now, soon));
      } else if (freeAt > now) {
        wakesAt = Math.min(wakesAt, freeAt);
      } else {
        remember(at.made, now, at.limits);
        remember(tenant.made, now, limits.tenant);
        if (!isRead) at.on.set(isAnswer, call);
        tenant.waiting.splice(tenant.waiting.indexOf(call), 1);
        call.go();
      }
    }
    wake(tenant, wakesAt, now);
  }

  function wake(tenant: Tenant, at: number, now: number): void {
    if (at >= tenant.wakesAt) return;
    tenant.wakesAt = at;
    void time.sleep(Math.ceil(at - now)).then(() => {
      if (tenant.wakesAt === at) tenant.wakesAt = never;
      letGo(tenant);
    });
  }

  return {
    get places() {
      return places.size;
    },
    stop() {
      isStopped = true;
      for (const tenant of tenants.values()) letGo(tenant);
    },
    async enter(call) {
      const tenant = tenantOf(call.tenantId);
      const at = placeOf(call);
      const one = { ...call, at, number: newest++ };
      at.calls += 1;
      const leave = () => {
        at.calls -= 1;
        if (at.on.get(call.isAnswer)?.number === one.number) at.on.delete(call.isAnswer);
        letGo(tenant);
      };
      try {
        await wait(tenant, one);
      } catch (error) {
        leave();
        throw error;
      }
      return { again: () => wait(tenant, one), leave };
    },
  };
}

const never = Number.POSITIVE_INFINITY;

/** When to try again what only waited for the call before it (ms). */
const soon = 1_000;

function isBefore(one: Omit<Waiting, "go" | "refuse">, other: Waiting): boolean {
  if (one.isAnswer !== other.isAnswer) return one.isAnswer;
  return one.number < other.number;
}

function refuse({ waiting }: Tenant, call: Waiting, afterMs: number): void {
  waiting.splice(waiting.indexOf(call), 1);
  call.refuse(new NotDelivered({ kind: "later", afterMs }));
}

function remember(made: number[], now: number, limits: readonly Limit[]): void {
  made.push(now);
  if (made.length > mostOf(limits)) made.shift();
}
