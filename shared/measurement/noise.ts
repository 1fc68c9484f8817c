import type { MeasuredMoments } from "./measured-run.ts";

/**
 * What is taken for granted about answers from 1 to 5 until the product has quiet data of its own.
 * Set for the noisy end of what is published; docs/measurement.md says where each comes from.
 */
const assumed = {
  /** The variance of the answers to one item within a team, in points squared. */
  spread: 0.85,
  /** How much that weighs beside what a team shows itself. */
  spreadWeight: 10,
  /** How much each answer beyond the first of a round weighs against it. */
  answerWeight: 1.5,
  /** Of that variance: how the same person answers a component, or an item, on another day. */
  componentDay: 0.05,
  itemDay: 0.65,
  /** Of that variance: what lasts and is somebody's own for one component. */
  personal: 0.1,
};

/** How much the mean of a component moves by itself: its variance by the number of its items. */
export interface Noise {
  readonly before: (items: number) => number;
  readonly after: (items: number) => number;
}

/**
 * What moves a component's mean although nothing changed, in points squared: people answer another
 * way on another day, and partly it was other people who answered. What a person answers to all
 * components alike is not in it, for it falls out where components are compared.
 */
export function noiseOf(run: MeasuredMoments): Noise {
  const { answered, roster } = run;
  const spread = spreadOf(run);
  const exchanged = Math.max(
    0,
    1 / answered.before + 1 / answered.after - (2 * roster.stayed) / (roster.before * roster.after),
  );
  const variance = (answers: number, items: number) =>
    spread *
    ((assumed.componentDay + assumed.itemDay / items) / answers + assumed.personal * exchanged);
  return {
    before: (items) => variance(answered.before, items),
    after: (items) => variance(answered.after, items),
  };
}

/**
 * The variance of the answers to an item in this team: what is assumed, moved towards what was seen.
 * A few people show little of it, and where all answer alike it is still not zero.
 */
function spreadOf({ answered, before, after }: MeasuredMoments): number {
  const freedom = before.items * (answered.before - 1) + after.items * (answered.after - 1);
  const seen = freedom === 0 ? 0 : (before.squares + after.squares) / freedom;
  const weight = assumed.answerWeight * (answered.before - 1 + answered.after - 1);
  return (assumed.spreadWeight * assumed.spread + weight * seen) / (assumed.spreadWeight + weight);
}
