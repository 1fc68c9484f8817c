import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TeamAction } from "../../team-action.ts";
import { german } from "../../words/de/german.ts";
import { readWith } from "../../words/translated.ts";
import { planSteps } from "../plan-steps.ts";
import { playbook } from "../playbook.ts";
import { inReadersLanguage } from "../readers-playbook.ts";
import { textsOf } from "../testing/action-texts.ts";
import { germanActions } from "./german-actions.ts";

beforeAll(() => readWith(() => ({ ...german, playbookTexts: germanActions })));
afterAll(() => readWith(() => undefined));

/** As in English: half of a step is left for doing it. German has fewer words, and longer ones. */
const wordsToReadPerMinute = 70;
/** Of a step's title, which stands in a panel of 280 pixels. */
const longestTitle = 40;
const longestSentence = 26;

const wordsOf = (text: string) => text.match(/[\p{L}\d]+/gu) ?? [];
const sentencesOf = (text: string) => text.split(/(?<=[.!?:…][“‘)]*,?)\s+/);

describe.each(playbook.map((action) => [action.id, action] as const))(
  "%s in German",
  (_, english) => {
    const action = (): TeamAction => inReadersLanguage(english);

    test("can be read aloud in half of each step's time, in its full and its shorter length", () => {
      for (const length of action().shorter ? (["full", "short"] as const) : (["full"] as const)) {
        for (const { id, leaderSays, minutes } of planSteps(action(), length)) {
          expect(wordsOf(leaderSays).length, id).toBeLessThanOrEqual(
            minutes * wordsToReadPerMinute,
          );
        }
      }
    });

    test("speaks of as many dots as everybody has", () => {
      for (const { id, kind, everybody, leaderSays } of action().steps) {
        if (kind !== "vote") continue;
        for (const text of [everybody, leaderSays]) expect(text, id).toMatch(/\bdrei Punkte/i);
      }
    });

    test("has short sentences and titles", () => {
      for (const { id, title } of action().steps) {
        expect(title.length, id).toBeLessThanOrEqual(longestTitle);
      }
      for (const [place, text] of textsOf(action())) {
        for (const sentence of sentencesOf(text)) {
          expect(wordsOf(sentence).length, `${place}: ${sentence}`).toBeLessThanOrEqual(
            longestSentence,
          );
        }
      }
    });

    test("is set in German quotes, says “du”, and does not shout", () => {
      for (const [place, text] of textsOf(action())) {
        expect(text, place).not.toMatch(/["']| [-–—] |!/);
        expect(text.match(/„/g)?.length, place).toBe(text.match(/“/g)?.length);
        expect(text, place).not.toMatch(/[a-zäöüß,] (Sie|Ihnen|Ihre[mnrs]?)\b/);
      }
    });

    test("says something of its own in every text, and names who named the framework", () => {
      const texts = action().steps.flatMap((step) => [step.title, step.leaderSays, step.ifSilent]);
      expect(texts).toEqual([...new Set(texts)]);
      const all = textsOf(action()).join("\n");
      if (/Human Debt|Execution Debt|Execution Pod/i.test(all)) expect(all).toContain("Blomstrom");
    });

    test("calls another action as that is called in German", () => {
      const [here, there] = [english, action()].map((one) => textsOf(one).join("\n"));
      const named = playbook.filter(({ id, title }) => id !== english.id && here?.includes(title));
      for (const { id } of named) expect(there).toContain(german.playbookTitles[id]?.title);
    });
  },
);
