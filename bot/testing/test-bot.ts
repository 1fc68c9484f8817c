import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod/v4";
import type { Person } from "#shared/team.ts";
import { everybody } from "#shared/testing/builders.ts";
import { embeddedStore } from "../store/embedded-store.ts";
import { localAccess } from "../teams/bot-access.ts";
import { type SkippingTime, skippingTime } from "../teams/delivery/testing/times.ts";
import { type TeamsBot, teamsBot } from "../teams/teams-bot.ts";
import {
  type ConnectorStandIn,
  connectorStandIn,
  type ListedAccount,
} from "./connector-stand-in.ts";
import { conversationId, type TestApp, tenantId, testApp } from "./test-app.ts";

export const teamsAppId = "00000000-0000-4000-8000-00000000a990";

/** What Teams sends; `activityOf` fills in what all have in common. */
export interface SentActivity {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** How the bot answered the call that brought an activity. */
export interface Delivery {
  readonly status: number;
  /** For an invoke. */
  readonly body: InvokeBody | undefined;
}

const InvokeBody = z.object({ statusCode: z.number(), type: z.string(), value: z.unknown() });
export type InvokeBody = z.infer<typeof InvokeBody>;

/** The whole server with its bot, and Teams' side of it, over real HTTP. */
export interface TestBot extends TestApp {
  readonly bot: TeamsBot;
  readonly connector: ConnectorStandIn;
  /** In which calls of Teams wait: no test does. */
  readonly time: SkippingTime;
  /** Lets Teams send an activity. */
  send(activity: SentActivity): Promise<Delivery>;
}

/** Starts both, with all five in the meeting's chat. */
export async function testBot(): Promise<TestBot> {
  const store = embeddedStore({ file: ":memory:" });
  const connector = await connectorStandIn();
  connector.members.set(conversationId, everybody.map(accountOf));
  const logged: unknown[] = [];
  const log = {
    info: (...line: unknown[]) => logged.push(line),
    error: (...line: unknown[]) => logged.push(line),
  };
  const time = skippingTime();
  const bot = teamsBot({
    ...{ access: localAccess, store, clock: Date.now, log, appId: teamsAppId },
    time,
  });
  const app = await testApp({
    store,
    rosters: bot.rosters,
    chats: bot.chats,
    messages: bot.routes,
  });
  return {
    ...app,
    get logged() {
      return [...app.logged, ...logged];
    },
    bot,
    connector,
    time,
    async send(activity) {
      const response = await fetch(`${app.url}/api/messages`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ serviceUrl: connector.serviceUrl, ...activity }),
      });
      const text = await response.text();
      return {
        status: response.status,
        body: text === "" ? undefined : InvokeBody.parse(JSON.parse(text)),
      };
    },
    async close() {
      await app.close();
      await connector.close();
      store.close();
    },
  };
}

/** A person as Teams lists them in a conversation. */
export function accountOf({ userId, name }: Person): ListedAccount {
  return { id: `29:${userId}`, name, aadObjectId: userId, tenantId };
}

const Recorded = z.looseObject({ type: z.string() });

/** An activity as the documentation of Teams gives it, with what is different here. */
export function activityOf(
  name: string,
  changes: Readonly<Record<string, unknown>> = {},
): SentActivity {
  const file = join(import.meta.dirname, "activities", `${name}.json`);
  return { ...Recorded.parse(JSON.parse(readFileSync(file, "utf8"))), ...changes };
}

/** Who sends an activity. */
export function sentBy({ userId, name }: Person) {
  return { from: { id: `29:${userId}`, name, aadObjectId: userId } };
}

/** A person's own chat with the bot. */
export const ownChat = {
  conversation: { id: "a:own", conversationType: "personal", tenantId },
} as const;
