import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { monday } from "../testing/builders.ts";
import { type AskedRoster, emptyLedger, entered, hasTwin, recentFor } from "./roster-ledger.ts";

const people = ["p1", "p2", "p3", "p4", "p5", "p6"];

function asked(overrides: Partial<AskedRoster> = {}): AskedRoster {
  return { teamId: "team-1", people, threshold: 4, now: monday, ...overrides };
}

const ledger = entered(emptyLedger, asked());
const other = (overrides: Partial<AskedRoster> = {}) => asked({ teamId: "team-2", ...overrides });

describe("[R57] another team with almost the same people", () => {
  test("is a twin while fewer people differ than the threshold, whether more or fewer", () => {
    const added = (n: number) => [...people, ...["q1", "q2", "q3", "q4", "q5"].slice(0, n)];
    for (const n of [0, 1, 2, 3]) {
      expect(hasTwin(ledger, other({ people: added(n) }))).toBe(true);
      expect(hasTwin(ledger, other({ people: people.slice(n) }))).toBe(true);
    }
    for (const n of [4, 5]) expect(hasTwin(ledger, other({ people: added(n) }))).toBe(false);
    expect(hasTwin(ledger, other({ people: people.slice(4) }))).toBe(false);
    expect(hasTwin(ledger, other({ people: ["q1", "q2", ...people.slice(2)] }))).toBe(false);
    expect(hasTwin(ledger, other({ people: ["q1", ...people.slice(1)] }))).toBe(true);
  });

  test("is none when it is the team itself, whoever joined or left", () => {
    for (const own of [people, people.slice(1), [...people, "q1"]]) {
      expect(hasTwin(ledger, asked({ people: own }))).toBe(false);
    }
  });

  test("is none any more after 30 days", () => {
    expect(recentFor).toBe(30 * 24 * 60 * 60 * 1000);
    expect(hasTwin(ledger, other({ now: monday + recentFor - 1 }))).toBe(true);
    expect(hasTwin(ledger, other({ now: monday + recentFor }))).toBe(false);
  });

  test("stays one when the first team has changed its people since", () => {
    const changed = entered(ledger, asked({ people: ["r1", "r2", "r3", "r4"], now: monday + 1 }));
    expect(hasTwin(changed, other({ now: monday + 2 }))).toBe(true);
  });
});

test("[R57] whoever is first stands in the other's way, whichever of two twins it is", () => {
  const roster = fc.uniqueArray(fc.constantFrom(...people, "q1", "q2", "q3", "q4"), {
    minLength: 4,
  });
  fc.assert(
    fc.property(roster, roster, (a, b) => {
      const first = asked({ people: a });
      const second = other({ people: b });
      expect(hasTwin(entered(emptyLedger, first), second)).toBe(
        hasTwin(entered(emptyLedger, second), first),
      );
    }),
  );
});

test("the ledger has each set of people of a team once, with its newest round, and forgets", () => {
  const again = entered(ledger, asked({ people: people.toReversed(), now: monday + 5 }));
  expect(again.entries).toEqual([{ teamId: "team-1", at: monday + 5, people }]);
  const later = entered(again, other({ people: ["z"], now: monday + 5 + recentFor }));
  expect(later.entries.map(({ teamId }) => teamId)).toEqual(["team-2"]);
});
