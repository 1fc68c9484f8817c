import { errors, jwtVerify } from "jose";
import { z } from "zod/v4";
import { DomainError, type ErrorCode } from "#shared/errors.ts";
import { plain, shortened } from "#shared/text.ts";
import { words } from "#shared/words.ts";
import type { Clock, Log, Tokens } from "../ports.ts";
import { publishedKeys } from "../published-keys.ts";

/** Whose tokens are accepted, and where the keys are that prove them. */
export interface EntraSettings {
  /** The id of our app registration: the audience of its access tokens. */
  readonly clientId: string;
  /** The tenants that have set up the app. */
  readonly tenantIds: readonly string[];
  readonly clock: Clock;
  readonly log: Log;
  /** Where the keys are; Entra's own unless a test says otherwise. */
  readonly keysUrl?: string;
}

const entra = "https://login.microsoftonline.com";
const entraKeysUrl = `${entra}/common/discovery/v2.0/keys`;

/** How far the clocks of Entra and of this machine may be apart (s). */
const clockTolerance = 60;

const nameLength = 256;

/**
 * The programs that may ask for a token in a person's name: Teams on the desktop and on mobiles,
 * and Teams in the browser. Microsoft lists them in “Register your tab app with Microsoft Entra ID”;
 * `infra/aad.manifest.json` authorises the same two.
 */
export const teamsClients: readonly string[] = [
  "1fec8e78-bce4-4aaf-ab1b-5451cc387264",
  "5e3ce6c0-2b1f-4285-8d4b-75ee78787346",
];

const Guid = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);

/** The claims of an access token of version 2.0, as far as they matter here. */
const Claims = z.object({
  ver: z.literal("2.0"),
  // jose also takes a list that has ours in it; Entra never writes a list.
  aud: z.string(),
  iss: z.string(),
  tid: Guid,
  oid: Guid,
  azp: z.string(),
  iat: z.int(),
  nbf: z.int(),
  exp: z.int(),
  scp: z.string().optional(),
  idtyp: z.string().optional(),
  name: z.string().optional().catch(undefined),
  preferred_username: z.string().optional().catch(undefined),
});
type Claims = z.infer<typeof Claims>;

/** Tells people by the access tokens that Teams gets from Entra for this app, and by nothing else. */
export function entraTokens(settings: EntraSettings): Tokens {
  const { clientId, tenantIds, clock, log } = settings;
  const keys = publishedKeys({
    whose: "Entra",
    url: new URL(settings.keysUrl ?? entraKeysUrl),
    freshFor: 10 * 60_000,
    clock,
    log,
  });

  async function claimsOf(token: string): Promise<Claims> {
    const currentDate = new Date(clock());
    const rules = { algorithms: ["RS256"], audience: clientId, clockTolerance, currentDate };
    const { payload, protectedHeader } = await jwtVerify(token, keys.find, rules).catch(refuse);
    const { success, data } = Claims.safeParse(payload);
    if (!success) throw refusal("unauthenticated");
    // Without a key id there would be no telling for which tenant the key is.
    if (typeof protectedHeader.kid !== "string") throw refusal("unauthenticated");
    const ofTenant = keys.about(protectedHeader.kid)?.issuer?.replace("{tenantid}", data.tid);
    const issuer = `${entra}/${data.tid}/v2.0`;
    if (data.iss !== issuer || (ofTenant ?? issuer) !== issuer) throw refusal("unauthenticated");
    return data;
  }

  return {
    async verify(token) {
      const claims = await claimsOf(token);
      const { tid, oid, exp } = claims;
      if (!tenantIds.includes(tid)) throw refusal("forbidden", words.errors.unknownTenant);
      if (!isPersonInTeams(claims)) throw refusal("forbidden", words.errors.notFromTeams);
      const actor = { tenantId: tid, userId: oid, name: nameOf(claims) };
      return { actor, expiresInMs: exp * 1_000 - clock() };
    },
  };
}

/** Whether Teams asked for the token in somebody's name; a program's own token has no scope. */
function isPersonInTeams({ scp = "", idtyp, azp }: Claims): boolean {
  return scp.split(" ").includes("access_as_user") && idtyp !== "app" && teamsClients.includes(azp);
}

/** A name to show; never a way to tell people apart. */
function nameOf({ name = "", preferred_username = "" }: Claims): string {
  const [local = ""] = preferred_username.split("@");
  const shown = plain(name) || plain(local) || words.unnamedPerson;
  return shortened(shown, nameLength).trim() || words.unnamedPerson;
}

/** What jose finds wrong is for the log of whoever made the token, not for the caller. */
function refuse(error: unknown): never {
  throw error instanceof errors.JOSEError ? refusal("unauthenticated") : error;
}

function refusal(code: ErrorCode, sentence: string = words.errors.unauthenticated): DomainError {
  return new DomainError(code, sentence);
}
