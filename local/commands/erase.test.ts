import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { personErasureKey, teamErasureKey } from "#shared/privacy/erasure.ts";
import { embeddedStore } from "../../bot/store/embedded-store.ts";
import { projectRoot, runCommand } from "./run-command.mjs";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "erase-"));
  embeddedStore({ file: join(folder, "embedded.sqlite") }).close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function erase(...args: readonly string[]) {
  const env: NodeJS.ProcessEnv = { ...process.env, LOCAL_DATA: folder };
  delete env["COSMOS_ENDPOINT"];
  return runCommand(process.execPath, ["local/commands/erase.ts", ...args], {
    env,
    cwd: projectRoot,
  });
}

test("[R185] an operator has a person or a team erased", async () => {
  expect((await erase("--tenant", "contoso", "--person", "ana")).code).toBe(0);
  const { code, output } = await erase("--tenant", "contoso", "--team", "red");
  expect(code).toBe(0);
  expect(output).toContain("`npm run due` shows");
  const store = embeddedStore({ file: join(folder, "embedded.sqlite") });
  expect(await store.find(personErasureKey("contoso", "ana"))).toMatchObject({ userId: "ana" });
  expect(await store.find(teamErasureKey("contoso", "red"))).toMatchObject({ teamId: "red" });
  store.close();
});

test.each([
  [["--tenant", "contoso", "--person", "a/b"]],
  [["--tenant", "contoso", "--person", "ana", "--team", "red"]],
  [["--everybody"]],
])("%j is answered with how to ask, and nothing is erased", async (args) => {
  const { code, output } = await erase(...args);
  expect(code).toBe(1);
  expect(output).toContain("npm run erase -- --tenant");
  expect(output).not.toContain("at file:");
});
