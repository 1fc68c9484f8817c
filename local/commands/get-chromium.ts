import { existsSync, readFileSync } from "node:fs";
import { findChromium, startChromium } from "./chromium.ts";
import { type Chromium, fetchChromium } from "./fetched-chromium.ts";
import { say, withProgress } from "./progress.mjs";
import { runCommand } from "./run-command.mjs";

/** Makes sure that there is a browser that starts. Throws a sentence for people where it cannot. */
export async function getChromium(): Promise<void> {
  const found = findChromium();
  if (found !== undefined && (await starts(found))) return;
  const why =
    found === undefined ? "No Chrome, Edge or Chromium found." : `${found.path} does not start.`;
  say(why);
  if (await couldFetch()) return;
  if (await couldInstall()) return;
  throw new Error(
    "The end-to-end tests need Chrome, Edge or Chromium, and none could be installed here. " +
      "Install one, or set CHROMIUM_PATH to its program, and run the command again.",
  );
}

async function starts(chromium: Chromium): Promise<boolean> {
  try {
    const browser = await startChromium(chromium);
    await browser.close();
    return true;
  } catch (error) {
    say(`  ${chromium.path} does not start: ${sentenceOf(error)}`);
    return false;
  }
}

async function couldFetch(): Promise<boolean> {
  try {
    return await starts(await withProgress("Fetching a Chromium from npm (once)", fetchChromium));
  } catch (error) {
    say(`  ${sentenceOf(error)}`);
    return false;
  }
}

/** Debian's own package, where we may install it. Elsewhere the name may lead to something else. */
async function couldInstall(): Promise<boolean> {
  const isDebian =
    existsSync("/etc/os-release") && /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"));
  if (!isDebian || process.getuid?.() !== 0) return false;
  const { code, output } = await withProgress("Installing Debian's Chromium (once)", aptInstall);
  if (code !== 0) say(output.trim());
  const found = findChromium();
  return code === 0 && found !== undefined && (await starts(found));
}

async function aptInstall(): Promise<{ code: number; output: string }> {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await runCommand("apt-get", ["update", "-q"], { env });
  return await runCommand("apt-get", ["install", "-y", "-q", "chromium"], { env });
}

function sentenceOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split("\n", 3).join(" ");
}
