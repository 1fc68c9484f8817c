/** How calls to Teams wait. */
export interface Time {
  /** In milliseconds since 1970; never goes back, whatever becomes of the machine's clock. */
  now(): number;
  sleep(ms: number): Promise<void>;
  /** From 0 to 1, so that many who wait do not come back at once. */
  chance(): number;
}

export const processTime: Time = {
  now: () => performance.timeOrigin + performance.now(),
  sleep: (ms) => new Promise((wake) => setTimeout(wake, ms)),
  chance: Math.random,
};
