import { randomUUID } from "node:crypto";
import type { AddressInfo } from "node:net";
import { type RequestHandler, Router } from "express";
import { io, type Socket } from "socket.io-client";
import { createApp } from "../../bot/app.ts";
import { embeddedStore } from "../../bot/store/embedded-store.ts";
import { localAccess } from "../../bot/teams/bot-access.ts";
import { teamsBot } from "../../bot/teams/teams-bot.ts";
import { memoryKeys } from "../../bot/testing/memory-keys.ts";
import { guardHost } from "../host-guard.ts";
import { localClock } from "../local-clock.ts";
import { localTokens } from "../local-tokens.ts";
import type { FromPage, RoomState, ToPage } from "../room/room-protocol.ts";
import { emptyRoom, type RoomFile, type RoomRecord } from "../room-record.ts";
import { meetingRoom } from "../room-server.ts";
import { type SampleClient, sampleClient } from "../sample/sample-client.ts";

/** An open page, as far as the server sees it. */
export interface TestPage {
  readonly socket: Socket<ToPage, FromPage>;
  /** The first state of the room, now or later, of which this is true. */
  until(isSo: (state: RoomState) => boolean): Promise<RoomState>;
}

/** The whole local server on a free port, its files in memory, at a hundred times our pace. */
export interface TestRoom {
  readonly url: string;
  readonly client: SampleClient;
  readonly record: () => RoomRecord;
  /** All that was asked of the server, as "GET /healthz". */
  readonly calls: readonly string[];
  /** How often the product was asked to look for what is due. */
  readonly looks: () => number;
  openPage(): TestPage;
  close(): Promise<void>;
}

/** With the product's own bot, unless a test brings one: then the app knows nobody's team. */
export async function testRoom(
  options: {
    readonly start?: RoomRecord;
    readonly bot?: RequestHandler;
    readonly pace?: number;
  } = {},
): Promise<TestRoom> {
  const { start = emptyRoom, bot, pace = 0.01 } = options;
  let record = start;
  const file: RoomFile = {
    read: () => record,
    write: (next) => {
      record = next;
    },
  };
  const clock = localClock(record.offsetMs);
  const tokens = localTokens(clock.now);
  const log = {
    info() {},
    error: (fields: Record<string, unknown>) => console.error(fields),
  };
  const room = meetingRoom({
    ...{ clock, tokens, file, log, newId: randomUUID },
    pageFolder: "local/room/public",
    pace,
    seatGraceMs: 50,
  });
  const store = embeddedStore({ file: ":memory:" });
  const own = teamsBot({ access: localAccess, store, clock: clock.now, log, appId: "local" });
  const app = createApp({
    ...{ store, clock: clock.now, newId: randomUUID, tokens, log, keys: memoryKeys() },
    ...{ rosters: own.rosters, chats: own.chats },
    messages: (ports) => (bot ? Router().post("/api/messages", bot) : own.routes(ports)),
    tabFolder: "tab/dist",
    frameAncestors: ["'self'"],
    mount: room.mount,
  });
  const calls: string[] = [];
  app.http.on("request", ({ method, url }) => calls.push(`${method} ${url}`));
  let looks = 0;
  const look = () => {
    looks++;
    return app.look();
  };
  guardHost(app.http);
  await new Promise<void>((listening) => app.http.listen(0, "127.0.0.1", listening));
  const url = `http://127.0.0.1:${(app.http.address() as AddressInfo).port}`;
  await room.begin(url, { look });
  const pages: TestPage[] = [];
  let closed: Promise<void> | undefined;
  async function close(): Promise<void> {
    for (const { socket } of pages) socket.disconnect();
    room.close();
    await app.close();
    store.close();
  }
  return {
    url,
    client: sampleClient(url, tokens.issue),
    record: () => record,
    calls,
    looks: () => looks,
    openPage() {
      const page = testPage(url);
      pages.push(page);
      return page;
    },
    close() {
      closed ??= close();
      return closed;
    },
  };
}

function testPage(url: string): TestPage {
  const socket: Socket<ToPage, FromPage> = io(`${url}/room`, {
    path: "/live",
    transports: ["websocket"],
    forceNew: true,
  });
  let newest: RoomState | undefined;
  const waiting = new Set<(state: RoomState) => void>();
  socket.on("state", (state) => {
    newest = state;
    for (const hear of waiting) hear(state);
  });
  return {
    socket,
    until: (isSo) =>
      new Promise((resolve) => {
        const hear = (state: RoomState) => {
          if (!isSo(state)) return;
          waiting.delete(hear);
          resolve(state);
        };
        waiting.add(hear);
        if (newest) hear(newest);
      }),
  };
}
