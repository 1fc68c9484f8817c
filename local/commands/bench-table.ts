import { readFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { projectRoot } from "./run-command.mjs";

/** One line of the table. */
export interface Figure {
  readonly what: string;
  readonly unit: "ms" | "s" | "times";
  /** How often it was measured. */
  readonly count: number;
  readonly median: number;
  /** One in twenty took longer. */
  readonly p95: number;
  /** None where it is only told. */
  readonly bar: number | undefined;
  /** What must not be over the bar. */
  readonly barIsFor: "median" | "p95";
}

/** What it was measured with. */
export interface Bench {
  readonly at: string;
  readonly machine: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly figures: readonly Figure[];
}

/** A line of times; where half of them decide, `of` says so. */
export function figureOf(
  what: string,
  times: readonly number[],
  bar?: number,
  { unit = "ms", barIsFor = "p95" }: Partial<Pick<Figure, "unit" | "barIsFor">> = {},
): Figure {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
  return { what, unit, count: sorted.length, median: at(0.5), p95: at(0.95), bar, barIsFor };
}

/** Whether its bar is met, where it has one; never where nothing was measured. */
export function isMet({ median, p95, bar, barIsFor }: Figure): boolean {
  return (barIsFor === "median" ? median : p95) <= (bar ?? Number.POSITIVE_INFINITY);
}

export function benchOf(figures: readonly Figure[], now: Date): Bench {
  const [processor] = cpus();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return {
    at: now.toISOString().slice(0, 10),
    machine: `${cpus().length} × ${processor?.model.trim() ?? "processor"}, ${gigabytes} GB`,
    versions: { node: process.version, ...installed("socket.io", "react", "express") },
    figures,
  };
}

function installed(...names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.map((name) => {
      const file = join(projectRoot, "node_modules", name, "package.json");
      return [name, String(JSON.parse(readFileSync(file, "utf8")).version)];
    }),
  );
}

/** The table as Markdown, with what it was measured on below it. */
export function benchTable({ at, machine, versions, figures }: Bench): string {
  const lines = figures.map((one) => {
    const { what, unit, count, median, p95, bar, barIsFor } = one;
    const words = [what, count, `${shown(median)} ${unit}`, `${shown(p95)} ${unit}`];
    const held =
      bar === undefined ? ["", ""] : [`${barIsFor} ≤ ${shown(bar)}`, isMet(one) ? "yes" : "no"];
    return `| ${[...words, ...held].join(" | ")} |`;
  });
  const built = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return [
    "| What | Measured | Median | 95 % within | Bar | Met |",
    "|---|---|---|---|---|---|",
    ...lines,
    "",
    `${at}, ${machine}; ${built.join(", ")}`,
  ].join("\n");
}

function shown(value: number): string {
  return value.toFixed(value < 10 && !Number.isInteger(value) ? 1 : 0);
}
