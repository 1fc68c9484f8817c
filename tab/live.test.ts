// @vitest-environment node
// @vitest-environment node
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Server } from "socket.io";
import { afterEach, expect, test, vi } from "vitest";
import type { LiveEvent } from "#shared/live-events.ts";
import { liveOverSockets } from "./live.ts";

const open: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

/** A real server of sockets and a line to it; `admits` decides who may listen. */
async function aLine(admits: () => boolean = () => true) {
  const http = createServer();
  const sockets = new Server(http, { path: "/live", transports: ["websocket"] });
  const asked: unknown[] = [];
  sockets.use((socket, next) => {
    asked.push(socket.handshake.auth);
    next(admits() ? undefined : new Error("refused"));
  });
  await new Promise<void>((listening) => http.listen(0, "127.0.0.1", listening));
  open.push(() => sockets.close());
  const heard: (LiveEvent | "up" | "down")[] = [];
  let tokens = 0;
  const line = liveOverSockets(
    () => Promise.resolve(`token-${++tokens}`),
    `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
  )("team-1", {
    onUp: () => heard.push("up"),
    onDown: () => heard.push("down"),
    onEvent: (event) => heard.push(event),
  });
  open.push(() => line.close());
  return { sockets, asked, heard, line };
}

const news = { teamId: "team-1" };
const soon = { timeout: 8_000 };

test("a line says who asks and for which team, and hears what is told", async () => {
  const { sockets, asked, heard } = await aLine();
  await vi.waitFor(() => expect(heard).toEqual(["up"]), soon);
  sockets.emit("team", news);
  await vi.waitFor(() => expect(heard).toEqual(["up", { name: "team", data: news }]), soon);
  expect(asked).toEqual([{ token: "token-1", teamId: "team-1" }]);
});

test("a line that the server closed comes back with a fresh token", async () => {
  const { sockets, asked, heard } = await aLine();
  await vi.waitFor(() => expect(heard).toEqual(["up"]), soon);
  sockets.disconnectSockets(true);
  await vi.waitFor(() => expect(heard).toEqual(["up", "down", "up"]), soon);
  expect(asked.at(-1)).toEqual({ token: "token-2", teamId: "team-1" });
}, 20_000);

test("a line that was refused tries again", async () => {
  let refusals = 1;
  const { heard } = await aLine(() => refusals-- <= 0);
  await vi.waitFor(() => expect(heard).toEqual(["down", "up"]), soon);
}, 20_000);
