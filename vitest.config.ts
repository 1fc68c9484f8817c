import { defineConfig, type TestProjectConfiguration } from "vitest/config";
import { CountReporter } from "./local/testing/count-reporter.ts";

const everywhere = {
  allowOnly: false,
  // Far more than any test needs: a slow machine is no reason to fail. Benchmarks are elsewhere.
  testTimeout: 30_000,
  setupFiles: ["./local/testing/fail-on-console-error.ts"],
};

function project(
  name: string,
  include: string[],
  exclude: string[] = [],
  globalSetup: string[] = [],
): TestProjectConfiguration {
  const all = ["**/*.e2e.test.ts", ...exclude];
  return { test: { ...everywhere, name, include, exclude: all, globalSetup } };
}

function endToEnd(
  name: string,
  files: string,
  groupOrder: number,
  env: Record<string, string> = {},
): TestProjectConfiguration {
  return {
    test: {
      ...everywhere,
      name,
      include: [files],
      env,
      environment: "node",
      globalSetup: ["./local/testing/browser-ready.ts"],
      // One browser at a time, after everything else: they measure seconds.
      fileParallelism: false,
      sequence: { groupOrder },
      testTimeout: 120_000,
      hookTimeout: 60_000,
    },
  };
}

/** Contract and API tests: they start servers and databases, and are not part of the fast gate. */
const serving = [
  "bot/http/**/*.test.ts",
  "bot/identity/**/*.test.ts",
  "bot/keys/**/*.test.ts",
  "bot/live/**/*.test.ts",
  "bot/usecases/**/*.test.ts",
  "bot/main.test.ts",
  "bot/store/*-store.test.ts",
  "bot/teams/*.test.ts",
  "local/**/*.test.ts",
];

/** Eighty panels that have to agree within two seconds: nothing else runs beside them. */
const chaos = "local/chaos/chaos.test.ts";

/** Bundled once and cached: as they are, every test file would read their thousand files again. */
const heavyPackages = [
  "@fluentui/react-components",
  "@fluentui/react-icons",
  "@testing-library/react",
  "@testing-library/user-event",
  "react",
  "react-dom",
  "react-dom/client",
  "react/jsx-dev-runtime",
  "react/jsx-runtime",
];

export default defineConfig({
  test: {
    // As many as there are processors: vitest alone would leave one idle.
    maxWorkers: "100%",
    reporters: ["default", new CountReporter(process.env["TEST_COUNTS_FILE"])],
    projects: [
      project("shared", ["shared/**/*.test.ts", "architecture.test.ts"]),
      project("bot", ["bot/**/*.test.ts"], serving),
      project("server", serving, [chaos], ["./local/testing/redis-ready.ts"]),
      {
        test: {
          ...everywhere,
          name: "tab",
          include: ["tab/**/*.test.ts", "tab/**/*.test.tsx"],
          environment: "jsdom",
          setupFiles: [
            ...everywhere.setupFiles,
            "./local/testing/patient-queries.ts",
            "./local/testing/page-without-sizes.ts",
          ],
          deps: { optimizer: { client: { enabled: true, include: heavyPackages } } },
        },
      },
      { test: { ...everywhere, name: "chaos", include: [chaos], sequence: { groupOrder: 1 } } },
      endToEnd("e2e", "local/e2e/**/*.e2e.test.ts", 2),
      // One walk through all of it with the store of production; `STORE=cosmos npm run test:e2e` is the rest.
      endToEnd("e2e-cosmos", "local/e2e/newcomer.e2e.test.ts", 3, { STORE: "cosmos" }),
    ],
  },
});
