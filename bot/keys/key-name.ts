import { createHash } from "node:crypto";

/**
 * What a key is called where it is kept: 64 characters of 0-9 and a-f. Vaults and some file systems
 * take fewer characters than our names have and mix up capitals; two names never become the same.
 */
export function keptName(name: string): string {
  if (!/^[\w-]{1,120}$/.test(name)) throw new Error("not the name of a key");
  return createHash("sha256").update(name).digest("hex");
}

/** How long a key is, in bytes. */
export const keyBytes = 32;
