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

function due(args: readonly string[], data = folder, cosmos: NodeJS.ProcessEnv = {}) {
  const { COSMOS_ENDPOINT: _, ...ours } = process.env;
  const env: NodeJS.ProcessEnv = { ...ours, LOCAL_DATA: data, ...cosmos };
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

const azure = {
  COSMOS_ENDPOINT: "https://nowhere.invalid:443/",
  COSMOS_DATABASE: "guided-team-actions",
};

test("of a database in Azure an operator is asked for where it is, and for nothing else", async () => {
  const { code, output } = await due([], folder, azure);
  expect(code).toBe(1);
  expect(output.trim()).toBe("COSMOS_CONTAINER is missing. Set it to the name of the container.");
});

test("a database that cannot be opened is named in a sentence, with how to get in", async () => {
  const { code, output } = await due([], folder, { ...azure, COSMOS_CONTAINER: "records" });
  expect(code).toBe(1);
  expect(output).toContain(
    "The container records of the database guided-team-actions at https://nowhere.invalid/",
  );
  expect(output).toContain("az login");
  expect(output.trim().split("\n")).toHaveLength(1);
});

test("a folder without a database is named, and nothing is made there", async () => {
  const nowhere = join(folder, "nowhere");
  const { code, output } = await due([], nowhere);
  expect(code).toBe(1);
  expect(output).toContain(nowhere);
  expect(existsSync(nowhere)).toBe(false);
});
