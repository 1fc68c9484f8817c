/**
 * How answers come about in a simulated world. An answer is what a person feels about an item on
 * that day, rounded to 1 to 5; what they feel is a sum of independent normal parts, whose variances
 * (points squared) are here. docs/measurement.md says where the numbers come from.
 */
export interface World {
  readonly name: string;
  /** Where teams stand: the mean of all, and the variance between teams. */
  readonly level: number;
  readonly teamLevel: number;
  /** How differently a team stands in the six components. */
  readonly profile: number;
  /** How differently the items of a component are answered by everybody. */
  readonly itemDifficulty: number;
  /** What lasts: a person's view of all, of one component, of one item. */
  readonly person: number;
  readonly personComponent: number;
  readonly personItem: number;
  /** What is gone on another day: the same three. */
  readonly day: number;
  readonly dayComponent: number;
  readonly dayItem: number;
  /** How far the mean answer to everything moves between the rounds: its mean and its variance. */
  readonly drift: number;
  readonly driftVariance: number;
  /** The variance of what moves courage and engagement alike, and nothing else. */
  readonly sharedDrift: number;
  /** Which share of people answer at random, and which share knows only "seldom" and "often". */
  readonly careless: number;
  readonly coarse: number;
  /** The most people who join and who leave between the rounds; each number is as likely. */
  readonly mostJoiners: number;
  readonly mostLeavers: number;
  /** For how many components an action is: those whose means were lowest. */
  readonly targets: number;
}

/** What is most likely: answers agree with those of another day as published on average. */
const typical: World = {
  name: "typical",
  level: 3.6,
  teamLevel: 0.07,
  profile: 0.03,
  itemDifficulty: 0.04,
  person: 0.19,
  personComponent: 0.065,
  personItem: 0.13,
  day: 0.04,
  dayComponent: 0.045,
  dayItem: 0.38,
  drift: -0.05,
  driftVariance: 0.01,
  sharedDrift: 0,
  careless: 0,
  coarse: 0,
  mostJoiners: 2,
  mostLeavers: 2,
  targets: 1,
};

/** The days count more, what lasts counts less: a scale of seven items has a retest of .60. */
const restless = {
  person: 0.145,
  personComponent: 0.06,
  personItem: 0.06,
  day: 0.06,
  dayComponent: 0.075,
  dayItem: 0.45,
};

/** The worlds of `npm run simulate`, the typical one first. */
export const worlds: readonly World[] = [
  typical,
  { ...typical, name: "six equal components", profile: 0 },
  { ...typical, name: "retest .60", ...restless },
  { ...typical, name: "one in ten at random", careless: 0.1 },
  { ...typical, name: "everything sinks by 0.3", drift: -0.3 },
];

/** The same world with answers that lie further apart: all that differs between people and days. */
function farApart(world: World): World {
  const further = (variance: number) => 1.6 * variance;
  return {
    ...world,
    person: further(world.person),
    personComponent: further(world.personComponent),
    personItem: further(world.personItem),
    day: further(world.day),
    dayComponent: further(world.dayComponent),
    dayItem: further(world.dayItem),
  };
}

/** Harder and odder worlds, to see how far the method carries (`npm run simulate -- --more`). */
export const moreWorlds: readonly World[] = [
  { ...typical, name: "retest .60, six equal components", ...restless, profile: 0 },
  { ...typical, name: "retest .60, one in ten at random", ...restless, careless: 0.1 },
  { ...typical, name: "six equal components, one in ten at random", profile: 0, careless: 0.1 },
  { ...farApart(typical), name: "answers far apart" },
  { ...farApart({ ...typical, ...restless }), name: "retest .60, answers far apart" },
  { ...typical, name: "near the upper end", level: 4.3 },
  { ...typical, name: "low", level: 2.5 },
  { ...typical, name: "items very different", itemDifficulty: 0.25 },
  { ...typical, name: "half use two choices only", coarse: 0.5 },
  { ...typical, name: "two components drift alike", sharedDrift: 0.04 },
  { ...typical, name: "up to four join and four leave", mostJoiners: 4, mostLeavers: 4 },
  {
    ...typical,
    name: "people differ by component",
    personComponent: 0.2,
    personItem: 0.05,
    person: 0.1,
  },
  { ...typical, name: "components very different", profile: 0.15 },
  { ...typical, name: "actions for the two lowest components", targets: 2 },
  { ...typical, name: "retest .60, actions for the two lowest", ...restless, targets: 2 },
];
