import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { everybody } from "../testing/builders.ts";
import { playTurns } from "./testing/play-turns.ts";
import { type History, histories, type TurnEvent } from "./testing/random-histories.ts";
import { judgeOvertaking, mostOvertakings } from "./testing/referee.ts";
import { anEmptyBook, listed, noteJoined, noteLed } from "./testing/turn-book.ts";
import { ourRules, type TurnRules } from "./testing/turn-rules.ts";
import { unfairRules } from "./testing/unfair-rules.ts";

const meets: TurnEvent = { kind: "meets", led: "by turn", who: 0 };
const passes: TurnEvent = { kind: "passes" };

function lawIn(error: unknown): string | undefined {
  return error instanceof Error ? /^\[(R\d+)\]/.exec(error.message)?.[1] : undefined;
}

/** The smallest history, of the same ones each time, in which rules break just this law. */
function smallestThatBreaks(law: string, rules: TurnRules): History | undefined {
  const isKept = (history: History) => {
    try {
      playTurns(history, rules);
      return true;
    } catch (error) {
      return lawIn(error) !== law;
    }
  };
  const found = fc.check(fc.property(histories, isKept), { numRuns: 2000, seed: 1 });
  return found.counterexample?.[0];
}

// `npm run turns` plays 10,000 histories, and as many more as one likes.
test("[R1] [R3] [R4] [R5] [R93]–[R101] no history breaks a law", () => {
  const counts: Record<string, number> = {};
  fc.assert(
    fc.property(histories, (history) => {
      for (const [kind, times] of Object.entries(playTurns(history).counts)) {
        counts[kind] = (counts[kind] ?? 0) + times;
      }
    }),
    { numRuns: 2000 },
  );
  // Histories in which nothing is accepted would break no law either.
  for (const kind of [
    "passed",
    "gave-back",
    "swapped",
    "absent",
    "here",
    "away",
    "out",
    "in",
    "undone",
  ]) {
    expect(counts[kind], kind).toBeGreaterThan(200);
  }
  expect(counts["led"]).toBeGreaterThan(5000);
});

describe("the referee finds in at most seven events that", () => {
  for (const { name, breaks, rules } of unfairRules) {
    test(`[${breaks}] ${name}`, () => {
      const history = smallestThatBreaks(breaks, rules) ?? { people: 0, events: [] };
      expect(() => playTurns(history, rules), JSON.stringify(history)).toThrow(`[${breaks}]`);
      expect(history.events.length, JSON.stringify(history)).toBeLessThanOrEqual(7);
      // It is the rule that is unfair, and not the history.
      expect(() => playTurns(history, ourRules)).not.toThrow();
    });
  }
});

test("[R95] one person leads at most three times while another is there and waits, and may", () => {
  const history: History = {
    people: 2,
    events: [meets, meets, passes, meets, passes, meets],
  };
  expect(playTurns(history).overtakings).toBe(mostOvertakings);
  const book = anEmptyBook();
  for (const person of everybody) noteJoined(book, person);
  const leadsAgain = () => {
    judgeOvertaking(book, "2026-01-05", "ben");
    noteLed(book, "ben");
  };
  for (let times = 0; times < 3; times++) leadsAgain();
  expect(listed(book, "ana").overtakenBy.get("ben")).toBe(3);
  expect(leadsAgain).toThrow("[R95] ben led 4 times while ana waited");
});
