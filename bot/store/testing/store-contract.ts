import { afterAll, beforeAll, describe } from "vitest";
import { changesOfOneRecord } from "./store-contract-changes.ts";
import { dueRecords } from "./store-contract-due.ts";
import { endOfRecords } from "./store-contract-end.ts";
import type { OpenStore } from "./store-contract-page.ts";
import { placesAndLists } from "./store-contract-places.ts";
import { races } from "./store-contract-races.ts";
import { workOnDueRecords } from "./store-contract-work.ts";

/** What every store does, whatever it keeps its records in. */
export function storeContract(name: string, open: () => Promise<OpenStore>): void {
  describe(name, () => {
    let database: OpenStore;
    beforeAll(async () => {
      database = await open();
    });
    afterAll(() => database.close());

    const opened = () => database;
    changesOfOneRecord(opened);
    placesAndLists(opened);
    dueRecords(opened);
    workOnDueRecords(opened);
    races(opened);
    endOfRecords(opened);
  });
}
