import { z } from "zod/v4";
import { ExecutionSignal } from "./execution-signal.ts";
import { scriptLength, sentenceLength, summaryLength, titleLength } from "./limits.ts";
import { SafetyComponent } from "./safety-component.ts";
import { Topic } from "./topic.ts";
import { isVisible } from "./visible.ts";
import { ownActionWords as words } from "./words/own-actions.ts";

/** A text of at most this many characters in which there is something to see. */
const shown = (most: number) =>
  z
    .string()
    .trim()
    .min(1, { abort: true })
    .max(most)
    .refine(isVisible, { error: () => words.empty });
const sentence = shown(sentenceLength);
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { abort: true });

/**
 * Records are looked up by the ids of steps, so that none may be a name which every object has; and
 * a run adds a step of its own, the pulse.
 */
const stepId = slug.refine((id) => !(id in Object.prototype) && id !== "pulse", {
  error: () => words.reservedId,
});

/**
 * What people do in a step, which decides what the panel offers:
 * - `talk`: in a round, one after another; everybody can mark that they are ready
 * - `pairs`: in twos; everybody can mark that they are ready
 * - `write`: alone and unseen, until the leader shows the notes to all
 * - `vote`: dots on the notes shown in an earlier `write` step (`votesOn`)
 * - `decide`: the group settles on one thing, aloud
 * - `commit`: who does what by when; the last step of every action and only there
 */
export const stepKinds = ["talk", "pairs", "write", "vote", "decide", "commit"] as const;
export const StepKind = z.enum(stepKinds);
export type StepKind = z.infer<typeof StepKind>;

/** One part of an action with its own minutes. */
export const Step = z.strictObject({
  id: stepId,
  title: shown(titleLength),
  kind: StepKind,
  /** Whole minutes; the minutes of all steps add up to the action's. */
  minutes: z.int().min(1).max(30),
  /** What everybody does, read in the panel. */
  everybody: sentence,
  /** The leader's words, to be read out. */
  leaderSays: shown(scriptLength),
  /** For `talk`: the leader says in it that they speak first, so that a round begins with them. */
  leaderBegins: z.literal(true).optional(),
  /** What the leader does when nobody speaks. */
  ifSilent: sentence,
  /** What the leader does when one person takes all the room. */
  ifOneDominates: sentence,
  /** What changes when some or all are remote. */
  remote: sentence.optional(),
  /** For `vote`: the id of the earlier `write` step whose notes get the dots. */
  votesOn: slug.optional(),
});
export type Step = z.infer<typeof Step>;

/**
 * How well the claim in `why` is supported: `strong` (trials or a meta-analysis of the thing
 * itself), `some` (studies of something near), `practice` (people report that it helps).
 */
export const EvidenceGrade = z.enum(["strong", "some", "practice"]);
export type EvidenceGrade = z.infer<typeof EvidenceGrade>;

/** Where a claim comes from. `seen` says what was read of it: the page itself, or a reference to it. */
export const Source = z
  .strictObject({
    title: z.string().min(1).max(200),
    url: z.url({ protocol: /^https$/ }).optional(),
    seen: z.enum(["page", "cited"]),
  })
  .refine(({ seen, url }) => (seen === "page") === (url !== undefined), {
    error: "a page that was read has an address, and an address is given only of a page read",
  });
export type Source = z.infer<typeof Source>;

/** Why an action works and how sure that is: a grade above `practice` names its source. */
export const Why = z
  .strictObject({ text: sentence, evidence: EvidenceGrade, source: Source.optional() })
  .refine(({ evidence, source }) => (evidence === "practice") === (source === undefined), {
    error: "evidence needs a source, and practice has none",
  });
export type Why = z.infer<typeof Why>;

/** A shorter version: which steps shrink to how many minutes (0: the step falls away). */
export const ShorterVersion = z.strictObject({
  minutes: z.int().min(10).max(45),
  steps: z.record(slug, z.int().min(0).max(30)),
});

/** When in a team's life an action fits. */
export const moments = [
  "stand-up",
  "retrospective",
  "planning",
  "new-people",
  "hard-time",
] as const;
export const Moment = z.enum(moments);
export type Moment = z.infer<typeof Moment>;

/** One entry of the Playbook: a guided action that a team runs in 15 to 60 minutes. */
export const TeamAction = z.strictObject({
  id: slug,
  title: shown(titleLength),
  /** One line under the title. */
  summary: shown(summaryLength),
  /** The first is the one it serves most. */
  components: z.array(SafetyComponent).min(1).max(3),
  /** The execution signals that it addresses; the first is the one it addresses most. */
  signals: z.array(ExecutionSignal).min(1).max(3),
  moments: z.array(Moment).min(1).max(4),
  /** Those of the resource library as well. */
  topics: z.array(Topic).min(1).max(4),
  /** Why it works, in two sentences; without a source the grade is `practice`. */
  why: Why,
  minutes: z.int().min(15).max(60),
  shorter: ShorterVersion.optional(),
  who: z.strictObject({ from: z.int().min(2), to: z.int().max(30), note: sentence }),
  whenToUse: z.array(sentence).min(1).max(4),
  whenNotToUse: z.array(sentence).min(1).max(4),
  /** What a team should notice afterwards if it helped. */
  notice: sentence,
  /** How to take part without speaking up, and how to pass. */
  quietWay: sentence,
  /** Where the topic can hurt, what the leader watches for. */
  caution: sentence.optional(),
  /** What the leader needs before the meeting, read on the evening before. */
  prepare: z.array(sentence).min(1).max(4),
  steps: z.array(Step).min(3).max(8),
  /** Ids of entries of the resource library. */
  resources: z.array(slug).min(2).max(6),
});
export type TeamAction = z.infer<typeof TeamAction>;

/** What a list of actions shows of each; the whole action is read when it is opened. */
export const TeamActionSummary = TeamAction.pick({
  id: true,
  title: true,
  summary: true,
  components: true,
  moments: true,
  topics: true,
  minutes: true,
}).extend({
  /** The minutes of the shorter version, where there is one. */
  shortMinutes: z.int().optional(),
  /** How many people it is for. */
  from: z.int(),
  to: z.int(),
});
export type TeamActionSummary = z.infer<typeof TeamActionSummary>;
