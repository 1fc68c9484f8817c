// @vitest-environment node
import { afterEach, expect, test, vi } from "vitest";
import { dayIn, shownZone, tellingZone, zonesWith } from "./zones.ts";

afterEach(() => vi.restoreAllMocks());

test("zones have today's names, whatever names the browser lists, and each is there once", () => {
  vi.spyOn(Intl, "supportedValuesOf").mockReturnValue(["Asia/Calcutta", "Europe/Kiev", "UTC"]);
  expect(zonesWith("Europe/Kyiv")).toEqual(["Asia/Kolkata", "Europe/Kyiv", "UTC"]);
});

test("a zone that is stored under an old name is among them under today's", () => {
  expect(zonesWith("Asia/Calcutta")).toContain("Asia/Kolkata");
  expect(zonesWith("Asia/Calcutta")).not.toContain("Asia/Calcutta");
});

test("a stored zone that the browser does not list is there all the same", () => {
  expect(zonesWith("US/Eastern")).toContain("US/Eastern");
});

/** A browser that was made before some zones were. */
function withoutZones(...unknown: string[]) {
  const Real = Intl.DateTimeFormat;
  vi.spyOn(Intl, "DateTimeFormat").mockImplementation(function (this: unknown, locale, options) {
    if (unknown.includes(options?.timeZone ?? "")) throw new RangeError("Invalid time zone");
    return new Real(locale, options);
  } as typeof Intl.DateTimeFormat);
}

test("an old browser keeps the names that it knows, and tells times in the reader's zone", () => {
  withoutZones("Europe/Kyiv", "Mars/Olympus");
  expect(shownZone("Europe/Kiev")).toBe("Europe/Kiev");
  expect(tellingZone("Europe/Kiev")).toBe("Europe/Kiev");
  expect(tellingZone("Mars/Olympus")).toBe(Intl.DateTimeFormat().resolvedOptions().timeZone);
});

test("the day of a zone is another one where midnight has passed there", () => {
  const evening = Date.parse("2026-01-05T23:30:00Z");
  expect(dayIn("UTC", evening)).toBe("2026-01-05");
  expect(dayIn("Europe/Berlin", evening)).toBe("2026-01-06");
});
