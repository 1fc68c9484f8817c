import { cardWords } from "./words/cards.ts";
import { errorWords } from "./words/errors.ts";
import { homeWords } from "./words/home.ts";
import { libraryWords } from "./words/library.ts";
import { panelWords } from "./words/panel.ts";
import { pulseWords } from "./words/pulse.ts";
import { runWords } from "./words/run.ts";
import { termWords } from "./words/terms.ts";
import { turnWords } from "./words/turns.ts";

/**
 * Every word that people read, apart from the content: the Playbook and the pulse's questions. Plain
 * words, no blame, no hype.
 */
export const words = {
  errors: errorWords,
  panel: panelWords,
  home: homeWords,
  library: libraryWords,
  run: runWords,
  pulse: pulseWords,
  cards: cardWords,
  turns: turnWords,
  get unnamedTeam() {
    return termWords.unnamedTeam;
  },
  get unnamedPerson() {
    return termWords.unnamedPerson;
  },
  components: termWords.components,
  stepKinds: termWords.stepKinds,
  rotation: termWords.rotation,
  evidence: termWords.evidence,
};
