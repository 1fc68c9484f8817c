import { errorWords } from "./words/errors.ts";
import { homeWords } from "./words/home.ts";
import { libraryWords } from "./words/library.ts";
import { panelWords } from "./words/panel.ts";
import { pulseWords } from "./words/pulse.ts";
import { termWords } from "./words/terms.ts";
import { turnWords } from "./words/turns.ts";

/**
 * The words that a panel reads first, and much of the rest; those of a run and of screens that are
 * loaded later stand in files of their own beside these. Plain words, no blame, no hype.
 */
export const words = {
  errors: errorWords,
  panel: panelWords,
  home: homeWords,
  library: libraryWords,
  pulse: pulseWords,
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
