import { errors, jwtVerify } from "jose";
import { z } from "zod/v4";
import { DomainError } from "#shared/errors.ts";
import type { Clock, Log } from "../ports.ts";
import { publishedKeys } from "../published-keys.ts";
import { Refused } from "./refused.ts";

const issuer = "https://api.botframework.com";
const botFrameworkKeysUrl = "https://login.botframework.com/v1/.well-known/keys";

/** How far the clocks of the Bot Framework and of this machine may be apart (s). */
const clockTolerance = 60;

const Claims = z.object({
  // jose also takes a list that has ours in it; the Bot Framework never writes a list.
  aud: z.string(),
  nbf: z.int(),
  exp: z.int(),
  serviceurl: z.string(),
});

/** Tells what Teams sent by the token that came with it. */
export interface ChannelTokens {
  /** To which address Teams wants the bot's answers; throws `Refused`. */
  verify(authorization: string | undefined): Promise<string>;
}

/** Takes the tokens that the Bot Framework made for this bot, and no others. */
export function channelTokens(
  from: { readonly botId: string; readonly keysUrl?: string },
  { clock, log }: { readonly clock: Clock; readonly log: Log },
): ChannelTokens {
  const keys = publishedKeys({
    whose: "Bot Framework",
    url: new URL(from.keysUrl ?? botFrameworkKeysUrl),
    freshFor: 60 * 60_000,
    clock,
    log,
  });
  return {
    async verify(authorization = "") {
      const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization)?.[1];
      if (!token) throw new Refused(401, "no token");
      const { payload, protectedHeader } = await jwtVerify(token, keys.find, {
        algorithms: ["RS256"],
        issuer,
        audience: from.botId,
        clockTolerance,
        currentDate: new Date(clock()),
      }).catch(refuse);
      const { success, data } = Claims.safeParse(payload);
      if (!success) throw new Refused(401, "claims");
      // A key of another channel must not speak for Teams. Without a name nobody can tell whose it is.
      const { kid } = protectedHeader;
      const { endorsements = [] } = keys.about(kid) ?? {};
      const maySign = endorsements.length === 0 || endorsements.includes("msteams");
      if (kid === undefined || !maySign) throw new Refused(401, "key");
      return data.serviceurl;
    },
  };
}

function refuse(error: unknown): never {
  if (error instanceof DomainError) throw new Refused(503, "keys");
  throw error instanceof errors.JOSEError ? new Refused(401, error.code) : error;
}
