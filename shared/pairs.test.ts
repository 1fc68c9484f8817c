import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawPairs, partnersOf } from "./pairs.ts";
import { Pairs } from "./step-tools.ts";

const people = Array.from({ length: 13 }, (_, index) => `p${index}`);
const draw = (ids: readonly string[], drawnAgain = 0, seed = "run-1/step") =>
  drawPairs(ids, { seed, drawnAgain });

describe("pairs", () => {
  test("[R144] everybody is in one, two by two, and three together where the number is odd", () => {
    fc.assert(
      fc.property(fc.subarray(people), fc.nat(20), fc.string(), (there, again, seed) => {
        const pairs = draw(there, again, seed);
        expect(pairs.groups.flat().toSorted()).toEqual(there.toSorted());
        const sizes = pairs.groups.map(({ length }) => length).toSorted();
        const trios = there.length % 2 === 1 && there.length > 1 ? 1 : 0;
        expect(sizes.filter((size) => size === 3)).toHaveLength(trios);
        if (there.length > 1) expect(sizes[0]).toBe(there.length === 3 ? 3 : 2);
        expect(Pairs.parse(pairs)).toEqual(pairs);
      }),
    );
  });

  test("[R144] the same people and step give the same pairs, in whatever order people are listed", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(people, { minLength: 2 }), fc.nat(9), (there, again) => {
        expect(draw(there, again)).toEqual(draw(there.toSorted(), again));
      }),
    );
  });

  test("[R144] drawn again, nobody meets the same person before they have met all others", () => {
    for (const count of [2, 4, 6, 8, 12]) {
      const met = Array.from({ length: count - 1 }, (_, again) =>
        draw(people.slice(0, count), again).groups.map((group) => group.toSorted().join("+")),
      ).flat();
      expect(new Set(met).size).toBe((count * (count - 1)) / 2);
    }
  });

  test("[R144] another step brings other people together", () => {
    const seeds = Array.from({ length: 30 }, (_, index) => `run-${index}/step`);
    const partners = seeds.map((seed) => partnersOf(draw(people.slice(0, 6), 0, seed), "p0")?.[0]);
    expect(new Set(partners).size).toBe(5);
  });

  test("[R144] whoever is alone is told so, and whoever is left out is in no pair", () => {
    expect(partnersOf(draw(["ana"]), "ana")).toEqual([]);
    expect(partnersOf(draw(["ana", "ben"]), "eli")).toBeUndefined();
    expect(partnersOf(draw(["ana", "ben"]), "ben")).toEqual(["ana"]);
  });
});
