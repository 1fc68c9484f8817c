import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { watchNpm } from "./watch-npm.mjs";

/** The folder of the project, whatever folder a command was started in. */
export const projectRoot = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Runs a program to its end and keeps what it printed, so that its noise is shown only when it
 * fails; `onOutput` hears each piece as it comes. Code 127 where it could not be started at all.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, onOutput?: (text: string) => void }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runCommand(program, args, options = {}) {
  const { cwd = projectRoot, env = process.env, onOutput } = options;
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    const keep = (/** @type {Buffer} */ chunk) => {
      output += chunk;
      onOutput?.(String(chunk));
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", (error) => resolve({ code: 127, output: error.message }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Runs a program in the foreground, passes on the signals that ask it to stop, and answers with
 * its exit code. On a terminal Ctrl-C reaches the program by itself and is not passed on twice.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, endWithUs?: boolean }} [options]
 * @returns {Promise<number>}
 */
export function runInForeground(program, args, { env = process.env, endWithUs = false } = {}) {
  return new Promise((resolve) => {
    const stdio = /** @type {const} */ (["inherit", "inherit", "inherit"]);
    const child = spawn(program, args, {
      cwd: projectRoot,
      env,
      stdio: endWithUs ? [...stdio, "ipc"] : [...stdio],
    });
    process.on("SIGTERM", () => child.kill("SIGTERM"));
    watchNpm(() => child.kill("SIGTERM"));
    process.on("SIGINT", () => {
      if (!process.stdin.isTTY) child.kill("SIGINT");
    });
    child.on("error", (error) => {
      process.stderr.write(`${program} could not be started: ${error.message}\n`);
      resolve(127);
    });
    child.on("exit", (code, signal) => resolve(code ?? (signal === "SIGINT" ? 130 : 143)));
  });
}

/**
 * How to call npm: the very one that started us, else the one on the path.
 *
 * @param {readonly string[]} args
 * @param {{ cwd?: string, onOutput?: (text: string) => void }} [options]
 */
export function runNpm(args, options = {}) {
  const npm = process.env["npm_execpath"];
  if (npm?.endsWith(".js")) return runCommand(process.execPath, [npm, ...args], options);
  if (process.platform === "win32") return runCommand("cmd.exe", ["/c", "npm", ...args], options);
  return runCommand("npm", args, options);
}
