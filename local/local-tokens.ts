import { randomBytes } from "node:crypto";
import { errors, jwtVerify, SignJWT } from "jose";
import { DomainError } from "#shared/errors.ts";
import { words } from "#shared/words.ts";
import type { Clock, Tokens } from "../bot/ports.ts";
import { type SampleKey, samplePeople, samplePerson, sampleTenantId } from "./room/people.ts";

/** Signs in the sample people and nobody else. */
export interface LocalTokens extends Tokens {
  issue(key: SampleKey): Promise<string>;
}

const issuer = "urn:guided-team-actions:local";
const audience = "urn:guided-team-actions:local-room";
const hour = 3_600;

/** The key is made anew at every start, so that no token outlives the process that signed it. */
export function localTokens(clock: Clock, key: Uint8Array = randomBytes(32)): LocalTokens {
  const seconds = () => Math.floor(clock() / 1_000);
  return {
    async issue(person) {
      const { userId, name } = samplePerson(person);
      return await new SignJWT({ oid: userId, tid: sampleTenantId, name })
        .setProtectedHeader({ alg: "HS256" })
        .setIssuer(issuer)
        .setAudience(audience)
        .setIssuedAt(seconds())
        .setExpirationTime(seconds() + hour)
        .sign(key);
    },
    async verify(token) {
      const { oid, exp } = await claimsOf(token, key, clock);
      const person = samplePeople.find(({ userId }) => userId === oid);
      if (!person || exp === undefined) throw refusal();
      const { userId, name } = person;
      return {
        actor: { tenantId: sampleTenantId, userId, name },
        expiresInMs: exp * 1_000 - clock(),
      };
    },
  };
}

async function claimsOf(token: string, key: Uint8Array, clock: Clock) {
  const rules = { algorithms: ["HS256"], issuer, audience, currentDate: new Date(clock()) };
  try {
    return (await jwtVerify(token, key, rules)).payload;
  } catch (error) {
    if (error instanceof errors.JOSEError) throw refusal();
    throw error;
  }
}

function refusal(): DomainError {
  return new DomainError("unauthenticated", words.errors.unauthenticated);
}
