import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { executionSignals } from "../execution-signal.ts";
import { aRound, everybody } from "../testing/builders.ts";
import { componentBands } from "./component-bands.ts";
import { Signal } from "./signal.ts";
import { signalsOf } from "./signals.ts";
import { closedPulseOf, type TeamRecords } from "./team-records.ts";
import { ago, anyRecords, aPulse, someRecords, today } from "./testing/team-facts.ts";

const runs = { numRuns: 400 };

/** The records with one of these ids, or those with any other. */
function only(records: TeamRecords, isKept: (id: string) => boolean): TeamRecords {
  const kept = <R extends { readonly id: string }>(list: readonly R[] = []) =>
    list.filter(({ id }) => isKept(id));
  return {
    runs: kept(records.runs),
    commitments: kept(records.commitments),
    pulses: kept(records.pulses),
    passedTurns: kept(records.passedTurns),
  };
}

function allIds({ runs, commitments, pulses, passedTurns = [] }: TeamRecords): string[] {
  return [...runs, ...commitments, ...pulses, ...passedTurns].map(({ id }) => id);
}

/** What is said of one signal, with what it is made of. */
const said = (records: TeamRecords, index: number) =>
  JSON.stringify(signalsOf(records, today)[index]?.findings);

describe("the six signals", () => {
  test("a team without records has all six, and none of them says that all is well", () => {
    const signals = signalsOf(someRecords(), today);
    expect(signals.map(({ signal }) => signal)).toEqual(executionSignals);
    for (const one of signals) {
      expect(one.attention).toBe("not-enough-yet");
      expect(one.findings.map(({ madeOf }) => madeOf)).toEqual(one.findings.map(() => []));
    }
  });

  test("[R86] each sentence is made of the records that it names, and of all of them", () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const ids = allIds(records);
        for (const [index, { findings }] of signalsOf(records, today).entries()) {
          const named = findings.flatMap(({ madeOf }) => madeOf);
          expect(ids).toEqual(expect.arrayContaining(named));
          // Nothing else was needed to say it …
          expect(
            said(
              only(records, (id) => named.includes(id)),
              index,
            ),
          ).toBe(said(records, index));
          // … and without any one of them it would not have been said.
          for (const one of named) {
            const without = signalsOf(
              only(records, (id) => id !== one),
              today,
            )[index];
            const before = findings.filter(({ madeOf }) => madeOf.includes(one));
            for (const finding of before) expect(without?.findings).not.toContainEqual(finding);
          }
        }
      }),
      runs,
    );
  });

  test("[R86] a sentence says something about the team and never names a person", () => {
    const names = new RegExp(everybody.map(({ name }) => name).join("|"), "i");
    fc.assert(
      fc.property(anyRecords, (records) => {
        for (const one of signalsOf(records, today)) {
          expect(Signal.parse(one)).toEqual(one);
          for (const { sentence } of one.findings) {
            expect(sentence).not.toMatch(names);
            expect(sentence).toMatch(/^[A-Z0-9].*\.$/);
          }
        }
      }),
      runs,
    );
  });

  test("[R86] the order of the records and looking again make no difference", () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const turned: TeamRecords = {
          runs: records.runs.toReversed(),
          commitments: records.commitments.toReversed(),
          pulses: records.pulses.toReversed(),
          passedTurns: records.passedTurns?.toReversed() ?? [],
        };
        expect(signalsOf(turned, today)).toEqual(signalsOf(records, today));
      }),
      runs,
    );
  });

  test("[R86] nothing that is still to come, and nothing older than twelve weeks, is in a signal", () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const times = new Map(
          records.pulses.map(({ id, openedAt }): [string, number] => [id, openedAt]),
        );
        for (const { findings, signal } of signalsOf(records, today)) {
          // What answers are compared with may be older than the check that says how they agree.
          if (signal === "misalignment") continue;
          for (const id of findings.flatMap(({ madeOf }) => madeOf)) {
            const at = times.get(id);
            if (at !== undefined) expect(at > ago(84) && at <= today).toBe(true);
          }
        }
      }),
      runs,
    );
  });
});

describe("a round as signals take it", () => {
  const questions = { questions: [], outbox: [] };
  const { box: _b, roster: _r, nextDueAt: _n, version: _v, ...round } = aRound(questions);
  const closed = { ...round, ...questions };

  test.each([
    ["a pulse after a run", { runId: "run-1" }, "run"],
    ["a pulse after a meeting", {}, "meeting"],
    ["a check", { kind: "check" }, "neither"],
  ] as const)("%s says what it follows", (_, overrides, follows) => {
    const bands = { courage: "low" } as const;
    const reported = { "unspoken-friction": "often" } as const;
    const released = { ...closed, ...overrides, state: "released", bands, reported } as const;
    const said = { id: "round-1", openedAt: closed.openedAt, hasEnough: true, bands, reported };
    expect(closedPulseOf(released)).toEqual({ ...said, follows });
  });

  test("one of too few answers has nothing else to say; one that was not read says nothing", () => {
    const withheld = { ...closed, state: "withheld" } as const;
    expect(closedPulseOf({ ...withheld, reason: "too-few" })).toEqual({
      ...{ id: "round-1", openedAt: closed.openedAt, hasEnough: false },
      ...{ follows: "meeting", bands: {} },
    });
    expect(closedPulseOf({ ...withheld, reason: "unreadable" })).toBeUndefined();
    expect(closedPulseOf(aRound())).toBeUndefined();
  });
});

describe("the newest band of each component", () => {
  test("is the one of the newest pulse that showed it, whatever comes after without it", () => {
    const old = aPulse(50, { bands: { courage: "low", openness: "high" } });
    const newer = aPulse(20, { bands: { courage: "mixed" } });
    const withheld = aPulse(3, { hasEnough: false });
    expect(componentBands([withheld, old, newer], today)).toEqual([
      { component: "courage", band: "mixed", roundId: newer.id, at: ago(20) },
      { component: "openness", band: "high", roundId: old.id, at: ago(50) },
    ]);
    expect(componentBands([], today)).toEqual([]);
  });
});
