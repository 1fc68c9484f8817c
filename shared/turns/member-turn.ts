import { z } from "zod/v4";
import { Id, Instant } from "../record.ts";
import { mostAway, mostPasses } from "./turn-limits.ts";

/** A day of the calendar where the team is, as `2026-01-12`. */
export const LocalDay = z.iso.date();

/** Days on which somebody is away, the first and the last included. */
export const AwayDays = z
  .strictObject({ from: LocalDay, to: LocalDay })
  .refine(({ from, to }) => from <= to, "must end on its first day or later");
export type AwayDays = z.infer<typeof AwayDays>;

/** A place in the order: where `ofId` stands by when they last led and joined. */
export const TurnPlace = z.strictObject({
  ofId: Id,
  lastLedAt: Instant.optional(),
  joinedAt: Instant,
});
export type TurnPlace = z.infer<typeof TurnPlace>;

/** What a member's turn depends on besides when they last led. */
export const MemberTurn = z.strictObject({
  /** The place they got in a swap, until they have led. */
  swap: z.strictObject({ withId: Id, place: TurnPlace, givenById: Id }).optional(),
  /** How often in a row they passed or swapped away their turn, until they have led. */
  passes: z.int().min(1).max(mostPasses).optional(),
  /** They do not lead the next run: they passed, or are not there. Until somebody has led. */
  skips: z.enum(["passed", "absent"]).optional(),
  /** When they said that they will lead the next run. */
  acceptedAt: Instant.optional(),
  away: z.array(AwayDays).max(mostAway).optional(),
  /** They do not take turns, and need not say why. */
  out: z.literal(true).optional(),
});
export type MemberTurn = z.infer<typeof MemberTurn>;

/** What may be done to turns. */
export const TurnChangeKind = z.enum([
  "passed",
  "gave-back",
  "swapped",
  "absent",
  "here",
  "away",
  "out",
  "in",
  "undone",
]);
export type TurnChangeKind = z.infer<typeof TurnChangeKind>;

const TurnBefore = z.strictObject({ userId: Id, turn: MemberTurn.optional() });

/** One change of turns: who made it and whose turns it changed, with what is needed to undo it. */
export const TurnChange = z.strictObject({
  /** The command that made it: sent again, it changes nothing. */
  id: Id,
  kind: TurnChangeKind,
  byId: Id,
  /** Whose turn it is about. */
  userId: Id,
  /** Of a swap: with whom. Of what is undone: nobody. */
  withId: Id.optional(),
  at: Instant,
  /** The turns that it changed, as they were and as they were then. */
  before: z.array(TurnBefore).max(2),
  after: z.array(TurnBefore).max(2),
  undone: z.literal(true).optional(),
});
export type TurnChange = z.infer<typeof TurnChange>;
