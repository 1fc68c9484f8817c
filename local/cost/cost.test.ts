import { expect, test } from "vitest";
import { memoryDatabase } from "../../bot/testing/rhythm/memory-driver.ts";
import { type Charge, chargedDriver } from "./charges.ts";
import { costsOfLooking } from "./looking.ts";
import { costsOfMeeting } from "./scripted-meeting.ts";

test("calls are charged as Microsoft publishes it: 1 to read 1 KB and 10 to read 100 KB, 5.5 to write, 11 to replace", async () => {
  const charged: Charge[] = [];
  const driver = chargedDriver(memoryDatabase().driver, (charge) => charged.push(charge));
  const place = { pk: "p", type: "run", id: "small" };
  await driver.insert(place, { content: { text: "" } }, "m-1");
  const stored = await driver.get(place);
  await driver.replace(place, { content: { text: "" } }, "m-2", stored?.etag ?? "");
  const large = { ...place, id: "large" };
  await driver.insert(large, { content: { text: "x".repeat(100 * 1_024 - 450) } }, "m-3");
  await driver.get(large);
  const units = charged.map((charge) => Math.round(charge.units * 10) / 10);
  expect(units).toEqual([5.5, 1, 11, 55, 10]);
});

test("[R199] a dashboard and Home cost the same for a team with 10 runs and with 1,000", async () => {
  const [short, long] = [await costsOfLooking(10), await costsOfLooking(1_000)];
  for (const [one, other] of [
    [short.dashboard, long.dashboard],
    [short.home, long.home],
  ] as const) {
    expect(Math.abs(other / one - 1)).toBeLessThanOrEqual(0.1);
  }
});

test("[R199] what one person does in a meeting costs no more than twice as much among 50 as among 8", async () => {
  const [small, large] = [await costsOfMeeting(8), await costsOfMeeting(50)];
  for (const name of ["setReady", "writeNote", "placeDots", "readTeam", "promiseCommitment"]) {
    const [one, other] = [small.get(name), large.get(name)];
    if (!one || !other) throw new Error(`nobody made the call ${name}`);
    expect(other.units / other.calls).toBeLessThan((2 * one.units) / one.calls);
  }
});
