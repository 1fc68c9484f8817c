import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { projectRoot } from "../commands/run-command.mjs";
import {
  type BundledPackage,
  billOfMaterials,
  licencesPage,
  noteModules,
  packagesOf,
} from "./bundled-packages.ts";
import { entry } from "./entry.ts";

/**
 * Writes what is deployed into this folder, and nothing else: the server as one program with all that it
 * imports, and the tab that it serves, where the server looks for it. Returns whose code is in it.
 */
export async function writeArtefact(folder: string): Promise<readonly BundledPackage[]> {
  const modules = new Set<string>();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await build({
    configFile: false,
    logLevel: "error",
    root: projectRoot,
    publicDir: false,
    plugins: [noteModules(modules)],
    ssr: { noExternal: true, target: "node" },
    build: {
      ssr: "bot/main.ts",
      target: "node22",
      outDir: join(folder, "bot"),
      // Names stay, so that what the log says of a defect can be found.
      minify: false,
      rolldownOptions: { output: { entryFileNames: "server.js" } },
    },
  });
  writeFileSync(join(folder, "bot", "main.js"), entry);
  await build({
    configFile: join(projectRoot, "tab", "vite.config.ts"),
    logLevel: "error",
    plugins: [noteModules(modules)],
    build: { outDir: join(folder, "tab", "dist") },
  });
  const { name, version } = JSON.parse(readFileSync(join(projectRoot, "package.json"), "utf8"));
  const about = { name, version, private: true, type: "module", engines: { node: ">=22.18" } };
  // A package of the Bot Framework still uses what Node warns of; nobody who operates this can mend that.
  const scripts = { start: "node --disable-warning=DEP0040 bot/main.js" };
  const packages = packagesOf(modules);
  writeFileSync(
    join(folder, "package.json"),
    `${JSON.stringify({ ...about, scripts }, null, 2)}\n`,
  );
  writeFileSync(join(folder, "licences.txt"), licencesPage(packages));
  writeFileSync(
    join(folder, "sbom.json"),
    JSON.stringify(billOfMaterials(about, packages), null, 1),
  );
  return packages;
}
