import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { personTeamsKey } from "#shared/person-teams.ts";
import { personErasureKey, teamErasureKey } from "#shared/privacy/erasure.ts";
import { teamKey } from "#shared/team.ts";
import { ana, aTeam } from "#shared/testing/builders.ts";
import { embeddedStore } from "../../bot/store/embedded-store.ts";
import { projectRoot, runCommand } from "./run-command.mjs";

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "erase-"));
  const store = embeddedStore({ file: join(folder, "embedded.sqlite") });
  await store.create(teamKey("contoso", "red"), aTeam({ id: "red", tenantId: "contoso" }));
  const index = { v: 1 as const, userId: ana.userId, teamIds: ["red"] };
  await store.create(personTeamsKey("contoso", ana.userId), index);
  store.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const erase = (...args: readonly string[]) => command("erase.ts", args);

function command(name: string, args: readonly string[]) {
  const env: NodeJS.ProcessEnv = { ...process.env, LOCAL_DATA: folder };
  delete env["COSMOS_ENDPOINT"];
  return runCommand(process.execPath, [`local/commands/${name}`, ...args], {
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

test("[R189] an operator exports a person or a team, as JSON or as a table", async () => {
  const person = await command("export.ts", ["--tenant", "contoso", "--person", ana.userId]);
  expect(JSON.parse(person.output)).toMatchObject({ userId: "ana", teams: [{ id: "red" }] });
  const team = await command("export.ts", ["--tenant", "contoso", "--team", "red", "--csv"]);
  expect(team.output).toContain("team.members.0,name,Ana");
  const none = await command("export.ts", ["--tenant", "contoso", "--team", "blue"]);
  expect([none.code, none.output]).toEqual([1, expect.stringContaining("There is none")]);
});
