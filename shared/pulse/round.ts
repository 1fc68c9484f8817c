import { z } from "zod/v4";
import { day } from "../day.ts";
import { historyDays } from "../privacy/retention.ts";
import { Id, Instant, type RecordKey, type RecordKind, teamPartition } from "../record.ts";
import { SafetyComponent } from "../safety-component.ts";
import { AgreementBand } from "../signals/agreement-band.ts";
import { Band, Reported } from "./band.ts";
import { MeasuredChange } from "./measured-change.ts";
import { ReportedSignal, RoundQuestion } from "./question.ts";
import { lowestThreshold } from "./threshold.ts";

const common = {
  /** Since 2: checks, what they measured, and what people report. An older server leaves those alone. */
  v: z.literal([1, 2]),
  id: Id,
  tenantId: Id,
  teamId: Id,
  /** A check of all components; absent: the short pulse after a meeting. */
  kind: z.literal("check").optional(),
  /** The run that it follows, where the meeting had one. */
  runId: Id.optional(),
  questions: z.array(RoundQuestion).min(1).max(12),
  /**
   * How many must answer before anything is shown: fixed when the round opens, and bound to the
   * box. A lower one from outside has to be read, for the round to be withheld because of it.
   */
  threshold: z.int(),
  /** How many could answer. */
  people: z.int().positive(),
  openedAt: Instant,
  closesAt: Instant,
};

/** While people answer. All of it but the box itself is bound to the box: see `headerOf`. */
export const OpenRound = z.strictObject({
  ...common,
  state: z.literal("open"),
  /** For a check: the runs whose change it measures. */
  measures: z.array(Id).max(60).optional(),
  /** Counts the writes, from 1. */
  version: z.int().positive(),
  /** Who may answer, fixed when the round opens. */
  roster: z.array(Id),
  /** All answers in one sealed text whose length never changes. */
  box: z.string(),
  /** When it closes; the same as `closesAt`. */
  nextDueAt: Instant,
});
export type OpenRound = z.infer<typeof OpenRound>;

/** What a closed round may still have to do: tell the team's conversation, enter what it measured into pools. */
export const RoundWork = z.enum(["results", "pools"]);
export type RoundWork = z.infer<typeof RoundWork>;

const closed = { outbox: z.array(RoundWork), nextDueAt: Instant.optional() };

/**
 * Enough answered: one band for each component, how often signals are reported, for a check what may
 * be said about the runs that it measured, and nothing else that came from an answer.
 */
export const ReleasedRound = z.strictObject({
  ...common,
  ...closed,
  state: z.literal("released"),
  bands: z.partialRecord(SafetyComponent, Band),
  reported: z.partialRecord(ReportedSignal, Reported).optional(),
  measured: z.array(MeasuredChange).optional(),
  /** For a check: how far people agree, in it and in the check before it together. */
  agreement: z.strictObject({ band: AgreementBand, earlierId: Id }).optional(),
  /**
   * For a check: what a later comparison needs (see `comparison.ts`), sealed under the team's
   * comparison key of this name and erased with it at `eraseAt` at the latest.
   */
  comparison: z
    .strictObject({ key: z.string().regex(/^[\w-]{1,120}$/), box: z.string(), eraseAt: Instant })
    .optional(),
});
export type ReleasedRound = z.infer<typeof ReleasedRound>;

/** Why nothing is shown, ever: too few answered, or the box did not open. */
export const WithheldReason = z.enum(["too-few", "unreadable"]);
export type WithheldReason = z.infer<typeof WithheldReason>;

/** Nothing is shown, ever. */
export const WithheldRound = z.strictObject({
  ...common,
  ...closed,
  /** None where the record could not be read. */
  questions: z.array(RoundQuestion).max(12),
  state: z.literal("withheld"),
  reason: WithheldReason,
  /** For a check: which runs it would have measured. */
  measured: z.array(MeasuredChange).optional(),
});
export type WithheldRound = z.infer<typeof WithheldRound>;

/** One opening of the pulse. It is open, and then released or withheld for good. */
export const Round = z.discriminatedUnion("state", [OpenRound, ReleasedRound, WithheldRound]);
export type Round = z.infer<typeof Round>;
export type ClosedRound = ReleasedRound | WithheldRound;

/** The kind of record that a round is. */
export const roundKind: RecordKind<Round> = {
  type: "round",
  schema: Round,
  upgrade: salvaged,
  steady: ["closesAt"],
  keptFor: ({ state }) => (state === "open" ? undefined : historyDays * day),
};

/**
 * A round of this version or before that was changed from outside until it could not be read counts as one
 * whose box did not open: it is withheld, its key is destroyed and an alarm raised. Nothing of what
 * it says is shown. One of a later version is left as it is.
 */
function salvaged(stored: Record<string, unknown>): Record<string, unknown> {
  if (Number(stored["v"]) > 2 || Round.safeParse(stored).success) return stored;
  const text = (name: string) => Id.safeParse(stored[name]).data ?? "unreadable";
  return {
    ...{ v: 1, id: text("id"), tenantId: text("tenantId"), teamId: text("teamId") },
    ...{ questions: [], threshold: lowestThreshold, people: 1, openedAt: 0, closesAt: 0 },
    ...{ state: "withheld", reason: "unreadable", outbox: ["results"], nextDueAt: 0 },
  };
}

/** Where a round is kept. */
export function roundKey(tenantId: string, teamId: string, roundId: string): RecordKey<Round> {
  return { kind: roundKind, pk: teamPartition(tenantId, teamId), id: roundId };
}

/**
 * Everything that the box is bound to, as one text: whoever changes any of it in the database (a
 * lower threshold, a later end, one more name, an older version) makes the box unreadable.
 */
export function headerOf(round: OpenRound): string {
  const { box: _, ...header } = round;
  return JSON.stringify(
    Object.entries(header)
      .filter(([, value]) => value !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}
