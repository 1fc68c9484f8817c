import { afterEach, beforeEach, expect, test } from "vitest";
import type { RoomState } from "./room/room-protocol.ts";
import { type TestRoom, testRoom } from "./testing/test-room.ts";

let room: TestRoom;
beforeEach(async () => {
  room = await testRoom();
});
afterEach(() => room.close());

/** What the room itself says in the meeting's chat. */
const texts = (state: RoomState) =>
  state.lines
    .filter(({ by, chat }) => by === undefined && chat === "meeting")
    .map(({ text }) => text);
const saidByBot = (lines: RoomState["lines"]) =>
  lines.filter(({ by, chat }) => by === "bot" && chat === "meeting").length;
const saidBy = ({ lines }: RoomState) => lines.filter(({ by }) => by !== undefined && by !== "bot");

test("a page hears who sits where, and its seat is free after it is gone", async () => {
  const anas = room.openPage();
  const bens = room.openPage();
  anas.socket.emit("hold", ["ana"]);
  bens.socket.emit("hold", ["ben"]);
  await anas.until(({ taken }) => taken.join() === "ana,ben");
  bens.socket.disconnect();
  await anas.until(({ taken }) => taken.join() === "ana");
});

test("the meeting starts once, ends once, and says so in its chat", async () => {
  const page = room.openPage();
  page.socket.emit("startMeeting").emit("startMeeting");
  const started = await page.until(({ startedAt }) => startedAt !== undefined);
  expect(texts(started)).toEqual(["The meeting has started."]);
  page.socket.emit("endMeeting").emit("endMeeting");
  const ended = await page.until((state) => texts(state).length === 2);
  expect(ended.startedAt).toBeUndefined();
  expect(texts(ended)[1]).toBe("The meeting has ended after 0 minutes.");
  // The bot greets, says that the meeting has begun, and brings the pulse: nothing is on its way when all is closed.
  await page.until(({ lines }) => saidByBot(lines) === 3);
});

test("one speaks for the seats one holds and for nobody else", async () => {
  const page = room.openPage();
  page.socket.emit("hold", ["ana"]);
  page.socket.emit("say", { by: "ben", text: "I am not Ben" });
  page.socket.emit("say", { by: "ana", text: "  Hello  \n there " });
  const state = await page.until((state) => saidBy(state).length > 0);
  expect(saidBy(state)).toMatchObject([{ by: "ana", text: "Hello there", chat: "meeting" }]);
});

test("what makes no sense changes nothing", async () => {
  const page = room.openPage();
  const before = room.record();
  const raw: { emit(name: string, ...args: unknown[]): unknown } = page.socket;
  raw.emit("hold", ["mallory"]);
  raw.emit("hold");
  raw.emit("say", "hello");
  raw.emit("forward", -5);
  raw.emit("forward", "1");
  raw.emit("forward", 1e9);
  raw.emit("unknown", {});
  page.socket.emit("hold", ["eli"]);
  const state = await page.until(({ taken }) => taken.length > 0);
  expect(state.taken).toEqual(["eli"]);
  expect(state.lines).toEqual(before.lines);
  expect(room.record()).toEqual(before);
});

test("the clock moves forward for everybody, is kept, and the panels have to come back", async () => {
  const { io } = await import("socket.io-client");
  const token = await localTokenFor("ana");
  const { teamId } = await anasTeam();
  const panel = io(room.url, {
    ...{ path: "/live", transports: ["websocket"], auth: { token, teamId } },
    reconnection: false,
  });
  await new Promise<void>((resolve) => panel.on("connect", () => resolve()));
  const why = new Promise((resolve) => panel.on("disconnect", resolve));

  const page = room.openPage();
  const before = await page.until(() => true);
  page.socket.emit("forward", 10);
  const after = await page.until((state) => texts(state).length > 0);

  expect(after.now - before.now).toBeGreaterThanOrEqual(600_000);
  expect(room.record().offsetMs).toBe(600_000);
  // What is due by then is done without waiting for the next look.
  await expect.poll(room.looks).toBeGreaterThan(0);
  // For "io server disconnect" a panel would not come back by itself.
  expect(await why).toBe("transport close");
  panel.disconnect();
});

test("only the five get a token, and it opens the product", async () => {
  expect(await anasTeam()).toMatchObject({ name: "Parcel tracking" });
  for (const body of [{ person: "mallory" }, {}, { person: "ana", admin: true }, []]) {
    expect((await askForToken(body)).status).toBe(400);
  }
});

function askForToken(body: unknown) {
  return fetch(`${room.url}/local/token`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
}

async function localTokenFor(person: string): Promise<string> {
  const { token } = await (await askForToken({ person })).json();
  return token;
}

async function anasTeam(): Promise<{ teamId: string; name: string }> {
  const { sampleConversationId } = await import("./room/people.ts");
  const response = await fetch(`${room.url}/api/teams`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      authorization: `Bearer ${await localTokenFor("ana")}`,
    },
    body: JSON.stringify({ conversationId: sampleConversationId }),
  });
  const { id, name } = await response.json();
  return { teamId: id, name };
}
