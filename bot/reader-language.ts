import { AsyncLocalStorage } from "node:async_hooks";
import type { Catalogue } from "#shared/words/catalogue.ts";
import { type Language, languageOf, translations } from "#shared/words/languages.ts";
import { readWith } from "#shared/words/translated.ts";

const catalogues: ReadonlyMap<Language, Partial<Catalogue>> = new Map(
  await Promise.all(
    Object.entries(translations).map(async ([language, load]) => {
      return [languageOf(language), await load()] as const;
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
