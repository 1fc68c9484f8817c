import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { handledByTwo } from "./testing/two-processes.ts";

const folder = mkdtempSync(join(tmpdir(), "two-processes-"));
afterAll(() => rmSync(folder, { recursive: true }));

// `npm run bench` does it with ten thousand.
test("[R122] four hundred records that are due are each done once by two processes", async () => {
  const { once, twice, never } = await handledByTwo(folder, 400);
  expect({ once, twice, never }).toEqual({ once: 400, twice: 0, never: 0 });
});
