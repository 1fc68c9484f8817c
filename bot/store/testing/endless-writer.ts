import { z } from "zod/v4";
import type { RecordKey } from "#shared/record.ts";
import { embeddedStore } from "../embedded-store.ts";

const Entry = z.strictObject({ count: z.int(), filling: z.string() });

/** The one record that the writer writes. */
export const entryKey: RecordKey<z.infer<typeof Entry>> = {
  kind: { type: "entry", schema: Entry },
  pk: "writer",
  id: "one",
};

/** Run as a process of its own, writes without end and tells its parent of every write. */
async function writeUntilKilled(file: string): Promise<never> {
  const store = embeddedStore({ file });
  for (;;) {
    const { count } = await store.updateOrCreate(
      entryKey,
      () => ({ count: 0, filling: "" }),
      ({ count }) => ({ count: count + 1, filling: String((count + 1) % 10).repeat(100_000) }),
    );
    process.send?.(count);
  }
}

const file = process.argv[2];
if (import.meta.main && file) await writeUntilKilled(file);
