/** Which open rounds somebody has answered from this device: that they have, and nothing of what. */
export interface AnsweredHere {
  readonly has: (roundId: string) => boolean;
  /** Kept until the round closes (ms). */
  readonly add: (roundId: string, closesAt: number) => void;
}

/**
 * Remembers it on the device alone, so that nobody is asked again after a reload: the server tells
 * nobody who has answered. A browser may refuse to keep anything; then the questions are there again.
 */
export function answeredHere(userId: string, now: number): AnsweredHere {
  const name = `answered ${userId}`;
  const kept = new Map(read(name).filter(([, closesAt]) => closesAt > now));
  write(name, kept);
  return {
    has: (roundId) => kept.has(roundId),
    add(roundId, closesAt) {
      kept.set(roundId, closesAt);
      write(name, kept);
    },
  };
}

function read(name: string): [roundId: string, closesAt: number][] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(name) ?? "{}");
    return Object.entries(kept ?? {}).filter(([, closesAt]) => typeof closesAt === "number");
  } catch {
    return [];
  }
}

function write(name: string, kept: ReadonlyMap<string, number>): void {
  try {
    if (kept.size === 0) localStorage.removeItem(name);
    else localStorage.setItem(name, JSON.stringify(Object.fromEntries(kept)));
  } catch {
    return;
  }
}
