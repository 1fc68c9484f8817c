import type { Catalogue } from "../catalogue.ts";
import { cards } from "./cards.ts";

/** All words in German. */
export const german: Partial<Catalogue> = { cards };
