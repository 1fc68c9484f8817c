import { readFileSync } from "node:fs";

/**
 * Calls back when the npm that started us is gone. A signal that ends npm ends its shell too and
 * stops there; one that cannot be caught ends npm alone. Either way nobody would tell us, and a
 * server that nobody sees would keep its port.
 *
 * @param {() => void} whenGone
 */
export function watchNpm(whenGone) {
  if (process.env["npm_lifecycle_event"] === undefined) return;
  const parent = process.ppid;
  const npm = parentOfShell(parent);
  const timer = setInterval(() => {
    if (process.ppid === parent && (npm === undefined || parentOfShell(parent) === npm)) return;
    clearInterval(timer);
    whenGone();
  }, 250);
  timer.unref();
}

/**
 * Who started the shell that started us, where the system has /proc and it is a shell.
 *
 * @param {number} pid
 * @returns {number | undefined}
 */
function parentOfShell(pid) {
  if (process.platform !== "linux") return undefined;
  try {
    const [, name, parent] =
      /\((.*)\) \S+ (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, "utf8")) ?? [];
    return name !== undefined && /^(sh|dash|bash)$/.test(name) ? Number(parent) : undefined;
  } catch {
    return undefined; // It has just ended: the caller sees that in its own parent.
  }
}
