import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import {
  exportJWK,
  type GenerateKeyPairResult,
  generateKeyPair,
  type JWTHeaderParameters,
  SignJWT,
} from "jose";
import type { Log } from "../../ports.ts";
import { type EntraSettings, teamsClients } from "../entra-tokens.ts";

export const clientId = "3f0c0000-0000-4000-8000-00000000c11e";
export const contoso = "c0de0000-0000-4000-8000-0000000000c0";
export const stranger = "bad00000-0000-4000-8000-000000000bad";
export const anaId = "a11a0000-0000-4000-8000-0000000000a1";

/** Noon, in seconds as tokens count them. */
export const noon = Date.UTC(2027, 0, 4, 12) / 1_000;

export const issuerOf = (tenant: string) => `https://login.microsoftonline.com/${tenant}/v2.0`;

/** What Entra writes into an access token that Teams asked for in Ana's name. */
export const anasClaims: Readonly<Record<string, unknown>> = {
  aud: clientId,
  iss: issuerOf(contoso),
  iat: noon - 300,
  nbf: noon - 300,
  exp: noon + 3_600,
  azp: teamsClients[0],
  azpacr: "0",
  name: "Ana Petrova",
  oid: anaId,
  preferred_username: "ana.petrova@contoso.example",
  scp: "access_as_user",
  sub: "pairwise-subject-of-ana",
  tid: contoso,
  uti: "x",
  ver: "2.0",
};

/** Stands in for Entra: keys at an address of this machine, and tokens signed with them. */
export interface EntraStandIn {
  readonly settings: EntraSettings;
  /** The time that the product sees, in seconds. */
  readonly time: { now: number };
  readonly keyServer: {
    requests: number;
    answer: RequestListener;
    /** The time that it sees, if not the same as the product (s). */
    now?: number;
    stop(): void;
  };
  /** The first pair of keys. */
  readonly keyPair: GenerateKeyPairResult;
  /** What was logged. */
  readonly logged: unknown[];
  /** A good token of Ana's, but for these claims (undefined leaves one out) and this header. */
  token(claims?: Record<string, unknown>, header?: Partial<JWTHeaderParameters>): Promise<string>;
  /** From now on signs with a new key, which the key server has as well. */
  rollOver(kid: string, issuer?: string): Promise<void>;
}

export async function entraStandIn(): Promise<EntraStandIn> {
  const time = { now: noon };
  const keys: object[] = [];
  let signing = await generateKeyPair("RS256", { extractable: true });
  let kid = "";
  const rollOver = async (newKid: string, issuer = issuerOf("{tenantid}")) => {
    signing = await generateKeyPair("RS256", { extractable: true });
    kid = newKid;
    // As Entra writes them: no `alg`, and for whose tokens the key is.
    keys.push({ ...(await exportJWK(signing.publicKey)), kid, use: "sig", issuer });
  };
  await rollOver("first");
  const keyServer: EntraStandIn["keyServer"] = {
    requests: 0,
    answer: (_request, response) => response.end(JSON.stringify({ keys })),
    stop: () => server.close().closeAllConnections(),
  };
  const server = createServer((request, response) => {
    keyServer.requests += 1;
    response.setHeader("date", new Date((keyServer.now ?? time.now) * 1_000).toUTCString());
    keyServer.answer(request, response);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  const logged: unknown[] = [];
  const log: Log = {
    info: (...line) => logged.push(line),
    error: (...line) => logged.push(line),
  };
  return {
    settings: {
      clientId,
      tenantIds: [contoso],
      clock: () => time.now * 1_000,
      log,
      keysUrl: `http://127.0.0.1:${port}/keys`,
    },
    time,
    keyServer,
    keyPair: signing,
    logged,
    rollOver,
    token: (claims = {}, header = {}) =>
      new SignJWT({ ...anasClaims, ...claims })
        .setProtectedHeader({ alg: "RS256", typ: "JWT", kid, ...header })
        .sign(signing.privateKey),
  };
}
