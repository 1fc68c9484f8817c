import { createServer } from "node:net";
import { join } from "node:path";
import { readLocalConfig } from "../local-config.ts";
import { buildBundles } from "./build.mjs";
import { startPlayground } from "./playground-session.ts";
import { say } from "./progress.mjs";

// `npm run playground`: the product on this machine and Microsoft's 365 Agents Playground before its
// bot. Both end together.

const playgroundPort = 56_150;

/** The wanted port or, where it is taken (perhaps by `npm start`), any free one. */
async function freePort(wanted: number): Promise<number> {
  const probe = createServer();
  return new Promise((resolve) => {
    probe.once("error", () => resolve(0));
    probe.listen(wanted, "127.0.0.1", () => probe.close(() => resolve(wanted)));
  });
}

try {
  const { port } = readLocalConfig(process.env);
  await buildBundles(process.execPath);
  const session = await startPlayground({
    port: await freePort(port),
    playgroundPort,
    dataFolder: process.env["LOCAL_DATA"] || join(".data", "playground"),
  });
  say(`\n  The 365 Agents Playground is ready: open ${session.url}`);
  say(`  The product that it talks to: ${session.productUrl}\n`);
  let isStopping = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      isStopping = true;
      // On a terminal Ctrl-C has reached both already.
      if (signal === "SIGTERM" || !process.stdin.isTTY) void session.stop();
    });
  }
  await session.ended;
  await session.stop();
  process.exit(isStopping ? 0 : 1);
} catch (error) {
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
