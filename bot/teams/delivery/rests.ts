import { NotDelivered } from "./delivery.ts";
import type { Time } from "./time.ts";

/** Waits of calls that failed and are to be made again. */
export interface Rests {
  /** Throws `NotDelivered`, with when to try again, where the server stops. */
  rest(ms: number): Promise<void>;
  stop(): void;
}

export function rests(time: Time): Rests {
  const resting = new Set<() => void>();
  let isStopped = false;
  const wait = (ms: number) =>
    new Promise<void>((wake) => {
      const end = () => {
        resting.delete(end);
        wake();
      };
      resting.add(end);
      void time.sleep(ms).then(end);
    });
  return {
    async rest(ms) {
      if (!isStopped) await wait(ms);
      if (isStopped) throw new NotDelivered({ kind: "later", afterMs: ms });
    },
    stop() {
      isStopped = true;
      for (const end of resting) end();
    },
  };
}
