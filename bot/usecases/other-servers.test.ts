import { beforeEach, expect, test } from "vitest";
import { type Alone, aloneness } from "#shared/alone.ts";
import { monday } from "#shared/testing/builders.ts";
import type { Store } from "../ports.ts";
import { embeddedStore } from "../store/embedded-store.ts";
import { findOtherServers, noteStarting, noteStopping } from "./other-servers.ts";

let now: number;
let store: Store;
let alone: Alone;
beforeEach(() => {
  now = monday;
  store = embeddedStore({ file: ":memory:" });
  alone = aloneness(() => now);
});

const clock = () => now;
const first = () => ({ store, clock, live: { id: "first" }, alone });
const second = () => ({ store, clock, live: { id: "second" } });

async function pass(ms: number): Promise<void> {
  for (let left = ms; left > 0; left -= 2_000) {
    now += 2_000;
    await findOtherServers(first());
  }
}

/** Starts a second server, while the first one does not get to look for others. */
async function startSecond(): Promise<number> {
  let waited = 0;
  await noteStarting(second(), async (ms) => {
    waited = ms;
    now += ms;
  });
  return waited;
}

test("[R241] the only server begins at once", async () => {
  await noteStarting(first(), () => {
    throw new Error("there is nothing to wait for");
  });
});

test("[R241] a server begins when no other can believe any more that it is alone, also where that cannot look", async () => {
  await pass(20_000);
  expect(alone.since()).toBeDefined();
  expect(await startSecond()).toBeGreaterThan(0);
  expect(alone.since()).toBeUndefined();
  await pass(60_000);
  expect(alone.since()).toBeUndefined();
});

test("[R241] after another has stopped, a server is alone once what that had begun is over", async () => {
  await pass(20_000);
  const startedAt = now;
  await startSecond();
  await noteStopping(second(), startedAt);
  await pass(8_000);
  expect(alone.since()).toBeUndefined();
  await pass(4_000);
  expect(alone.since()).toBeDefined();
});
