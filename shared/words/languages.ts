import type { Catalogue } from "./catalogue.ts";

/** The languages in which people read this product; the first for whoever reads none of them. */
export const languages = ["en", "de"] as const;
export type Language = (typeof languages)[number];
/** Those in which the words are not written at first. */
export type OtherLanguage = Exclude<Language, "en">;

/**
 * What is not English, loaded for whoever reads it. A further language is a line here, in
 * `playbook/action-translations.ts` and in `playbook/resource-translations.ts`, and a folder beside each `de/`.
 */
export const translations: Readonly<Record<OtherLanguage, () => Promise<Partial<Catalogue>>>> = {
  de: async () => (await import("./de/german.ts")).german,
};

/** All languages but English. */
export const otherLanguages = Object.keys(translations) as OtherLanguage[];

/** The language for a locale such as `de-AT`; English for one that we have no words in. */
export function languageOf(locale: string | undefined): Language {
  const wanted = locale?.toLowerCase().split(/[-_@]/)[0];
  return languages.find((language) => language === wanted) ?? "en";
}
