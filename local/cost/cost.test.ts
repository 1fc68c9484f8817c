import { expect, test } from "vitest";
import { memoryDatabase } from "../../bot/testing/rhythm/memory-driver.ts";
import { type Charge, chargedDriver, laterUnitsOf } from "./charges.ts";
import { costsOfLooking } from "./looking.ts";
import { costsOfMeeting, isCommand } from "./scripted-meeting.ts";

test("calls are charged as Microsoft publishes it, by sizes and by what is indexed", async () => {
  const charged: Charge[] = [];
  const driver = chargedDriver(memoryDatabase().driver, (charge) => charged.push(charge));
  const place = { pk: "p", type: "run", id: "small" };
  await driver.insert(place, { content: { text: "" } }, "m-1");
  const stored = await driver.get(place);
  await driver.replace(place, { content: { nextDueAt: 1 } }, "m-2", stored?.etag ?? "");
  const large = { ...place, id: "large" };
  await driver.insert(large, { content: { text: "x".repeat(128 * 1_024 - 450 - 18) } }, "m-3");
  await driver.get(large);
  await driver.query("run", "p", {}, "");
  const units = charged.map((charge) => Math.round(charge.units * 10) / 10);
  // 0.2 for each of `pk`, `type` and then `nextDueAt`; 2 for a query and then what it reads.
  expect(units).toEqual([5.4, 1, 10.1, 48.6, 10, 13]);
});

test("[R259] what goes by itself is charged like what is removed, once for each document that is there in the end", async () => {
  const charged: Charge[] = [];
  const driver = chargedDriver(memoryDatabase().driver, (charge) => charged.push(charge));
  const written = { content: {}, ttl: 60 };
  const [one, other, lasting] = ["one", "other", "lasting"].map((id) => ({
    ...{ pk: "p", type: "run", id },
  }));
  if (!one || !other || !lasting) throw new Error("nothing is written");
  const etag = await driver.insert(one, { content: {} }, "m-1");
  await driver.replace(one, written, "m-2", etag || "");
  const gone = await driver.insert(other, written, "m-3");
  await driver.remove(other, gone || "");
  await driver.insert(lasting, { content: {} }, "m-4");
  expect(charged.map(({ later }) => Math.round(later * 100) / 100)).toEqual([
    ...[0, 5.35, 5.35, -5.35, 0],
  ]);
  expect(laterUnitsOf(charged)).toBeCloseTo(5.35);
});

test("[R199] a dashboard costs the same for a team with 10 runs and with 1,000, and Home from half a year on", async () => {
  const costs = { 10: await costsOfLooking(10), 20: await costsOfLooking(20) };
  const long = await costsOfLooking(1_000);
  // Ten runs a quarter: Home shows the rounds of two.
  for (const [one, other] of [
    [costs[10].dashboard, long.dashboard],
    [costs[20].home, long.home],
  ] as const) {
    expect(Math.abs(other / one - 1)).toBeLessThanOrEqual(0.1);
  }
});

test("[R239] a command of a meeting of eight takes 12 units in the mean at most, and a mark in a step of talking makes one document", async () => {
  const costs = await costsOfMeeting(8);
  const commands = [...costs].filter(([name]) => isCommand(name)).map(([, cost]) => cost);
  const calls = commands.reduce((sum, cost) => sum + cost.calls, 0);
  expect(commands.reduce((sum, { units }) => sum + units, 0) / calls).toBeLessThanOrEqual(12);
  const marks = costs.get("setReady")?.charges.filter(({ type }) => type === "contribution");
  const made = marks?.filter(({ call }) => call === "insert") ?? [];
  expect(made).toHaveLength(3 * 8);
  expect(marks?.filter(({ call }) => call === "read")).toEqual([]);
});

test("[R259] an answer replaces its round and what is noted of it, and takes 23 units at most", async () => {
  const answers = (await costsOfMeeting(8)).get("answerRound");
  if (!answers) throw new Error("nobody answered");
  const writes = answers.charges.filter(({ call }) => call !== "read");
  const byKind = Map.groupBy(writes, ({ call, type }) => `${call} ${type}`);
  expect([...byKind].map(([kind, all]) => [kind, all.length]).toSorted()).toEqual([
    ["insert round-version", 1],
    ["replace round", answers.calls],
    ["replace round-version", answers.calls - 1],
  ]);
  expect(answers.units / answers.calls).toBeLessThanOrEqual(23);
});

test("[R199] what one person does in a meeting costs no more than twice as much among 50 as among 8", async () => {
  const [small, large] = [await costsOfMeeting(8), await costsOfMeeting(50)];
  for (const name of ["setReady", "writeNote", "placeDots", "readTeam", "promiseCommitment"]) {
    const [one, other] = [small.get(name), large.get(name)];
    if (!one || !other) throw new Error(`nobody made the call ${name}`);
    expect(other.units / other.calls).toBeLessThan((2 * one.units) / one.calls);
  }
});
