import { describe, expect, test } from "vitest";
import { summaryOf } from "./card.ts";
import { cardFaults, partsOf, partsOfType, shownTexts } from "./testing/card-faults.ts";
import { commandCardSamples } from "./testing/command-samples.ts";
import { unwanted } from "./testing/unwanted-words.ts";

/** Texts that would be more than text if a card took them for anything else. */
const hostile = [
  "[Pay](https://evil.example)",
  "**loud** and _sly_",
  "{{DATE(2026-01-05T09:00:00Z,SHORT)}}",
  '<at>Ana</at> "quoted" <script>',
];

describe.each(Object.keys(commandCardSamples()))("the card “%s”", (name) => {
  const made = (text: string) => commandCardSamples(text)[name];

  test("can be shown by Teams, whatever the longest names are", () => {
    for (const text of ["Ana", "W".repeat(256), "👩🏽‍🚀".repeat(64), "\u0000\u202e", ...hostile]) {
      expect(cardFaults(made(text)), text).toEqual([]);
    }
  });

  test("holds what people wrote in text runs only, and not in its summary or its buttons", () => {
    const withoutRuns = (value: unknown) =>
      partsOf(value).flatMap(({ type, text, ...rest }) =>
        type === "TextRun" || type === "RichTextBlock"
          ? []
          : [[type, text, rest["title"], rest["choices"], rest["fallback"]]],
      );
    const ours = made("Ana");
    for (const text of hostile) {
      const card = made(text);
      expect(withoutRuns(card)).toEqual(withoutRuns(ours));
      expect([card?.fallbackText, card?.speak]).toEqual([ours?.fallbackText, ours?.speak]);
      for (const run of partsOfType(card, "TextRun")) expect(run["text"]).not.toMatch(/\{\{/);
    }
  });

  test("says the same in a sentence, and has no word of blame or hype", () => {
    const card = made("Ana");
    expect(card && summaryOf(card)).toMatch(/^[^{}*[\]]{4,200}$/);
    const titles = partsOf(card).flatMap(({ title }) => (typeof title === "string" ? [title] : []));
    for (const text of [...shownTexts(card), ...titles]) expect(text).not.toMatch(unwanted);
  });

  test("offers each choice once, and what is chosen is among them", () => {
    for (const { choices, value } of partsOfType(made("Ana"), "Input.ChoiceSet")) {
      const values = (choices as { value: string }[]).map((choice) => choice.value);
      expect(new Set(values).size).toBe(values.length);
      for (const one of String(value ?? values[0]).split(",")) expect(values).toContain(one);
    }
  });
});

test("the settings offer every quarter of an hour from 7:00 to 19:45, and what the app let choose", () => {
  const [, at, , remindAt] = partsOfType(commandCardSamples()["settings"], "Input.ChoiceSet");
  const values = (set: unknown) =>
    (Object(set)["choices"] as { value: string }[]).map(({ value }) => value);
  expect(values(at)).toHaveLength(53);
  expect([values(at)[0], values(at)[1], values(at).at(-1)]).toEqual(["07:00", "07:15", "19:45"]);
  expect(values(at)).toContain("09:10");
  expect(values(remindAt)).toHaveLength(11);
  expect(values(remindAt).at(-1)).toBe("12:00");
});
