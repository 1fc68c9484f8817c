import { describe, expect, it } from "vitest";
import { executionSignals } from "../execution-signal.ts";
import { safetyComponents } from "../safety-component.ts";
import { moments, type TeamAction } from "../team-action.ts";
import { topics } from "../topic.ts";
import { playbook } from "./playbook.ts";
import { actionAge, textsOf } from "./testing/action-texts.ts";
import { readingAge, wordsOf } from "./testing/reading-age.ts";

/** Words from which on a text is long enough to be measured by itself. */
const measured = 20;
const highestAge = 14;

describe("The Playbook as a whole", () => {
  it("has at least 48 actions", () => {
    expect(playbook.length).toBeGreaterThanOrEqual(48);
  });

  it.each([...safetyComponents])(
    "has at least eight actions that serve %s most, each counted once",
    (component) => {
      expect(count(({ components }) => components[0] === component)).toBeGreaterThanOrEqual(8);
    },
  );

  it("has at least twelve actions that fit a stand-up of 15 minutes, and says of each that they do", () => {
    const fitting = playbook.filter(({ minutes }) => minutes === 15);
    expect(fitting.length).toBeGreaterThanOrEqual(12);
    expect(count(isFor("stand-up"))).toBeGreaterThanOrEqual(12);
    for (const { id, minutes, shorter } of playbook.filter(isFor("stand-up"))) {
      expect(Math.min(minutes, shorter?.minutes ?? minutes), id).toBe(15);
    }
  });

  it("has at least twelve actions that fit a retrospective of 30 to 60 minutes", () => {
    const fitting = playbook.filter(isFor("retrospective")).filter(({ minutes }) => minutes >= 30);
    expect(fitting.length).toBeGreaterThanOrEqual(12);
  });

  it.each([...moments])("has at least three actions for the moment %s", (moment) => {
    expect(count(isFor(moment))).toBeGreaterThanOrEqual(3);
  });

  it.each([...topics])("has at least three actions about %s", (topic) => {
    expect(count(({ topics }) => topics.includes(topic))).toBeGreaterThanOrEqual(3);
  });

  it.each([...executionSignals])("has at least three actions against %s", (signal) => {
    expect(count(({ signals }) => signals.includes(signal))).toBeGreaterThanOrEqual(3);
  });

  it("names a source, with its status, for every grade above practice and for no other", () => {
    for (const { id, why } of playbook) {
      expect(why.source !== undefined, id).toBe(why.evidence !== "practice");
      if (why.source) expect(why.source.seen, id).toMatch(/^(page|cited)$/);
    }
  });

  it("uses every kind of step", () => {
    const kinds = new Set(playbook.flatMap(({ steps }) => steps.map(({ kind }) => kind)));
    expect([...kinds].toSorted()).toEqual(["commit", "decide", "pairs", "talk", "vote", "write"]);
  });
});

describe("The reading age", () => {
  it.each(playbook.map((action) => [actionAge(action).toFixed(1), action.title, action] as const))(
    `of %s years, for %s, is at most ${highestAge}`,
    (_age, _title, action) => {
      expect(actionAge(action)).toBeLessThanOrEqual(highestAge);
    },
  );

  it.each(playbook.map((action) => [action.title, action] as const))(
    `is at most ${highestAge} for each longer text of %s`,
    (_, action) => {
      for (const [place, text] of textsOf(action)) {
        if (wordsOf(text).length < measured) continue;
        expect(readingAge(text), `${place}: ${text}`).toBeLessThanOrEqual(highestAge);
      }
    },
  );

  it("is low for plain words and high for heavy ones", () => {
    expect(readingAge("We write. Then we talk. You can pass.")).toBeLessThan(7);
    expect(
      readingAge(
        "Facilitation necessitates continuous organisational communication regarding participants’ psychological considerations.",
      ),
    ).toBeGreaterThan(25);
  });
});

function count(fits: (action: TeamAction) => boolean): number {
  return playbook.filter(fits).length;
}

function isFor(moment: TeamAction["moments"][number]): (action: TeamAction) => boolean {
  return (action) => action.moments.includes(moment);
}
