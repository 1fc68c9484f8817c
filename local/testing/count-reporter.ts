import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Reporter, TestCase, TestModule, TestRunEndReason } from "vitest/node";

interface Counts {
  passed: number;
  failed: number;
}

/**
 * Counts a whole run for the last line of `npm test`. Whatever did not run counts as failed: a file
 * that does not load, an error outside any test, a skipped test, a run with no test at all.
 */
export class CountReporter implements Reporter {
  readonly #file: string | undefined;

  constructor(file: string | undefined) {
    this.#file = file;
  }

  onTestRunEnd(
    modules: ReadonlyArray<TestModule>,
    unhandled: ReadonlyArray<unknown>,
    reason: TestRunEndReason,
  ): void {
    if (this.#file === undefined) return;
    const counts = modules.map(countModule).reduce(add, { passed: 0, failed: unhandled.length });
    if (counts.failed === 0 && (counts.passed === 0 || reason !== "passed")) counts.failed = 1;
    mkdirSync(dirname(this.#file), { recursive: true });
    writeFileSync(this.#file, JSON.stringify(counts));
  }
}

function countModule(module: TestModule): Counts {
  const tests = [...module.children.allTests()];
  for (const test of tests.filter((test) => test.result().state === "skipped")) report(test);
  const passed = tests.filter((test) => test.result().state === "passed").length;
  const brokenSuites = [...module.children.allSuites()].filter(
    (suite) => suite.errors().length > 0,
  );
  const broken = module.errors().length + brokenSuites.length;
  return {
    passed,
    failed: tests.length === 0 ? Math.max(broken, 1) : tests.length - passed + broken,
  };
}

function report(test: TestCase): void {
  process.stderr.write(
    `skipped, so counted as failed: ${test.module.moduleId}: ${test.fullName}\n`,
  );
}

function add(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed };
}
