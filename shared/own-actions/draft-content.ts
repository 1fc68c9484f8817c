import { z } from "zod/v4";
import { ExecutionSignal } from "../execution-signal.ts";
import { draftTextLength, mostDraftLines, mostDraftResources, mostDraftSteps } from "../limits.ts";
import { SafetyComponent } from "../safety-component.ts";
import { Moment, StepKind } from "../team-action.ts";
import { plain } from "../text.ts";
import { Topic } from "../topic.ts";
import { ownActionWords as words } from "../words/own-actions.ts";

/**
 * Cleaned by `plain`. Wider than any finished action may be: a draft holds what is too long, and says
 * so, until it is mended. Cleaning can make a text longer, so that it is measured before and after.
 */
const draftText = z
  .string()
  .max(draftTextLength)
  .transform(plain)
  .pipe(z.string().max(draftTextLength));
/** A list that is refused in a sentence where it is longer than any form makes it. */
const listOf = <T extends z.ZodType>(one: T, most: number) =>
  z.array(one).max(most, {
    error: ({ input }) => words.tooMany(most, Array.isArray(input) ? input.length : 0),
  });
const draftTexts = listOf(draftText, mostDraftLines);

/** A number that is kept though no action may have it, as long as a form can show it. */
const draftNumber = z
  .int({ error: () => words.notNumber })
  .min(0, { error: () => words.tooSmall(0) })
  .max(999, { error: () => words.tooLarge(999) });
const draftSlug = z.string().regex(/^[a-z0-9-]{1,64}$/);

/** A step that is being written. Empty texts and minutes that do not fit are kept as they are. */
export const DraftStep = z.strictObject({
  id: draftSlug,
  title: draftText,
  kind: StepKind,
  minutes: draftNumber,
  everybody: draftText,
  leaderSays: draftText,
  /** For `talk`: whether a round begins with the leader. */
  leaderBegins: z.literal(true).optional(),
  ifSilent: draftText,
  ifOneDominates: draftText,
  /** Empty where there is nothing to say for people who are remote. */
  remote: draftText,
  /** For a vote: the id of the step whose notes get the dots. */
  votesOn: draftSlug.optional(),
  /** Minutes in the shorter version; 0 where the step falls away. Absent: as in the full one. */
  shortMinutes: draftNumber.optional(),
});
export type DraftStep = z.infer<typeof DraftStep>;

/**
 * An action of a team's own while it is written: the fields of a `TeamAction` without those that
 * follow from others (its minutes) or that only the library gives (evidence, source).
 */
export const DraftContent = z.strictObject({
  title: draftText,
  summary: draftText,
  components: listOf(SafetyComponent, 6),
  signals: listOf(ExecutionSignal, 6),
  moments: listOf(Moment, 5),
  topics: listOf(Topic, 9),
  /** Why the team thinks that it helps. */
  why: draftText,
  who: z.strictObject({
    from: draftNumber,
    to: draftNumber,
    note: draftText,
  }),
  whenToUse: draftTexts,
  whenNotToUse: draftTexts,
  notice: draftText,
  quietWay: draftText,
  /** Empty where nothing can hurt. */
  caution: draftText,
  prepare: draftTexts,
  /** Whether there is a shorter version, made of the steps' `shortMinutes`. */
  hasShorter: z.boolean(),
  steps: listOf(DraftStep, mostDraftSteps),
  /** Ids of entries of the resource library. */
  resources: listOf(draftSlug, mostDraftResources),
});
export type DraftContent = z.infer<typeof DraftContent>;

/** Something that keeps an action from being finished: the field, and why in a sentence. */
export const Problem = z.strictObject({
  /** Where in `DraftContent`, or in a file's action: `["steps", 2, "minutes"]`. Empty: the whole. */
  path: z.array(z.union([z.string(), z.int()])),
  sentence: z.string(),
});
export type Problem = z.infer<typeof Problem>;
