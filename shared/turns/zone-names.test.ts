import { expect, test } from "vitest";
import { todaysZone, zonePlace } from "./zone-names.ts";

const clock = (zone: string, at: number) =>
  new Intl.DateTimeFormat("en", { timeZone: zone, dateStyle: "short", timeStyle: "long" }).format(
    at,
  );

test.each([
  ["Europe/Kiev", "Europe/Kyiv"],
  ["Asia/Calcutta", "Asia/Kolkata"],
  ["America/Godthab", "America/Nuuk"],
  ["Europe/Berlin", "Europe/Berlin"],
  ["UTC", "UTC"],
])("%s is called %s today, and its clocks show the same", (zone, today) => {
  expect(todaysZone(zone)).toBe(today);
  for (const at of [Date.parse("2026-01-05T12:00:00Z"), Date.parse("2026-07-05T12:00:00Z")]) {
    expect(clock(today, at)).toBe(clock(zone, at));
  }
});

test("every old name that this engine lists has another one today that it knows as well", () => {
  const renamed = Intl.supportedValuesOf("timeZone").filter((zone) => todaysZone(zone) !== zone);
  for (const zone of renamed) expect(clock(todaysZone(zone), 0)).toBe(clock(zone, 0));
  expect(renamed.length).toBeGreaterThan(10);
});

test.each([
  ["Europe/Berlin", "Berlin"],
  ["America/Buenos_Aires", "Buenos Aires"],
  ["Europe/Kiev", "Kyiv"],
  ["UTC", "UTC"],
])("%s is named after %s", (zone, place) => {
  expect(zonePlace(zone)).toBe(place);
});
