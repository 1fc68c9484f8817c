import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { breaches } from "./architecture.ts";

const root = import.meta.dirname;
const endings = "{ts,tsx,mts,cts,js,jsx,mjs,cjs}";
const paths = globSync([`*.${endings}`, `{shared,bot,tab,local}/**/*.${endings}`, "package.json"], {
  cwd: root,
  exclude: ["**/dist/**"],
}).map((path) => path.replaceAll("\\", "/"));
const tree = new Map(paths.map((path) => [path, readFileSync(`${root}/${path}`, "utf8")]));

test("the tree keeps the architecture", () => {
  expect(tree.size).toBeGreaterThan(10);
  expect(breaches(tree)).toEqual([]);
});

test("each number stands for one rule of docs/rules.md, and tests name no rule that is not there", () => {
  const page = readFileSync(`${root}/docs/rules.md`, "utf8");
  const rules = [...page.matchAll(/^- \*\*(R\d+)\*\*/gm)].map(([, rule]) => rule);
  expect(rules).toEqual([...new Set(rules)]);
  const named = [...tree].flatMap(([path, text]) =>
    /\.test\.tsx?$/.test(path) ? [...text.matchAll(/\[(R\d+)\]/g)].map(([, rule]) => rule) : [],
  );
  expect(named.filter((rule) => !rules.includes(rule))).toEqual([]);
});

/** Who would write it, what they would write, and what the check says about it. */
const planted: readonly [path: string, text: string, says: string][] = [
  ["shared/planted.ts", 'import { readFileSync } from "node:fs";', 'imports "node:fs"'],
  ["shared/planted.ts", 'import express from "express";', 'imports "express"'],
  ["shared/planted.ts", 'import { z } from "zod";', 'imports "zod"'],
  ["shared/planted.ts", 'import { parse } from "@humanwhocodes/momoa";', "file-lines.ts"],
  ["shared/planted.ts", 'import type { Clock } from "../bot/ports.ts";', "../bot/ports.ts"],
  ["shared/planted.ts", "export const now = () => Date.now();", 'says "Date"'],
  ["shared/planted.ts", "export const now = () => new Date();", 'says "new Date"'],
  ["shared/planted.ts", "export const dice = Math.random;", 'says "Math"'],
  [
    "tab/planted.ts",
    'import { playbook } from "#shared/playbook/readers-playbook.ts";',
    "asks the server for the Playbook",
  ],
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
  ["bot/store/planted.ts", 'import { createClient } from "@redis/client";', "Redis stays"],
  ["bot/http/planted.ts", 'import { CardFactory } from "botbuilder";', "SDKs stay in bot/teams/"],
  ["bot/http/planted.ts", 'import { Application } from "@microsoft/teams-ai";', "teams-ai"],
  ["tab/panel/planted.ts", 'import { app } from "@microsoft/teams-js";', "teams-js"],
  ["tab/planted.ts", 'import { io } from "socket.io-client";', "socket.io-client"],
  ["tab/planted.ts", 'export const load = () => fetch("/api");', 'says "fetch"'],
  ["bot/usecases/planted.ts", 'import { server } from "../http/server.ts";', "../http/server.ts"],
  ["bot/usecases/planted.ts", 'import { join } from "node:path";', "node:path"],
  ["bot/http/planted.ts", 'import { open } from "../store/embedded.ts";', "../store/embedded.ts"],
  ["bot/planted.ts", 'import { open } from "./store/embedded.ts";', "./store/embedded.ts"],
  ["shared/planted.ts", 'import { aTeam } from "./testing/builders.ts";', "testing/builders.ts"],
  ["bot/store/index.ts", "export const a = 1;", "is called index"],
  ["bot/http/utils.ts", "export const a = 1;", "says nothing"],
  ["shared/planted.ts", "export default 1;", "default export"],
  ["bot/http/planted.ts", "// a line\n".repeat(251), "has 251 lines"],
  ["shared/planted.ts", "const { now } = Date;", 'says "Date"'],
  ["shared/planted.ts", 'export const now = Date["now"]();', 'says "Date"'],
  ["shared/planted.ts", "export const now = Date();", 'says "Date"'],
  ["shared/planted.ts", "export const now = new Date;", 'says "new Date"'],
  ["shared/planted.ts", "export const now = new Date(...[]);", 'says "new Date"'],
  ["shared/planted.ts", "new Intl.DateTimeFormat().format();", 'says ".format()"'],
  ["shared/planted.ts", 'export const dice = Math["random"];', 'says "Math"'],
  ["shared/planted.ts", "const { random } = Math;", 'says "Math"'],
  ["shared/planted.ts", "export const id = crypto.randomUUID;", 'says "crypto"'],
  ["shared/planted.ts", "export const { now } = performance;", 'says "performance"'],
  [
    "shared/planted.ts",
    'const a = "/*";\nexport const now = Date.now();\nconst b = "*/";',
    'says "Date"',
  ],
  ["shared/planted.ts", 'const a = "//"; export const b = Date.now();', 'says "Date"'],
  ["shared/planted.ts", "const a = /[`'\"]/; export const b = Date.now();", 'says "Date"'],
  ["shared/planted.ts", `const a = \`at \${{ at: Date.now() }.at}\`;`, 'says "Date"'],
  ["bot/usecases/planted.ts", "export const now = () => Date.now();", 'says "Date"'],
  ["bot/usecases/planted.ts", "export const now = () => new Date();", 'says "new Date"'],
  ["bot/usecases/planted.ts", "export const dice = () => Math.random();", 'says "Math"'],
  ["bot/usecases/planted.ts", 'export const load = () => fetch("/");', 'says "fetch"'],
  ["bot/usecases/planted.ts", "export const { env } = process;", 'says "process"'],
  ["bot/usecases/planted.ts", "export const soon = setTimeout;", 'says "setTimeout"'],
  ["bot/usecases/planted.ts", "export const often = setInterval;", 'says "setInterval"'],
  ["bot/usecases/planted.ts", "export const world = globalThis;", 'says "globalThis"'],
  ["bot/store/planted.ts", 'import { planRun } from "../usecases/runs.ts";', "usecases/runs.ts"],
  ["bot/config.ts", 'import { planRun } from "./usecases/runs.ts";', "usecases/runs.ts"],
  ["local/planted.ts", 'import { planRun } from "../bot/usecases/runs.ts";', "usecases/runs.ts"],
  ["bot/http/planted.ts", 'import { useState } from "react";', 'imports "react"'],
  ["bot/http/planted.ts", 'import { test } from "vitest";', 'imports "vitest"'],
  ["bot/http/planted.ts", 'import { readFileSync } from "fs";', 'imports "fs"'],
  ["bot/main.ts", 'import "#shared/../tab/api.ts";', "../tab/api.ts"],
  ["tab/planted.ts", 'import { debounce } from "lodash";', 'imports "lodash"'],
  ["tab/planted.ts", 'import { join } from "node:path";', 'imports "node:path"'],
  ["local/room/planted.ts", 'import { join } from "node:path";', 'imports "node:path"'],
  ["tab/planted.ts", 'import MiniSearch from "minisearch";', 'imports "minisearch"'],
  ["tab/planted.ts", 'import { AdaptiveCard } from "adaptivecards";', 'imports "adaptivecards"'],
  ["local/room/a.ts", 'import { AdaptiveCard } from "adaptivecards";', 'imports "adaptivecards"'],
  ["tab/planted.ts", 'import config from "./vite.config.ts";', "./vite.config.ts"],
  ["tab/planted.ts", "export const load = fetch;", 'says "fetch"'],
  ["tab/planted.ts", 'export const load = window["fetch"];', 'says "fetch"'],
  ["tab/planted.ts", "export const load = (how) => window[how]();", 'says "window["'],
  ["tab/planted.ts", 'new WebSocket("wss://example.com");', 'says "WebSocket"'],
  ["tab/planted.ts", 'new EventSource("/api");', 'says "EventSource"'],
  ["tab/planted.ts", "new XMLHttpRequest();", 'says "XMLHttpRequest"'],
  ["tab/planted.ts", 'navigator.sendBeacon("/api");', 'says "sendBeacon"'],
  ["tab/planted.ts", "await import(`../bot/main.ts`);", 'says "import("'],
  ["tab/planted.ts", "await import(place);", 'says "import("'],
  ["tab/planted.ts", 'await import("../bot/" + place);', 'says "import("'],
  ["tab/planted.ts", 'import.meta.glob("../bot/*.ts");', 'says "import.meta"'],
  ["tab/planted.ts", 'import.meta["glob"]("../bot/*.ts");', 'says "import.meta"'],
  ["bot/planted.ts", 'import { createRequire } from "node:module";', 'says "createRequire"'],
  ["bot/planted.ts", 'require("../tab/api.ts");', 'says "require"'],
  ["bot/planted.ts", 'process.getBuiltinModule("fs");', 'says "getBuiltinModule"'],
  ["bot/planted.ts", 'export const a = 1; import "../tab/api.ts";', "../tab/api.ts"],
  ["bot/planted.ts", 'import { "a b" as c } from "../tab/api.ts";', "../tab/api.ts"],
  ["tab/planted.ts", 'import { api } from "./api";', 'imports "./api"'],
  ["bot/http/planted.mts", "export const a = 1;", "another ending"],
  ["bot/http/planted.cts", "export const a = 1;", "another ending"],
  ["shared/planted.js", "export const a = 1;", "another ending"],
  ["tab/planted.jsx", "export const a = 1;", "another ending"],
  ["bot/planted.cjs", "exports.a = 1;", "another ending"],
  ["bot/planted.mjs", "export const a = 1;", "another ending"],
  ["local/planted.js", 'import "@azure/cosmos";', "@azure/cosmos"],
  ["bot/http/core.ts", "export const a = 1;", "says nothing"],
  ["shared/types.ts", "export const a = 1;", "says nothing"],
  ["shared/run-constants.ts", "export const a = 1;", "says nothing"],
  ["tab/helpers.tsx", "export const a = 1;", "says nothing"],
  ["tab/common/planted.ts", "export const a = 1;", "says nothing"],
  ["local/misc.ts", "export const a = 1;", "says nothing"],
  ["tab/home/index.tsx", "export const a = 1;", "is called index"],
  ["shared/planted.ts", "const x = 1;\nexport { x as default };", "default export"],
  ["shared/planted.ts", 'const x = 1;\nexport { x as "default" };', "default export"],
  ["shared/planted.ts", 'export * as default from "./text.ts";', "default export"],
];

/** What the check says of these files, planted beside the package.json of the tree. */
function said(files: Record<string, string>): string[] {
  const manifest = tree.get("package.json") ?? "";
  return breaches(new Map([["package.json", manifest], ...Object.entries(files)]));
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
  const byOddName = { "tab/planted.tsx": 'import typeNoun from "#shared/between.ts";' };
  const byType = { "tab/planted.tsx": 'import type { Noun } from "#shared/between.ts";' };
  const way = "tab/planted.tsx → shared/between.ts → shared/noun.ts → zod/v4: ";
  expect(said({ ...noun, ...between, ...byValue }).join("\n")).toContain(way);
  expect(said({ ...noun, ...between, ...byOddName }).join("\n")).toContain(way);
  expect(said({ ...noun, ...between, ...byType }).join("\n")).not.toContain("tab/planted.tsx");
});

test("so is the parser of files", () => {
  const lines = {
    "shared/own-actions/file-lines.ts": 'import { parse } from "@humanwhocodes/momoa";',
  };
  const byValue = {
    "tab/planted.tsx": 'import { linesOf } from "#shared/own-actions/file-lines.ts";',
  };
  const way =
    "tab/planted.tsx → shared/own-actions/file-lines.ts → @humanwhocodes/momoa: the tab takes types only";
  expect(said({ ...lines, ...byValue }).join("\n")).toContain(way);
  expect(said(lines)).toEqual([]);
});

test("tests may cross layers", () => {
  const text = 'import { open } from "./store/embedded-store.ts";\nDate.now();\nfetch("/");';
  expect(said({ "bot/usecases/planted.test.ts": text, "local/e2e/planted.ts": text })).toEqual([]);
});

test("comments, strings and patterns break no rule, and neither does time that is given", () => {
  const text = [
    "// Date.now()",
    "/* Math.random() */",
    `const words = ['fetch', "Date", \`process \${Math.max(1)} \${\`Date\`}\`];`,
    "const pattern = /Date[/'`]/;",
    "const half = words.length / 2; // Date",
    "export const day = (at: number) => new Date(at).getTime() + Date.UTC(2026, 0);",
  ].join("\n");
  expect(said({ "shared/planted.ts": text })).toEqual([]);
});
