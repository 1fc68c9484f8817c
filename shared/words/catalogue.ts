import type { aboutWords } from "./about.ts";
import type { botMessageWords } from "./bot-messages.ts";
import type { cardWords } from "./cards.ts";
import type { commandWords } from "./commands.ts";
import type { dashboardWords } from "./dashboard.ts";
import type { deliveryWords } from "./delivery.ts";
import type { errorWords } from "./errors.ts";
import type { explainedWords } from "./explained.ts";
import type { fitInWords } from "./fit-in.ts";
import type { homeWords } from "./home.ts";
import type { leadWords } from "./lead.ts";
import type {
  signalWords as addressedSignalWords,
  libraryWords,
  momentWords,
  topicWords,
} from "./library.ts";
import type { measuringWords } from "./measuring.ts";
import type { ownActionWords } from "./own-actions.ts";
import type { ownWords } from "./own-actions-screen.ts";
import type { panelWords } from "./panel.ts";
import type { playbookTitles } from "./playbook-titles.ts";
import type { pulseWords } from "./pulse.ts";
import type { questionWords } from "./questions.ts";
import type { recommendationWords } from "./recommendations.ts";
import type { runWords } from "./run.ts";
import type { searchWords } from "./search.ts";
import type { settingsWords } from "./settings.ts";
import type { signalWords } from "./signals.ts";
import type { stageWords } from "./stage.ts";
import type { standingWords } from "./standing.ts";
import type { stepToolWords } from "./step-tools.ts";
import type { termWords } from "./terms.ts";
import type { turnWords } from "./turns.ts";

/** All words of one language, by where they are read. A further language is a further one of these. */
export interface Catalogue {
  readonly terms: typeof termWords;
  readonly about: typeof aboutWords;
  readonly botMessages: typeof botMessageWords;
  readonly cards: typeof cardWords;
  readonly commands: typeof commandWords;
  readonly dashboard: typeof dashboardWords;
  readonly delivery: typeof deliveryWords;
  readonly errors: typeof errorWords;
  readonly explained: typeof explainedWords;
  readonly fitIn: typeof fitInWords;
  readonly home: typeof homeWords;
  readonly moments: typeof momentWords;
  readonly topics: typeof topicWords;
  readonly addressedSignals: typeof addressedSignalWords;
  readonly lead: typeof leadWords;
  readonly library: typeof libraryWords;
  readonly measuring: typeof measuringWords;
  readonly ownActionsScreen: typeof ownWords;
  readonly ownActions: typeof ownActionWords;
  readonly panel: typeof panelWords;
  readonly playbookTitles: typeof playbookTitles;
  readonly pulse: typeof pulseWords;
  readonly questions: typeof questionWords;
  readonly recommendations: typeof recommendationWords;
  readonly run: typeof runWords;
  readonly settings: typeof settingsWords;
  readonly signals: typeof signalWords;
  readonly stage: typeof stageWords;
  readonly stepTools: typeof stepToolWords;
  readonly standing: typeof standingWords;
  readonly turns: typeof turnWords;
  readonly search: typeof searchWords;
}
