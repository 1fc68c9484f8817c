import { type Language, languageOf, translations } from "#shared/words/languages.ts";
import { readWith } from "#shared/words/translated.ts";

/**
 * Makes the page speak the language of this locale, before anything of it is drawn. What is asked of the server
 * meanwhile is asked in it already. Where its words cannot be loaded the page stays English.
 */
export async function speakLanguageOf(locale: string): Promise<void> {
  const language = languageOf(locale);
  const page = document.documentElement;
  page.lang = language;
  if (language === "en") return;
  const words = await translations[language]().catch((error: unknown) => {
    page.lang = "en";
    throw error;
  });
  readWith(() => words);
}

/** The language that the page speaks; English where what is drawn is drawn without one. */
export function pageLanguage(): Language {
  return languageOf(globalThis.document?.documentElement.lang);
}
