import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { libraryLinks } from "./library-links.ts";
import { checkLinks } from "./link-checks.ts";
import { linkReport } from "./link-report.ts";
import { say, withProgress } from "./progress.mjs";
import { projectRoot } from "./run-command.mjs";

// `npm run check:links`: opens every link of the library, a few hosts at a time, and writes what
// moved and what is gone to dist/links.md. Needs the internet, and is part of no other command.

const links = libraryLinks();
const outcomes = await withProgress(`Opening ${links.length} links`, () =>
  checkLinks(
    links.map(({ url }) => url),
    { fetch, timeLimit: 20_000, atOnce: 6, pause: 1_000 },
  ),
);
const { text, checked, failed } = linkReport(
  links,
  outcomes,
  new Date().toISOString().slice(0, 10),
);
say(text);
if (checked) {
  mkdirSync(join(projectRoot, "dist"), { recursive: true });
  writeFileSync(join(projectRoot, "dist", "links.md"), `${text}\n`);
  say("\nWritten to dist/links.md.");
}
process.exitCode = failed ? 1 : 0;
