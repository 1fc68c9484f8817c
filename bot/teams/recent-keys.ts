/** Far more presses than come in the time in which Teams sends one again. */
const most = 1_000;

/** Keys that were seen lately, kept nowhere but in this process. */
export interface RecentKeys {
  /** Adds a key; false where it is there already. */
  add(key: string): boolean;
}

/** The newest thousand keys. */
export function recentKeys(): RecentKeys {
  const keys = new Set<string>();
  return {
    add(key) {
      if (keys.has(key)) return false;
      keys.add(key);
      const [oldest] = keys;
      if (keys.size > most && oldest !== undefined) keys.delete(oldest);
      return true;
    },
  };
}
