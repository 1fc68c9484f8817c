import { afterEach, beforeEach, expect, test } from "vitest";
import { type CatchUp, catchUp } from "./catch-up.ts";

const parcels = { tenantId: "contoso", teamId: "parcels" };
const letters = { tenantId: "contoso", teamId: "letters" };

/** How far the teams have come, what the others are like, and what came of it. */
let marks: Map<string, string>;
let others: string[];
let hasAll: boolean;
let read: string[];
let told: string[];
let errors: unknown[];
let catching: CatchUp;

beforeEach(async () => {
  marks = new Map([
    ["parcels", "1"],
    ["letters", "1"],
  ]);
  [others, hasAll, read, told, errors] = [[], true, [], [], []];
  catching = catchUp({
    open: () => [parcels, letters],
    findOthers: async () => others,
    hasAllOf: (ids) => ids.length === 0 || hasAll,
    async readMark({ teamId }) {
      read.push(teamId);
      const mark = marks.get(teamId);
      if (mark === undefined) throw new Error("the database is away");
      return { mark };
    },
    tell: ({ teamId }, { mark }) => told.push(`${teamId} ${mark}`),
    onError: (error) => errors.push(error),
  });
  await catching.look();
});
afterEach(() => catching.stop());

/** What is told after one more look. */
async function look(): Promise<string[]> {
  await catching.look();
  return told.splice(0);
}

test("[R195] alone, or where all that the others tell comes, no team is read", async () => {
  expect(await look()).toEqual([]);
  others = ["other"];
  expect(await look()).toEqual([]);
  expect(read).toEqual([]);
});

test("[R195] while something may not come each team that has got on is told, once", async () => {
  [others, hasAll] = [["other"], false];
  expect(await look()).toEqual(["parcels 1", "letters 1"]);
  expect(await look()).toEqual([]);
  marks.set("letters", "2");
  expect(await look()).toEqual(["letters 2"]);
});

test("[R195] after the doubt is over it is looked once more, and then no more", async () => {
  [others, hasAll] = [["other"], false];
  await look();
  hasAll = true;
  marks.set("parcels", "2");
  expect(await look()).toEqual(["parcels 2"]);
  marks.set("parcels", "3");
  expect(await look()).toEqual([]);
  // What came meanwhile was heard: whatever is read at the next doubt counts as news.
  hasAll = false;
  expect(await look()).toEqual(["parcels 3", "letters 1"]);
});

test("a process that stops does so once it has looked to the end, and notes itself no more", async () => {
  let answer = (_others: string[]) => {};
  const found: string[] = [];
  const slow = catchUp({
    open: () => [],
    findOthers: () => new Promise<string[]>((resolve) => (answer = resolve)),
    hasAllOf: (ids) => found.push(...ids) > 0,
    readMark: async () => ({ mark: "1" }),
    tell: () => undefined,
    onError: (error) => errors.push(error),
  });
  const stopped = slow.stop().then(() => [...found]);
  answer(["other"]);
  expect(await stopped).toEqual(["other"]);
});

test("[R195] a team that could not be read holds up no other, and is looked at again", async () => {
  [others, hasAll] = [["other"], false];
  marks.delete("parcels");
  expect(await look()).toEqual(["letters 1"]);
  hasAll = true;
  await look();
  marks.set("parcels", "2");
  expect(await look()).toEqual(["parcels 2"]);
  read = [];
  await look();
  expect(read).toEqual([]);
});

test("[R218] that the database is away is told once, and again after it was there", async () => {
  [others, hasAll] = [["other"], false];
  for (let outage = 1; outage <= 2; outage++) {
    marks.clear();
    for (let n = 0; n < 3; n++) await look();
    marks.set("parcels", "1");
    await look();
    expect(errors).toHaveLength(outage);
    marks.set("letters", "1");
    await look();
    expect(errors).toHaveLength(outage);
  }
});

test("[R218] nor is it told each time where nobody knows who else runs", async () => {
  let isAway = true;
  const unable = catchUp({
    open: () => [],
    findOthers: async () => {
      if (isAway) throw new Error("the database is away");
      return [];
    },
    hasAllOf: () => true,
    readMark: async () => ({ mark: "1" }),
    tell: () => undefined,
    onError: (error) => errors.push(error),
  });
  for (let n = 0; n < 3; n++) await unable.look();
  expect(errors).toHaveLength(1);
  isAway = false;
  await unable.look();
  isAway = true;
  await unable.look();
  expect(errors).toHaveLength(2);
  await unable.stop();
});
