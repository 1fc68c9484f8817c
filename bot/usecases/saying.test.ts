import { beforeEach, expect, test } from "vitest";
import { z } from "zod/v4";
import { leaseMs, taken, wentWell } from "#shared/due-work.ts";
import { monday } from "#shared/testing/builders.ts";
import type { Delivery } from "../ports.ts";
import { type BallotPorts, ballotPorts } from "../testing/ballot-ports.ts";
import { notNow, nowhere, sent } from "../testing/deliveries.ts";
import { recordAt } from "./due.ts";
import { sayingFor } from "./saying.ts";

const kind = { type: "page", schema: z.looseObject({}) };
const key = { kind, pk: "contoso|team|red", id: "one" };
const record = recordAt(key);
const reminder = { name: "remind", isLasting: false };
const pulse = { name: "end", isLasting: true };

let ports: BallotPorts;
beforeEach(async () => {
  ports = ballotPorts();
  await ports.store.create(key, { nextDueAt: monday });
});

/** Somebody takes the work; each time a lease after the last. */
async function holder() {
  const { fence } = await ports.store.updateWork(record, (work) => taken(work, ports.time.now));
  ports.time.now += leaseMs;
  return sayingFor(ports, record, fence);
}

const unsure: Delivery = { kind: "unknown" };
const being = async (delivery: Delivery) => delivery;
const isDown = { code: "unavailable" };

test("a message that was sent is said, and where nobody hears the bot it is not", async () => {
  const say = await holder();
  expect(await say(reminder, () => being(sent))).toBe("said");
  expect(await say(pulse, () => being(nowhere))).toBe("nowhere");
});

test("[R124] after a crash in the middle, what is of use later is sent again and the rest is not", async () => {
  const { updateWork } = ports.store;
  // Whoever has ended notes nothing more.
  const crash = () => {
    Object.assign(ports.store, { updateWork: crash });
    return Promise.reject(new Error("the process ended"));
  };
  for (const [message, told] of [
    [reminder, "skipped"],
    [pulse, "said"],
  ] as const) {
    const first = await holder();
    await expect(first(message, crash)).rejects.toThrow("the process ended");
    Object.assign(ports.store, { updateWork });
    const second = await holder();
    expect(await second(message, () => being(sent))).toBe(told);
  }
});

test("what Teams did not answer is tried again, and may have been sent", async () => {
  await expect((await holder())(reminder, () => being(unsure))).rejects.toMatchObject(isDown);
  expect(await (await holder())(reminder, () => being(sent))).toBe("skipped");
});

test("[R124] what is of use later is sent three times at most where Teams never says that it took it", async () => {
  let calls = 0;
  const send = async () => {
    calls += 1;
    return unsure;
  };
  for (let n = 0; n < 3; n++) {
    await expect((await holder())(pulse, send)).rejects.toMatchObject(isDown);
  }
  expect(await (await holder())(pulse, send)).toBe("skipped");
  expect(calls).toBe(3);
});

test("what Teams did not take for now is tried again, as it was certainly not sent", async () => {
  for (const delivery of [notNow, { kind: "refused", why: "failed" }] satisfies Delivery[]) {
    await expect((await holder())(reminder, () => being(delivery))).rejects.toMatchObject(isDown);
    expect(await (await holder())(reminder, () => being(sent))).toBe("said");
    await ports.store.updateWork(record, (work) => wentWell(work, work.fence));
  }
});

test("a defect before anything is sent is no sending: the message is said when it is mended", async () => {
  const broken = () => Promise.reject(new TypeError("a card that cannot be drawn"));
  await expect((await holder())(reminder, broken)).rejects.toThrow(TypeError);
  expect(await (await holder())(reminder, () => being(sent))).toBe("said");
});

test("[R122] whoever has lost the work says nothing more", async () => {
  const slow = await holder();
  const next = await holder();
  let calls = 0;
  const send = async () => {
    calls += 1;
    return sent;
  };
  await expect(slow(pulse, send)).rejects.toMatchObject({ code: "conflict" });
  expect(calls).toBe(0);
  expect(await next(pulse, send)).toBe("said");
});

test("an operator hears how many were sent, tried again, left out or in doubt, and of whom nothing", async () => {
  const counted: string[] = [];
  ports = {
    ...ports,
    counters: { count: (what, kind) => counted.push(`${what} ${kind}`), lateBy: () => undefined },
  };
  const ask = { name: "ask ana", isLasting: false };
  await expect((await holder())(ask, () => being(notNow))).rejects.toMatchObject(isDown);
  await ports.store.updateWork(record, (work) => ({ ...work, failingSince: monday }));
  await (await holder())(ask, () => being(sent));
  await expect((await holder())(pulse, () => being(unsure))).rejects.toMatchObject(isDown);
  await (await holder())(reminder, () => being(nowhere));
  await (await holder())(reminder, () => being(sent));
  expect(counted).toEqual([
    "later ask",
    "sent ask",
    "retried ask",
    "ambiguous end",
    "refused remind",
    "skipped remind unknown",
  ]);
});
