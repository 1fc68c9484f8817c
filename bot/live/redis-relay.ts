import { createAdapter } from "@socket.io/redis-streams-adapter";
import type { Namespace } from "socket.io";
import { errorFacts } from "../error-facts.ts";
import type { Log } from "../ports.ts";
import { type Alive, isOwnMessage } from "./own-messages.ts";
import { redisClients } from "./redis-clients.ts";
import type { Relay } from "./relay.ts";

/** How often a process tells the others that it is there (ms). */
const aliveEvery = 1_000;

/** A process of which nothing was heard for so long may have told something that did not come (ms). */
const silentAfter = 2_500;

/** How often what is old is taken out of Redis, and how old that is (ms). */
const trimEvery = 15_000;
const keptFor = 60_000;

const name = "guided-team-actions";

/**
 * The rooms of all processes are one by Socket.IO's adapter over a stream in Redis. Where Redis is away
 * everybody is told at their own process, and it is known that others may have missed something.
 */
export function redisRelay({ url, log }: { readonly url: string; readonly log: Log }): Relay {
  let wasUp: boolean | undefined;
  let untold = 0;
  let hasMissed = false;
  let hasDropped = false;
  const redis = redisClients(url, {
    onUp() {
      if (wasUp !== true) log.info({ what: "redis" }, "the rooms of all servers are one");
      wasUp = true;
      trimAgain();
    },
    onDown(error) {
      if (wasUp !== false) {
        log.error(
          { what: "redis", reason: reasonOf(error), error: errorFacts(error) },
          "Redis is away; panels at other servers catch up by the store",
        );
      }
      wasUp = false;
    },
    onUntold() {
      untold += 1;
    },
    onMissed() {
      hasMissed = true;
    },
  });
  const heard = new Map<string, { readonly at: number; readonly untold: number }>();
  const known = new Map<string, number>();
  const timers: NodeJS.Timeout[] = [];

  function drop(): void {
    if (!hasDropped) {
      log.error({ what: "redis" }, "what no server of this version says was dropped");
    }
    hasDropped = true;
  }

  // What could not be taken out now is so the next time.
  const trimAgain = () => void trim().catch(() => undefined);

  /** Whether a process is heard, and has told everything since this was asked last. */
  function hasToldAll(id: string): boolean {
    const last = heard.get(id);
    if (!last || performance.now() - last.at > silentAfter) return false;
    const toldAll = known.get(id) === last.untold;
    known.set(id, last.untold);
    return toldAll;
  }

  async function trim(): Promise<void> {
    const [seconds] = (await redis.command("TIME")) as string[];
    await redis.command("XTRIM", name, "MINID", String(Number(seconds) * 1_000 - keptFor));
    // Nothing is left where no process is there to take it out.
    await redis.command("PEXPIRE", name, String(2 * keptFor));
  }

  return {
    join(sockets, id) {
      const options = { streamName: name, channelPrefix: name, onlyPlaintext: true };
      const hearing = createAdapter(redis.forAdapter, options);
      // A function, as Socket.IO makes an adapter by `new`.
      sockets.adapter(function adapterOf(rooms: Namespace) {
        const adapter = hearing(rooms);
        const tellOthers = adapter.doPublish.bind(adapter);
        adapter.doPublish = async (message) => {
          // By itself it would tell nobody here before Redis has answered. What was not told is counted.
          tellOthers(message).catch(() => undefined);
          return "";
        };
        // What the adapter does with a message is not for others to call, but theirs to replace.
        const take: (message: unknown, offset?: string) => void = Reflect.get(adapter, "onMessage");
        Object.assign(adapter, {
          onMessage(message: unknown, offset?: string) {
            try {
              if (isOwnMessage(message)) take.call(adapter, message, offset);
              else drop();
            } catch {
              // By itself it would read the same again for ever, and nothing that was told after it.
              hasMissed = true;
            }
          },
        });
        return adapter;
      });
      sockets.on("alive", (alive: Alive) => {
        heard.set(alive.id, { at: performance.now(), untold: alive.untold });
      });
      const tellAlive = () => sockets.serverSideEmit("alive", { id, untold } satisfies Alive);
      timers.push(setInterval(tellAlive, aliveEvery));
      timers.push(setInterval(trimAgain, trimEvery));
    },
    hasAllOf(ids) {
      const isWhole = ids.map(hasToldAll).every(Boolean) && redis.isUp() && !hasMissed;
      hasMissed = false;
      return ids.length === 0 || isWhole;
    },
    leave() {
      for (const timer of timers) clearInterval(timer);
      redis.close();
    },
  };
}

/** `WRONGPASS`, `ECONNREFUSED`: what an operator can look up, and no more of the message than that. */
function reasonOf(error: unknown): string | undefined {
  return error instanceof Error ? /\b[A-Z]{5,}\b/.exec(error.message)?.[0] : undefined;
}
