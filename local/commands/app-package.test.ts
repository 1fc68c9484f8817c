import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { faultsOf, fillManifest, zipped } from "./app-package.ts";
import { projectRoot, runCommand } from "./run-command.mjs";

const folder = join(projectRoot, "appPackage");
const template = readFileSync(join(folder, "manifest.json"), "utf8");
const files = new Map(
  readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))] as const),
);
const { text: sample } = fillManifest(template, {});

/** A placeholder as the manifest has it. */
const placeholder = (name: string) => `$\{{${name}}}`;

describe("the placeholders of the manifest", () => {
  test("get the environment's values, and samples where it says nothing", () => {
    const { text, values } = fillManifest(template, {
      TAB_DOMAIN: "team.example",
      DEVELOPER_NAME: "",
    });
    expect(text).not.toMatch(/\$\{\{/);
    expect(JSON.parse(text)).toMatchObject({
      validDomains: ["team.example"],
      developer: { name: "Example" },
    });
    const given = values.filter(({ isSample }) => !isSample);
    expect(given).toEqual([{ name: "TAB_DOMAIN", value: "team.example", isSample: false }]);
    expect(values.some(({ name }) => name === "BOT_ID")).toBe(true);
  });

  test("take any text without breaking the file", () => {
    const name = `A "quoted" \\ name $& ${placeholder("BOT_ID")}`;
    const { text } = fillManifest(template, { DEVELOPER_NAME: name });
    expect(JSON.parse(text)).toMatchObject({ developer: { name } });
  });
});

describe("the check of the package", () => {
  test("finds nothing wrong with ours", async () => {
    expect(await faultsOf(sample, files)).toEqual([]);
  });

  type Json = Record<string, unknown>;
  const tabs = (change: (tab: Json) => Json) => (manifest: Json) => ({
    staticTabs: (manifest["staticTabs"] as Json[]).map(change),
  });
  const broken: readonly [what: string, change: (manifest: Json) => Json, says: string][] = [
    ["a placeholder left", () => ({ accentColor: placeholder("COLOR") }), "COLOR has no value."],
    ["a name too long", () => ({ name: { short: "x".repeat(31), full: "x" } }), "30 characters"],
    ["an id that is none", () => ({ id: "1" }), "pattern"],
    ["a field nobody knows", () => ({ packageName: "x" }), "additional properties"],
    ["no word on channels", () => ({ supportsChannelFeatures: null }), "supportsChannelFeatures"],
    [
      "a panel that no meeting can add",
      tabs((tab) => ({ ...tab, context: ["meetingSidePanel"] })),
      "side panel",
    ],
    [
      "a tab elsewhere",
      tabs((tab) => ({ ...tab, contentUrl: "https://other.example/" })),
      "https://other.example/ is not",
    ],
    [
      "a tab without https",
      tabs((tab) => ({ ...tab, contentUrl: "http://guided-team-actions.example/" })),
      "http://guided-team-actions.example/ is not",
    ],
    ["any domain at all", () => ({ validDomains: ["*.example"] }), '"*.example" is not'],
    ["this machine", () => ({ validDomains: ["localhost"] }), '"localhost" is not'],
    ["an address as domain", () => ({ validDomains: ["https://a.example"] }), "is not the name"],
    [
      "another domain's tokens",
      (manifest) => ({
        webApplicationInfo: {
          ...(manifest["webApplicationInfo"] as Json),
          resource: "api://other.example/1",
        },
      }),
      "The resource is not api://guided-team-actions.example/",
    ],
    [
      "a page of the publisher without https",
      (manifest) => ({
        developer: { ...(manifest["developer"] as Json), privacyUrl: "http://a.example" },
      }),
      "http://a.example is not an https address.",
    ],
  ];

  test.each(broken)("refuses %s", async (_what, change, says) => {
    const manifest = JSON.parse(sample);
    const text = JSON.stringify({ ...manifest, ...change(manifest) });
    expect((await faultsOf(text, files)).join("\n").toLowerCase()).toContain(says.toLowerCase());
  });

  test("refuses icons that are missing, of another size or no PNG", async () => {
    const color = files.get("color.png") ?? Buffer.of();
    const outline = files.get("outline.png") ?? Buffer.of();
    expect(await faultsOf(sample, new Map([["color.png", color]]))).toEqual([
      "outline.png is missing.",
    ]);
    const swapped = new Map([
      ["color.png", outline],
      ["outline.png", color.subarray(1)],
    ]);
    expect(await faultsOf(sample, swapped)).toEqual([
      "color.png is not a PNG of 192 by 192 pixels.",
      "outline.png is not a PNG of 32 by 32 pixels.",
    ]);
  });
});

describe("npm run package", () => {
  const run = (env: NodeJS.ProcessEnv) =>
    runCommand(process.execPath, [join("local", "commands", "package.ts")], {
      env: { ...process.env, ...env },
    });

  test("says of each value whether it is a sample, and where the package is", async () => {
    const { code, output } = await run({ TAB_DOMAIN: "team.example" });
    expect(output).toContain("TAB_DOMAIN = team.example\n");
    expect(output).toMatch(/BOT_ID = \S+ \(a sample/);
    expect(output).toContain("dist/appPackage.sample.zip is valid.");
    expect(code).toBe(0);
  });

  test("writes nothing where a value is wrong, and says which", async () => {
    const { code, output } = await run({ TAB_DOMAIN: "https://team.example" });
    expect(output).toContain('"https://team.example" is not the name of a domain');
    expect(output).not.toContain("is valid");
    expect(code).toBe(1);
  });
});

test("the archive holds every file at its root as it is, and is the same each time", () => {
  const archive = zipped(files);
  expect(new Map(Object.entries(unzipSync(archive)))).toEqual(
    new Map([...files].map(([name, content]) => [name, new Uint8Array(content)])),
  );
  expect([...files.keys()].join()).not.toContain("/");
  expect(zipped(files)).toEqual(archive);
});
