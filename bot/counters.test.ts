import { expect, test } from "vitest";
import { loggedCounters } from "./counters.ts";
import { jsonLog } from "./log.ts";

test("what was counted is written once, with how late it was, and nothing where nothing was", () => {
  const lines: unknown[] = [];
  const log = jsonLog("info", { write: (line) => void lines.push(JSON.parse(line)) });
  const counters = loggedCounters(log);
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
