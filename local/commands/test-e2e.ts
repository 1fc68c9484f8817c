import { startVitest } from "vitest/node";
import { say } from "./progress.mjs";

// `npm run test:e2e`: the end-to-end tests alone. With `STORE=cosmos` the server keeps its records with the
// store of production, on an emulator of Cosmos DB, in place of the embedded one.

const { STORE: store = "embedded" } = process.env;

if (["embedded", "cosmos"].includes(store)) {
  process.env["NODE_ENV"] = "test";
  const files = process.argv.slice(2);
  const vitest = await startVitest("test", files, { run: true, watch: false, project: ["e2e"] });
  await vitest.close();
} else {
  say(`STORE must be embedded or cosmos, and is "${store}".`);
  process.exitCode = 1;
}
