import { z } from "zod/v4";
import { Id } from "./record.ts";

/** The body of a call that takes none. */
export const nothing = z.strictObject({});

/** What a change carries that nobody else's can make wrong: an id made once for the intent. */
export const intent = z.strictObject({ commandId: Id });

/** What every change of a run carries: an id made once for the intent, and the version seen. */
export const command = z.strictObject({ commandId: Id, expectedVersion: z.int().positive() });
