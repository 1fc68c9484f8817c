import fc from "fast-check";
import { executionSignals } from "../../execution-signal.ts";
import { playbook } from "../../playbook/playbook.ts";
import { type SafetyComponent, safetyComponents } from "../../safety-component.ts";
import type { ComponentBand } from "../../signals/component-bands.ts";
import type { Signal } from "../../signals/signal.ts";
import { ago, today } from "../../signals/testing/team-facts.ts";
import { moments } from "../../team-action.ts";
import { anId } from "../../testing/builders.ts";
import type { PastRun, Situation } from "../situation.ts";

/** A team of five of which nothing is known, with the whole Playbook. */
export function aSituation(overrides: Partial<Situation> = {}): Situation {
  const nothing = { signals: [], bands: [], runs: [], followed: [] };
  return { now: today, people: 5, actions: playbook, ...nothing, ...overrides };
}

/** A component as it stood so many days ago. */
export function aBand(
  component: SafetyComponent,
  band: ComponentBand["band"],
  daysAgo = 3,
): ComponentBand {
  return { component, band, roundId: anId("round"), at: ago(daysAgo) };
}

/** A run of an action of the Playbook, so many days ago. */
export function aPastRun(actionId: string, daysAgo: number): PastRun {
  const components = playbook.find(({ id }) => id === actionId)?.components ?? [];
  return { id: anId("run"), actionId, components, startedAt: ago(daysAgo) };
}

/** A signal that is worth a look. */
export function aLook(signal: Signal["signal"]): Signal {
  const sentence = "Two of three.";
  return { signal, attention: "look", findings: [{ sentence, madeOf: [anId("commitment")] }] };
}

const actionId = fc.constantFrom(...playbook).map(({ id }) => id);
const daysAgo = fc.integer({ min: 0, max: 120 });

const runs = fc
  .array(fc.tuple(actionId, daysAgo), { maxLength: 8 })
  .map((made) => made.map(([id, days]) => aPastRun(id, days)));

const bands = fc
  .uniqueArray(
    fc.tuple(
      fc.constantFrom(...safetyComponents),
      fc.constantFrom("low", "mixed", "rather-low", "rather-high", "high", "lower-half"),
      daysAgo,
    ),
    { selector: ([component]) => component },
  )
  .map((made) => made.map(([component, band, days]) => aBand(component, band, days)));

const signals = fc
  .uniqueArray(
    fc.tuple(
      fc.constantFrom(...executionSignals),
      fc.constantFrom("look" as const, "none" as const, "not-enough-yet" as const),
    ),
    { selector: ([signal]) => signal },
  )
  .map((made) => made.map(([signal, attention]) => ({ ...aLook(signal), attention })));

/** What might be known of a team. */
export const anySituation: fc.Arbitrary<Situation> = fc
  .record({
    people: fc.integer({ min: 1, max: 20 }),
    minutes: fc.option(fc.integer({ min: 10, max: 90 }), { nil: undefined }),
    moment: fc.option(fc.constantFrom(...moments), { nil: undefined }),
    runs,
    bands,
    signals,
    verdicts: fc.array(
      fc.tuple(
        fc.nat(),
        fc.constantFrom(...safetyComponents),
        fc.constantFrom("beyond noise, up", "beyond noise, down", "within noise"),
      ),
      { maxLength: 5 },
    ),
  })
  .map(({ verdicts, ...situation }) =>
    aSituation({
      ...situation,
      followed: verdicts.flatMap(([index, component, verdict], order) => {
        const run = situation.runs[index % Math.max(1, situation.runs.length)];
        const closedAt = ago(30) + order;
        return run
          ? [
              {
                roundId: anId("round"),
                closedAt,
                runId: run.id,
                verdicts: { [component]: verdict },
              },
            ]
          : [];
      }),
    }),
  );
