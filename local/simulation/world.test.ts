import { expect, test } from "vitest";
import { answerScaleOf } from "./answer-scale.ts";
import { chanceFrom } from "./chance.ts";
import { drawTeam } from "./simulated-team.ts";
import { type World, worlds } from "./world.ts";

const [typical, , restless] = worlds;

/** What 12,000 people in teams of eight answer to a scale of seven items, asked on two days. */
function twoDays(world: World) {
  const chance = chanceFrom(5);
  const scale = answerScaleOf(world);
  const everybody = Array.from({ length: 8 }, (_, person) => person);
  const still = Array(6).fill(0);
  const first: number[] = [];
  const second: number[] = [];
  const items: number[] = [];
  for (let team = 0; team < 1500; team++) {
    const { ask } = drawTeam(world, 8, 7, scale, chance);
    const today = ask(everybody, still).answersTo(0);
    first.push(...today.means);
    second.push(...ask(everybody, still).answersTo(0).means);
    const counts = today.counts[0] ?? [];
    items.push(...counts.flatMap((times, index) => Array<number>(times).fill(index + 1)));
  }
  // By how much seven items together vary more than one does, all pairs alike (Cronbach's alpha).
  const shared = (variance(first) / variance(items) - 1 / 7) * (7 / 6);
  const retest = covariance(first, second) / Math.sqrt(variance(first) * variance(second));
  return { retest, alpha: (7 * shared) / (1 + 6 * shared), deviation: Math.sqrt(variance(items)) };
}

function covariance(x: readonly number[], y: readonly number[]): number {
  const [meanX, meanY] = [x, y].map((all) => all.reduce((sum, one) => sum + one, 0) / all.length);
  const products = x.map((one, i) => (one - (meanX ?? 0)) * ((y[i] ?? 0) - (meanY ?? 0)));
  return products.reduce((sum, product) => sum + product, 0) / x.length;
}

const variance = (x: readonly number[]) => covariance(x, x);

test.each([
  [typical, 0.71],
  [restless, 0.6],
])(
  "a world is as published: alpha .82, items with a deviation of .95 to 1, and its retest",
  (world, retest) => {
    if (world === undefined) throw new Error("There are five worlds.");
    const found = twoDays(world);
    expect(Math.abs(found.retest - retest)).toBeLessThan(0.02);
    expect(Math.abs(found.alpha - 0.82)).toBeLessThan(0.02);
    expect(found.deviation).toBeGreaterThan(0.93);
    expect(found.deviation).toBeLessThan(1.02);
  },
);

/** Computed with `scipy.stats.norm.cdf`, SciPy 1.17.1, for a variance of 0.89. */
const answers = [
  [0, 1.0600469664307384],
  [1.2, 1.4669636525194631],
  [3.6, 3.5774361099198297],
  [4.8, 4.533036347480537],
] as const;

test.each(answers)("who feels %f on average answers %f on average, and back", (felt, answer) => {
  const still = { person: 0.85, personComponent: 0, personItem: 0, day: 0, dayComponent: 0 };
  const world = { ...worlds[0], ...still, dayItem: 0, itemDifficulty: 0.04 } as World;
  const { answerOf, feltFor } = answerScaleOf(world);
  expect(answerOf(felt)).toBeCloseTo(answer, 4);
  expect(feltFor(answer)).toBeCloseTo(felt, 3);
});

test("nobody's mean answer rises above five, however far it would", () => {
  if (typical === undefined) throw new Error("There are five worlds.");
  const { answerOf, feltFor } = answerScaleOf(typical);
  expect(answerOf(feltFor(5.6))).toBeLessThanOrEqual(5);
});
