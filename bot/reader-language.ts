import { AsyncLocalStorage } from "node:async_hooks";
import { actionTranslations } from "#shared/playbook/action-translations.ts";
import type { ServerCatalogue } from "#shared/playbook/readers-playbook.ts";
import {
  type Language,
  languageOf,
  otherLanguages,
  translations,
} from "#shared/words/languages.ts";
import { readWith } from "#shared/words/translated.ts";

/** A page has the words alone; here the texts of the Playbook are among them as well. */
const catalogues: ReadonlyMap<Language, Partial<ServerCatalogue>> = new Map(
  await Promise.all(
    otherLanguages.map(async (language) => {
      const [words, playbookTexts] = await Promise.all([
        translations[language](),
        actionTranslations[language](),
      ]);
      return [language, { ...words, playbookTexts }] as const;
    }),
  ),
);

/** Who reads: in which language, and how they write dates. */
interface Reader {
  readonly language: Language;
  readonly locale: string;
}

const reader = new AsyncLocalStorage<Reader>();

readWith(() => catalogues.get(readerLanguage()));

/** Works for somebody who reads this locale's language: all words that are used on the way are in it. */
export function inLanguageOf<T>(locale: string | undefined, work: () => T): T {
  const language = languageOf(locale);
  return reader.run({ language, locale: localeFor(language, locale) }, work);
}

/** The language of whoever the server works for now; English where nobody said. */
export function readerLanguage(): Language {
  return reader.getStore()?.language ?? "en";
}

/** How they write dates, such as `en-GB`: in the language that they read, whatever their locale is. */
export function readerLocale(): string {
  return reader.getStore()?.locale ?? readerLanguage();
}

function localeFor(language: Language, stated: string | undefined): string {
  try {
    const [locale = language] = Intl.getCanonicalLocales(stated);
    return new Intl.Locale(locale).language === language ? locale : language;
  } catch (error) {
    // A client names it in another way, such as `en-US@posix`.
    if (error instanceof RangeError) return language;
    throw error;
  }
}
