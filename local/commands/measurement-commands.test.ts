import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { aMeasuredRun } from "#shared/measurement/testing/a-measured-run.ts";
import { projectRoot } from "./run-command.mjs";

const folder = mkdtempSync(join(tmpdir(), "measurement-"));
afterAll(() => rmSync(folder, { recursive: true }));

function run(command: string, args: readonly string[] = [], input = "") {
  const program = [join("local", "commands", command), ...args];
  return spawnSync(process.execPath, program, { cwd: projectRoot, input, encoding: "utf8" });
}

test("npm run verdict answers each line it is given with one line, and prints nothing else", () => {
  const aCase = JSON.stringify({ id: 1, ...aMeasuredRun() });
  const { stdout, stderr, status } = run("verdict.ts", [], `${aCase}\n\nno case\n${aCase}`);
  const answers = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(answers).toMatchObject([
    { id: 1, verdicts: { courage: "within noise" } },
    { id: null, error: "Line 2: the line is empty" },
    { id: null, error: expect.stringMatching(/^Line 3: .*JSON/) },
    { id: 1, verdicts: { courage: "within noise" } },
  ]);
  expect([stderr, status]).toEqual(["", 0]);
});

test("npm run simulate prints its bars and writes every cell and pool as JSON", () => {
  const file = join(folder, "found.json");
  const { stdout, status } = run("simulate.ts", ["--teams=2", "--pools=1", "--json", file]);
  expect(stdout).toMatch(/^ok {5}up without a change, target: .* %, at most 5.0 %/m);
  const found = JSON.parse(readFileSync(file, "utf8"));
  expect(found.extent).toEqual({ seed: 1, teams: 2, pools: 1, more: false });
  expect(found.cells).toHaveLength(5 * 9 * 4);
  expect(found.pools).toHaveLength(5 * 6);
  expect(found.bars).toHaveLength(14);
  expect(status).toBe(0);
});

test("npm run simulate says what is wrong with an option", () => {
  const { stderr, status } = run("simulate.ts", ["--teams", "some"]);
  expect([stderr, status]).toEqual(["--teams must be a whole number above 0.\n", 1]);
});
