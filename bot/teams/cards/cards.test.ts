import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cardWords } from "#shared/words/cards.ts";
import { words } from "#shared/words.ts";
import { summaryOf } from "./card.ts";
import { noticeCard } from "./notice-card.ts";
import { cardFaults, partsOf, partsOfType, shownTexts } from "./testing/card-faults.ts";
import { everyCard } from "./testing/some-cards.ts";
import { unwanted } from "./testing/unwanted-words.ts";

const cardNames = Object.keys(everyCard("Ana"));

/** Texts that would be more than text if a card took them for anything else. */
const hostile = [
  "[Pay](https://evil.example)",
  "**loud** and _sly_",
  "{{DATE(2026-01-05T09:00:00Z,SHORT)}}",
  "{{{TIME(2026-01-05T09:00:00Z)}}}",
  ["$", "{x}"].join(""),
  "\u202egpj.exe\u202c",
  '<at>Ana</at> "quoted" <script>',
  "*x* [y](http://z.example) <at>Ana</at> <script>alert(1)</script>",
];

describe.each(cardNames)("the card “%s”", (name) => {
  const made = (text: string) => everyCard(text)[name];

  test("can be shown by Teams, whatever the longest names are", () => {
    const long = ["W", "ꙮ", "𓀀", "{", '"', "\\"].map((letter) => letter.repeat(256));
    for (const text of ["Ana", ...long, "👩🏽‍🚀".repeat(64), "\u0000\u202e", ...hostile]) {
      expect(cardFaults(made(text)), text).toEqual([]);
    }
  });

  test("holds what people wrote in text runs only, letter by letter", () => {
    for (const text of hostile) {
      const card = made(text);
      const ours = made("Ana");
      const withoutRuns = (value: unknown) =>
        partsOf(value).flatMap(({ type, text: shown, ...rest }) =>
          type === "TextRun" || type === "RichTextBlock"
            ? []
            : [[type, shown, rest["title"], rest["label"]]],
        );
      expect(withoutRuns(card)).toEqual(withoutRuns(ours));
      for (const title of choiceTitles(card)) expect(title).toMatch(/^[\p{L}\p{Nd} .,'’-]+$/u);
      expect([card?.fallbackText, card?.speak]).toEqual([ours?.fallbackText, ours?.speak]);
      for (const run of partsOfType(card, "TextRun")) expect(run["text"]).not.toMatch(/\{\{/);
    }
  });

  test("says the same in a sentence without anything from people or for Teams to replace", () => {
    const card = made("Zoltan");
    expect(card && summaryOf(card)).toMatch(/^[^{}*[\]]{4,200}$/);
    expect(card && summaryOf(card)).not.toContain("Zoltan");
  });

  test("has no word of blame or hype, and no word that we do not use", () => {
    const texts = [...shownTexts(made("Ana")), ...buttonTitles(made("Ana"))];
    for (const text of texts) expect(text).not.toMatch(unwanted);
  });
});

/** What can be chosen: people's names stand in there, and no text run can. */
function choiceTitles(card: unknown): string[] {
  const sets = partsOfType(card, "Input.ChoiceSet").filter(({ style }) => style === "compact");
  return sets.flatMap(({ choices }) => Array.from(Object(choices), ({ title }) => String(title)));
}

function buttonTitles(card: unknown): string[] {
  return partsOf(card).flatMap(({ title }) => (typeof title === "string" ? [title] : []));
}

test("what people wrote can be read as it is, with its unseen characters taken out", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("{", "}", "[", "]", "(", "$", "*", "a", "é", "\u202e"), {
        minLength: 1,
        maxLength: 60,
      }),
      (letters) => {
        const text = letters.join("");
        fc.pre((text.match(/\{(?=\{)/g) ?? []).length < 20);
        const notice = noticeCard(text);
        const runs = partsOfType(notice, "TextRun").map((run) => run["text"]);
        expect(runs.join("")).toBe(text.replaceAll("\u202e", "") || "…");
        for (const run of runs) expect(run).not.toContain("{{");
      },
    ),
  );
});

test("of a text that is all braces only the beginning is shown, so that a card stays small", () => {
  const runs = partsOfType(noticeCard("{".repeat(200)), "TextRun").map((run) => run["text"]);
  expect(runs.join("")).toBe(`${"{".repeat(19)}…`);
});

test("a name that shows nothing is “Somebody”, and a long one is cut between two letters", () => {
  const runs = (name: string) =>
    partsOfType(everyCard(name)["next, many"], "TextRun").map((run) => run["text"]);
  expect(runs("\u202e")).toContain(words.panel.leadsNext(words.unnamedPerson));
  expect(runs("\u202e")).toContain(words.unnamedTeam);
  expect(runs("🦊".repeat(128))[0]).toBe(`${"🦊".repeat(79)}…`);
});

test("teams that do not fit are counted", () => {
  expect(shownTexts(everyCard("Ana")["next, many"])).toContain(cardWords.nextCard.more(30));
});

/** The ids that each verb's button sends along. */
const idsOf: Readonly<Record<string, readonly string[]>> = {
  help: [],
  next: [],
  command: ["command"],
  "pulse.answer": ["teamId", "roundId"],
  "pulse.show": ["teamId", "roundId"],
  "turn.accept": ["teamId", "userId"],
  "turn.pass": ["teamId", "userId"],
  "turn.swap": ["teamId", "userId"],
  "turn.absent": ["teamId", "userId"],
  "turn.stand-in": ["teamId", "userId", "insteadOfId"],
  "commitment.claim": ["teamId", "commitmentId"],
  "commitment.confirm": ["teamId", "commitmentId"],
};

test("buttons send one of our verbs, and ids at most", () => {
  const sent = new Set<string>();
  for (const card of Object.values(everyCard("Ana"))) {
    for (const { verb, data } of partsOfType(card, "Action.Execute")) {
      expect(Object.keys(Object(data))).toEqual(idsOf[String(verb)]);
      for (const id of Object.values(Object(data))) expect(id).toMatch(/^[a-z]+(-\d+)?$/);
      sent.add(String(verb));
    }
  }
  expect([...sent].toSorted()).toEqual(Object.keys(idsOf).toSorted());
});

test("only https addresses are opened", () => {
  for (const card of Object.values(everyCard("javascript:alert(1)"))) {
    for (const { url } of partsOfType(card, "Action.OpenUrl")) expect(url).toMatch(/^https:/);
  }
});

test("the check of a card finds what Teams would not show", () => {
  const good = everyCard("Ana")["pulse"];
  expect(good?.actions).toHaveLength(2);
  expect(cardFaults({ ...good, version: "1.6" })).toEqual(["its version is not 1.5"]);
  expect(cardFaults({ ...good, body: [{ type: "Input.Text", id: "a" }] })).not.toEqual([]);
  expect(cardFaults({ ...good, body: [...(good?.body ?? []), ...(good?.body ?? [])] })).toEqual([
    "two parts have the same id",
  ]);
  const shown = (good?.body ?? []).filter((part) => !("isVisible" in part));
  expect(cardFaults({ ...good, body: shown })).toEqual(["a button shows a part that is not there"]);
  expect(cardFaults({ ...good, actions: Array(7).fill(good?.actions?.[1]) })).toEqual([
    "it has more than six buttons",
  ]);
  expect(cardFaults({ ...good, speak: "W".repeat(25_000) })).toEqual(["it has 25 kB or more"]);
  expect(cardFaults({ ...good, body: [{ type: "TextBlock", text: "", wrap: true }] })).toEqual([
    "the text of TextBlock is empty",
  ]);
});
