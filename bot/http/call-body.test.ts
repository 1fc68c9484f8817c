import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { setTimeout as rest } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import { readBody } from "./call-body.ts";

const ends: (() => unknown)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

/** What is read of a request that comes in these parts; the last one may be that its sender goes. */
async function read(parts: readonly (string | "gone")[]): Promise<unknown> {
  const server = createServer().listen(0, "127.0.0.1");
  ends.push(() => server.close());
  await once(server, "listening");
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  ends.push(() => socket.destroy());
  socket.setNoDelay(true);
  const body = new Promise<unknown>((resolve, reject) => {
    server.once("request", (request) => readBody(request, 20).then(resolve, reject));
  });
  const sending = (async () => {
    for (const part of parts) {
      if (part === "gone") socket.destroy();
      else socket.write(part);
      await rest(20);
    }
  })();
  return (await Promise.all([body, sending]))[0];
}

const head = (...headers: readonly string[]) =>
  ["POST / HTTP/1.1", "host: x", "content-type: application/json", ...headers, "", ""].join("\r\n");

test("a body is read that comes with its head, after it, in pieces or of a length that nobody said", async () => {
  const sized = head("content-length: 10");
  expect(await read([`${sized}{"text":1}`])).toEqual({ text: 1 });
  expect(await read([sized, '{"text":1}'])).toEqual({ text: 1 });
  expect(await read([`${sized}{"te`, 'xt"', ":1}"])).toEqual({ text: 1 });
  const chunked = head("transfer-encoding: chunked");
  expect(await read([chunked, '4\r\n{"te\r\n', '6\r\nxt":1}\r\n0\r\n\r\n'])).toEqual({ text: 1 });
  expect(await read([`${chunked}0\r\n\r\n`])).toEqual({});
  expect(await read([head()])).toEqual({});
});

test("more than may come is refused as soon as it has come, also where nobody said how much it is", async () => {
  const text = `{"text":"${"x".repeat(30)}"}`;
  const tooLarge = { code: "too-large" };
  await expect(read([`${head(`content-length: ${text.length}`)}${text}`])).rejects.toMatchObject(
    tooLarge,
  );
  const endless = [head("transfer-encoding: chunked"), `1e\r\n${"x".repeat(30)}\r\n`];
  await expect(read(endless)).rejects.toMatchObject(tooLarge);
});

test("nobody waits for the rest of a body whose sender has gone", async () => {
  const begun = `${head("content-length: 10")}{"te`;
  await expect(read([begun, "gone"])).rejects.toMatchObject({ code: "invalid" });
});

test("a type and a character set are known in whatever letters and spaces", async () => {
  const as = (type: string) =>
    read([`POST / HTTP/1.1\r\nhost: x\r\ncontent-type: ${type}\r\ncontent-length: 2\r\n\r\n{}`]);
  for (const type of ["Application/JSON", 'application/json ; charset="UTF-8"']) {
    expect(await as(type)).toEqual({});
  }
  await expect(as("application/json; charset=utf-16")).rejects.toMatchObject({ code: "invalid" });
  await expect(as("application/jsonp")).rejects.toMatchObject({ code: "not-json" });
});
