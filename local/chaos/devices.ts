import { setMaxListeners } from "node:events";
import type { Device } from "../../tab/run/device.ts";

/** A device that is only made up: what is kept on it, and its tabs, each told of the others a moment later. */
export interface MadeUpDevice {
  readonly storage: Storage;
  readonly openTab: () => Device;
}

export function aDevice(): MadeUpDevice {
  const storage = aStorage();
  const tabs: Set<(key: string) => void>[] = [];
  const busy = new Map<string, Promise<unknown>>();

  const openTab = (): Device => {
    const listeners = new Set<(key: string) => void>();
    tabs.push(listeners);
    const tell = (key: string) => {
      for (const listener of tabs.flatMap((other) => (other === listeners ? [] : [...other]))) {
        setImmediate(listener, key);
      }
    };
    const here: Storage = {
      ...storage,
      get length() {
        return storage.length;
      },
      setItem(key, value) {
        storage.setItem(key, value);
        tell(key);
      },
      removeItem(key) {
        storage.removeItem(key);
        tell(key);
      },
    };
    return {
      storage: () => here,
      follow(listener) {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
      alone(name, use) {
        const turn = (busy.get(name) ?? Promise.resolve()).then(use, use);
        busy.set(name, turn);
        return turn;
      },
    };
  };
  return { storage, openTab };
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
