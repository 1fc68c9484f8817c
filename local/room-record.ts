import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { z } from "zod/v4";
import { sampleKeys } from "./room/people.ts";

const Person = z.enum(sampleKeys);
const Chat = z.enum(["meeting", ...sampleKeys]);
const Card = z.record(z.string(), z.unknown());

const Line = z.strictObject({
  id: z.string(),
  at: z.int(),
  // Lines of before there were other chats say nothing about it.
  chat: Chat.default("meeting"),
  by: z.enum([...sampleKeys, "bot"]).optional(),
  text: z.string(),
  card: Card.optional(),
  views: z.partialRecord(Person, Card).optional(),
});

/** What the room keeps over a restart. */
const RoomRecord = z.strictObject({
  offsetMs: z.int().nonnegative(),
  startedAt: z.int().optional(),
  lines: z.array(Line),
  /** The chats to which the bot has been told that it was added. */
  installed: z.array(Chat).default([]),
  /** Who has answered the newest pulses, so that nobody who was played answers again alone. */
  answered: z.array(z.strictObject({ roundId: z.string(), people: z.array(Person) })).default([]),
});
export type RoomRecord = z.infer<typeof RoomRecord>;

export const emptyRoom: RoomRecord = { offsetMs: 0, lines: [], installed: [], answered: [] };

export interface RoomFile {
  read(): RoomRecord;
  write(record: RoomRecord): void;
}

/** Keeps the room in one small file. Throws a sentence where the file is broken. */
export function roomFile(file: string): RoomFile {
  return {
    read() {
      if (!existsSync(file)) return emptyRoom;
      const parsed = RoomRecord.safeParse(jsonOf(readFileSync(file, "utf8")));
      if (parsed.success) return parsed.data;
      throw new Error(`${file} is broken. Delete it to begin with an empty meeting room.`);
    },
    write(record) {
      mkdirSync(dirname(file), { recursive: true });
      // Written beside it and renamed, so that a kill in between leaves the old one whole.
      writeFileSync(`${file}.new`, JSON.stringify(record));
      renameSync(`${file}.new`, file);
    },
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
