import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { words } from "../words.ts";
import {
  Ballots,
  ballotsSize,
  cast,
  choicesOf,
  countsOf,
  isCast,
  packed,
  shownOf,
} from "./ballots.ts";
import type { RoundQuestion } from "./question.ts";

const questions: readonly RoundQuestion[] = [
  { id: "a-1", component: "courage" },
  { id: "b-1", component: "openness" },
  { id: "a-2", component: "courage" },
  { id: "b-2", component: "openness" },
];

const slot = (n: number) => `slot-${n}`.padEnd(22, "x");
const mark = (n: number) => `${n}`.padStart(8, "0").padEnd(22, "m");

describe("[R48] a ballot", () => {
  test("takes the place of the person's earlier one and leaves the others alone", () => {
    const ana = cast({}, slot(1), [1, 2, 3, 4], mark(1));
    const both = cast(ana, slot(2), [5, 5, 5, 5], mark(2));
    const again = cast(both, slot(1), [4, 4, 4, 4], mark(3));
    expect(Object.values(again).map(({ a }) => a)).toEqual([
      [4, 4, 4, 4],
      [5, 5, 5, 5],
    ]);
    expect(ana[slot(1)]?.a).toEqual([1, 2, 3, 4]);
  });

  test("is known again by its sending, also after newer ones, and by nobody else's", () => {
    const first = cast({}, slot(1), [1, 1, 1, 1], mark(1));
    const second = cast(first, slot(1), [2, 2, 2, 2], mark(2));
    expect([mark(1), mark(2), mark(3)].map((one) => isCast(second, slot(1), one))).toEqual([
      true,
      true,
      false,
    ]);
    expect(isCast(second, slot(2), mark(1))).toBe(false);
  });

  test("keeps the marks of a bounded number of sendings", () => {
    let box: Ballots = {};
    for (let n = 0; n < 40; n++) box = cast(box, slot(1), [1, 1, 1, 1], mark(n));
    expect(packed(box).length).toBeLessThanOrEqual(ballotsSize(1, 4));
    expect([36, 37, 38, 39].map((n) => isCast(box, slot(1), mark(n)))).not.toContain(false);
    expect(isCast(box, slot(1), mark(35))).toBe(false);
  });
});

describe("[R49] the box", () => {
  test("has room for everybody, whatever they answer and however often", () => {
    const people = fc.integer({ min: 1, max: 100 });
    fc.assert(
      fc.property(
        people,
        fc.integer({ min: 1, max: 12 }),
        fc.nat({ max: 6 }),
        (size, asked, times) => {
          let box: Ballots = {};
          for (let who = 0; who < size; who++) {
            for (let n = 0; n <= times; n++)
              box = cast(box, slot(who), Array(asked).fill(5), mark(n));
          }
          expect(packed(box).length).toBeLessThanOrEqual(ballotsSize(size, asked));
          expect(Ballots.parse(JSON.parse(packed(box)))).toEqual(box);
        },
      ),
      { numRuns: 40 },
    );
    expect(ballotsSize(50, 12)).toBeGreaterThan(5_000);
    expect(ballotsSize(50, 12)).toBeLessThan(7_000);
  });

  test("says the same in whatever order people answered", () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 });
    const filled = (who: readonly number[]) =>
      packed(who.reduce((box, n) => cast(box, slot(n), [(n % 5) + 1, 1, 1, 1], mark(n)), {}));
    const first = filled([0, 1, 2, 3, 4, 5]);
    fc.assert(
      fc.property(order, (who) => {
        expect(filled(who)).toBe(first);
      }),
    );
  });
});

describe("[R50] an answer", () => {
  const whole = { "a-1": 1, "b-1": 2, "a-2": 3, "b-2": 4 };
  test("has one choice for each question, in the order of the questions", () => {
    expect(choicesOf(questions, whole)).toEqual([1, 2, 3, 4]);
    expect(choicesOf(questions, { "b-2": 4, "a-2": 3, "b-1": 2, "a-1": 1 })).toEqual([1, 2, 3, 4]);
  });

  const { "a-1": _, ...missing } = whole;
  test.each([
    ["nothing", {}],
    ["one missing", missing],
    ["one too many", { ...whole, "c-1": 1 }],
    ["one in place of another", { ...missing, "c-1": 1 }],
  ])("with %s is refused by a whole sentence", (_, answer) => {
    const refusal = expect.objectContaining({
      code: "invalid",
      message: words.errors.invalidField("answer", words.errors.notAllAnswered),
      details: { field: "answer" },
    });
    expect(() => choicesOf(questions, answer)).toThrow(refusal);
  });
});

describe("[R51] what is made of the answers", () => {
  const box = (...answers: readonly number[][]) =>
    answers.reduce((all, choices, n) => cast(all, slot(n), choices, mark(n)), {} as Ballots);
  const low = [1, 5, 2, 5];

  test("is nothing below the threshold, and a band for each component from it on", () => {
    expect(shownOf(box(), questions, 4)).toBeUndefined();
    expect(shownOf(box(low, low, low), questions, 4)).toBeUndefined();
    expect(shownOf(box(low, low, low, low), questions, 4)).toEqual({
      bands: { courage: "low", openness: "high" },
      reported: {},
    });
    expect(shownOf(box(low, low, low, low), questions, 5)).toBeUndefined();
  });

  test("tells four bands apart from eight answers on", () => {
    const middling = [3, 3, 3, 4];
    const of = (people: number) =>
      shownOf(box(...Array(people).fill(middling)), questions, 4)?.bands;
    expect(of(7)).toEqual({ courage: "mixed", openness: "mixed" });
    expect(of(8)).toEqual({ courage: "rather-low", openness: "rather-high" });
  });

  test("is, of a single question, one of two halves, and of a signal how often it is reported", () => {
    const asked: RoundQuestion[] = [
      { id: "a-1", component: "courage" },
      { id: "s-1", signal: "unspoken-friction" },
    ];
    const of = (courage: number, friction: number) =>
      shownOf(box(...Array(4).fill([courage, friction])), asked, 4);
    expect(of(3, 3)).toEqual({
      bands: { courage: "lower-half" },
      reported: { "unspoken-friction": "seldom" },
    });
    expect(of(4, 4)).toEqual({
      bands: { courage: "upper-half" },
      reported: { "unspoken-friction": "often" },
    });
  });

  test("can be counted: how often each choice was made", () => {
    expect(countsOf(box([1, 5, 2, 5], [1, 4, 2, 3]), questions)).toEqual([
      [2, 0, 0, 0, 0],
      [0, 0, 0, 1, 1],
      [0, 2, 0, 0, 0],
      [0, 0, 1, 0, 1],
    ]);
  });
});
