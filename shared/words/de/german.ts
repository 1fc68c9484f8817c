import type { Catalogue } from "../catalogue.ts";
import { about } from "./about.ts";
import { botMessages } from "./bot-messages.ts";
import { cards } from "./cards.ts";
import { commands } from "./commands.ts";
import { dashboard } from "./dashboard.ts";
import { delivery } from "./delivery.ts";
import { errors } from "./errors.ts";
import { explained } from "./explained.ts";
import { fitIn } from "./fit-in.ts";
import { home } from "./home.ts";
import { lead } from "./lead.ts";
import { addressedSignals, library, moments, topics } from "./library.ts";
import { measuring } from "./measuring.ts";
import { ownActions } from "./own-actions.ts";
import { ownActionsScreen } from "./own-actions-screen.ts";
import { panel } from "./panel.ts";
import { playbookTitles } from "./playbook-titles.ts";
import { pulse } from "./pulse.ts";
import { questions } from "./questions.ts";
import { recommendations } from "./recommendations.ts";
import { run } from "./run.ts";
import { search } from "./search.ts";
import { settings } from "./settings.ts";
import { signals } from "./signals.ts";
import { stage } from "./stage.ts";
import { standing } from "./standing.ts";
import { stepTools } from "./step-tools.ts";
import { terms } from "./terms.ts";
import { turns } from "./turns.ts";

/** All words in German. */
export const german: Catalogue = {
  about,
  addressedSignals,
  botMessages,
  cards,
  commands,
  delivery,
  errors,
  explained,
  fitIn,
  home,
  lead,
  dashboard,
  library,
  measuring,
  moments,
  ownActions,
  ownActionsScreen,
  panel,
  playbookTitles,
  pulse,
  questions,
  recommendations,
  run,
  search,
  settings,
  signals,
  stage,
  standing,
  stepTools,
  terms,
  topics,
  turns,
};
