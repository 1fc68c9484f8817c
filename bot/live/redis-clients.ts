import { setTimeout as wait } from "node:timers/promises";
import { createClient } from "@redis/client";

/** For so long an answer is waited for (ms). What comes later comes all the same, and is no success. */
const answerWithin = 1_000;

/** No more commands than these wait for Redis at a time. */
const mostWaiting = 1_000;

/** After a reading failed, the next one waits for so long (ms). */
const readAgainAfter = 1_000;

/** What becomes of the connections to Redis. */
export interface RedisListener {
  onUp(): void;
  onDown(error: unknown): void;
  /** Something was not told to the others. */
  onUntold(): void;
  /** Something that the others told may have been missed. */
  onMissed(): void;
}

/** Redis as the adapter of Socket.IO uses it, and in a way in which nothing that it does can fail it. */
export interface RedisClients {
  /** What the adapter takes for a client. */
  readonly forAdapter: object;
  /** Whether we are connected, for telling and for hearing. */
  isUp(): boolean;
  command(...words: readonly string[]): Promise<unknown>;
  close(): void;
}

/**
 * Connects, and connects again for as long as it takes. The adapter leaves open what becomes of a
 * command that fails: it would read in an endless loop, which keeps a process from all else, or reject
 * where nobody listens, which ends it. So it gets a client that does neither, and keeps nothing waiting.
 */
export function redisClients(url: string, listener: RedisListener): RedisClients {
  const options = {
    url,
    commandsQueueMaxLength: mostWaiting,
    socket: {
      connectTimeout: 2_000,
      // Reading asks at least every five seconds: a line on which nothing goes is dead.
      socketTimeout: 10_000,
      reconnectStrategy: (tries: number) => Math.min(1_000, 100 * 2 ** tries),
    },
  };
  const publisher = createClient({ ...options, disableOfflineQueue: true });
  publisher.on("ready", () => listener.onUp()).on("error", (error) => listener.onDown(error));
  void connected(publisher);
  const readers: (typeof publisher)[] = [];

  /** When the commands began that Redis has not answered yet, the oldest first. */
  const waiting = new Set<{ readonly since: number }>();
  async function ask<T>(command: () => Promise<T>): Promise<T> {
    const [oldest] = waiting;
    const isStuck = oldest !== undefined && performance.now() - oldest.since > answerWithin;
    if (isStuck || !publisher.isReady) throw new Error("Redis does not answer");
    const begun = { since: performance.now() };
    waiting.add(begun);
    const answer = command().finally(() => waiting.delete(begun));
    const tooLate = new AbortController();
    const late = wait(answerWithin, undefined, { signal: tooLate.signal, ref: false }).then(() => {
      throw new Error("Redis did not answer in time");
    });
    return await Promise.race([answer, late]).finally(() => {
      late.catch(() => undefined);
      tooLate.abort();
    });
  }

  /** A client that waits for messages; what it asks for waits until it is connected. */
  function reader() {
    const client = publisher.duplicate({ disableOfflineQueue: false });
    readers.push(client);
    client.on("error", () => listener.onMissed());
    return {
      sSubscribe() {},
      on() {},
      connect: () => connected(client),
      disconnect() {},
      subscribe: (...args: Parameters<typeof client.subscribe>) =>
        client.subscribe(...args).catch(() => listener.onMissed()),
      async xRead(...args: Parameters<typeof client.xRead>) {
        try {
          return await client.xRead(...args);
        } catch (error) {
          listener.onMissed();
          await wait(readAgainAfter, undefined, { ref: false });
          throw error;
        }
      },
    };
  }

  return {
    forAdapter: {
      // By this name the adapter knows whose client it is.
      sSubscribe() {},
      duplicate: reader,
      publish: (channel: string, payload: Buffer) =>
        ask(() => publisher.publish(channel, payload)).catch(() => 0),
      xAdd: (...args: Parameters<typeof publisher.xAdd>) =>
        ask(() => publisher.xAdd(...args)).catch((error) => {
          listener.onUntold();
          throw error;
        }),
    },
    isUp: () => [publisher, ...readers].every(({ isReady }) => isReady),
    command: (...words) => ask(() => publisher.sendCommand(words)),
    close() {
      for (const client of [publisher, ...readers]) client.destroy();
    },
  };
}

/** Resolves once it is connected; where it was closed before that, never. */
function connected(client: { connect(): Promise<unknown> }): Promise<void> {
  return new Promise((done) => {
    client.connect().then(
      () => done(),
      () => undefined,
    );
  });
}
