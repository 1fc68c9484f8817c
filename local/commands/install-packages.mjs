import { withProgress } from "./progress.mjs";
import { runNpm } from "./run-command.mjs";

/** A line of npm about something that it has got. */
const got = /^npm http (fetch GET 2\d\d|cache) /;
/** A line about a try that failed: npm tries again, and nothing has moved. */
const failedTry = /^npm http fetch GET .* attempt \d+ failed/;

/**
 * Has npm install the packages of the lock file. Throws npm's own words where it fails; where
 * nothing comes for minutes, as npm itself would say nothing, it says what to check.
 */
export async function installPackages() {
  let last = "";
  const what = "Installing packages (one to three minutes, once)";
  const flags = ["--include=dev", "--no-audit", "--no-fund", "--loglevel=http"];
  const { code, output } = await withProgress(
    what,
    (moved) =>
      runNpm(["ci", ...flags], {
        onOutput(text) {
          last = linesOf(text).at(-1) ?? last;
          if (!failedTry.test(last)) moved();
        },
      }),
    () => whatToCheck(last),
  );
  if (code === 0) return;
  const words = linesOf(output).filter((line) => !got.test(line));
  throw new Error(`The packages could not be installed. npm said:\n\n${words.join("\n")}`);
}

/** @param {string} last */
function whatToCheck(last) {
  const said = last === "" ? [] : [`    The last that npm said: ${last}`];
  return [
    "  Nothing has moved for two minutes. What to check, in another terminal:",
    "    the network and the registry: npm ping",
    "    which registry is asked:      npm config get registry",
    "    a proxy, where you need one:  npm config get https-proxy",
    ...said,
    "  It goes on by itself once the registry answers. Ctrl-C stops it; the same command tries again.",
  ].join("\n");
}

/** @param {string} text */
function linesOf(text) {
  return text.split("\n").filter((line) => line.trim() !== "");
}
