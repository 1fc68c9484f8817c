import { readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { writeArtefact } from "../artefact/write-artefact.ts";
import { say, withProgress } from "./progress.mjs";
import { projectRoot } from "./run-command.mjs";

// `npm run artefact`: what is deployed, into dist/server or the folder that is named: `node bot/main.js`
// there is the product.

// Whatever it is in the shell: React's other build is for working on it.
process.env["NODE_ENV"] = "production";
const folder = process.argv[2] ?? join("dist", "server");
const packages = await withProgress("Building what is deployed", () =>
  writeArtefact(resolve(projectRoot, folder)),
);
const entries = readdirSync(resolve(projectRoot, folder), { recursive: true, withFileTypes: true });
const files = entries.filter((entry) => entry.isFile());
const bytes = files.reduce((sum, one) => sum + statSync(join(one.parentPath, one.name)).size, 0);
const size = `${files.length} files, ${(bytes / 1e6).toFixed(1)} MB`;
say(`${folder}: ${size}, with code of ${packages.length} packages (licences.txt).`);
