import type { Reporter, TestCase, TestModule } from "vitest/node";

/** How many bad inputs there are: those of section 4.5 of the reference. */
export const badInputs = 108;

/** A line for each bad input by its number, and how many of the others there are. */
export interface BadInputReport {
  readonly lines: readonly string[];
  readonly isGood: boolean;
}

/** Prints `bad input 001: ok` for each test that is called so, in their order. */
export class BadInputReporter implements Reporter {
  /** Whether each of them is there once and all is well; false until the run has ended. */
  isGood = false;

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const broken = modules.flatMap((module) => module.errors());
    const { lines, isGood } = reportOf(tests.map((test) => ({ name: test.name, ...endOf(test) })));
    this.isGood = isGood && broken.length + unhandled.length === 0;
    process.stdout.write(`${lines.join("\n")}\n`);
    for (const error of [...broken, ...unhandled]) process.stdout.write(`${textOf(error)}\n`);
  }
}

/** One test, by its own name and without those of the groups around it. */
export interface EndedTest {
  readonly name: string;
  readonly hasPassed: boolean;
  readonly errors: readonly string[];
}

/** What is printed of these tests. */
export function reportOf(tests: readonly EndedTest[]): BadInputReport {
  const numbered = Array.from({ length: badInputs }, (_, n) => {
    const name = `bad input ${String(n + 1).padStart(3, "0")}`;
    const own = tests.filter((test) => test.name.startsWith(`${name}: `));
    if (own.length !== 1) return [`${name}: ${own.length === 0 ? "missing" : "there twice"}`];
    return own[0]?.hasPassed ? [`${name}: ok`] : [`${name}: FAILED`, ...(own[0]?.errors ?? [])];
  }).flat();
  const others = tests.filter(({ name }) => !/^bad input \d{3}: /.test(name));
  const failed = others.filter(({ hasPassed }) => !hasPassed);
  const lines = [
    ...numbered,
    ...failed.flatMap(({ name, errors }) => [`FAILED: ${name}`, ...errors]),
    `and ${others.length - failed.length} of ${others.length} others: ok`,
  ];
  const isGood = numbered.every((line) => line.endsWith(": ok")) && failed.length === 0;
  return { lines, isGood };
}

function endOf(test: TestCase): Omit<EndedTest, "name"> {
  const { state, errors = [] } = test.result();
  return { hasPassed: state === "passed", errors: errors.map(textOf) };
}

function textOf(error: unknown): string {
  return error instanceof Error || (typeof error === "object" && error !== null && "stack" in error)
    ? String(error.stack)
    : String(error);
}
