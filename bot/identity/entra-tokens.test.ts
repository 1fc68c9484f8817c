import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import fc from "fast-check";
import {
  base64url,
  exportJWK,
  exportSPKI,
  generateKeyPair,
  importJWK,
  SignJWT,
  UnsecuredJWT,
} from "jose";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type TestApp, testApp } from "../testing/test-app.ts";
import { entraTokens } from "./entra-tokens.ts";
import {
  anaId,
  anasClaims,
  clientId,
  contoso,
  type EntraStandIn,
  entraStandIn,
  issuerOf,
  noon,
  stranger,
} from "./testing/entra-stand-in.ts";

let entra: EntraStandIn;
let app: TestApp;
beforeAll(async () => {
  entra = await entraStandIn();
  app = await testApp({ tokens: entraTokens(entra.settings) });
});
afterAll(async () => {
  await app.close();
  entra.keyServer.stop();
});
beforeEach(() => {
  entra.time.now = noon;
});

async function statusFor(authorization: string | undefined): Promise<number> {
  const headers = authorization === undefined ? {} : { authorization };
  const response = await fetch(`${app.url}/api/time`, { headers });
  await response.body?.cancel();
  return response.status;
}

const bearer = async (...parts: Parameters<EntraStandIn["token"]>) =>
  statusFor(`Bearer ${await entra.token(...parts)}`);

const verified = async (claims: Record<string, unknown> = {}) =>
  entraTokens(entra.settings).verify(await entra.token(claims));

test("a token that Teams got in Ana's name tells who she is and when it expires", async () => {
  expect(await bearer()).toBe(200);
  expect(await verified()).toEqual({
    actor: { tenantId: contoso, userId: anaId, name: "Ana Petrova" },
    expiresInMs: 3_600_000,
  });
});

test("without the header nobody is signed in", async () => {
  expect(await statusFor(undefined)).toBe(401);
});

test.each(["bearer ", "BEARER ", "Bearer  ", "Bearer\t", "", "Basic "])(
  "a header that begins with “%s” is refused, however good the token",
  async (scheme) => {
    expect(await statusFor(`${scheme}${await entra.token()}`)).toBe(401);
  },
);

test("a header of 16 KB is refused before anybody reads it", async () => {
  expect(await statusFor(`Bearer ${"x".repeat(16 * 1024)}`)).toBe(431);
});

describe("whatever is not signed by Entra is nobody", () => {
  test("a token without a signature", async () => {
    const unsigned = new UnsecuredJWT(anasClaims).encode();
    expect(await statusFor(`Bearer ${unsigned}`)).toBe(401);
    expect(await statusFor(`Bearer ${unsigned}x`)).toBe(401);
  });

  test("a token whose signature was left out or belongs to another token", async () => {
    const [header, payload] = (await entra.token()).split(".");
    const [, , signature] = (await entra.token({ oid: stranger })).split(".");
    expect(await statusFor(`Bearer ${header}.${payload}.`)).toBe(401);
    expect(await statusFor(`Bearer ${header}.${payload}.${signature}`)).toBe(401);
  });

  test("a token with a shared secret, be it the public key itself", async () => {
    const secrets = [await exportSPKI(entra.keyPair.publicKey), "x".repeat(32)];
    for (const secret of secrets) {
      const token = await new SignJWT(anasClaims)
        .setProtectedHeader({ alg: "HS256", kid: "first" })
        .sign(new TextEncoder().encode(secret));
      expect(await statusFor(`Bearer ${token}`)).toBe(401);
    }
  });

  test("a token of the local meeting room, whose people anybody can play", async () => {
    const token = await new SignJWT({ oid: anaId, tid: contoso, name: "Ana" })
      .setProtectedHeader({ alg: "HS256" })
      .setIssuer("urn:guided-team-actions:local")
      .setAudience("urn:guided-team-actions:local-room")
      .setIssuedAt(noon)
      .setExpirationTime(noon + 3_600)
      .sign(new Uint8Array(32));
    expect(await statusFor(`Bearer ${token}`)).toBe(401);
  });

  test("a token that brings its own key or says where to fetch it, which nobody does", async () => {
    let fetched = 0;
    const theirs = createServer((_request, response) => {
      fetched += 1;
      response.end("{}");
    });
    await once(theirs.listen(0, "127.0.0.1"), "listening");
    const url = `http://127.0.0.1:${(theirs.address() as AddressInfo).port}/keys`;
    const { publicKey, privateKey } = await generateKeyPair("RS256");
    const jwk = await exportJWK(publicKey);
    for (const lure of [{ jwk }, { jku: url }, { x5u: url }, { jku: url, kid: "theirs" }]) {
      const token = await new SignJWT(anasClaims)
        .setProtectedHeader({ alg: "RS256", kid: "first", ...lure })
        .sign(privateKey);
      expect(await statusFor(`Bearer ${token}`)).toBe(401);
    }
    expect(fetched).toBe(0);
    theirs.close();
  });

  test("a token that demands an extension nobody knows", async () => {
    const [, payload, signature] = (await entra.token()).split(".");
    const odd = { alg: "RS256", kid: "first", crit: ["tea"], tea: true };
    const header = base64url.encode(JSON.stringify(odd));
    expect(await statusFor(`Bearer ${header}.${payload}.${signature}`)).toBe(401);
  });

  test.each(["PS256", "RS384", "RS512"])("a token signed by Entra's key as %s", async (alg) => {
    const key = await importJWK(await exportJWK(entra.keyPair.privateKey), alg);
    const token = await new SignJWT(anasClaims).setProtectedHeader({ alg, kid: "first" }).sign(key);
    expect(await statusFor(`Bearer ${token}`)).toBe(401);
  });

  test("any other text, which is never a defect of ours", async () => {
    const tokens = entraTokens(entra.settings);
    const text = fc.oneof(
      fc.string(),
      fc.array(fc.base64String()).map((parts) => parts.join(".")),
    );
    await fc.assert(
      fc.asyncProperty(text, async (token) => {
        await expect(tokens.verify(token)).rejects.toHaveProperty("code", "unauthenticated");
      }),
    );
  });
});

describe("a token counts from its beginning to its end, with a minute for clocks that differ", () => {
  test.each([
    [59, 200],
    [61, 401],
  ])("%i seconds after its end: %i", async (late, status) => {
    expect(await bearer({ exp: noon - late })).toBe(status);
  });

  test.each([
    [59, 200],
    [61, 401],
  ])("%i seconds before its beginning: %i", async (early, status) => {
    expect(await bearer({ nbf: noon + early })).toBe(status);
  });

  test.each([undefined, `${noon + 3_600}`, 1e308, null, noon + 0.5])(
    "an end of %s is no end at all",
    async (exp) => expect(await bearer({ exp })).toBe(401),
  );
});

describe("a token that is not an access token of version 2.0 for this app is refused", () => {
  test.each<[string, Record<string, unknown>]>([
    ["of an issuer of version 1", { iss: `https://sts.windows.net/${contoso}/` }],
    ["of version 1", { ver: "1.0" }],
    ["whose tenant is not its issuer's", { iss: issuerOf(stranger) }],
    ["whose issuer only begins like Entra", { iss: `${issuerOf(contoso)}/more` }],
    ["for Microsoft Graph", { aud: "00000003-0000-0000-c000-000000000000" }],
    ["for the bot", { aud: "b0700000-0000-4000-8000-00000000b070" }],
    ["for this app and another one", { aud: [clientId, "00000003-0000-0000-c000-000000000000"] }],
    ["for this app in a list", { aud: [clientId] }],
    ["for nobody", { aud: undefined }],
    ["that only says who signed in", { scp: undefined, azp: undefined, nonce: "n" }],
    ["that names its person by `sub` alone", { oid: undefined }],
    ["whose person is not a GUID", { oid: "ana" }],
    ["whose tenant is not a GUID", { tid: "common", iss: issuerOf("common") }],
  ])("%s", async (_, claims) => {
    expect(await bearer(claims)).toBe(401);
  });

  test.each(["nbf", "iat", "tid", "iss", "ver"])("without `%s`", async (claim) => {
    expect(await bearer({ [claim]: undefined })).toBe(401);
  });
});

describe("a token that proves who somebody is, but not that Teams asked for them, is forbidden", () => {
  test.each<[string, Record<string, unknown>]>([
    ["of a tenant that has not set up the app", { tid: stranger, iss: issuerOf(stranger) }],
    ["of a program for itself", { scp: undefined, roles: ["Everything"], idtyp: "app" }],
    ["of a program for itself that names a scope", { idtyp: "app" }],
    ["with a scope that only begins like ours", { scp: "access_as_user_x" }],
    ["with another scope", { scp: "openid profile" }],
    ["that another program asked for", { azp: stranger }],
  ])("%s", async (_, claims) => {
    expect(await bearer(claims)).toBe(403);
  });

  test("our scope may be one of several", async () => {
    expect(await bearer({ scp: "openid access_as_user profile" })).toBe(200);
  });

  test("a tenant is refused as soon as it is off the list", async () => {
    const tokens = entraTokens({ ...entra.settings, tenantIds: [stranger] });
    const refusal = tokens.verify(await entra.token());
    await expect(refusal).rejects.toHaveProperty("code", "forbidden");
  });
});

test("a guest counts as a person of the tenant that they are a guest of", async () => {
  const { actor } = await verified({ idp: `https://sts.windows.net/${stranger}/` });
  expect(actor).toMatchObject({ tenantId: contoso, userId: anaId });
});

describe("the name that others see", () => {
  test.each([
    ["is one clean line", { name: "  Ana\r\n\u202ePetrova\u0000 " }, "Ana Petrova"],
    ["falls back on the account's", { name: " " }, "ana.petrova"],
    ["falls back on a word", { name: undefined, preferred_username: undefined }, "Somebody"],
    ["is never anything but text", { name: ["Ana"], preferred_username: 7 }, "Somebody"],
    ["is cut between characters", { name: `a${"😀".repeat(200)}` }, `a${"😀".repeat(127)}`],
  ])("%s", async (_, claims, name) => {
    expect((await verified(claims)).actor.name).toBe(name);
  });
});
