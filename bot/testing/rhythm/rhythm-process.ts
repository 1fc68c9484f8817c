import type { ChatMessage, PersonalMessage } from "#shared/chat-messages.ts";
import type { Chats, Ports } from "../../ports.ts";
import { type DueLoop, dueLoop } from "../../scheduler/due-loop.ts";
import { aesSealer } from "../../sealing/aes-sealer.ts";
import { recordStore } from "../../store/record-store.ts";
import type { StoreDriver } from "../../store/store-driver.ts";
import type { Chance } from "../ballot-chance.ts";
import { nobodyLive, sent, uncounted } from "../deliveries.ts";
import type { memoryKeys } from "../memory-keys.ts";

/** What reached Teams. */
export interface Said {
  /** By the true clock (ms). */
  readonly at: number;
  readonly tenantId: string;
  readonly conversationId: string;
  readonly message: ChatMessage | PersonalMessage;
  /** To whom alone, if not to all. */
  readonly userId?: string;
}

/** What two servers have in common. */
export interface RhythmWorld {
  readonly driver: StoreDriver;
  readonly time: { now: number };
  readonly chance: Chance;
  readonly said: (said: Said) => void;
  readonly keys: ReturnType<typeof memoryKeys>;
  readonly crashed: (where: string) => void;
  readonly logged: (fields: Record<string, unknown>) => void;
}

/** A server that now and then is killed, and starts again at once. */
export interface RhythmProcess {
  look(): Promise<void>;
  stop(): Promise<void>;
  /** The ports of the one that runs now. */
  readonly ports: Ports;
}

/** Everything that a killed process still tries. */
class Killed extends Error {
  override readonly name = "Killed";
}

/** How many calls of the store and of Teams the longest way of a message has; one more than that never comes. */
const longestWay = 16;

/**
 * A server whose clock is `behind` (ms). Of its works a share `crashes` is killed at some point of its
 * way: before or after any call of the store or of Teams from the taking of the work to its end.
 */
export function rhythmProcess(world: RhythmWorld, behind: number, crashes: number): RhythmProcess {
  let current = incarnation();
  const server = {
    get ports() {
      return current.ports;
    },
    stop: () => current.loop.stop(),
    async look() {
      await current.loop.look();
      if (!current.isKilled()) return;
      await current.loop.stop();
      current = incarnation();
    },
  };
  return server;

  function incarnation(): { ports: Ports; loop: DueLoop; isKilled(): boolean } {
    let isKilled = false;
    /** The calls until the end of this process, where one is drawn. */
    let left = Number.POSITIVE_INFINITY;
    let dies: "before" | "after" = "before";
    const draw = () => {
      if (left !== Number.POSITIVE_INFINITY || !world.chance.happens(crashes)) return;
      left = world.chance.between(1, longestWay);
      dies = world.chance.pick(["before", "after"] as const);
    };
    const kill = (where: string): never => {
      isKilled = true;
      world.crashed(`${dies} ${where}`);
      throw new Killed();
    };
    const call = async <T>(where: string, work: () => Promise<T>): Promise<T> => {
      if (isKilled) throw new Killed();
      left -= 1;
      if (left <= 0 && dies === "before") kill(where);
      const answer = await work();
      if (isKilled) throw new Killed();
      if (left <= 0) kill(where);
      return answer;
    };
    const { driver } = world;
    const store = recordStore(
      {
        get: (place) => call(`get ${place.type}`, () => driver.get(place)),
        insert: (place, ...rest) =>
          call(`insert ${place.type}`, () => driver.insert(place, ...rest)),
        replace: (place, ...rest) =>
          call(`replace ${place.type}`, () => driver.replace(place, ...rest)),
        remove: (place, ...rest) =>
          call(`remove ${place.type}`, () => driver.remove(place, ...rest)),
        placesIn: (pk) => call("places", () => driver.placesIn(pk)),
        query: (type, ...rest) => call(`query ${type}`, () => driver.query(type, ...rest)),
        due: (...asked) => call("due", () => driver.due(...asked)),
        dueAtAll: (most) => driver.dueAtAll(most),
      },
      async () => undefined,
    );
    const say = (said: Omit<Said, "at">) =>
      call(`${said.message.kind} in Teams`, async () => {
        world.said({ at: world.time.now, ...said });
        return sent;
      });
    const chats: Chats = {
      post: (tenantId, conversationId, message) => say({ tenantId, conversationId, message }),
      // Nobody is told of it.
      replace: async () => sent,
      tell: (tenantId, conversationId, { userId }, message) =>
        say({ tenantId, conversationId, message, userId }),
    };
    const ports: Ports = {
      store: {
        ...store,
        updateWork(record, change) {
          // One draw for each note of a work (it is taken, a message is on its way, it ended), so that
          // deaths lie all along the way.
          draw();
          return store.updateWork(record, change);
        },
      },
      clock: () => world.time.now - behind,
      newId: () => `made-${made++}`,
      rosters: { read: async () => ({ people: [] }), isInMeeting: async () => undefined },
      live: nobodyLive,
      keys: world.keys,
      sealer: aesSealer,
      counters: uncounted,
      chats,
      log: {
        info: () => undefined,
        error: (fields) => {
          if (!isKilled) world.logged(fields);
        },
      },
    };
    return { ports, loop: dueLoop(ports, 2 ** 31 - 1), isKilled: () => isKilled };
  }
}

let made = 1;
