import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../commands/run-command.mjs";

const read = (file: string) => readFileSync(join(projectRoot, file), "utf8");
const page = read("docs/dependencies.md");

test("the page about what the product is built on names each package that the server depends on", () => {
  const { dependencies } = JSON.parse(read("package.json"));
  const unnamed = Object.keys(dependencies).filter((name) => !page.includes(`\`${name}\``));
  expect(unnamed).toEqual([]);
});

test("it names each licence of what may be deployed", () => {
  const { packages }: { packages: Record<string, { dev?: boolean; license?: string }> } =
    JSON.parse(read("package-lock.json"));
  const deployed = Object.values(packages).filter(({ dev }) => !dev);
  const licences = new Set(deployed.flatMap(({ license }) => license ?? []));
  licences.delete("UNLICENSED");
  expect(licences.size).toBeGreaterThan(3);
  expect([...licences].filter((licence) => !page.includes(licence))).toEqual([]);
});
