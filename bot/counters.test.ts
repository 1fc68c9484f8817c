import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { loggedCounters } from "./counters.ts";
import { jsonLog } from "./log.ts";
import { requestUnits } from "./request-units.ts";

test("what was counted is written once, with how late it was, and nothing where nothing was", () => {
  const lines: unknown[] = [];
  const log = jsonLog("info", { write: (line) => void lines.push(JSON.parse(line)) });
  const units = requestUnits();
  const counters = loggedCounters(log, units);
  counters.write();
  counters.count("sent", "pulse");
  counters.count("sent", "pulse");
  counters.count("skipped", "agenda");
  for (let n = 1; n <= 100; n++) counters.lateBy(n * 10);
  counters.write();
  counters.write();
  expect(lines).toMatchObject([
    {
      msg: "counted",
      counts: ["sent pulse 2", "skipped agenda 1"],
      lateMs: "p50 500, p95 950, max 1000",
    },
  ]);
});

test("[R223] what the database charged is written by what it was spent on, the dearest first, once", async () => {
  const lines: { requestUnits?: unknown }[] = [];
  const log = jsonLog("info", { write: (line) => void lines.push(JSON.parse(line)) });
  const units = requestUnits();
  const counters = loggedCounters(log, units);
  const ready = async () => {
    units.spend(1);
    await setImmediate();
    units.spend(9.9);
  };
  await Promise.all([
    units.on("setReady", ready),
    units.on("readTeam", async () => units.spend(30)),
    units.on("setReady", ready),
    units.on("readTime", async () => undefined),
  ]);
  units.spend(2.83);
  counters.write();
  counters.write();
  expect(lines.map(({ requestUnits }) => requestUnits)).toEqual([
    ["readTeam 1 times 30.0", "setReady 2 times 21.8", "other 0 times 2.8"],
  ]);
});
