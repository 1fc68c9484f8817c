import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { installPackages } from "./install-packages.mjs";
import { withProgress } from "./progress.mjs";

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** What is said on the terminal from now on. */
function hears(): string[] {
  const heard: string[] = [];
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    heard.push(String(text));
    return true;
  });
  return heard;
}

test("where nothing moves for two minutes it is said what to check, and again two minutes later", async () => {
  vi.useFakeTimers();
  const heard = hears();
  const work = Promise.withResolvers<void>();
  let move: () => void = () => undefined;
  const done = withProgress(
    "Installing",
    (moved) => {
      move = moved;
      return work.promise;
    },
    () => "Check the network.",
  );
  const said = () => heard.filter((line) => line === "Check the network.\n").length;
  await vi.advanceTimersByTimeAsync(110_000);
  move();
  await vi.advanceTimersByTimeAsync(110_000);
  expect(said()).toBe(0);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(said()).toBe(1);
  await vi.advanceTimersByTimeAsync(120_000);
  expect(said()).toBe(2);
  work.resolve();
  await done;
  expect(heard.at(-1)).toBe("  done in 350 s\n");
});

/** Another npm for this test, which does this. */
function npmThat(does: string): void {
  const file = join(mkdtempSync(join(tmpdir(), "npm-")), "npm-cli.js");
  writeFileSync(file, does);
  vi.stubEnv("npm_execpath", file);
}

const failedTry = "npm http fetch GET https://registry.test/zod attempt 1 failed with ETIMEDOUT";

test("an install that hangs says what npm said last, and a failed try is no movement", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "Date"] });
  const heard = hears();
  npmThat(`setInterval(() => console.error(${JSON.stringify(failedTry)}), 10);
    setTimeout(() => process.exit(0), 3000);`);
  const installed = installPackages();
  await vi.waitFor(
    async () => {
      await vi.advanceTimersByTimeAsync(50_000);
      expect(heard.join("")).toContain(failedTry);
    },
    { timeout: 2500, interval: 100 },
  );
  expect(heard.join("")).toContain("npm ping");
  expect(heard.join("")).toContain("Ctrl-C stops it");
  await installed;
});

test("an install that fails shows npm's own words, without what it had got", async () => {
  hears();
  npmThat(`console.error("npm http fetch GET 200 https://registry.test/zod 12ms (cache miss)");
    console.error("npm error code E404"); process.exit(1);`);
  await expect(installPackages()).rejects.toThrow(/npm said:\n\nnpm error code E404$/);
});
