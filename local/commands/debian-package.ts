import { existsSync, readFileSync } from "node:fs";
import { say, withProgress } from "./progress.mjs";
import { runCommand } from "./run-command.mjs";

/**
 * Installs one of Debian's own packages, where we may: whether it is there now. Elsewhere the name may
 * lead to something else.
 */
export async function installDebianPackage(name: string, title: string): Promise<boolean> {
  const isDebian =
    existsSync("/etc/os-release") && /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"));
  if (!isDebian || process.getuid?.() !== 0) return false;
  const { code, output } = await withProgress(`Installing Debian's ${title} (once)`, () =>
    aptInstall(name),
  );
  if (code !== 0) say(output.trim());
  return code === 0;
}

async function aptInstall(name: string): Promise<{ code: number; output: string }> {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await runCommand("apt-get", ["update", "-q"], { env });
  return await runCommand("apt-get", ["install", "-y", "-q", name], { env });
}
