import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { z } from "zod/v4";

/** A message as the bot posted or changed it. */
export const Posted = z.looseObject({
  type: z.string(),
  summary: z.string().optional(),
  text: z.string().optional(),
  entities: z.array(z.looseObject({ type: z.string() })).optional(),
  attachments: z
    .array(z.looseObject({ contentType: z.string(), content: z.looseObject({}) }))
    .optional(),
});
export type Posted = z.infer<typeof Posted>;

/** One call of the bot to Teams. */
export interface ConnectorCall {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** For calls about one. */
  readonly conversationId: string | undefined;
  readonly body: unknown;
  /** Whether it was answered with a refusal. */
  readonly isRefused: boolean;
}

/** An account as Teams lists it in a conversation. */
export interface ListedAccount {
  readonly id: string;
  readonly name?: string;
  readonly aadObjectId?: string;
  readonly objectId?: string;
  readonly tenantId?: string;
}

/** How a call is answered in place of what it would be answered. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** In place of an error with this code, as some of Teams' services write it. */
  readonly body?: unknown;
}

/** Teams as bots call it: the Bot Framework's REST endpoints, over real HTTP. */
export interface ConnectorStandIn {
  readonly serviceUrl: string;
  readonly calls: readonly ConnectorCall[];
  /** Who is in a conversation. */
  readonly members: Map<string, readonly ListedAccount[]>;
  /** The directory's ids of people who have not installed the app: the bot has no chat with them. */
  readonly notInstalled: Set<string>;
  /** How many a page of members holds. */
  pageSize: number;
  /** Refuses a call; undefined lets it through. */
  refuse: (call: Omit<ConnectorCall, "isRefused">) => Refusal | "reset" | undefined;
  /** Waits before every answer (ms). */
  delayMs: number;
  /** The messages in a conversation, in the order in which they were posted. */
  posted(conversationId?: string): readonly Posted[];
  /** What took the place of messages, the ids of these with it. */
  replaced(): readonly { readonly id: string; readonly message: Posted }[];
  close(): Promise<void>;
}

/** Starts it on a free port. */
export async function connectorStandIn(): Promise<ConnectorStandIn> {
  const calls: ConnectorCall[] = [];
  const server = createServer(async (request, response) => {
    const call = callOf(request, await bodyOf(request));
    const refusal = standIn.refuse(call);
    calls.push({ ...call, isRefused: refusal !== undefined });
    if (standIn.delayMs > 0) await new Promise((wait) => setTimeout(wait, standIn.delayMs));
    if (refusal === "reset") {
      request.socket.resetAndDestroy();
      return;
    }
    const { status, headers, body } = refusal ? answerOf(refusal) : answerTo(standIn, call);
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const standIn: ConnectorStandIn = {
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/teams/`,
    calls,
    members: new Map(),
    notInstalled: new Set(),
    pageSize: 500,
    refuse: () => undefined,
    delayMs: 0,
    posted: (conversationId) =>
      calls
        .filter((call) => isPost(call) && !call.isRefused)
        .filter((call) => conversationId === undefined || call.conversationId === conversationId)
        .map(({ body }) => Posted.parse(body)),
    replaced: () =>
      calls
        .filter(({ method, isRefused }) => method === "PUT" && !isRefused)
        .map(({ path, body }) => ({
          id: decodeURIComponent(path.split("/").at(-1) ?? ""),
          message: Posted.parse(body),
        })),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
  return standIn;
}

function isPost({ method, path }: Pick<ConnectorCall, "method" | "path">): boolean {
  return method === "POST" && /^\/teams\/v3\/conversations\/[^/]+\/activities/.test(path);
}

function callOf(
  { method = "", url = "" }: IncomingMessage,
  body: unknown,
): Omit<ConnectorCall, "isRefused"> {
  const { pathname, searchParams } = new URL(url, "http://127.0.0.1");
  const [, id] = /^\/teams\/v3\/conversations\/([^/]+)\//.exec(pathname) ?? [];
  return {
    method,
    path: pathname,
    query: searchParams,
    conversationId: id === undefined ? undefined : decodeURIComponent(id),
    body,
  };
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString();
  return text === "" ? undefined : JSON.parse(text);
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

function answerOf({ code, ...refusal }: Refusal): Answer {
  return { body: { error: { code, message: code } }, ...refusal };
}

const NewConversation = z.looseObject({ members: z.array(z.looseObject({ id: z.string() })) });

function answerTo(
  { members, notInstalled, pageSize, calls }: ConnectorStandIn,
  call: Omit<ConnectorCall, "isRefused">,
): Answer {
  const { method, path, conversationId = "", query } = call;
  if (method === "POST" && path === "/teams/v3/conversations") {
    const id = NewConversation.parse(call.body).members[0]?.id ?? "";
    const account = [...members.values()].flat().find((one) => isOf(one, id));
    if (notInstalled.has(account?.aadObjectId ?? id)) return notInRoster;
    return { status: 201, body: { id: `a:own-${account?.id ?? id}` } };
  }
  if (isPost(call) || method === "PUT") {
    return { status: 201, body: { id: String(1_700_000_000_000 + calls.length) } };
  }
  if (method === "GET" && path.endsWith("/pagedmembers")) {
    const all = members.get(conversationId);
    if (!all) return notFound;
    const from = Number(query.get("continuationToken") ?? 0);
    const to = from + pageSize;
    const token = to < all.length ? { continuationToken: String(to) } : {};
    return { status: 200, body: { members: all.slice(from, to), ...token } };
  }
  const [, memberId] = /\/members\/([^/]+)$/.exec(path) ?? [];
  if (method === "GET" && memberId !== undefined) {
    const id = decodeURIComponent(memberId);
    const account = members.get(conversationId)?.find((one) => isOf(one, id));
    return account ? { status: 200, body: account } : notFound;
  }
  return notFound;
}

/** Teams takes both of a person's ids: its own for the bot, and the directory's. */
function isOf({ id, aadObjectId }: ListedAccount, asked: string): boolean {
  return id === asked || aadObjectId === asked;
}

const notInRoster = {
  status: 403,
  body: { error: { code: "BotNotInConversationRoster", message: "none" } },
};

const notFound = {
  status: 404,
  body: { error: { code: "ConversationNotFound", message: "none" } },
};
