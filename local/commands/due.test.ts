import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { commitmentKey } from "#shared/commitment.ts";
import { aCommitment } from "#shared/testing/builders.ts";
import { embeddedStore } from "../../bot/store/embedded-store.ts";
import { projectRoot, runCommand } from "./run-command.mjs";

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "due-"));
  const store = embeddedStore({ file: join(folder, "embedded.sqlite") });
  const commitment = aCommitment({ id: "promised-1", nextDueAt: 1, text: "A canary" });
  await store.create(commitmentKey("contoso", commitment.teamId, commitment.id), commitment);
  store.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function due(args: readonly string[], data = folder) {
  const env: NodeJS.ProcessEnv = { ...process.env, LOCAL_DATA: data };
  delete env["COSMOS_ENDPOINT"];
  return runCommand(process.execPath, ["local/commands/due.ts", ...args], {
    env,
    cwd: projectRoot,
  });
}

test("an operator sees what is due, where it lies, and nothing that a person wrote", async () => {
  const { code, output } = await due([]);
  expect(code).toBe(0);
  expect(output).toContain("due        commitment 'contoso|team|team-1' promised-1");
  expect(output).not.toContain("canary");
  expect((await due(["--json"])).output).not.toContain("canary");
});

test("what is not set aside is not replayed, and the operator hears why", async () => {
  const { code, output } = await due(["replay", "commitment", "contoso|team|team-1", "promised-1"]);
  expect(code).toBe(1);
  expect(output).toContain("is not set aside");
});

test.each([
  [["look"], "npm run due"],
  [["--wrong"], "npm run due"],
  [["replay", "commitment"], "npm run due"],
  [["replay", "commitment", "contoso|team|team-1", "nothing"], "There is no such record"],
])("%j is answered with a sentence and no trace", async (args, sentence) => {
  const { code, output } = await due(args);
  expect(code).toBe(1);
  expect(output).toContain(sentence);
  expect(output).not.toContain("at file:");
});

test("a folder without a database is named, and nothing is made there", async () => {
  const nowhere = join(folder, "nowhere");
  const { code, output } = await due([], nowhere);
  expect(code).toBe(1);
  expect(output).toContain(nowhere);
  expect(existsSync(nowhere)).toBe(false);
});
