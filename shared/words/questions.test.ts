import { afterEach, describe, expect, test } from "vitest";
import { askedEver } from "../pulse/questions.ts";
import { translations } from "./languages.ts";
import { questionText } from "./questions.ts";
import { readWith } from "./translated.ts";

afterEach(() => readWith(() => undefined));

test("[R55] a question is read in English until somebody reads another language", () => {
  for (const { id, text } of askedEver) expect(questionText(id)).toBe(text);
});

test("[R55] what was never asked has no text", () => {
  for (const id of ["", "no-such-question", "constructor", "__proto__"]) {
    expect(questionText(id)).toBeUndefined();
  }
});

describe.each(Object.entries(translations))("[R55] in the language %s", (_, load) => {
  test("every question that was ever asked is one sentence of its own, and nothing else is there", async () => {
    const words = await load();
    readWith(() => words);
    const texts = askedEver.map(({ id }) => questionText(id) ?? "");
    for (const [index, text] of texts.entries()) {
      expect(text).toMatch(/^\p{Lu}[^.?!]*\.$/u);
      expect(text).not.toBe(askedEver[index]?.text);
    }
    expect(new Set(texts).size).toBe(askedEver.length);
    expect(Object.keys(words.questions ?? {}).sort()).toEqual(askedEver.map(({ id }) => id).sort());
  });
});
