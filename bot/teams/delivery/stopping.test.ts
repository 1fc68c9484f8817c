import { describe, expect, test } from "vitest";
import { type Call, type Calls, teamsCalls } from "./calls.ts";
import { NotDelivered } from "./delivery.ts";
import { processTime } from "./time.ts";

// Who is told to stop has a few seconds, and waits may take a minute.

/** Calls of Teams, in a time in which no wait ends; `made` names those that reached Teams. */
function room() {
  const time = { ...processTime, sleep: () => new Promise<void>(() => {}) };
  const limits = { sends: [{ most: 2, withinMs: 50_000 }], reads: [], tenant: [] };
  const calls = teamsCalls({ time, limits, log: { info() {}, error() {} } });
  const made: string[] = [];
  const parts = { tenantId: "contoso", isRead: false, isAnswer: false };
  const make = async (what: string, parted: Partial<Call>, work = async () => {}) => {
    try {
      await calls.make({ ...parts, place: "chat", what, ...parted }, async () => {
        made.push(what);
        await work();
      });
      return "sent";
    } catch (error) {
      if (error instanceof NotDelivered) return error.delivery.kind;
      throw error;
    }
  };
  return { calls, made, make };
}

async function stopSoon(calls: Calls) {
  await new Promise((soon) => setImmediate(soon));
  calls.stop();
}

describe("[R118] once the server is told to stop", () => {
  test("what waits under a limit is given back for later", async () => {
    const { calls, made, make } = room();
    const sent = Promise.all(["one", "two", "three", "four"].map((what) => make(what, {})));
    await stopSoon(calls);
    expect(await sent).toEqual(["sent", "sent", "later", "later"]);
    expect(made).toEqual(["one", "two"]);
  });

  test("what waits behind another message is given back, and that one is sent", async () => {
    const { calls, made, make } = room();
    const { promise: answered, resolve: answer } = Promise.withResolvers<void>();
    const first = make("first", {}, () => answered);
    const second = make("second", {});
    await stopSoon(calls);
    expect(await second).toBe("later");
    answer();
    expect(await first).toBe("sent");
    expect(made).toEqual(["first"]);
  });

  test("what waits to be tried again is given back", async () => {
    const { calls, made, make } = room();
    const busy = Object.assign(new Error("busy"), { statusCode: 503 });
    const sent = make("turn", {}, () => Promise.reject(busy));
    await stopSoon(calls);
    expect(await sent).toBe("later");
    expect(made).toEqual(["turn"]);
  });

  test("what fails then is not tried again", async () => {
    const { calls, made, make } = room();
    const { promise: answered, reject } = Promise.withResolvers<void>();
    const sent = make("turn", {}, () => answered);
    await stopSoon(calls);
    reject(Object.assign(new Error("busy"), { statusCode: 503 }));
    expect(await sent).toBe("later");
    expect(made).toEqual(["turn"]);
  });

  test("what may be sent at once still is: somebody may wait for it", async () => {
    const { calls, make } = room();
    await stopSoon(calls);
    expect(await make("answer", { isAnswer: true })).toBe("sent");
  });
});
