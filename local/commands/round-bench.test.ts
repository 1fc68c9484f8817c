import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { measureRounds } from "./round-bench.ts";

const folder = mkdtempSync(join(tmpdir(), "bench-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("the bench answers and closes real rounds and times each call", async () => {
  const { answers, closings } = await measureRounds({ folder, answers: 3, rounds: 2 });
  expect(answers).toHaveLength(3);
  expect(closings).toHaveLength(2);
  for (const ms of [...answers, ...closings]) expect(ms).toBeGreaterThan(0);
  // The round keys are destroyed; the team's comparison key is left.
  expect(readdirSync(join(folder, "keys"))).toHaveLength(1);
  expect(readFileSync(join(folder, "bench.sqlite")).length).toBeGreaterThan(0);
});
