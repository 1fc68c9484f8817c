import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import {
  exportJWK,
  type GenerateKeyPairResult,
  generateKeyPair,
  type JWTHeaderParameters,
  SignJWT,
} from "jose";
import type { Log } from "../../ports.ts";
import type { BotAccess } from "../bot-access.ts";

export const botId = "b07b07b0-0000-4000-8000-000000000b07";
export const contoso = "c0de0000-0000-4000-8000-0000000000c0";
export const fabrikam = "fab00000-0000-4000-8000-0000000000fa";
export const stranger = "bad00000-0000-4000-8000-000000000bad";
export const serviceUrl = `https://smba.trafficmanager.net/emea/${contoso}/`;

type Registered = BotAccess & { readonly kind: "registered" };
type Credentials = Registered["credentials"];

/** The bot's credentials, without asking anybody for a token. */
const credentials: Credentials = {
  isValidAppId: async (id) => id === botId,
  isAuthenticationDisabled: async () => false,
  createCredentials: async () => ({
    signRequest: async (request) => {
      request.headers.set("authorization", "Bearer token-of-the-bot");
      return request;
    },
  }),
};

/** What Teams sends when Ana writes "help" in a meeting's chat, but for these fields. */
export function anasMessage(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    type: "message",
    id: "1767524400000",
    channelId: "msteams",
    serviceUrl,
    text: "help",
    from: {
      id: "29:ana",
      name: "Ana Petrova",
      aadObjectId: "a11a0000-0000-4000-8000-0000000000a1",
    },
    recipient: { id: `28:${botId}`, name: "Guided Team Actions" },
    conversation: { id: "19:meeting_x@thread.v2", isGroup: true, tenantId: contoso },
    channelData: { tenant: { id: contoso } },
    ...changes,
  };
}

export const zipped = (text: string) => new Uint8Array(gzipSync(text));

/** Stands in for the Bot Framework: keys at an address of this machine, and tokens signed with them. */
export interface BotFrameworkStandIn {
  readonly access: Registered;
  readonly clock: () => number;
  /** The time that the guard sees, in seconds; the SDK sees the real one, which is the same at first. */
  readonly time: { now: number };
  readonly keyServer: { requests: number; answer: RequestListener; stop(): void };
  /** The first pair of keys. */
  readonly keyPair: GenerateKeyPairResult;
  /** What was logged. */
  readonly logged: unknown[];
  readonly log: Log;
  /** A good token, but for these claims (undefined leaves one out) and this header. */
  token(claims?: Record<string, unknown>, header?: Partial<JWTHeaderParameters>): Promise<string>;
  /** From now on signs with a new key, which the key server has as well. */
  rollOver(kid: string, endorsements?: readonly string[]): Promise<void>;
}

export async function botFrameworkStandIn(): Promise<BotFrameworkStandIn> {
  const time = { now: Math.floor(Date.now() / 1_000) };
  const keys: object[] = [];
  let signing = await generateKeyPair("RS256", { extractable: true });
  let kid = "";
  const rollOver = async (
    newKid: string,
    endorsements: readonly string[] = ["webchat", "msteams"],
  ) => {
    signing = await generateKeyPair("RS256", { extractable: true });
    kid = newKid;
    keys.push({ ...(await exportJWK(signing.publicKey)), kid, use: "sig", endorsements });
  };
  await rollOver("first");
  const keyServer: BotFrameworkStandIn["keyServer"] = {
    requests: 0,
    answer: (_request, response) => response.end(JSON.stringify({ keys })),
    stop: () => server.close().closeAllConnections(),
  };
  const server = createServer((request, response) => {
    response.setHeader("date", new Date(time.now * 1_000).toUTCString());
    if (request.url === "/metadata")
      return response.end(JSON.stringify({ jwks_uri: `${url}/sdk` }));
    // What the SDK reads is not counted: only what the guard does is ours.
    if (request.url === "/sdk") return response.end(JSON.stringify({ keys }));
    keyServer.requests += 1;
    return keyServer.answer(request, response);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const logged: unknown[] = [];
  return {
    access: {
      kind: "registered",
      botId,
      tenantIds: [contoso, fabrikam],
      credentials,
      keysUrl: `${url}/keys`,
      openIdMetadataUrl: `${url}/metadata`,
    },
    clock: () => time.now * 1_000,
    time,
    keyServer,
    keyPair: signing,
    logged,
    log: {
      info: (...line) => logged.push(line),
      error: (...line) => logged.push(line),
    },
    rollOver,
    token: (claims = {}, header = {}) =>
      new SignJWT({
        iss: "https://api.botframework.com",
        aud: botId,
        serviceurl: serviceUrl,
        nbf: time.now - 300,
        exp: time.now + 3_300,
        ...claims,
      })
        .setProtectedHeader({ alg: "RS256", typ: "JWT", kid, ...header })
        .sign(signing.privateKey),
  };
}
