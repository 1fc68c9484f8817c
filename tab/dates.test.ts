// @vitest-environment node
import { expect, test } from "vitest";
import { datesFor } from "./dates.ts";

const monday = Date.parse("2026-01-05T12:00:00Z");

test("days and names are written as people of the locale write them", () => {
  expect(datesFor("en-gb").day(monday)).toBe("5 January 2026");
  expect(datesFor("en-gb").moment(monday)).toMatch(/^Monday,? 5 January at \d\d:00$/);
  expect(datesFor("de-de").dueDay("2026-01-09")).toBe("9. Januar 2026");
  expect(datesFor("en-gb").names(["Ana", "Ben"])).toBe("Ana, Ben");
});

test("[R117] a moment somewhere is told by the clock there, which is named", () => {
  const { momentIn } = datesFor("en-gb");
  expect(momentIn(monday, "America/Argentina/Buenos_Aires")).toMatch(/ 0?9:00, Buenos Aires time$/);
  expect(momentIn(monday, "UTC")).toMatch(/ 12:00 UTC$/);
});

test("a time of the day is written as people write it, wherever they are", () => {
  expect(datesFor("en-us").time("16:05")).toMatch(/^4:05\sPM$/);
  expect(datesFor("de-de").time("16:05")).toBe("16:05");
});

test.each(["en-US@posix", "", "c"])("a locale that nobody can read, %j, is English", (locale) => {
  expect(datesFor(locale).day(monday)).toBe("January 5, 2026");
});
