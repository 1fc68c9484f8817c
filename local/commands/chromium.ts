import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { type Chromium, findFetchedChromium } from "./fetched-chromium.ts";

const names = [
  "google-chrome",
  "google-chrome-stable",
  "chromium",
  "chromium-browser",
  "microsoft-edge",
  "microsoft-edge-stable",
];
const macApps = ["Google Chrome", "Chromium", "Microsoft Edge"];
const windowsApps = [
  "Google/Chrome/Application/chrome.exe",
  "Microsoft/Edge/Application/msedge.exe",
  "Chromium/Application/chrome.exe",
];

/** Pages of our own server only: nothing here talks to anybody else's. */
const launchArgs = [
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** Chrome, Edge or Chromium as CHROMIUM_PATH names it, as the machine has it, or as we fetched it. */
export function findChromium(): Chromium | undefined {
  const named = process.env["CHROMIUM_PATH"];
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.`);
    return { path: named, env: {} };
  }
  const path = usualPlaces().find(answersItsVersion);
  return path === undefined ? findFetchedChromium() : { path, env: {} };
}

/** A headless browser for one end-to-end test file; whoever launches it closes it. */
export async function launchChromium(): Promise<Browser> {
  const found = findChromium();
  if (found === undefined) {
    throw new Error("No Chrome, Edge or Chromium found: `npm test` gets one by itself.");
  }
  return await startChromium(found);
}

/** Starts a given one. */
export async function startChromium({ path, env }: Chromium): Promise<Browser> {
  // Playwright starts it without Chromium's own sandbox, which root and many containers lack.
  return await chromium.launch({
    executablePath: path,
    args: launchArgs,
    env: { ...process.env, ...env },
  });
}

function usualPlaces(): string[] {
  if (process.platform === "win32") {
    const homes = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].map((v) => process.env[v]);
    return homes.flatMap((home) => (home ? windowsApps.map((app) => join(home, app)) : []));
  }
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const onPath = [...folders, "/usr/bin", "/opt/google/chrome"].flatMap((folder) =>
    names.map((name) => join(folder, name)),
  );
  const onMac = ["/Applications", join(homedir(), "Applications")].flatMap((folder) =>
    macApps.map((app) => join(folder, `${app}.app`, "Contents", "MacOS", app)),
  );
  return process.platform === "darwin" ? [...onMac, ...onPath] : onPath;
}

/** On Linux a name may be only a hint to install it; on Windows asking opens a window. */
function answersItsVersion(path: string): boolean {
  if (!existsSync(path)) return false;
  if (process.platform === "win32") return true;
  const { stdout, status } = spawnSync(path, ["--version"], { encoding: "utf8", timeout: 20_000 });
  return status === 0 && /chrom|edge/i.test(stdout);
}
