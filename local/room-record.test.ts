import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { emptyRoom, type RoomRecord, roomFile } from "./room-record.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "room-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("a room that was never open is empty, at the machine's own time", () => {
  expect(roomFile(join(folder, "room.json")).read()).toEqual(emptyRoom);
});

test("what was written is there after a restart, in a folder made for it", () => {
  const path = join(folder, "data", "room.json");
  const card = { type: "AdaptiveCard", version: "1.5", body: [] };
  const record: RoomRecord = {
    offsetMs: 60_000,
    startedAt: 5,
    lines: [
      { id: "1", at: 5, chat: "meeting", by: "ana", text: "Hello" },
      { id: "2", at: 6, chat: "ben", by: "bot", text: "", card, views: { ben: card } },
    ],
    installed: ["meeting", "ben"],
    answered: [{ roundId: "r", people: ["ben"] }],
  };
  roomFile(path).write(record);
  expect(roomFile(path).read()).toEqual(record);
});

test("a room of before there were several chats is the meeting's, and the bot was not in it", () => {
  const path = join(folder, "room.json");
  const lines = [
    { id: "0c7e", at: 5, by: "ana", text: "Hello" },
    { id: "1d8f", at: 6, text: "Over" },
  ];
  writeFileSync(path, JSON.stringify({ offsetMs: 60_000, lines }));
  expect(roomFile(path).read()).toEqual({
    offsetMs: 60_000,
    lines: lines.map((line) => ({ ...line, chat: "meeting" })),
    installed: [],
    answered: [],
  });
});

test.each(["{", "{}", '{"offsetMs":-1,"lines":[]}'])("a broken file is named: %s", (text) => {
  const path = join(folder, "room.json");
  writeFileSync(path, text);
  expect(() => roomFile(path).read()).toThrow(`${path} is broken`);
});
