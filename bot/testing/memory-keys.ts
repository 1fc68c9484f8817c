import { randomBytes } from "node:crypto";
import type { Keys, SecretKey } from "../ports.ts";

/** Keys that are gone with the process: for tests. */
export function memoryKeys(): Keys & { readonly names: () => string[] } {
  const keys = new Map<string, SecretKey>();
  return {
    async create(name) {
      const key = keys.get(name) ?? randomBytes(32);
      keys.set(name, key);
      return key;
    },
    find: async (name) => keys.get(name),
    async destroy(name) {
      keys.delete(name);
    },
    names: () => [...keys.keys()],
  };
}
