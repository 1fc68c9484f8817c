/** One question for the server's time: when it was sent and answered by a clock that never jumps. */
export interface ClockSample {
  readonly sentAt: number;
  readonly answeredAt: number;
  readonly serverNow: number;
}

/** The server's clock as seen from here. */
export interface ServerClock {
  /** The server's time now, in milliseconds since 1970. */
  readonly now: () => number;
  /** Asks three times and takes the best answer; where none comes, all stays as it was. */
  readonly measure: () => Promise<void>;
  /** Whether the estimate may be wrong by more than people would notice. */
  readonly isRough: () => boolean;
}

/** How many times the server is asked for each measurement. */
const samplesPerMeasure = 3;

/** An answer whose way took longer than this (ms) is taken until there is a better one. */
const longWay = 400;

/**
 * What to add to the local clock to get the server's: of all samples the one with the shortest way
 * counts, for it cannot be wrong by more than half of that way. Undefined without a sample.
 */
export function bestOffset(samples: readonly ClockSample[]): number | undefined {
  const best = bestOf(samples);
  return best && offsetOf(best);
}

function bestOf(samples: readonly ClockSample[]): ClockSample | undefined {
  return samples.toSorted((a, b) => wayOf(a) - wayOf(b))[0];
}

function offsetOf(sample: ClockSample): number {
  return sample.serverNow - (sample.sentAt + wayOf(sample) / 2);
}

function wayOf({ sentAt, answeredAt }: ClockSample): number {
  return answeredAt - sentAt;
}

/** A clock that starts from a first known server time. `local` never jumps: `performance.now`. */
export function createServerClock(
  firstNow: number,
  readTime: () => Promise<{ readonly now: number }>,
  local: () => number = () => performance.now(),
): ServerClock {
  let offset = firstNow - local();
  let way = Number.POSITIVE_INFINITY;

  async function sample(): Promise<ClockSample | undefined> {
    const sentAt = local();
    const answer = await readTime().catch(() => undefined);
    return answer && { sentAt, answeredAt: local(), serverNow: answer.now };
  }

  return {
    now: () => local() + offset,
    isRough: () => way > longWay,
    async measure() {
      const samples: ClockSample[] = [];
      for (let count = 0; count < samplesPerMeasure; count += 1) {
        const one = await sample();
        if (!one) break;
        samples.push(one);
      }
      const best = bestOf(samples);
      if (!best) return;
      // What was measured over a shorter way stays, unless it can no longer be true: then the
      // device slept, or the server's clock was set.
      const error = Math.abs(offsetOf(best) - offset);
      if (wayOf(best) > way && error <= wayOf(best) / 2) return;
      offset = offsetOf(best);
      way = wayOf(best);
    },
  };
}
