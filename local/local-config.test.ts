import { expect, test } from "vitest";
import { readLocalConfig } from "./local-config.ts";

test("without any variable the room is on port 3978, in .data, at the pace of people", () => {
  expect(readLocalConfig({})).toEqual({ port: 3978, dataFolder: ".data", pace: 1 });
});

test("PORT, LOCAL_DATA and LOCAL_PACE change it", () => {
  const env = { PORT: "4000", LOCAL_DATA: "/somewhere", LOCAL_PACE: "0.1" };
  expect(readLocalConfig(env)).toEqual({ port: 4000, dataFolder: "/somewhere", pace: 0.1 });
});

test.each(["abc", "-1", "70000", "3978x", " 80", "1e3"])("PORT=%s is refused by name", (PORT) => {
  expect(() => readLocalConfig({ PORT })).toThrow(`PORT must be a number from 1 to 65535`);
});

test.each(["fast", "0", "-1", "NaN"])("LOCAL_PACE=%s is refused by name", (LOCAL_PACE) => {
  expect(() => readLocalConfig({ LOCAL_PACE })).toThrow("LOCAL_PACE must be a number");
});

test("LOCAL_COSMOS is an emulator on this machine, and nothing else", () => {
  const LOCAL_COSMOS = "http://127.0.0.1:8081";
  expect(readLocalConfig({ LOCAL_COSMOS })).toMatchObject({ emulator: LOCAL_COSMOS });
  for (const LOCAL_COSMOS of ["8081", "http://records.example", "https://localhost:8081"]) {
    expect(() => readLocalConfig({ LOCAL_COSMOS })).toThrow("LOCAL_COSMOS must be the address");
  }
});

test("the local stand-in does not start in production", () => {
  expect(() => readLocalConfig({ NODE_ENV: "production" })).toThrow("NODE_ENV is production");
});
