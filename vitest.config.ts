import { defineConfig, type TestProjectConfiguration } from "vitest/config";
import { CountReporter } from "./local/testing/count-reporter.ts";

const everywhere = {
  allowOnly: false,
  // Far more than any test needs: a slow machine is no reason to fail. Benchmarks are elsewhere.
  testTimeout: 30_000,
  setupFiles: ["./local/testing/fail-on-console-error.ts"],
};

function project(name: string, include: string[], environment = "node"): TestProjectConfiguration {
  return { test: { ...everywhere, name, include, environment, exclude: ["**/*.e2e.test.ts"] } };
}

export default defineConfig({
  test: {
    reporters: ["default", new CountReporter(process.env["TEST_COUNTS_FILE"])],
    projects: [
      project("shared", ["shared/**/*.test.ts", "architecture.test.ts"]),
      project("bot", ["bot/**/*.test.ts"]),
      project("local", ["local/**/*.test.ts", "local/**/*.test.tsx"]),
      project("tab", ["tab/**/*.test.ts", "tab/**/*.test.tsx"], "jsdom"),
      {
        test: {
          ...everywhere,
          name: "e2e",
          include: ["local/e2e/**/*.e2e.test.ts"],
          environment: "node",
          globalSetup: ["./local/testing/browser-ready.ts"],
          // One browser at a time, after everything else: they measure seconds.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
