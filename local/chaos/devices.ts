import { setMaxListeners } from "node:events";

/** What `localStorage` is in a browser, for a device that is only made up. */
export function aDevice(): Storage {
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
