import { setMaxListeners } from "node:events";
import type { Device } from "../../tab/run/device.ts";

/** A device that is only made up: what is kept on it, and its tabs, each told of the others a moment later. */
export interface MadeUpDevice {
  readonly storage: Storage;
  readonly openTab: () => MadeUpTab;
}

/** A page on a device. Once it is closed, nothing of it does anything there any more. */
export interface MadeUpTab {
  readonly device: Device;
  readonly close: () => void;
}

export function aDevice(): MadeUpDevice {
  const storage = aStorage();
  const tabs = new Set<Set<(key: string) => void>>();
  const busy = new Map<string, Promise<unknown>>();

  const openTab = (): MadeUpTab => {
    const listeners = new Set<(key: string) => void>();
    const closing = Promise.withResolvers<void>();
    tabs.add(listeners);
    const isOpen = () => tabs.has(listeners);
    const tell = (key: string) => {
      for (const others of tabs) {
        if (others === listeners) continue;
        void aMoment().then(() => {
          for (const listener of others) listener(key);
        });
      }
    };
    const here: Storage = {
      ...storage,
      get length() {
        return storage.length;
      },
      setItem(key, value) {
        if (!isOpen()) return;
        storage.setItem(key, value);
        tell(key);
      },
      removeItem(key) {
        if (!isOpen()) return;
        storage.removeItem(key);
        tell(key);
      },
    };
    const device: Device = {
      storage: () => here,
      follow(listener) {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
      alone(name, use) {
        // A browser takes a turn back from a page that goes, and gives it none.
        const never = new Promise<never>(() => undefined);
        const own = () => (isOpen() ? use() : never);
        const mine = (busy.get(name) ?? Promise.resolve()).then(own, own);
        busy.set(name, Promise.race([mine, closing.promise]));
        return mine;
      },
    };
    return {
      device,
      close() {
        tabs.delete(listeners);
        listeners.clear();
        closing.resolve();
      },
    };
  };
  return { storage, openTab };
}

/**
 * Later than a tab's turn with an entry comes, and before anything else happens however busy the machine is:
 * nobody goes from one tab to another faster than word of it.
 */
async function aMoment(): Promise<void> {
  for (let count = 0; count < 20; count += 1) await undefined;
}

function aStorage(): Storage {
  const entries = new Map<string, string>();
  return {
    get length() {
      return entries.size;
    },
    key: (index) => [...entries.keys()][index] ?? null,
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: (key) => void entries.delete(key),
    clear: () => entries.clear(),
  };
}

/** Puts the clocks of all devices back, as the panels' code reads them; what is returned sets them right. */
export function putClocksBack(ms: number): () => void {
  const right = Date.now;
  Date.now = () => right() - ms;
  return () => {
    Date.now = right;
  };
}

/**
 * What of a page the panel's code asks for: whether it is seen. It stands for the pages of all
 * panels, so that all are woken together.
 */
export function standInForPage(): { readonly wake: () => void } {
  const page = Object.assign(new EventTarget(), { visibilityState: "visible" });
  setMaxListeners(0, page);
  Object.assign(globalThis, { document: page });
  return { wake: () => void page.dispatchEvent(new Event("visibilitychange")) };
}
