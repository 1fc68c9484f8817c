/** A device as one of its tabs has it. */
export interface Device {
  readonly storage: () => Storage;
  /** Tells which entry another tab has changed, until it is stopped. */
  readonly follow: (listener: (key: string | null) => void) => () => void;
  /** Does something that no other tab does at the same time, by its name. */
  readonly alone: <T>(name: string, use: () => Promise<T>) => Promise<T>;
}

/** Where a browser has no locks, or refuses them in a frame of another site, tabs share no storage either. */
export const thisDevice: Device = {
  storage: () => localStorage,
  follow(listener) {
    const hear = ({ key }: StorageEvent) => listener(key);
    window.addEventListener("storage", hear);
    return () => window.removeEventListener("storage", hear);
  },
  async alone(name, use) {
    const { locks } = navigator as Partial<Navigator>;
    if (!locks) return await use();
    let hasBegun = false;
    try {
      return await locks.request(name, () => {
        hasBegun = true;
        return use();
      });
    } catch (error) {
      if (hasBegun || !isRefusal(error)) throw error;
      return await use();
    }
  },
};

/** Whether this is how a browser says that a frame may not use something. */
function isRefusal(error: unknown): boolean {
  return error instanceof DOMException && error.name === "SecurityError";
}
