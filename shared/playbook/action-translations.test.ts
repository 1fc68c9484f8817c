import { afterAll, describe, expect, test } from "vitest";
import { TeamAction } from "../team-action.ts";
import { otherLanguages, translations } from "../words/languages.ts";
import { readWith } from "../words/translated.ts";
import { actionTranslations } from "./action-translations.ts";
import { playbook } from "./playbook.ts";
import { inReadersLanguage, readersPlaybook } from "./readers-playbook.ts";
import { textsOf } from "./testing/action-texts.ts";

afterAll(() => readWith(() => undefined));

/** Texts that are the same in two languages are names at most. */
const longestName = 24;

describe.each(otherLanguages)("[R286] The Playbook in the language %s", async (language) => {
  const playbookTexts = await actionTranslations[language]();
  const words = { ...(await translations[language]()), playbookTexts };
  const translated = (action: TeamAction) => {
    readWith(() => words);
    return inReadersLanguage(action);
  };

  test("has the texts of our actions and of no others", () => {
    expect(Object.keys(playbookTexts).toSorted()).toEqual(playbook.map(({ id }) => id).toSorted());
  });

  test.each(playbook.map((action) => [action.id, action] as const))(
    "has %s whole, and no text of it is too long",
    (_, action) => {
      const there = translated(action);
      expect(TeamAction.parse(there)).toEqual(there);
      const [english, other] = [textsOf(action), textsOf(there)];
      expect(other.map(([place]) => place)).toEqual(english.map(([place]) => place));
      const left = english.filter(
        ([, text], at) => text.length > longestName && other[at]?.[1] === text,
      );
      expect(left).toEqual([]);
    },
  );

  test.each(playbook.map((action) => [action.id, action] as const))(
    "has the steps of %s and no others, each with all its texts",
    (_, { id, steps }) => {
      const texts = playbookTexts[id]?.steps ?? {};
      expect(Object.keys(texts)).toEqual(steps.map((step) => step.id));
      for (const step of steps) {
        expect("remote" in (texts[step.id] ?? {}), step.id).toBe(step.remote !== undefined);
      }
    },
  );

  test("calls no two actions the same", () => {
    readWith(() => words);
    const titles = readersPlaybook().map(({ title }) => title);
    expect(titles).toEqual([...new Set(titles)]);
  });
});

test("without a catalogue an action is as it was written", () => {
  readWith(() => undefined);
  expect(readersPlaybook()).toEqual(playbook);
});
