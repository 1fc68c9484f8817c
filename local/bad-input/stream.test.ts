import { createServer as createHttp } from "node:http";
import type { AddressInfo } from "node:net";
import { connect, createServer, type Socket as TcpSocket } from "node:net";
import fc from "fast-check";
import { Server } from "socket.io";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Run } from "#shared/run.ts";
import { ana, aRun, ben, dana } from "#shared/testing/builders.ts";
import { usualLimits } from "../../bot/limits.ts";
import { type Listener, listen, Refused } from "../../bot/testing/listener.ts";
import { type Meeting, must, planned } from "../../bot/testing/meeting.ts";
import { type TestApp, tenantId, testApp, tokenFor } from "../../bot/testing/test-app.ts";
import { liveOverSockets } from "../../tab/live.ts";
import { hearFirst, hearRun } from "../../tab/merge.ts";
import { livePath, rawLine, saysWho } from "./testing/raw-line.ts";

// E, the live line: Socket.IO, and the version that a panel asks from. [R168] [R169]

/** However busy the machine is. */
const soon = { timeout: 20_000 };

let app: TestApp;
let meeting: Meeting;
const ends: (() => unknown)[] = [];
beforeEach(async () => {
  app = await testApp({ limits: { ...usualLimits, calls: { atOnce: 10_000, perSecond: 1 } } });
  meeting = await planned(app);
});
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
  await app.close();
});

async function lineOf(auth: object, headers?: Record<string, string>): Promise<Listener> {
  const line = await listen(app, { teamId: meeting.teamId, ...auth }, headers);
  ends.push(line.close);
  return line;
}

const readRun = async () => {
  const { current } = await must(app, dana, "readTeam", { teamId: meeting.teamId });
  return current?.run;
};

test("bad input 085: a place to go on from that is garbage: the panel reads the whole", async () => {
  const run = await meeting.move("startRun");
  const places = ["-1", "NaN", "'; drop", "other-meeting", "x".repeat(10_000), { $gt: 0 }];
  const token = tokenFor(dana);
  for (const place of places) {
    const headers = { "last-event-id": typeof place === "string" ? place : "1" };
    const { socket } = await lineOf({ token, offset: place }, headers);
    await lineOf({ token, pid: place, lastEventId: "1" });
    expect([socket.connected, Boolean(socket.recovered)]).toEqual([true, false]);
    expect(await readRun()).toEqual(run);
  }
  // More than a line takes ends it, and says nothing of it.
  const line = await rawLine(app.url);
  line.send(saysWho({ token: tokenFor(dana), teamId: meeting.teamId, offset: "x".repeat(20_000) }));
  // 1009: too big.
  await line.until("\x88\x02\x03\xf1");
  line.socket.destroy();
  expect(app.logged).toEqual([]);
});

test("bad input 086: a thousand lines of one person", async () => {
  const auth = { token: tokenFor(ana), teamId: meeting.teamId };
  const refusals: string[] = [];
  const open = () =>
    lineOf(auth).catch((error: unknown) => {
      if (!(error instanceof Refused)) throw error;
      refusals.push(error.message);
    });
  for (let n = 0; n < 20; n++) await Promise.all(Array.from({ length: 50 }, open));
  expect(refusals).toHaveLength(1_000 - usualLimits.linesOfPerson);
  expect(new Set(refusals)).toEqual(new Set(["too-many"]));
  expect((await lineOf({ token: tokenFor(ben) })).socket.connected).toBe(true);
  // Once they are closed there is room again.
  for (const end of ends.splice(0)) end();
  await expect.poll(async () => (await open())?.socket.connected, soon).toBe(true);
});

test("bad input 087: somebody who listens and does not read", async () => {
  const line = await rawLine(app.url);
  ends.push(() => line.socket.destroy());
  line.send(saysWho({ token: tokenFor(dana), teamId: meeting.teamId }));
  await line.until("40{");
  const bens = await lineOf({ token: tokenFor(ben) });
  expect(app.connections()).toBe(2);
  line.socket.pause();
  const run = await meeting.move("startRun");
  const big: Run = { ...run, title: "x".repeat(50_000) };
  const before = process.memoryUsage().rss;
  let told = 0;
  while (app.connections() > 1 && told < 3_000) {
    app.ports.live.publish(tenantId, meeting.teamId, { name: "run", data: big });
    told += 1;
    await new Promise((next) => setImmediate(next));
  }
  expect(told).toBeLessThan(3_000);
  expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
  // Whoever reads has heard everything, and who comes back reads the newest.
  await bens.until(() => bens.heard.length >= told);
  await lineOf({ token: tokenFor(dana) });
  expect(await readRun()).toEqual(run);
});

test("bad input 088: a line that fell silent is given up in 25 seconds, and comes back by itself", async () => {
  const line = await rawLine(app.url);
  await line.until("pingTimeout");
  const said = JSON.parse(/\{"sid".*?\}/.exec(line.received())?.[0] ?? "{}");
  expect(said.pingInterval + said.pingTimeout).toBeLessThan(30_000);
  line.socket.destroy();

  // The same with less patience, over a line that can be made to fall silent.
  const http = createHttp();
  const sockets = new Server(http, { path: "/live", pingInterval: 100, pingTimeout: 150 });
  await new Promise<void>((listening) => http.listen(0, "127.0.0.1", listening));
  const relay = await aRelay((http.address() as AddressInfo).port);
  ends.push(() => sockets.close(), relay.close);
  const heard: string[] = [];
  const panel = liveOverSockets(async () => "token", relay.url)("team-1", {
    onUp: () => heard.push("up"),
    onDown: () => heard.push("down"),
    onEvent: () => {},
  });
  ends.push(panel.close);
  await expect.poll(() => heard, soon).toEqual(["up"]);
  relay.fallSilent();
  await expect.poll(() => heard, soon).toEqual(["up", "down"]);
  await expect.poll(() => heard, soon).toEqual(["up", "down", "up"]);
});

test("bad input 089: a token that expires while its line is open", async () => {
  let made = 0;
  const heard: string[] = [];
  const panel = liveOverSockets(async () => {
    made += 1;
    return tokenFor(dana, tenantId, Date.now() + (made === 1 ? 300 : 3_600_000));
  }, app.url)(meeting.teamId, {
    onUp: () => heard.push("up"),
    onDown: () => heard.push("down"),
    onEvent: () => {},
  });
  ends.push(panel.close);
  await expect.poll(() => heard, soon).toEqual(["up", "down", "up"]);
  expect(made).toBe(2);
});

test("bad input 090: all panels lose their line at once, and come back over three seconds", async () => {
  const http = createHttp();
  const sockets = new Server(http, { path: "/live", transports: ["websocket"] });
  await new Promise<void>((listening) => http.listen(0, "127.0.0.1", listening));
  ends.push(() => sockets.close());
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  let lostAt = Number.POSITIVE_INFINITY;
  const back: number[] = [];
  const panels = Array.from({ length: 100 }, () =>
    liveOverSockets(async () => "token", url)("team-1", {
      onUp: () => back.push(performance.now() - lostAt),
      onDown: () => {},
      onEvent: () => {},
    }),
  );
  ends.push(() => {
    for (const panel of panels) panel.close();
  });
  await expect.poll(() => back.length, soon).toBe(100);
  back.length = 0;
  lostAt = performance.now();
  // Half as a server that says goodbye, half as one that is killed.
  const all = [...sockets.of("/").sockets.values()];
  for (const socket of all.slice(0, 50)) socket.disconnect(true);
  for (const socket of all.slice(50)) socket.conn.close(true);
  await expect.poll(() => back.length, soon).toBe(100);
  const thirds = [0, 1, 2].map((n) => back.filter((ms) => Math.floor(ms / 1_000) === n).length);
  for (const third of thirds) expect(third).toBeGreaterThan(8);
});

test("bad input 091: a page of another site opens a line", async () => {
  const { host } = new URL(app.url);
  for (const origin of ["https://evil.example", `http://${host}.evil.example`, "null", "x"]) {
    const line = await rawLine(app.url, { origin });
    expect([origin, line.received().split("\r\n")[0]]).toEqual([origin, "HTTP/1.1 403 Forbidden"]);
  }
  // Nor by asking instead of listening: that way is closed for all.
  const asked = await fetch(`${app.url}${livePath.replace("websocket", "polling")}`);
  expect(asked.status).toBe(400);
  const own = await rawLine(app.url, { origin: app.url });
  expect(own.received()).toContain("101 Switching Protocols");
  own.socket.destroy();
});

test("bad input 092: messages that come late, twice and in another order", async () => {
  const first = hearFirst(await must(app, dana, "readTeam", { teamId: meeting.teamId }));
  const runs = Array.from({ length: 20 }, (_, n) => aRun({ id: "run-1", version: n + 1 }));
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...runs), { minLength: 1, maxLength: 60 }), (messages) => {
      let heard = first;
      let shown = 0;
      for (const run of messages) {
        heard = hearRun(heard, run);
        const version = heard.runs["run-1"]?.version ?? 0;
        expect(version).toBeGreaterThanOrEqual(shown);
        shown = version;
      }
      expect(shown).toBe(Math.max(...messages.map(({ version }) => version)));
    }),
  );
});

/** A way to a server that can be made to carry nothing any more, without a word to either side. */
async function aRelay(port: number) {
  const pairs = new Set<TcpSocket>();
  const silent = new WeakSet<TcpSocket>();
  const relay = createServer((from) => {
    const to = connect(port, "127.0.0.1");
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      pairs.add(one);
      one.on("data", (part) => {
        if (!silent.has(one)) other.write(part);
      });
      one.on("close", () => pairs.delete(one) && other.destroy());
      one.on("error", () => one.destroy());
    }
  });
  await new Promise<void>((listening) => relay.listen(0, "127.0.0.1", listening));
  return {
    url: `http://127.0.0.1:${(relay.address() as AddressInfo).port}`,
    fallSilent() {
      for (const socket of pairs) silent.add(socket);
    },
    close() {
      relay.close();
      for (const socket of pairs) socket.destroy();
    },
  };
}
