import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import type { TurnContext } from "botbuilder";
import express from "express";
import type { Clock, Log } from "../../ports.ts";
import type { BotAccess } from "../bot-access.ts";
import { botAdapter } from "../bot-adapter.ts";
import { guard } from "../guard.ts";

/** A server with the guard, the SDK behind it and a bot that writes down what reaches it. */
export interface GuardedBot {
  readonly url: string;
  /** How many calls the guard let through to the SDK. */
  readonly sdk: { calls: number };
  /** The activities that the SDK let through to the bot. */
  readonly turns: TurnContext["activity"][];
  /** What the bot does in a turn. */
  logic: (context: TurnContext) => Promise<void>;
  /** Where calls seem to come from, if not from where they do. */
  callsFrom?: string;
  /** Posts an activity, JSON unless the body is text or bytes. */
  post(body: unknown, headers?: Record<string, string>): Promise<Response>;
  close(): void;
}

export async function guardedBot(
  access: BotAccess,
  parts: { readonly clock: Clock; readonly log: Log },
): Promise<GuardedBot> {
  const adapter = botAdapter(access, parts);
  const app = express().post(
    "/api/messages",
    ...guard(access, parts),
    async (request, response) => {
      bot.sdk.calls += 1;
      await adapter.process(request, response, async (context) => {
        bot.turns.push(context.activity);
        await bot.logic(context);
      });
    },
  );
  const server = createServer(app);
  server.on("connection", (socket: Socket) => {
    const actual = socket.remoteAddress;
    Object.defineProperty(socket, "remoteAddress", { get: () => bot.callsFrom ?? actual });
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`;
  const bot: GuardedBot = {
    url,
    sdk: { calls: 0 },
    turns: [],
    logic: async () => {},
    post(body, headers = {}) {
      const asIs = typeof body === "string" || body instanceof Uint8Array;
      return fetch(url, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: asIs ? (body as NonNullable<RequestInit["body"]>) : JSON.stringify(body),
      });
    },
    close: () => server.close().closeAllConnections(),
  };
  return bot;
}
