import { createContext } from "react";
import { type Language, languageOf } from "#shared/words/languages.ts";

// Not navigator.language, which on some machines is no language tag at all.
const { locale: browsers } = new Intl.DateTimeFormat().resolvedOptions();

/** The locale of whoever looks: the browser's, unless another language was chosen in the room. */
export function localeFor(language: Language | undefined): string {
  return language === undefined || language === languageOf(browsers) ? browsers : language;
}

/** What Teams would name as the locale to an app and to its bot. */
export const RoomLocale = createContext(browsers);
