import { beforeAll, describe, expect, test } from "vitest";
import { aCase, type Case, comparisonIn, withComparisonKey } from "../testing/ballot-attack.ts";
import { attackAll, doubtOf, type Score } from "../testing/ballot-guessing.ts";

/** `npm run ballots` attacks 10,000 rounds, where chance has less room. */
const rounds = 400;

let cases: Case[];
beforeAll(async () => {
  cases = [];
  for (let seed = 0; seed < rounds; seed++) cases.push(await aCase(seed));
}, 120_000);

const gain = ({ chance, best, together }: Score) => Math.max(best, together) - chance;

describe("[R43] whoever has every version of every document, and no key,", () => {
  test("says no better than chance who answered and what", { timeout: 60_000 }, () => {
    for (const score of attackAll(cases)) {
      expect(score.trials).toBeGreaterThan(200);
      expect([score, gain(score) <= 0.02 + doubtOf(score)]).toEqual([score, true]);
    }
  });

  test("would do much better if answers lay open in the order of the team", {
    timeout: 60_000,
  }, () => {
    for (const score of attackAll(cases.map(laidOpen))) {
      expect([score, gain(score) > 0.15]).toEqual([score, true]);
    }
  });

  test("finds nobody's name beside an answer: after closing no document names who was asked", () => {
    for (const { evidence, people } of cases) {
      const closed = evidence.rounds.at(-1) ?? "";
      for (const userId of people) expect(closed).not.toContain(userId);
      expect(closed).not.toContain("roster");
    }
  });
});

describe("[R44] what is kept of a round", () => {
  test("to compare it with is of a check alone: of a pulse nothing is left", () => {
    for (const { evidence } of cases) {
      expect(evidence.comparisonKey).toBeUndefined();
      expect(JSON.parse(evidence.rounds.at(-1) ?? "")).not.toHaveProperty("comparison");
    }
  });

  test("of a check tells its key the sums, and neither who chose what nor how often", async () => {
    const checks: Case[] = [];
    for (let seed = 0; seed < rounds / 4; seed++) checks.push(await aCase(seed, true));
    const { rounds: released, right, certain } = withComparisonKey(checks);
    expect(released).toBeGreaterThan(rounds / 12);
    for (const { evidence, truth } of checks) {
      const kept = comparisonIn(evidence);
      if (!kept) continue;
      const answers = [...truth.values()].filter((choices) => choices !== undefined);
      const all = answers.flat().reduce((sum, choice) => sum + choice, 0);
      expect(Object.values(kept.sums).reduce((sum, one) => sum + one, 0)).toBe(all);
      expect(Object.keys(kept).toSorted()).toEqual([
        "agreement",
        "answered",
        "items",
        "roster",
        "squares",
        "sums",
      ]);
    }
    // More than the bands tell, and far from certain: the reason why it is kept apart and erased.
    expect(right).toBeGreaterThan(0.25);
    expect(right).toBeLessThan(0.7);
    expect(certain).toBeLessThan(0.02);
  }, 60_000);
});

/** The case as it would be if the last box held each person's choices at their place in the team. */
function laidOpen(one: Case): Case {
  const documents = one.evidence.rounds.map((json) => JSON.parse(json));
  const last = documents.findLast(({ state }) => state === "open");
  const box = Buffer.from(last.box, "base64url");
  for (const [place, userId] of one.people.entries()) {
    for (const question of [0, 1, 2, 3]) {
      const choice = one.truth.get(userId)?.[question] ?? 0;
      box[12 + place * 90 + 30 + question] = choice << 5;
    }
  }
  last.box = box.toString("base64url");
  const rounds = documents.map((document) => JSON.stringify(document));
  return { ...one, evidence: { ...one.evidence, rounds } };
}
