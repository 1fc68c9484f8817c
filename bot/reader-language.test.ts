import { expect, test } from "vitest";
import { cardWords } from "#shared/words/cards.ts";
import { inLanguageOf, readerLanguage } from "./reader-language.ts";
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
