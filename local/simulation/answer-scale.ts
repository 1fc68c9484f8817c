import type { World } from "./world.ts";

/** From what people feel on average to what they answer on average, and back. */
export interface AnswerScale {
  /** The mean answer, from 1 to 5, where the mean of what is felt is `felt`. */
  answerOf(felt: number): number;
  /** The mean of what must be felt so that the mean answer is `answer`. */
  feltFor(answer: number): number;
}

const least = -8;
const step = 1 / 128;
const points = 18 / step + 1;

/**
 * The scale of a world: what is felt by anybody about any item on any day is spread normally around
 * its mean and rounded to 1 to 5. Nobody rises above 5, so a change that would is cut short.
 */
export function answerScaleOf(world: World): AnswerScale {
  const lasting = world.itemDifficulty + world.person + world.personComponent + world.personItem;
  const variance = lasting + world.day + world.dayComponent + world.dayItem;
  const answers = Float64Array.from({ length: points }, (_, point) => {
    const felt = least + point * step;
    return [1.5, 2.5, 3.5, 4.5].reduce(
      (sum, edge) => sum + normalShareBelow((felt - edge) / Math.sqrt(variance)),
      1,
    );
  });
  const at = (point: number) => answers[Math.max(0, Math.min(points - 1, point))] ?? Number.NaN;
  return {
    answerOf(felt) {
      const place = (felt - least) / step;
      const point = Math.floor(place);
      return at(point) + (place - point) * (at(point + 1) - at(point));
    },
    feltFor(answer) {
      let [low, high] = [0, points - 1];
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (at(middle) < answer) low = middle;
        else high = middle;
      }
      const share = (answer - at(low)) / (at(high) - at(low));
      return least + (low + Math.max(0, Math.min(1, share))) * step;
    },
  };
}

/** The share of the normal distribution below `z` (Abramowitz and Stegun 26.2.17, to 1e-7). */
function normalShareBelow(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const sum =
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const tail = (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * sum;
  return z > 0 ? 1 - tail : tail;
}
