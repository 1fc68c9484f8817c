import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { faultsOf, fillManifest, zipped } from "./app-package.ts";
import { say } from "./progress.mjs";
import { projectRoot } from "./run-command.mjs";

// `npm run package`: the zip that is uploaded in Teams, from appPackage/. Placeholders get their
// values from the environment, and samples where it says nothing: that package can be looked at and
// not be used, and its name says so.

const folder = join(projectRoot, "appPackage");
const names = readdirSync(folder).filter((name) => name.endsWith(".png"));
const files = new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
const template = readFileSync(join(folder, "manifest.json"), "utf8");

const { text, values } = fillManifest(template, process.env);
const faults = await faultsOf(text, files);
if (faults.length > 0) {
  process.stderr.write(`The package is not one that Teams takes:\n  ${faults.join("\n  ")}\n`);
  process.exitCode = 1;
} else {
  const samples = values.filter(({ isSample }) => isSample);
  const target = join("dist", samples.length > 0 ? "appPackage.sample.zip" : "appPackage.zip");
  files.set("manifest.json", Buffer.from(text));
  mkdirSync(join(projectRoot, "dist"), { recursive: true });
  writeFileSync(join(projectRoot, target), zipped(files));
  for (const { name, value, isSample } of values) {
    say(`  ${name} = ${value}${isSample ? " (a sample: set it in the environment)" : ""}`);
  }
  say(
    `${target} is valid.${samples.length > 0 ? " With samples it cannot be used in Teams." : ""}`,
  );
}
