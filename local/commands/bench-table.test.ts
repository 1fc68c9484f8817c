import { expect, test } from "vitest";
import { benchOf, benchTable, figureOf, isMet } from "./bench-table.ts";

const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);

test("a bar is for what one in twenty exceeds, or for the median where that is asked for", () => {
  const figure = figureOf("moves", hundred, 95);
  expect(figure).toMatchObject({ count: 100, median: 50, p95: 95 });
  expect(isMet(figure)).toBe(true);
  expect(isMet(figureOf("moves", hundred, 94))).toBe(false);
  expect(isMet(figureOf("moves", hundred, 50, { barIsFor: "median" }))).toBe(true);
  expect(isMet(figureOf("moves", hundred, 49, { barIsFor: "median" }))).toBe(false);
});

test("what was not measured meets no bar", () => {
  expect(isMet(figureOf("nothing", [], 10))).toBe(false);
});

test("the table says for each figure how often it was measured, its bar, and whether it is met", () => {
  const figures = [
    figureOf("a move on a panel", [1.26, 4], 60),
    figureOf("the side panel", [1.75], 1.6, { unit: "times", barIsFor: "median" }),
  ];
  const table = benchTable(benchOf(figures, new Date("2026-01-05T10:00:00Z"))).split("\n");
  expect(table[2]).toBe("| a move on a panel | 2 | 1.3 ms | 4 ms | p95 ≤ 60 | yes |");
  expect(table[3]).toBe("| the side panel | 1 | 1.8 times | 1.8 times | median ≤ 1.6 | no |");
  expect(table.at(-1)).toMatch(/^2026-01-05, \d+ × .+, \d+ GB; node v\d+.*, socket\.io \d/);
});
