import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Store } from "../ports.ts";
import { embeddedStore } from "../store/embedded-store.ts";

/** A store of which a test can see every byte. */
export interface DumpedStore {
  readonly store: Store;
  /** All that is stored, every mark included: equal before and after when nothing was written. */
  dump(): string;
  close(): void;
}

/** A store in a file of its own, which is gone when it is closed. */
export function dumpedStore(): DumpedStore {
  const folder = mkdtempSync(join(tmpdir(), "guided-"));
  const store = embeddedStore({ file: join(folder, "records.db") });
  const reader = new DatabaseSync(join(folder, "records.db"), { readOnly: true });
  const all = reader.prepare("SELECT * FROM document ORDER BY pk, type, id");
  return {
    store,
    dump: () => JSON.stringify(all.all()),
    close() {
      reader.close();
      store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
