import { createServer, request } from "node:http";
import { connect } from "node:net";
import { afterAll, expect, test } from "vitest";
import { guardHost, isOwnPage } from "./host-guard.ts";

const http = createServer((_, response) => response.end("welcome"));
guardHost(http);
const port = await new Promise<number>((resolve) => {
  http.listen(0, "127.0.0.1", () => {
    const address = http.address();
    resolve(typeof address === "object" && address ? address.port : 0);
  });
});
afterAll(() => void http.close());

function statusFor(headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const call = request({ port, host: "127.0.0.1", headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    call.on("error", reject).end();
  });
}

test("localhost by any of its names is let in", async () => {
  expect(await statusFor({ host: `localhost:${port}` })).toBe(200);
  expect(await statusFor({ host: `127.0.0.1:${port}` })).toBe(200);
  expect(await statusFor({ host: `[::1]:${port}` })).toBe(200);
});

test("another name that leads to this machine is refused", async () => {
  expect(await statusFor({ host: "evil.example" })).toBe(403);
  expect(await statusFor({ host: `localhost.evil.example:${port}` })).toBe(403);
});

test("a page of another origin is refused, and so is another port's", () => {
  const host = "localhost:3978";
  expect(isOwnPage({ headers: { host, origin: "http://localhost:3978" } })).toBe(true);
  expect(isOwnPage({ headers: { host, origin: "https://evil.example" } })).toBe(false);
  expect(isOwnPage({ headers: { host, origin: "http://localhost:9999" } })).toBe(false);
  expect(isOwnPage({ headers: { host, origin: "null" } })).toBe(false);
});

test.each(["x-forwarded-for", "forwarded"])(
  "what came through a tunnel (%s) is refused, sockets included",
  async (name) => {
    const headers = { host: `localhost:${port}`, [name]: "for=203.0.113.7" };
    expect(await statusFor(headers)).toBe(403);
    expect(await statusFor({ ...headers, [name]: "" })).toBe(403);
    expect(await statusFor({ ...headers, connection: "Upgrade", upgrade: "websocket" })).toBe(403);
  },
);

test("a socket that is refused and gone at once takes nothing down with it", async () => {
  for (let round = 0; round < 60; round++) {
    await new Promise<void>((gone) => {
      const socket = connect(port, "127.0.0.1", () => {
        const upgrade = "Connection: Upgrade\r\nUpgrade: websocket\r\n";
        socket.write(`GET /live HTTP/1.1\r\nHost: evil.example\r\n${upgrade}\r\n`);
        socket.resetAndDestroy();
      });
      socket.on("close", () => gone()).on("error", () => gone());
    });
  }
  expect(await statusFor({ host: `localhost:${port}` })).toBe(200);
});
