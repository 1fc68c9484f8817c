import { hash } from "node:crypto";
import type { Actor, Clock, Tokens } from "../ports.ts";

/** For so long no signature is looked at again (ms): keys are read anew as often. */
const rememberedFor = 10 * 60_000;

/** More people than one process serves at a time. */
const most = 10_000;

interface Verified {
  readonly actor: Actor;
  readonly since: number;
  readonly expiresAt: number;
}

/**
 * Knows a token again that was good just now, by its hash, for as long as it has not expired: to look at
 * the signature takes longer than all else before a call is done. What was refused is not remembered.
 */
export function rememberedTokens(tokens: Tokens, clock: Clock): Tokens {
  const known = new Map<string, Verified>();
  return {
    async verify(token) {
      const now = clock();
      const key = hash("sha256", token, "base64url");
      const last = known.get(key);
      if (last && isGood(last, now)) {
        return { actor: last.actor, expiresInMs: last.expiresAt - now };
      }
      known.delete(key);
      const verified = await tokens.verify(token);
      known.set(key, {
        actor: verified.actor,
        since: now,
        expiresAt: now + verified.expiresInMs,
      });
      for (const [oldest, one] of known) {
        if (known.size <= most && isGood(one, now)) break;
        known.delete(oldest);
      }
      return verified;
    },
  };
}

/** Not where the clock was set back either. */
function isGood({ since, expiresAt }: Verified, now: number): boolean {
  return now >= since && now < Math.min(since + rememberedFor, expiresAt);
}
