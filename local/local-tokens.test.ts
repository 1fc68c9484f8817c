import { SignJWT, UnsecuredJWT } from "jose";
import { expect, test } from "vitest";
import { localTokens } from "./local-tokens.ts";
import { samplePerson, sampleTenantId } from "./room/people.ts";

const noon = Date.UTC(2027, 0, 4, 12);
const refused = { code: "unauthenticated" };

test("a token says who it was issued to, for one hour", async () => {
  const tokens = localTokens(() => noon);
  const { actor, expiresInMs } = await tokens.verify(await tokens.issue("ben"));
  expect(actor).toEqual({
    tenantId: sampleTenantId,
    userId: samplePerson("ben").userId,
    name: "Ben",
  });
  expect(expiresInMs).toBe(3_600_000);
});

test("a token of another start, and so of another key, is refused", async () => {
  const earlier = localTokens(() => noon);
  const tokens = localTokens(() => noon);
  await expect(tokens.verify(await earlier.issue("ana"))).rejects.toMatchObject(refused);
});

test("a token is refused once its hour is over, by the local clock", async () => {
  let now = noon;
  const tokens = localTokens(() => now);
  const token = await tokens.issue("ana");
  now += 3_599_000;
  await expect(tokens.verify(token)).resolves.toBeDefined();
  now += 2_000;
  await expect(tokens.verify(token)).rejects.toMatchObject(refused);
});

test("unsigned tokens, other issuers, strangers and rubbish are refused", async () => {
  const key = new Uint8Array(32).fill(7);
  const tokens = localTokens(() => noon, key);
  const sign = (claims: Record<string, string>, issuer: string) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: "HS256" })
      .setIssuer(issuer)
      .setAudience("urn:guided-team-actions:local-room")
      .setExpirationTime(noon / 1_000 + 60)
      .sign(key);
  const oid = samplePerson("ana").userId;
  const bad = [
    "",
    "a.b.c",
    new UnsecuredJWT({ oid }).setIssuer("urn:guided-team-actions:local").encode(),
    await sign({ oid }, "https://login.example/v2.0"),
    await sign({ oid: "mallory" }, "urn:guided-team-actions:local"),
  ];
  for (const token of bad) await expect(tokens.verify(token)).rejects.toMatchObject(refused);
});
