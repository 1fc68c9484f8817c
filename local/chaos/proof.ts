import { type LocalServer, localServer } from "../e2e/local-server.ts";
import { standInForPage } from "./devices.ts";
import { type Ended, runSchedule } from "./schedule.ts";

/** How slowly the sample people act where no page is open: as slowly as can be. */
const asleep = 100;

/** Which schedules are run, in how many lanes, and how soon after healing all have to agree (ms). */
export interface Plan {
  readonly from: number;
  readonly count: number;
  readonly lanes: number;
  readonly agreeWithin: number;
}

/** Runs the schedules from this seed on, in as many lanes as given, each with a server of its own. */
export async function runSchedules(
  { from, count, lanes, agreeWithin }: Plan,
  onEnd: (ended: Ended) => void = () => undefined,
): Promise<readonly Ended[]> {
  const { wake } = standInForPage();
  const seeds = Array.from({ length: count }, (_, index) => from + index);
  const all: Ended[] = [];
  const lane = async (server: LocalServer) => {
    try {
      for (let seed = seeds.shift(); seed !== undefined; seed = seeds.shift()) {
        const ended = await runSchedule(server, seed, { wake, agreeWithin });
        all.push(ended);
        onEnd(ended);
      }
    } finally {
      await server.stop();
    }
  };
  const starting = Array.from({ length: Math.min(lanes, count) }, () =>
    localServer({ pace: asleep }).then(lane),
  );
  await Promise.all(starting);
  return all.toSorted((a, b) => a.seed - b.seed);
}
