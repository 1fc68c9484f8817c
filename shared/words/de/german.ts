import type { Catalogue } from "../catalogue.ts";
import { botMessages } from "./bot-messages.ts";
import { cards } from "./cards.ts";
import { commands } from "./commands.ts";
import { addressedSignals, library, moments, topics } from "./library.ts";
import { measuring } from "./measuring.ts";
import { ownActions } from "./own-actions.ts";
import { ownActionsScreen } from "./own-actions-screen.ts";
import { recommendations } from "./recommendations.ts";
import { search } from "./search.ts";
import { signals } from "./signals.ts";
import { standing } from "./standing.ts";

/** All words in German. */
export const german: Partial<Catalogue> = {
  addressedSignals,
  botMessages,
  cards,
  commands,
  library,
  measuring,
  moments,
  ownActions,
  ownActionsScreen,
  recommendations,
  search,
  signals,
  standing,
  topics,
};
