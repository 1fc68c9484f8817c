import fc from "fast-check";
import type { Commitment } from "../../commitment.ts";
import { day } from "../../day.ts";
import { ReportedSignal } from "../../pulse/question.ts";
import type { Run } from "../../run.ts";
import { safetyComponents } from "../../safety-component.ts";
import { aCommitment, anId, aRun, everybody, minute, monday } from "../../testing/builders.ts";
import type { ClosedPulse, TeamRecords } from "../team-records.ts";

/** When the tests of signals look: twelve weeks after Monday. */
export const today = monday + 84 * day;

/** So many days before that. */
export const ago = (days: number) => Math.round(today - days * day);

/** A local day that was over so many days ago, give or take the hours of the time zones. */
export const dayAgo = (days: number) => new Date(ago(days)).toISOString().slice(0, 10);

/** A team without any record, or with these. */
export function someRecords(overrides: Partial<TeamRecords> = {}): TeamRecords {
  return { runs: [], commitments: [], pulses: [], ...overrides };
}

/** A pulse that closed so many days ago, with enough answers, after a run. */
export function aPulse(daysAgo: number, overrides: Partial<ClosedPulse> = {}): ClosedPulse {
  return {
    id: anId("round"),
    openedAt: ago(daysAgo),
    hasEnough: true,
    follows: "run",
    bands: {},
    ...overrides,
  };
}

/** A run that ended so many days ago and took so much of its 14 planned minutes. */
export function anEndedRun(daysAgo: number, took = 1, overrides: Partial<Run> = {}): Run {
  return aRun({
    id: anId("run"),
    state: "ended",
    startedAt: ago(daysAgo) - 20 * minute,
    endedAt: ago(daysAgo),
    spentMs: Math.round(took * 14 * minute),
    ...overrides,
  });
}

/** What Ana reported as done so many days ago, confirmed or lapsed so many days later. */
export function aClaim(
  daysAgo: number,
  settledAfter?: { readonly verified: number } | { readonly lapsed: number },
  overrides: Partial<Commitment> = {},
): Commitment {
  const claimedAt = ago(daysAgo);
  const { nextDueAt, ...settled } = aCommitment({ id: anId("commitment"), claimedAt });
  if (settledAfter === undefined) return { ...settled, state: "claimed", nextDueAt, ...overrides };
  return "verified" in settledAfter
    ? {
        ...settled,
        state: "verified",
        verifiedBy: "ben",
        verifiedAt: claimedAt + settledAfter.verified * day,
        ...overrides,
      }
    : {
        ...settled,
        state: "lapsed",
        lapsedAt: claimedAt + settledAfter.lapsed * day,
        ...overrides,
      };
}

/** What was promised and never reported as done; its day was so many days ago. */
export function aPromise(daysAgo: number, overrides: Partial<Commitment> = {}): Commitment {
  return aCommitment({ id: anId("commitment"), dueOn: dayAgo(daysAgo), ...overrides });
}

const person = fc.constantFrom(...everybody).map(({ userId }) => userId);
const daysAgo = fc.double({ min: -3, max: 90, noNaN: true });

const commitment: fc.Arbitrary<Commitment> = fc
  .record({
    daysAgo,
    wait: fc.double({ min: 0, max: 20, noNaN: true }),
    kind: fc.constantFrom("promised", "claimed", "verified", "lapsed", "lapsed-unclaimed"),
    ownerId: person,
    forId: fc.option(person, { nil: undefined }),
  })
  .map(({ daysAgo, wait, kind, ownerId, forId }) => {
    const people = forId === undefined || forId === ownerId ? { ownerId } : { ownerId, forId };
    if (kind === "promised") return aPromise(daysAgo, people);
    if (kind === "lapsed-unclaimed") return aPromise(daysAgo, { ...people, state: "lapsed" });
    if (kind === "claimed") return aClaim(daysAgo, undefined, people);
    return aClaim(daysAgo, kind === "verified" ? { verified: wait } : { lapsed: wait }, people);
  });

const run = fc
  .record({ daysAgo, took: fc.double({ min: 0.2, max: 4, noNaN: true }), facilitatorId: person })
  .map(({ daysAgo, took, facilitatorId }) => anEndedRun(daysAgo, took, { facilitatorId }));

const pulse = fc
  .record({
    daysAgo,
    hasEnough: fc.boolean(),
    follows: fc.constantFrom("run" as const, "meeting" as const, "neither" as const),
    bands: fc.dictionary(
      fc.constantFrom(...safetyComponents),
      fc.constantFrom("low" as const, "mixed" as const, "high" as const),
    ),
    reported: fc.dictionary(
      fc.constantFrom(...ReportedSignal.options),
      fc.constantFrom("seldom" as const, "often" as const),
    ),
    band: fc.option(fc.constantFrom("aligned" as const, "mixed" as const, "split" as const)),
  })
  .map(({ daysAgo, hasEnough, follows, bands, reported, band }) => {
    if (!hasEnough) return aPulse(daysAgo, { hasEnough, follows });
    return { ...aPulse(daysAgo, { follows, bands, reported }), band };
  });

const pulses = fc.array(pulse, { maxLength: 8 }).map((made) =>
  made.map((one, index): ClosedPulse => {
    const { band, ...rest } = { band: null, ...one };
    const earlier = made[index - 1];
    return band === null || earlier === undefined
      ? rest
      : { ...rest, agreement: { band, earlierId: earlier.id } };
  }),
);

/** Records of a team as they might be, some of them too old and some not there yet. */
export const anyRecords: fc.Arbitrary<TeamRecords> = fc.record({
  runs: fc.array(run, { maxLength: 6 }),
  commitments: fc.array(commitment, { maxLength: 10 }),
  pulses,
  passedTurns: fc.array(
    daysAgo.map((days) => ({ id: anId("turn"), at: ago(days) })),
    { maxLength: 5 },
  ),
});

/** One more commitment that was confirmed, at any time. */
export const aConfirmedOne: fc.Arbitrary<Commitment> = fc
  .record({ daysAgo, wait: fc.double({ min: 0, max: 20, noNaN: true }) })
  .map(({ daysAgo, wait }) => aClaim(daysAgo, { verified: wait }));
