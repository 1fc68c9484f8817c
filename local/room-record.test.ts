import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { roomFile } from "./room-record.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "room-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("a room that was never open is empty, at the machine's own time", () => {
  expect(roomFile(join(folder, "room.json")).read()).toEqual({ offsetMs: 0, lines: [] });
});

test("what was written is there after a restart, in a folder made for it", () => {
  const path = join(folder, "data", "room.json");
  const record = {
    offsetMs: 60_000,
    startedAt: 5,
    lines: [{ id: "1", at: 5, by: "ana" as const, text: "Hello" }],
  };
  roomFile(path).write(record);
  expect(roomFile(path).read()).toEqual(record);
});

test.each(["{", "{}", '{"offsetMs":-1,"lines":[]}'])("a broken file is named: %s", (text) => {
  const path = join(folder, "room.json");
  writeFileSync(path, text);
  expect(() => roomFile(path).read()).toThrow(`${path} is broken`);
});
