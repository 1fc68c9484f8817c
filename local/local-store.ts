import { join } from "node:path";
import type { Clock } from "../bot/ports.ts";
import { connectCosmos, cosmosStore } from "../bot/store/cosmos-store.ts";
import { type EmbeddedStore, embeddedStore } from "../bot/store/embedded-store.ts";

/** Where a local server's records are. */
export interface LocalRecords {
  /** The folder in which the embedded store has its file. */
  readonly folder: string;
  /** The address of an emulator of Cosmos DB, which keeps the records instead. */
  readonly emulator?: string | undefined;
  readonly clock?: Clock;
}

/** The embedded store, or the one of production on an emulator; whoever opened it closes it. */
export async function localStore({
  folder,
  emulator,
  clock = Date.now,
}: LocalRecords): Promise<EmbeddedStore> {
  if (emulator === undefined) {
    return embeddedStore({ file: join(folder, "embedded.sqlite"), clock });
  }
  const connection = await connectCosmos({
    endpoint: emulator,
    key: "any",
    database: "guided-team-actions",
    container: "records",
    createIfMissing: true,
  });
  return { ...cosmosStore(connection), close: () => connection.close() };
}
