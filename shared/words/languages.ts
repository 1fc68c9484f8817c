import type { Catalogue } from "./catalogue.ts";

/** The languages in which people read this product; the first for whoever reads none of them. */
export const languages = ["en", "de"] as const;
export type Language = (typeof languages)[number];

/** What is not English, loaded for whoever reads it. A further language is a file of words and a line here. */
export const translations: Readonly<
  Record<Exclude<Language, "en">, () => Promise<Partial<Catalogue>>>
> = {
  de: async () => (await import("./de/german.ts")).german,
};

/** The language for a locale such as `de-AT`; English for one that we have no words in. */
export function languageOf(locale: string | undefined): Language {
  const wanted = locale?.toLowerCase().split(/[-_@]/)[0];
  return languages.find((language) => language === wanted) ?? "en";
}
