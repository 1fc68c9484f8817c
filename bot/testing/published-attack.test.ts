import { describe, expect, test } from "vitest";
import { attackPublished, type Guess, meanOf, publishedOf } from "./published-attack.ts";

/** `npm run ballots` attacks a thousand teams. */
const teams = 25;

describe("[R92] whoever reads all that is published of two checks around a run, between which one person joined,", () => {
  test("is certain of no answer and of no mean, also in league with one of the others", {
    timeout: 120_000,
  }, () => {
    const { answers, certainAnswers, means, certainMeans } = attackPublished(teams, 11);
    expect([answers, means]).toEqual([teams * 24, teams * 6]);
    expect([certainAnswers, certainMeans]).toEqual([0, 0]);
  });

  test("would be certain of every mean if means stood beside the verdicts, and of some answers", {
    timeout: 120_000,
  }, () => {
    const withMeans = (guess: Guess) => {
      const means = [0, 1, 2, 3, 4, 5].map((component) => meanOf(guess, component));
      return publishedOf(guess) + JSON.stringify(means);
    };
    const { certainAnswers, means, certainMeans } = attackPublished(2, 11, withMeans, 2);
    expect(certainMeans).toBe(means);
    expect(certainAnswers).toBeGreaterThan(0);
  });
});
