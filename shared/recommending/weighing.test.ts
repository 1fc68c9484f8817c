import { describe, expect, test } from "vitest";
import { findTeamAction } from "../playbook/playbook.ts";
import type { Situation } from "./situation.ts";
import { aBand, aLook, aPastRun, aSituation } from "./testing/some-situations.ts";
import { lowestComponent, pointsOf, reasonsFor } from "./weighing.ts";
import { whyOf } from "./why.ts";

/** Serves Resilience most, then Openness and Engagement; unspoken friction, then disengagement. */
const humour = findTeamAction("humour-workshop");
if (!humour) throw new Error("no Humour Workshop");
const action = humour;

/** Every point of it but for never having been run. */
function weighed(known: Partial<Situation>): readonly (readonly [string, number])[] {
  return reasonsFor(action, aSituation(known))
    .filter(({ kind }) => kind !== "not-tried")
    .map(({ kind, points }) => [kind, points]);
}

describe("the points of an action", () => {
  test.each([
    ["low", 6, 3],
    ["rather-low", 4, 2],
    ["lower-half", 4, 2],
    ["mixed", 2, 1],
    ["rather-high", 0, 0],
    ["upper-half", 0, 0],
    ["high", 0, 0],
  ] as const)(
    "where a component is %s: %d, or %d where it is served besides",
    (band, most, too) => {
      const expected = (points: number) => (points === 0 ? [] : [["component", points]]);
      expect(weighed({ bands: [aBand("resilience", band)] })).toEqual(expected(most));
      expect(weighed({ bands: [aBand("openness", band)] })).toEqual(expected(too));
      expect(weighed({ bands: [aBand("courage", band)] })).toEqual([]);
    },
  );

  test("of several components the one that counts most, alone", () => {
    const bands = [
      aBand("engagement", "low"),
      aBand("openness", "low"),
      aBand("resilience", "mixed"),
    ];
    const [first] = reasonsFor(action, aSituation({ bands }));
    expect(first).toMatchObject({ component: "openness", points: 3 });
    expect(weighed({ bands })).toEqual([["component", 3]]);
  });

  test.each([
    ["of yesterday", 1, ["component"]],
    ["of almost twelve weeks ago", 83, ["component"]],
    ["of more than that", 85, []],
  ])("a band %s", (_, daysAgo, kinds) => {
    const found = weighed({ bands: [aBand("resilience", "low", daysAgo)] });
    expect(found.map(([kind]) => kind)).toEqual(kinds);
  });

  test.each([
    [
      "two runs for others",
      [20, 50],
      [
        ["component", 6],
        ["passed-over", 2],
      ],
    ],
    ["one run alone", [20], [["component", 6]]],
    ["one of them nine weeks ago", [20, 63], [["component", 6]]],
  ])("a component that was passed over by %s", (_, days, expected) => {
    const runs = days.map((daysAgo) => aPastRun("ask-out-loud", daysAgo));
    expect(weighed({ bands: [aBand("resilience", "low")], runs })).toEqual(expected);
  });

  test.each([
    ["that it addresses most", "unspoken-friction", [["signal", 4]]],
    ["that it addresses besides", "disengagement", [["signal", 2]]],
    ["that it does not address", "coordination-cost", []],
  ] as const)("a signal %s", (_, signal, expected) => {
    expect(weighed({ signals: [aLook(signal)] })).toEqual(expected);
  });

  test.each([
    [
      27,
      [
        ["recent", -4],
        ["variety", -1],
      ],
    ],
    [
      29,
      [
        ["recent", -2],
        ["variety", -1],
      ],
    ],
    [
      83,
      [
        ["recent", -2],
        ["variety", -1],
      ],
    ],
    [85, [["variety", -1]]],
  ])("a run of it %d days ago", (daysAgo, expected) => {
    expect(weighed({ runs: [aPastRun("humour-workshop", daysAgo)] })).toEqual(expected);
  });

  test("a last run that served most what it serves most", () => {
    expect(weighed({ runs: [aPastRun("load-check", 90)] })).toEqual([["variety", -1]]);
    expect(weighed({ runs: [aPastRun("load-check", 90), aPastRun("ask-out-loud", 89)] })).toEqual(
      [],
    );
  });

  test("are added up", () => {
    const known = { bands: [aBand("resilience", "low")], signals: [aLook("disengagement")] };
    expect(pointsOf(reasonsFor(action, aSituation(known)))).toBe(6 + 2 + 1);
  });
});

describe("the component that stands lowest", () => {
  test.each([
    [
      "low before rather low",
      [aBand("courage", "rather-low"), aBand("openness", "low")],
      "openness",
    ],
    [
      "low or mixed in one question",
      [aBand("courage", "mixed"), aBand("openness", "lower-half")],
      "openness",
    ],
    [
      "none where none stands low",
      [aBand("courage", "mixed"), aBand("openness", "high")],
      undefined,
    ],
    ["none of long ago", [aBand("courage", "low", 85)], undefined],
  ] as const)("%s", (_, bands, expected) => {
    expect(lowestComponent(aSituation({ bands: [...bands] }))).toBe(expected);
  });
});

describe("why", () => {
  const why = (known: Partial<Situation>) =>
    whyOf(action, reasonsFor(action, aSituation(known)), aSituation(known));
  const old = aPastRun("humour-workshop", 90);

  test.each([
    [
      "a component that it serves besides",
      { bands: [aBand("openness", "low")] },
      "Openness was low when your team last answered about it, and this action serves it too.",
    ],
    [
      "a component that was passed over, however little it counts",
      {
        bands: [aBand("engagement", "mixed")],
        runs: [aPastRun("plan-b-in-ten", 10), aPastRun("what-changed", 20)],
      },
      "Engagement was mixed when your team last answered about it, and no action of the last eight weeks was for it; this one is.",
    ],
    [
      "one that was not run yet",
      { runs: [aPastRun("ask-out-loud", 90)] },
      "You have not run this one in the last year: that is the only reason it is here.",
    ],
    [
      "one that was",
      { runs: [old] },
      "Nothing that is known about your team points to this one in particular.",
    ],
  ] as const)("of %s", (_, known, sentence) => {
    expect(why({ ...known, runs: "runs" in known ? [...known.runs] : [] })).toBe(sentence);
  });
});
