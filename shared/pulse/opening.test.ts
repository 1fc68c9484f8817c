import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SafetyComponent } from "../safety-component.ts";
import { leave } from "../team.ts";
import { aTeam, monday } from "../testing/builders.ts";
import {
  chooseQuestions,
  closingTime,
  hindrance,
  isOn,
  nextRoundFrom,
  takeUpRound,
} from "./opening.ts";

const hour = 60 * 60 * 1000;
const day = 24 * hour;

function aRound(openedAt: number, id = "round-1") {
  return { id, openedAt, closesAt: closingTime(openedAt) };
}

test("[R52] a round closes at a whole hour, a day to a day and an hour after it opened", () => {
  fc.assert(
    fc.property(fc.integer({ min: monday, max: monday + 400 * day }), (openedAt) => {
      const closesAt = closingTime(openedAt);
      expect(closesAt % hour).toBe(0);
      expect(closesAt - openedAt).toBeGreaterThanOrEqual(day);
      expect(closesAt - openedAt).toBeLessThan(day + hour);
    }),
  );
  expect(closingTime(monday)).toBe(monday + day);
});

describe("[R53] a team's next round", () => {
  test("may open from the same day of the next week on, whatever the time of day", () => {
    fc.assert(
      fc.property(fc.integer({ min: monday, max: monday + 400 * day }), (openedAt) => {
        const from = nextRoundFrom(aRound(openedAt));
        expect(from % day).toBe(0);
        expect(from - openedAt).toBeGreaterThan(6 * day);
        expect(from - openedAt).toBeLessThanOrEqual(7 * day);
      }),
    );
  });

  test("does not open before, however many meetings there are", () => {
    const team = takeUpRound(aTeam(), aRound(monday));
    const from = nextRoundFrom(aRound(monday));
    for (const now of [monday, monday + hour, monday + 3 * day, from - 1]) {
      expect(hindrance(team, now)).toEqual({ kind: "not-yet", from });
      expect(takeUpRound(team, aRound(now, "round-2"))).toBe(team);
    }
    expect(hindrance(team, from)).toBeUndefined();
    expect(takeUpRound(team, aRound(from, "round-2")).round?.id).toBe("round-2");
  });

  test("opens when the one before has closed: there is one at a time", () => {
    fc.assert(
      fc.property(fc.nat({ max: 10 * day }), fc.nat({ max: 10 * day }), (first, later) => {
        const team = takeUpRound(aTeam(), aRound(monday + first));
        const now = monday + first + later;
        if (isOn(team.round, now)) expect(hindrance(team, now)?.kind).toBe("not-yet");
      }),
    );
    expect(isOn(undefined, monday)).toBe(false);
    expect(isOn(aRound(monday), closingTime(monday) - 1)).toBe(true);
    expect(isOn(aRound(monday), closingTime(monday))).toBe(false);
  });
});

test("[R54] nothing is asked where fewer people are than must answer", () => {
  const four = leave(aTeam(), "eli", monday);
  expect(hindrance(four, monday)).toBeUndefined();
  const three = leave(four, "dana", monday);
  expect(hindrance(three, monday)).toEqual({ kind: "too-few-people", threshold: 4 });
  expect(takeUpRound(three, aRound(monday))).toBe(three);
  expect(hindrance({ ...four, threshold: 5 }, monday)).toEqual({
    kind: "too-few-people",
    threshold: 5,
  });
});

describe("[R55] the questions of a round", () => {
  const component = fc.constantFrom(...SafetyComponent.options);

  test("are both of the action's component and both of the one asked longest ago", () => {
    fc.assert(
      fc.property(
        fc.option(component, { nil: undefined }),
        fc.array(component),
        (served, asked) => {
          const earlier = asked.map((one, n) => ({
            openedAt: monday + n * day,
            questions: [{ id: "q", component: one }],
          }));
          const chosen = chooseQuestions(served, earlier);
          const components = [...new Set(chosen.map((question) => question.component))];
          expect(chosen).toHaveLength(4);
          expect(new Set(chosen.map(({ id }) => id)).size).toBe(4);
          expect(components).toHaveLength(2);
          for (const one of components) {
            expect(chosen.filter((question) => question.component === one)).toHaveLength(2);
          }
          if (served) expect(components[0]).toBe(served);
          const [, second = served ?? "courage"] = components;
          const lastAsked = (one: SafetyComponent) => asked.lastIndexOf(one);
          for (const other of SafetyComponent.options) {
            if (components.includes(other)) continue;
            expect(lastAsked(second)).toBeLessThanOrEqual(lastAsked(other));
          }
        },
      ),
    );
  });

  test("are about every component in turn, where nothing else decides", () => {
    const asked: { openedAt: number; questions: ReturnType<typeof chooseQuestions> }[] = [];
    for (let week = 0; week < 3; week++) {
      asked.push({
        openedAt: monday + week * 7 * day,
        questions: chooseQuestions(undefined, asked),
      });
    }
    const components = new Set(asked.flatMap((round) => round.questions.map((q) => q.component)));
    expect(components).toEqual(new Set(SafetyComponent.options));
  });
});
