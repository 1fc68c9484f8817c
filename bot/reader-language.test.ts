import { expect, test } from "vitest";
import { cardWords } from "#shared/words/cards.ts";
import { inLanguageOf, readerLanguage, readerLocale } from "./reader-language.ts";
import { dayInWords } from "./teams/cards/own-words.ts";
import { helpCard } from "./teams/cards/welcome-card.ts";

test("two calls at once are each in the language of who made them, and all else is in English", async () => {
  const helped = async () => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    return cardWords.help;
  };
  const calls = ["de-AT", "en-GB", "fr", undefined].map((locale) => inLanguageOf(locale, helped));
  expect(await Promise.all(calls)).toEqual(["Hilfe", "Help", "Help", "Help"]);
  expect(readerLanguage()).toBe("en");
});

test("a card says in which language it is written", () => {
  expect(inLanguageOf("de", () => helpCard())).toMatchObject({ lang: "de" });
});

test.each([
  ["en-US", "en-US", "Fri, Jan 9, 2026"],
  ["en-GB", "en-GB", "Fri, 9 Jan 2026"],
  ["de-AT", "de-AT", "Fr., 9. Jän. 2026"],
  ["fr-FR", "en", "Fri, Jan 9, 2026"],
  ["en-US@posix", "en", "Fri, Jan 9, 2026"],
  [undefined, "en", "Fri, Jan 9, 2026"],
])(
  "whoever says %s has dates written as in %s, in the language that they read",
  (stated, known, day) => {
    expect(inLanguageOf(stated, readerLocale)).toBe(known);
    expect(inLanguageOf(stated, () => dayInWords("2026-01-09"))).toBe(day);
  },
);
