import { jwtVerify, SignJWT } from "jose";
import { DomainError } from "#shared/errors.ts";
import { words } from "#shared/words.ts";
import type { Tokens } from "../../bot/ports.ts";

const tenantId = "load";
const hour = 3_600;

/** Tokens of made-up people, signed with a key that the load's two processes share. */
export interface LoadTokens extends Tokens {
  /** The same each time, as Teams keeps the one that it has. */
  issue(userId: string): Promise<string>;
}

export function loadTokens(key: Uint8Array): LoadTokens {
  const issued = new Map<string, Promise<string>>();
  const sign = (userId: string) =>
    new SignJWT({ oid: userId })
      .setProtectedHeader({ alg: "HS256" })
      .setExpirationTime(Math.floor(Date.now() / 1_000) + 24 * hour)
      .sign(key);
  return {
    issue(userId) {
      const token = issued.get(userId) ?? sign(userId);
      issued.set(userId, token);
      return token;
    },
    async verify(token) {
      const { payload } = await jwtVerify(token, key, { algorithms: ["HS256"] }).catch(() => {
        throw new DomainError("unauthenticated", words.errors.unauthenticated);
      });
      const userId = String(payload["oid"]);
      const expiresInMs = (payload.exp ?? 0) * 1_000 - Date.now();
      return { actor: { tenantId, userId, name: userId }, expiresInMs };
    },
  };
}
