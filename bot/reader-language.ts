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

const reader = new AsyncLocalStorage<Language>();

readWith(() => catalogues.get(readerLanguage()));

/** Works for somebody who reads this locale's language: all words that are used on the way are in it. */
export function inLanguageOf<T>(locale: string | undefined, work: () => T): T {
  return reader.run(languageOf(locale), work);
}

/** The language of whoever the server works for now; English where nobody said. */
export function readerLanguage(): Language {
  return reader.getStore() ?? "en";
}
