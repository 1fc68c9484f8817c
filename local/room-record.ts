import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { z } from "zod/v4";
import { sampleKeys } from "./room/people.ts";

const Line = z.strictObject({
  id: z.string(),
  at: z.int(),
  by: z.enum(sampleKeys).optional(),
  text: z.string(),
});

/** What the room keeps over a restart. */
const RoomRecord = z.strictObject({
  offsetMs: z.int().nonnegative(),
  startedAt: z.int().optional(),
  lines: z.array(Line),
});
export type RoomRecord = z.infer<typeof RoomRecord>;

export interface RoomFile {
  read(): RoomRecord;
  write(record: RoomRecord): void;
}

/** Keeps the room in one small file. Throws a sentence where the file is broken. */
export function roomFile(file: string): RoomFile {
  return {
    read() {
      if (!existsSync(file)) return { offsetMs: 0, lines: [] };
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
