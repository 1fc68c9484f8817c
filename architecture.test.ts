import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { breaches } from "./architecture.ts";

const root = import.meta.dirname;
const paths = globSync(["*.ts", "{shared,bot,tab,local}/**/*.{ts,tsx,mjs}"], {
  cwd: root,
  exclude: ["**/dist/**"],
}).map((path) => path.replaceAll("\\", "/"));
const tree = new Map(paths.map((path) => [path, readFileSync(`${root}/${path}`, "utf8")]));

test("the tree keeps the architecture", () => {
  expect(tree.size).toBeGreaterThan(10);
  expect(breaches(tree)).toEqual([]);
});

/** Who would write it, what they would write, and what the check says about it. */
const planted: readonly [path: string, text: string, says: string][] = [
  ["shared/planted.ts", 'import { readFileSync } from "node:fs";', 'imports "node:fs"'],
  ["shared/planted.ts", 'import express from "express";', 'imports "express"'],
  ["shared/planted.ts", 'import { z } from "zod";', 'imports "zod"'],
  ["shared/planted.ts", 'import type { Clock } from "../bot/ports.ts";', "../bot/ports.ts"],
  ["shared/planted.ts", "export const now = () => Date.now();", 'says "Date.now"'],
  ["shared/planted.ts", "export const now = () => new Date();", 'says "new Date()"'],
  ["shared/planted.ts", "export const dice = Math.random;", 'says "Math.random"'],
  ["tab/planted.tsx", 'import { main } from "../bot/main.ts";', 'imports "../bot/main.ts"'],
  [
    "tab/panel/planted.ts",
    'import type { Store } from "../../bot/ports.ts";',
    "../../bot/ports.ts",
  ],
  ["tab/planted.ts", 'export { people } from "../local/people.ts";', "../local/people.ts"],
  ["bot/planted.ts", 'import { Panel } from "../tab/panel.tsx";', "../tab/panel.tsx"],
  ["bot/main.ts", 'await import("../local/people.ts");', "../local/people.ts"],
  ["bot/usecases/planted.ts", 'import { CosmosClient } from "@azure/cosmos";', "@azure/cosmos"],
  ["local/planted.ts", 'import { CosmosClient } from "@azure/cosmos";', "@azure/cosmos"],
  ["bot/http/planted.ts", 'import { CardFactory } from "botbuilder";', "botbuilder"],
  ["bot/http/planted.ts", 'import { Application } from "@microsoft/teams-ai";', "teams-ai"],
  ["tab/panel/planted.ts", 'import { app } from "@microsoft/teams-js";', "teams-js"],
  ["tab/planted.ts", 'import { io } from "socket.io-client";', "socket.io-client"],
  ["tab/planted.ts", 'export const load = () => fetch("/api");', 'says "fetch("'],
  ["bot/usecases/planted.ts", 'import { server } from "../http/server.ts";', "../http/server.ts"],
  ["bot/usecases/planted.ts", 'import { join } from "node:path";', "node:path"],
  ["bot/http/planted.ts", 'import { open } from "../store/embedded.ts";', "../store/embedded.ts"],
  ["bot/planted.ts", 'import { open } from "./store/embedded.ts";', "./store/embedded.ts"],
  ["shared/planted.ts", 'import { aTeam } from "./testing/builders.ts";', "testing/builders.ts"],
  ["bot/store/index.ts", "export const a = 1;", "is called index"],
  ["bot/http/utils.ts", "export const a = 1;", "says nothing"],
  ["shared/planted.ts", "export default 1;", "default export"],
  ["bot/http/planted.ts", "// a line\n".repeat(251), "has 251 lines"],
];

/** What the check says of these files when they are planted in the tree. */
function said(files: Record<string, string>): string[] {
  return breaches(new Map([...tree, ...Object.entries(files)]));
}

test.each(planted)("planted in %s: %s", (path, text, says) => {
  const found = said({ [path]: text }).filter((breach) => breach.startsWith(`${path}: `));
  expect(found.join("\n")).toContain(says);
});

test("an import cycle is named file by file, type-only imports and tests included", () => {
  const found = said({
    "shared/a.ts": 'import type { B } from "./b.ts";',
    "shared/b.ts": 'export { c } from "#shared/c.test.ts";',
    "shared/c.test.ts": 'import {\n  a,\n} from "./a.ts";',
  });
  const way = "shared/a.ts → shared/b.ts → shared/c.test.ts → shared/a.ts: an import cycle";
  expect(found).toContain(way);
});

test("zod is found behind any number of value imports from the tab, and types are no way to it", () => {
  const noun = { "shared/noun.ts": 'import { z } from "zod/v4";' };
  const between = { "shared/between.ts": 'export { Noun } from "#shared/noun.ts";' };
  const byValue = { "tab/planted.tsx": 'import { Noun } from "#shared/between.ts";' };
  const byType = { "tab/planted.tsx": 'import type { Noun } from "#shared/between.ts";' };
  const way = "tab/planted.tsx → shared/between.ts → shared/noun.ts → zod/v4: ";
  expect(said({ ...noun, ...between, ...byValue }).join("\n")).toContain(way);
  expect(said({ ...noun, ...between, ...byType }).join("\n")).not.toContain("tab/planted.tsx");
});

test("tests may cross layers, and comments break no rule", () => {
  const text = 'import { open } from "./store/embedded.ts";\n// Date.now() and fetch()';
  expect(said({ "bot/planted.test.ts": text, "shared/planted.ts": "// Math.random()" })).toEqual(
    breaches(tree),
  );
});
