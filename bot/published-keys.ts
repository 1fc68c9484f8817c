import { createLocalJWKSet, errors, type JWTVerifyGetKey } from "jose";
import { z } from "zod/v4";
import { DomainError } from "#shared/errors.ts";
import { words } from "#shared/words.ts";
import type { Clock, Log } from "./ports.ts";

/** How long the key server may take (ms). */
const patience = 5_000;

/** At most this often are keys asked for (ms), whatever the tokens say. */
const coolDown = 30_000;

/** The same while there are no keys at all, when nobody gets in. */
const coolDownWithoutKeys = 1_000;

/** How far the clock of the key server and that of this machine may be apart (ms), as its tokens' may. */
const mostApart = 60_000;

const Key = z.looseObject({
  kty: z.string(),
  kid: z.string(),
  /** Of Entra: whose tokens the key may sign, an issuer with `{tenantid}` in it. */
  issuer: z.string().optional(),
  /** Of the Bot Framework: for which channels the key may sign. */
  endorsements: z.array(z.string()).optional(),
});
const KeySet = z.object({ keys: z.array(Key).min(1) });

/** The public keys with which somebody signs tokens. */
export interface PublishedKeys {
  /** The key that a token names; throws `unavailable` where only the key server could tell. */
  readonly find: JWTVerifyGetKey;
  /** What is published of a key besides the key itself. */
  about(kid: string | undefined): z.infer<typeof Key> | undefined;
}

/**
 * Reads the keys when the first token comes and keeps them for as long as no newer ones can be had:
 * nobody is locked out while the key server is down. Keys older than `freshFor` (ms) are read again.
 */
export function publishedKeys(from: {
  /** Whose keys they are, for the log. */
  readonly whose: string;
  readonly url: URL;
  readonly freshFor: number;
  readonly clock: Clock;
  readonly log: Log;
}): PublishedKeys {
  const { whose, url, freshFor, clock, log } = from;
  let kept: Awaited<ReturnType<typeof fetchKeys>> | undefined;
  let keptAt = 0;
  let triedAt = Number.NEGATIVE_INFINITY;
  let failed = false;
  let reading: Promise<void> | undefined;

  async function read(): Promise<void> {
    triedAt = clock();
    try {
      kept = await fetchKeys(url);
      keptAt = clock();
      failed = false;
      // By a wrong clock good tokens are refused, and expired ones taken.
      const lateMs = Math.round(kept.readAt - clock());
      if (Math.abs(lateMs) > mostApart)
        log.error({ whose, lateMs }, "this machine's clock is wrong");
    } catch (error) {
      // Not the end of the call: the keys at hand may do, and if not, `find` says so.
      failed = true;
      log.error({ whose, code: reasonOf(error) }, "the signing keys cannot be read");
    }
  }

  /** Reads again, unless that was tried a moment ago; all who wait, wait for the same answer. */
  async function refresh(): Promise<void> {
    const pause = kept ? coolDown : coolDownWithoutKeys;
    if (!reading && clock() - triedAt < pause) return;
    reading ??= read().finally(() => {
      reading = undefined;
    });
    await reading;
  }

  return {
    async find(header, token) {
      if (!kept) await refresh();
      else if (clock() - keptAt > freshFor) void refresh();
      if (!kept) throw unavailable();
      try {
        return await kept.set(header, token);
      } catch (error) {
        if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
        await refresh();
        // The token may be signed with a key that is newer than those we could read.
        if (failed) throw unavailable();
        return await kept.set(header, token);
      }
    },
    about: (kid) => kept?.keys.find((key) => key.kid === kid),
  };
}

async function fetchKeys(url: URL) {
  const signal = AbortSignal.timeout(patience);
  const response = await fetch(url, { redirect: "manual", signal });
  if (response.status !== 200) throw new Error(`HTTP ${response.status}`);
  const { keys } = KeySet.parse(await response.json());
  // What is no date is no time to compare with.
  const readAt = Date.parse(response.headers.get("date") ?? "");
  return { keys, set: createLocalJWKSet({ keys }), readAt };
}

/** A few words for the log; never the answer itself. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return error.message.startsWith("HTTP ") ? error.message : error.name;
}

function unavailable(): DomainError {
  return new DomainError("unavailable", words.errors.keysUnavailable);
}
