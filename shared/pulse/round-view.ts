import { z } from "zod/v4";
import { Id, Instant } from "../record.ts";
import { SafetyComponent } from "../safety-component.ts";
import { Band, Reported } from "./band.ts";
import { MeasuredChange } from "./measured-change.ts";
import { ReportedSignal, RoundQuestion } from "./question.ts";
import { WithheldReason } from "./round.ts";

/**
 * A round as everybody of the team sees it, alike but for `mayAnswer`: never how many have answered,
 * nor who, nor anything of an answer.
 */
export const RoundView = z.strictObject({
  id: Id,
  /** A check of all components; absent: the short pulse after a meeting. */
  kind: z.literal("check").optional(),
  runId: Id.optional(),
  state: z.enum(["open", "released", "withheld"]),
  questions: z.array(RoundQuestion),
  threshold: z.int(),
  /** How many could answer. */
  people: z.int(),
  openedAt: Instant,
  closesAt: Instant,
  /** Whether it is open and the actor was in the team when it opened. */
  mayAnswer: z.boolean(),
  /** For `released`, by component. */
  bands: z.partialRecord(SafetyComponent, Band).optional(),
  /** For `released`, by execution signal, where one was asked about. */
  reported: z.partialRecord(ReportedSignal, Reported).optional(),
  /** For a check that has closed: what may be said about the runs that it measured. */
  measured: z.array(MeasuredChange).optional(),
  /** For `withheld`. */
  reason: WithheldReason.optional(),
});
export type RoundView = z.infer<typeof RoundView>;

/**
 * Why there is no pulse now; `from` is when the team may have the next one or, for `check-soon`,
 * when a run is measured again, which goes before a pulse.
 */
export const NoRound = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("not-yet"), from: Instant }),
  z.strictObject({ kind: z.literal("check-soon"), from: Instant }),
  z.strictObject({ kind: z.literal("too-few-people"), threshold: z.int() }),
  z.strictObject({ kind: z.literal("twin-team") }),
]);
export type NoRound = z.infer<typeof NoRound>;

/** What a run ends with in place of a pulse: a check of all components, or nothing and why. */
export const InsteadOfPulse = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("check") }),
  ...NoRound.options,
]);
export type InsteadOfPulse = z.infer<typeof InsteadOfPulse>;

/** What the pulse step of a run shows: the round, or why there is none. */
export const PulseView = z.union([
  z.strictObject({ round: RoundView }),
  z.strictObject({ none: NoRound }),
]);
export type PulseView = z.infer<typeof PulseView>;
