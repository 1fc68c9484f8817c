import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { build } from "vite";
import { packedFiles } from "../../tab/build/packed-files.ts";
import { projectRoot } from "./run-command.mjs";

/** The pages that only the benchmarks load, into the folder of the room's page, which serves it. */
export async function buildBaseline(): Promise<void> {
  const root = join(projectRoot, "local", "baseline");
  await build({
    configFile: false,
    logLevel: "warn",
    root,
    base: "/baseline/",
    plugins: [react(), packedFiles()],
    build: {
      target: "es2023",
      outDir: join(projectRoot, "local", "dist", "baseline"),
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: [join(root, "index.html"), join(root, "host.html")] },
    },
  });
}
