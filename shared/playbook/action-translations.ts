import type { OtherLanguage } from "../words/languages.ts";
import type { ActionTexts } from "./readers-playbook.ts";

/** The Playbook's texts in what is not English, by the ids of the actions; loaded by servers alone. */
export const actionTranslations: Readonly<
  Record<OtherLanguage, () => Promise<Readonly<Record<string, ActionTexts>>>>
> = {
  de: async () => (await import("./de/german-actions.ts")).germanActions,
};
