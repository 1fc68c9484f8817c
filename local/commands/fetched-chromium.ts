import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot, runCommand, runNpm } from "./run-command.mjs";

/** A browser for the end-to-end tests: its program, and what it needs in its environment. */
export interface Chromium {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

// A Chromium out of an npm package, for a machine that has none: unpacked once into .cache, with
// the libraries and the font it carries, so that a bare Linux needs nothing else installed.
const version = "147.0.0";
const cache = join(projectRoot, ".cache", "chromium");
const unpacked = join(cache, "unpacked");
const stampFile = join(unpacked, ".unpacked-from");

const fetched: Chromium = {
  path: join(unpacked, "chromium"),
  env: {
    LD_LIBRARY_PATH: join(unpacked, "al2023", "lib"),
    FONTCONFIG_FILE: join(unpacked, "fonts.conf"),
  },
};

/** The fetched one, where it is there whole and of the version we want. */
export function findFetchedChromium(): Chromium | undefined {
  if (!existsSync(stampFile) || !existsSync(fetched.path)) return undefined;
  return readFileSync(stampFile, "utf8") === version ? fetched : undefined;
}

/** Fetches and unpacks it. Throws a sentence where that fails. */
export async function fetchChromium(): Promise<Chromium> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(`The package has no browser for ${process.platform} ${process.arch}.`);
  }
  mkdirSync(unpacked, { recursive: true });
  writeFileSync(join(cache, "package.json"), '{ "private": true }\n');
  const flags = ["--prefix", cache, "--no-save", "--no-audit", "--no-fund", "--loglevel=error"];
  const npm = await runNpm(["install", ...flags, `@sparticuz/chromium@${version}`], { cwd: cache });
  if (npm.code !== 0) throw new Error(`npm could not fetch it: ${npm.output.trim()}`);
  await unpack();
  return fetched;
}

/**
 * Lets the package unpack itself, into our folder instead of the system's for temporary files. It
 * unpacks its libraries only where it believes to run on a serverless machine, so we say we are.
 */
async function unpack(): Promise<void> {
  const script = `const { default: it } = await import("@sparticuz/chromium"); await it.executablePath();`;
  const env = { ...process.env, TMPDIR: unpacked, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs24.x" };
  const args = ["--input-type=module", "--eval", script];
  const { code, output } = await runCommand(process.execPath, args, { cwd: cache, env });
  if (code !== 0) throw new Error(`It could not be unpacked: ${output.trim()}`);
  const folders = ["/usr/share/fonts", join(unpacked, "fonts")].map((dir) => `<dir>${dir}</dir>`);
  const fontsCache = `<cachedir>${join(unpacked, "fonts-cache")}</cachedir>`;
  const fonts = `<?xml version="1.0"?><fontconfig>${folders.join("")}${fontsCache}</fontconfig>\n`;
  writeFileSync(join(unpacked, "fonts.conf"), fonts);
  writeFileSync(stampFile, version);
}
