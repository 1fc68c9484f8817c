import fc from "fast-check";
import { expect, test } from "vitest";
import {
  isAlone,
  noServers,
  noteEvery,
  othersThan,
  PanelServers,
  withoutServer,
  withServer,
} from "./panel-servers.ts";
import { minute, monday } from "./testing/builders.ts";

const noted = (ids: readonly string[], every = minute) =>
  ids.reduce((known, id, index) => withServer(known, id, monday + index * every), noServers);

test("[R136] a server is alone where no other has noted anything for twenty minutes", () => {
  const both = noted(["one", "two"]);
  expect(isAlone(both, "two", monday + 19 * minute)).toBe(false);
  expect(isAlone(both, "two", monday + 20 * minute)).toBe(true);
  expect(isAlone(both, "one", monday + 20 * minute)).toBe(false);
  expect(isAlone(noServers, "one", monday)).toBe(false);
});

test("[R136] a server that is in touch and notes it in time is never overlooked, clocks five minutes apart", () => {
  const skew = fc.integer({ min: -5 * minute, max: 5 * minute });
  const late = fc.nat({ max: 5 * minute });
  fc.assert(
    fc.property(skew, late, fc.nat({ max: noteEvery }), (behind, after, since) => {
      const others = withServer(noServers, "other", monday + 60 * minute + behind);
      const now = monday + 60 * minute + Math.min(noteEvery, since + after);
      const mine = withServer(others, "mine", now);
      expect(PanelServers.parse(mine)).toEqual(mine);
      expect(isAlone(mine, "mine", now)).toBe(false);
    }),
  );
});

test("noting again replaces the note, and what is old goes", () => {
  expect(noted(["one", "one"]).servers).toEqual([{ id: "one", at: monday + minute }]);
  expect(noted(["one", "two"], 30 * minute).servers).toHaveLength(1);
});

test("[R195] the others are all that noted something lately, but for those that said that they stop", () => {
  const three = noted(["one", "two", "three"]);
  const now = monday + 3 * minute;
  expect(othersThan(three, "two", now)).toEqual(["one", "three"]);
  expect(othersThan(three, "none of them", now)).toEqual(["one", "two", "three"]);
  expect(othersThan(withoutServer(three, "one"), "two", now)).toEqual(["three"]);
  expect(othersThan(three, "two", monday + 21 * minute)).toEqual(["three"]);
});
