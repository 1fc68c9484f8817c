import { describe, expect, test } from "vitest";
import { Band } from "#shared/pulse/band.ts";
import { bandScale, partsOfBand } from "#shared/pulse/band-scale.ts";
import type { RoundView } from "#shared/pulse/round-view.ts";
import { safetyComponents } from "#shared/safety-component.ts";
import { cardWords } from "#shared/words/cards.ts";
import { measuringWords } from "#shared/words/measuring.ts";
import { words } from "#shared/words.ts";
import { bandBar } from "./band-bar.ts";
import { resultsCard } from "./results-card.ts";
import { partsOfType, shownTexts } from "./testing/card-faults.ts";
import { aRoundView, someChanges, twoAbout } from "./testing/some-cards.ts";
import { unwanted } from "./testing/unwanted-words.ts";

const { pulse } = words;
const textsOf = (round = aRoundView()) => shownTexts(resultsCard({ teamName: "Team One", round }));

/** The numbers in what it says, but for its day. */
const numbersIn = (round: RoundView) =>
  textsOf(round)
    .join(" ")
    .replaceAll(/\{\{DATE\(.*?\)\}\}/g, "")
    .match(/\d+/g);

describe("a released round", () => {
  const bands = { learning: "high", openness: "mixed" } as const;
  const released = aRoundView({ state: "released", bands });

  test("shows one band for each component, in words beside the drawing, and how to read it", () => {
    const texts = textsOf(released);
    expect(texts).toEqual(
      expect.arrayContaining(["Learning: High", "Openness: Mixed", pulse.howToRead(4)]),
    );
    expect(pulse.howToRead(4)).toContain("4 or more answered");
    expect(pulse.howToRead(4)).toContain("do not yet show a change");
    expect(
      partsOfType(resultsCard({ teamName: "Team One", round: released }), "ColumnSet"),
    ).toEqual([bandBar("high"), bandBar("mixed")]);
  });

  test("tells no number but the threshold", () => {
    expect(numbersIn(released)).toEqual(["4"]);
  });

  test("[R247] says of which day the pulse is: the one on which it opened", () => {
    expect(textsOf(released)).toContain("Pulse of {{DATE(2026-01-05T09:00:00Z,SHORT)}}");
    expect(textsOf({ ...released, kind: "check" })).toContain(
      "Check of {{DATE(2026-01-05T09:00:00Z,SHORT)}}",
    );
  });

  test("offers what to talk about under a low band, and else nothing", () => {
    expect(textsOf(released)).not.toContain(pulse.lowPromptsTitle);
    const texts = textsOf({ ...released, bands: { learning: "low", openness: "rather-low" } });
    expect(texts).toEqual(
      expect.arrayContaining([pulse.lowPromptsTitle, ...pulse.prompts.learning]),
    );
    expect(texts).not.toContain(pulse.prompts.openness[0]);
  });

  test("is the same card whoever could answer it, and however many could", () => {
    expect(textsOf({ ...released, mayAnswer: false, people: 7 })).toEqual(textsOf(released));
  });
});

describe("a check", () => {
  const check = aRoundView({
    kind: "check",
    state: "released",
    bands: { learning: "high" },
    measured: someChanges("Our *own* action"),
  });

  test("says first what followed the runs that it measured, or why it compares nothing", () => {
    const texts = textsOf(check);
    expect(texts[0]).toBe(cardWords.resultsCard.checkTitle);
    expect(texts.join("\n")).toContain("What followed “Our *own* action”");
    expect(texts).toEqual(
      expect.arrayContaining(["Resilience: Up, beyond noise", measuringWords.noBaseline.never]),
    );
    expect(texts.indexOf("Resilience: Up, beyond noise")).toBeLessThan(
      texts.indexOf("Learning: High"),
    );
  });

  test("tells no size of a change", () => {
    expect(numbersIn(check)).toEqual(["4"]);
  });
});

test.each(safetyComponents)(
  "about %s there are two or three plain questions to talk about",
  (component) => {
    const prompts = pulse.prompts[component];
    expect(prompts.length === 2 || prompts.length === 3).toBe(true);
    for (const prompt of prompts) {
      expect(prompt).toMatch(/\?$/);
      expect(prompt.length).toBeLessThanOrEqual(100);
      expect(prompt).not.toMatch(unwanted);
    }
    const round = aRoundView({
      state: "withheld",
      reason: "too-few",
      questions: twoAbout(component),
    });
    expect(textsOf(round)).toEqual(expect.arrayContaining([...prompts]));
  },
);

describe("a withheld round", () => {
  test.each(["too-few", "unreadable"] as const)(
    "says why (%s) and what to talk about",
    (reason) => {
      const texts = textsOf(aRoundView({ state: "withheld", reason }));
      expect(texts).toContain(pulse.withheld[reason](4));
      expect(texts).toEqual(
        expect.arrayContaining([...pulse.prompts.learning, ...pulse.prompts.openness]),
      );
    },
  );

  test("shows no band, even if there were one", () => {
    const round = aRoundView({ state: "withheld", reason: "too-few", bands: { learning: "low" } });
    expect(partsOfType(resultsCard({ teamName: "Team One", round }), "ColumnSet")).toEqual([]);
    expect(textsOf(round).join()).not.toMatch(/\b(Low|Mixed|High)\b/);
  });
});

test("an open round has no result", () => {
  const round = aRoundView({ bands: { learning: "low" } });
  expect(textsOf(round).at(-1)).toBe(cardWords.resultsCard.open);
  expect(textsOf(round).join()).not.toMatch(/\b(Low|Mixed|High)\b/);
});

test("[R246] every band has its own place on the scale, told by marks, and the same as in the app", () => {
  const drawn = Band.options.map((band) =>
    bandBar(band).columns.map(({ items }) => shownTexts(items).join()),
  );
  expect(new Set(drawn.map((bar) => bar.join())).size).toBe(Band.options.length);
  for (const [index, band] of Band.options.entries()) {
    expect(drawn[index]?.map((text) => text === "●")).toEqual(
      bandScale.map((part) => partsOfBand[band].includes(part)),
    );
  }
});
