import { randomUUID } from "node:crypto";
import type { AddressInfo } from "node:net";
import { z } from "zod/v4";
import {
  type CallBody,
  type CallParams,
  type CallReply,
  contract,
  type ErrorReply,
} from "#shared/contract.ts";
import { DomainError } from "#shared/errors.ts";
import { Id } from "#shared/record.ts";
import { pathOf, type RouteName, routes } from "#shared/routes.ts";
import { Person } from "#shared/team.ts";
import { everybody, monday } from "#shared/testing/builders.ts";
import { type AppParts, createApp } from "../app.ts";
import type { Limits } from "../limits.ts";
import type { Chats, Keys, NewId, Ports, Rosters, Store, Tokens } from "../ports.ts";
import type { RequestUnits } from "../request-units.ts";
import { embeddedStore } from "../store/embedded-store.ts";
import { silentChats } from "./deliveries.ts";
import { memoryKeys } from "./memory-keys.ts";

export const tenantId = "contoso";
export const conversationId = "19:meeting_standup@thread.v2";

/** What a call came to: its status, and the reply or the refusal. */
export interface Answer<Name extends RouteName> {
  readonly status: number;
  readonly reply: CallReply<Name>;
  readonly error: ErrorReply["error"];
}

/** Makes calls as one person. */
export interface Caller {
  readonly token: string;
  call<Name extends RouteName>(
    name: Name,
    params: CallParams<Name>,
    body?: CallBody<Name>,
  ): Promise<Answer<Name>>;
}

/** The whole server on a free port, in memory, with a clock that stands still until it is moved. */
export interface TestApp {
  readonly url: string;
  readonly store: Store;
  readonly clock: { now: number };
  readonly keys: ReturnType<typeof memoryKeys>;
  /** Everything that was logged. */
  readonly logged: unknown[];
  readonly ports: Ports;
  as(person: Person, tenant?: string): Caller;
  /** How many sockets are open, as the server sees it. */
  connections(): number;
  /** Does what is due by now. */
  look(): Promise<void>;
  close(): Promise<void>;
}

/** Starts the server; `rosters` says who is in a conversation, by default all five. */
export async function testApp(
  overrides: {
    rosters?: Pick<Rosters, "read"> & Partial<Rosters>;
    chats?: Chats;
    store?: Store;
    newId?: NewId;
    keys?: Keys;
    tokens?: Tokens;
    messages?: AppParts["messages"];
    watchesRosters?: boolean;
    others?: AppParts["others"];
    units?: RequestUnits;
    /** When it begins; else on a Monday. */
    now?: number;
    /** By default there are none: the clock stands still. */
    limits?: Limits;
    tabFolder?: string;
  } = {},
): Promise<TestApp> {
  const store = overrides.store ?? embeddedStore({ file: ":memory:" });
  const clock = { now: overrides.now ?? monday };
  const keys = memoryKeys();
  const logged: unknown[] = [];
  let connections = () => 0;
  const app = createApp({
    store,
    clock: () => clock.now,
    newId: overrides.newId ?? randomUUID,
    rosters: {
      isInMeeting: async () => undefined,
      ...(overrides.rosters ?? rosterOf({ [conversationId]: everybody })),
    },
    tokens: overrides.tokens ?? plainTokens,
    limits: overrides.limits ?? noLimits,
    watchesRosters: overrides.watchesRosters ?? false,
    ...(overrides.others ? { others: overrides.others } : {}),
    ...(overrides.units ? { units: overrides.units } : {}),
    keys: overrides.keys ?? keys,
    chats: overrides.chats ?? silentChats,
    ...(overrides.messages ? { messages: overrides.messages } : {}),
    log: {
      info: (...line) => logged.push(line),
      error: (...line) => logged.push(line),
    },
    mount: (_express, { engine }) => {
      connections = () => engine.clientsCount;
    },
    tabFolder: overrides.tabFolder ?? "tab/dist",
    frameAncestors: ["'self'"],
  });
  await new Promise<void>((listening) => app.http.listen(0, "127.0.0.1", listening));
  const url = `http://127.0.0.1:${(app.http.address() as AddressInfo).port}`;
  return {
    url,
    store,
    clock,
    keys,
    logged,
    ports: app.ports,
    connections: () => connections(),
    look: () => app.look(),
    as: (person, tenant = tenantId) => caller(url, tokenFor(person, tenant)),
    close: () => app.close(),
  };
}

/** Conversations and their people; every other conversation has none. */
export function rosterOf(conversations: Readonly<Record<string, readonly Person[]>>): Rosters {
  return {
    isInMeeting: async () => undefined,
    read: async (_tenantId, id) => ({ name: "Parcel tracking", people: conversations[id] ?? [] }),
  };
}

/** A token in the form of a real one that says in plain text who sends it; good for an hour. */
export function tokenFor(
  person: Person,
  tenant = tenantId,
  expiresAt = Date.now() + 3_600_000,
): string {
  const claims = { tenantId: tenant, userId: person.userId, name: person.name, expiresAt };
  return `test.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.unsigned`;
}

const noLimits: Limits = {
  calls: { atOnce: Number.POSITIVE_INFINITY, perSecond: 1 },
  strangers: Number.POSITIVE_INFINITY,
  linesOfPerson: Number.POSITIVE_INFINITY,
  linesOfTeam: Number.POSITIVE_INFINITY,
};

const Claims = z.strictObject({ tenantId: Id, ...Person.shape, expiresAt: z.int() });

const plainTokens: Tokens = {
  async verify(token) {
    const [kind, claims = "", signature] = token.split(".");
    const parsed = Claims.safeParse(unpacked(claims));
    if (kind !== "test" || signature !== "unsigned" || !parsed.success) {
      throw new DomainError("unauthenticated", "Not a test's token.");
    }
    const { expiresAt, ...actor } = parsed.data;
    if (expiresAt <= Date.now()) throw new DomainError("unauthenticated", "An old token.");
    return { actor, expiresInMs: expiresAt - Date.now() };
  },
};

function unpacked(claims: string): unknown {
  const json = Buffer.from(claims, "base64url").toString();
  return /^\{.*\}$/.test(json) ? JSON.parse(json) : undefined;
}

function caller(url: string, token: string): Caller {
  return {
    token,
    async call(name, params, body) {
      const response = await fetch(url + pathOf(name, params), {
        method: routes[name].method,
        headers: {
          authorization: `Bearer ${token}`,
          // To make answers small takes longer here than all else that is done for them.
          "accept-encoding": "identity",
          ...(body === undefined ? {} : { "content-type": "application/json" }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const answer: unknown = await response.json();
      if (response.ok) requireContract(name, answer);
      return { status: response.status, ...told<typeof name>(answer) };
    },
  };
}

/** Whatever a call answers, it is what the contract says and not one field more. */
function requireContract(name: RouteName, answer: unknown): void {
  const parsed = contract[name].reply.safeParse(answer);
  if (!parsed.success) throw new Error(`${name} broke the contract: ${parsed.error.message}`);
}

/** A test reads `reply` after a success and `error` after a refusal. */
function told<Name extends RouteName>(answer: unknown): Omit<Answer<Name>, "status"> {
  return { reply: answer as CallReply<Name>, error: (answer as ErrorReply).error };
}
