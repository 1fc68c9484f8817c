import { readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { mutants } from "./mutants.ts";

// Loaded before a program (`node --import`): plants the mutant that the environment names in what the
// program loads, and fails where its place is no longer there.

const { changes } = mutants[process.env["CHAOS_MUTANT"] ?? ""] ?? { changes: [] };
const root = join(import.meta.dirname, "..", "..");

for (const { file, from } of changes) {
  if (readFileSync(join(root, file), "utf8").split(from).length !== 2) {
    throw new Error(`${file} does not have this in one place: ${from}`);
  }
}
registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context);
    const here = changes.filter(({ file }) => url === pathToFileURL(join(root, file)).href);
    if (here.length === 0 || loaded.source === undefined) return loaded;
    const source = here.reduce(
      (text, { from, to }) => text.replace(from, to),
      String(loaded.source),
    );
    return { ...loaded, source };
  },
});
