import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import {
  base64url,
  exportJWK,
  exportSPKI,
  generateKeyPair,
  type JWTHeaderParameters,
  SignJWT,
  UnsecuredJWT,
} from "jose";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { entraTokens } from "../../bot/identity/entra-tokens.ts";
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
} from "../../bot/identity/testing/entra-stand-in.ts";
import { conversationId, rosterOf, type TestApp, testApp } from "../../bot/testing/test-app.ts";

// T, tokens: the whole server with the tokens of a stand-in for Entra.

const graph = "00000003-0000-0000-c000-000000000000";
const guestId = "90e50000-0000-4000-8000-000000000001";

let entra: EntraStandIn;
let app: TestApp;
beforeAll(async () => {
  entra = await entraStandIn();
  const people = [
    { userId: anaId, name: "Ana" },
    { userId: guestId, name: "Gus" },
  ];
  app = await testApp({
    tokens: entraTokens(entra.settings),
    rosters: rosterOf({ [conversationId]: people }),
  });
});
afterAll(async () => {
  await app.close();
  entra.keyServer.stop();
});
beforeEach(() => {
  entra.time.now = noon;
});

async function statusFor(authorization?: string): Promise<number> {
  const headers = authorization === undefined ? {} : { authorization };
  const response = await fetch(`${app.url}/api/home`, { headers });
  await response.body?.cancel();
  return response.status;
}

const withToken = (token: string) => statusFor(`Bearer ${token}`);
const withClaims = async (claims: Record<string, unknown>) => withToken(await entra.token(claims));
const forged = (
  header: Partial<JWTHeaderParameters> & { alg: string },
  key: Parameters<SignJWT["sign"]>[0],
) => new SignJWT(anasClaims).setProtectedHeader({ kid: "first", ...header }).sign(key);

test("a good token is let in, or nothing below would say anything", async () => {
  expect(await withClaims({})).toBe(200);
});

test("bad input 001: no header", async () => {
  expect(await statusFor()).toBe(401);
});

test("bad input 002: another way to write “Bearer”, everywhere alike", async () => {
  const token = await entra.token();
  for (const scheme of ["bearer ", "BEARER ", "Bearer  ", "Bearer\t", " Bearer\t ", "Basic ", ""]) {
    expect([scheme, await statusFor(`${scheme}${token}`)]).toEqual([scheme, 401]);
  }
});

test("bad input 003: a token that says that it is not signed", async () => {
  const unsigned = new UnsecuredJWT(anasClaims).encode();
  const [, payload, signature] = (await entra.token()).split(".");
  expect(await withToken(unsigned)).toBe(401);
  for (const alg of ["none", "None", "NONE", ""]) {
    const header = base64url.encode(JSON.stringify({ alg, kid: "first" }));
    expect(await withToken(`${header}.${payload}.${signature}`)).toBe(401);
    expect(await withToken(`${header}.${payload}.x`)).toBe(401);
  }
});

test("bad input 004: HS256 with the public key as the secret", async () => {
  const secret = new TextEncoder().encode(await exportSPKI(entra.keyPair.publicKey));
  expect(await withToken(await forged({ alg: "HS256" }, secret))).toBe(401);
});

test("bad input 005: a token that brings its own key", async () => {
  const { publicKey, privateKey } = await generateKeyPair("RS256");
  const jwk = await exportJWK(publicKey);
  expect(await withToken(await forged({ alg: "RS256", jwk }, privateKey))).toBe(401);
});

test("bad input 006: a token that says where its key is, and nobody looks there", async () => {
  let fetched = 0;
  const theirs = createServer((_request, response) => {
    fetched += 1;
    response.end("{}");
  });
  await once(theirs.listen(0, "127.0.0.1"), "listening");
  const url = `http://127.0.0.1:${(theirs.address() as AddressInfo).port}/keys`;
  const { privateKey } = await generateKeyPair("RS256");
  for (const lure of [{ jku: url }, { x5u: url }, { jku: url, kid: "theirs" }]) {
    expect(await withToken(await forged({ alg: "RS256", ...lure }, privateKey))).toBe(401);
  }
  theirs.close();
  expect(fetched).toBe(0);
});

test("bad input 007: a token that demands an extension nobody knows", async () => {
  const [, payload, signature] = (await entra.token()).split(".");
  const odd = { alg: "RS256", kid: "first", crit: ["tea"], tea: true };
  const header = base64url.encode(JSON.stringify(odd));
  expect(await withToken(`${header}.${payload}.${signature}`)).toBe(401);
});

test("bad input 008: a thousand keys that nobody knows, for which Entra is asked once", async () => {
  entra.time.now += 40;
  expect(await withClaims({})).toBe(200);
  const before = entra.keyServer.requests;
  const { privateKey } = await generateKeyPair("RS256");
  const { verify } = entraTokens({ ...entra.settings });
  const floods = Array.from({ length: 20 }, async (_, flood) => {
    for (let n = 0; n < 50; n++) {
      const token = await forged({ alg: "RS256", kid: `made-up-${flood}-${n}` }, privateKey);
      await expect(verify(token)).rejects.toHaveProperty("code", "unauthenticated");
    }
  });
  await Promise.all(floods);
  // Once for its first keys, and not again within half a minute.
  expect(entra.keyServer.requests - before).toBe(1);
  expect(await withToken(await forged({ alg: "RS256", kid: "made-up" }, privateKey))).toBe(401);
  expect(entra.keyServer.requests - before).toBe(2);
  expect(await withToken(await forged({ alg: "RS256", kid: "another" }, privateKey))).toBe(401);
  expect(entra.keyServer.requests - before).toBe(2);
});

test("bad input 009: a token that has expired, a minute aside", async () => {
  expect(await withClaims({ exp: noon - 61 })).toBe(401);
  expect(await withClaims({ exp: noon - 59 })).toBe(200);
});

test("bad input 010: a token that does not count yet", async () => {
  expect(await withClaims({ nbf: noon + 61 })).toBe(401);
});

test("bad input 011: a token without an end, or with one that is none", async () => {
  for (const exp of [undefined, `${noon + 3_600}`, 1e308, null, noon + 0.5, -1, [noon + 60]]) {
    expect([exp, await withClaims({ exp })]).toEqual([exp, 401]);
  }
});

test("bad input 012: a token of another tenant for this app", async () => {
  expect(await withClaims({ tid: stranger, iss: issuerOf(stranger) })).toBe(403);
});

test("bad input 013: an issuer of version 1 over claims of version 2", async () => {
  expect(await withClaims({ iss: `https://sts.windows.net/${contoso}/` })).toBe(401);
  expect(await withClaims({ ver: "1.0" })).toBe(401);
});

test("bad input 014: a tenant that is not the issuer's", async () => {
  expect(await withClaims({ iss: issuerOf(stranger) })).toBe(401);
  expect(await withClaims({ tid: stranger })).toBe(401);
});

test("bad input 015: a token for somebody else: Graph, the bot, several", async () => {
  const bot = "b0700000-0000-4000-8000-00000000b070";
  const uri = `api://tab.example/${clientId}`;
  for (const aud of [graph, bot, uri, [clientId, graph], [clientId], "", undefined]) {
    expect([aud, await withClaims({ aud })]).toEqual([aud, 401]);
  }
});

test("bad input 016: a token that only says who signed in", async () => {
  expect(await withClaims({ scp: undefined, azp: undefined, nonce: "n" })).toBe(401);
});

test("bad input 017: a program's own token", async () => {
  expect(await withClaims({ scp: undefined, idtyp: "app", roles: ["Everything"] })).toBe(403);
  expect(await withClaims({ idtyp: "app" })).toBe(403);
});

test("bad input 018: a scope that only begins or ends like ours", async () => {
  for (const scp of ["access_as_user_x", "x_access_as_user", "access_as_user,openid", "openid"]) {
    expect([scp, await withClaims({ scp })]).toEqual([scp, 403]);
  }
});

test("bad input 019: a program that is not Teams, in Ana's name", async () => {
  expect(await withClaims({ azp: stranger })).toBe(403);
});

test("bad input 020: a person by `sub` alone", async () => {
  expect(await withClaims({ oid: undefined })).toBe(401);
  expect(await withClaims({ oid: "ana" })).toBe(401);
});

test("bad input 021: a tenant that has been taken off the list", async () => {
  const tokens = entraTokens({ ...entra.settings, tenantIds: [stranger] });
  const refusal = tokens.verify(await entra.token());
  await expect(refusal).rejects.toHaveProperty("code", "forbidden");
});

test("bad input 022: a guest counts where the roster has them, and nowhere else", async () => {
  const idp = `https://sts.windows.net/${stranger}/`;
  const open = async (oid: string) => {
    const token = await entra.token({ oid, idp, name: "Gus" });
    const response = await fetch(`${app.url}/api/teams`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify({ conversationId }),
    });
    await response.body?.cancel();
    return response.status;
  };
  expect(await open(guestId)).toBe(200);
  expect(await open(stranger)).toBe(403);
});

test("bad input 023: a header of 16 KB", async () => {
  expect(await withToken("x".repeat(16 * 1024))).toBe(431);
});

test("bad input 024: keys that cannot be read, while the old ones still do", async () => {
  const answer = entra.keyServer.answer;
  const failures: EntraStandIn["keyServer"]["answer"][] = [
    (_request, response) => response.writeHead(500).end(),
    (_request, response) => response.end("<html>Sign in</html>"),
    (_request, response) => response.writeHead(302, { location: "https://evil.example" }).end(),
    (_request, response) => response.destroy(),
  ];
  expect(await withClaims({})).toBe(200);
  for (const failure of failures) {
    entra.keyServer.answer = failure;
    entra.time.now += 1_800;
    const fresh = { iat: entra.time.now, nbf: entra.time.now, exp: entra.time.now + 3_600 };
    const before = entra.keyServer.requests;
    expect(await withClaims(fresh)).toBe(200);
    await expect.poll(() => entra.keyServer.requests, { timeout: 10_000 }).toBe(before + 1);
    expect(await withClaims(fresh)).toBe(200);
  }
  entra.keyServer.answer = answer;
});
