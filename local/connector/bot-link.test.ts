import type { Activity, TurnContext } from "botbuilder";
import { CardFactory } from "botbuilder";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sampleConversationId, samplePerson, sampleTenantId } from "../room/people.ts";
import type { CardPress, PressReply } from "../room/room-protocol.ts";
import { emptyRoom } from "../room-record.ts";
import { furnishedRoom, type ScriptedBot, scriptedBot } from "../testing/scripted-bot.ts";
import { type TestPage, type TestRoom, testRoom } from "../testing/test-room.ts";

let bot: ScriptedBot;
let room: TestRoom;
let page: TestPage;
async function open(start = furnishedRoom, handler = bot.handler): Promise<void> {
  room = await testRoom({ bot: handler, start });
  page = room.openPage();
  page.socket.emit("hold", ["ana", "ben"]);
  await page.until(({ taken }) => taken.length === 2);
}
beforeEach(async () => {
  bot = scriptedBot();
});
afterEach(() => room.close());

const kinds = (activities: readonly Activity[]) =>
  activities.map(({ type, conversation }) => `${type} ${conversation.id}`);

test("the bot is told once for each chat that it was added, and again only after the room was wiped", async () => {
  const ids = [sampleConversationId, "a:ana", "a:ben", "a:chidi", "a:dana", "a:eli"];
  const told = ids.flatMap((id) => [`conversationUpdate ${id}`, `installationUpdate ${id}`]);
  await open(emptyRoom);
  await expect.poll(() => room.record().installed).toHaveLength(6);
  expect(kinds(bot.heard).toSorted()).toEqual(told.toSorted());
  expect(new Set(bot.heard.map(({ id }) => id)).size).toBe(12);
  // Or the group would keep a language that nobody there has chosen.
  for (const activity of bot.heard) expect(activity).not.toHaveProperty("locale");
  const kept = room.record();
  await room.close();

  await open(kept);
  page.socket.emit("startMeeting");
  await bot.until(({ type }) => type === "event");
  expect(bot.heard).toHaveLength(13);
  await room.close();

  await open(emptyRoom);
  await expect.poll(() => bot.heard.length).toBe(25);
});

test("a bot that fails to hear of it is told at the next start, and each chat says so", async () => {
  let status = 500;
  await open(emptyRoom, (_request, response) => void response.status(status).end());
  const { lines } = await page.until((state) => state.lines.length === 6);
  expect(new Set(lines.map(({ text }) => text))).toEqual(
    new Set(["Guided Team Actions could not take that: it answered 500."]),
  );
  const kept = room.record();
  expect(kept.installed).toEqual([]);
  await room.close();

  status = 200;
  await open(kept, (_request, response) => void response.status(status).end());
  await expect.poll(() => room.record().installed).toHaveLength(6);
  expect(room.record().lines).toHaveLength(6);
});

test("a bot that is not reached at all is a line too, but not once the room is closed", async () => {
  await open(furnishedRoom, (request) => request.socket.destroy());
  page.socket.emit("say", { by: "ana", text: "help", chat: "ana" });
  await page.until(({ lines }) => lines.some(({ text }) => text === notReached));
  await room.close();
  await open(furnishedRoom, () => {});
  page.socket.emit("say", { by: "ana", text: "help", chat: "ana" });
  await page.until(({ lines }) => lines.length === 1);
  await room.close();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(room.record().lines).toHaveLength(1);
});
const notReached = "Guided Team Actions could not be reached.";

test("in the meeting's chat the bot hears what names it, in one's own chat everything", async () => {
  await open();
  page.socket
    .emit("say", { by: "ben", text: "I am Ana", chat: "ana" })
    .emit("say", { by: "ana", text: "Morning, all" })
    .emit("say", { by: "ana", text: "help" })
    .emit("say", { by: "ben", text: "@guided team actions  next" })
    .emit("say", { by: "ben", text: "help", chat: "ben" });
  await page.until(({ lines }) => lines.length === 4);
  const inMeeting = await bot.until(({ conversation }) => conversation.id === sampleConversationId);
  const alone = await bot.until(({ conversation }) => conversation.id === "a:ben");
  expect(bot.heard).toHaveLength(2);
  expect(inMeeting).toMatchObject({
    type: "message",
    text: "<at>Guided Team Actions</at> next",
    channelId: "msteams",
    serviceUrl: `${room.url}/connector/`,
    from: { id: "29:ben", name: "Ben", aadObjectId: samplePerson("ben").userId },
    recipient: { id: "28:guided-team-actions" },
    conversation: { isGroup: true, conversationType: "groupChat", tenantId: sampleTenantId },
    channelData: { tenant: { id: sampleTenantId }, meeting: { id: expect.any(String) } },
    entities: [
      {
        type: "mention",
        mentioned: { id: "28:guided-team-actions" },
        text: "<at>Guided Team Actions</at>",
      },
      { type: "clientInfo" },
    ],
  });
  expect(alone).toMatchObject({ text: "help", conversation: { conversationType: "personal" } });
  const lines = room.record().lines.map(({ id }) => id);
  expect(lines).toContain(inMeeting.id);
  expect(lines).toContain(alone.id);
});

test("what is said in one chat reaches the bot in order, each time under its own id", async () => {
  await open();
  const taken: string[] = [];
  bot.does(async ({ activity: { text } }) => {
    await new Promise((end) => setTimeout(end, text === "1" ? 100 : 0));
    taken.push(text);
  });
  for (const text of ["1", "2", "3", "1"]) {
    page.socket.emit("say", { by: "ana", text, chat: "ana" });
  }
  await expect.poll(() => taken).toEqual(["1", "2", "3", "1"]);
  expect(new Set(bot.heard.map(({ id }) => id)).size).toBe(4);
});

test("the bot hears when the meeting starts and ends, by Teams' own names", async () => {
  await open();
  page.socket.emit("startMeeting").emit("startMeeting").emit("endMeeting").emit("endMeeting");
  await bot.until(({ name }) => name === "application/vnd.microsoft.meetingEnd");
  expect(bot.heard.map(({ name }) => name)).toEqual([
    "application/vnd.microsoft.meetingStart",
    "application/vnd.microsoft.meetingEnd",
  ]);
  expect(bot.heard[0]).toMatchObject({
    type: "event",
    from: { aadObjectId: samplePerson("ana").userId },
    channelData: { meeting: { id: expect.any(String) }, tenant: { id: sampleTenantId } },
    value: {
      Id: expect.any(String),
      Title: "Parcel tracking weekly",
      StartTime: expect.any(String),
    },
  });
});

const card = (text: string) => ({
  type: "AdaptiveCard",
  version: "1.5",
  body: [{ type: "TextBlock", text }],
});

function callBot(): void {
  page.socket.emit("say", { by: "ana", text: "@Guided Team Actions, please" });
}

const adaptive = (content: object) => CardFactory.adaptiveCard(content);

/** The bot has put a card into the meeting's chat, and answers presses like this. */
async function withCard(answer: (context: TurnContext) => Promise<unknown>): Promise<string> {
  await open();
  bot.does((context) => context.sendActivity({ attachments: [adaptive(card("all"))] }));
  callBot();
  const { lines } = await page.until((state) => state.lines.some(({ by }) => by === "bot"));
  bot.does(answer);
  return lines.find(({ by }) => by === "bot")?.id ?? "";
}

function invokeReply(body: object, status = 200) {
  return (context: TurnContext) =>
    context.sendActivity({ type: "invokeResponse", value: { status, body } });
}

function press(lineId: string, asked: Partial<CardPress> = {}): Promise<PressReply> {
  const action = { type: "Action.Execute" as const, verb: "help", data: { a: "1" } };
  return page.socket.emitWithAck("press", { by: "ben", lineId, action, ...asked });
}

test("the card that answers a press is seen by who pressed, until the bot changes it for all", async () => {
  const lineId = await withCard(
    invokeReply({
      statusCode: 200,
      type: "application/vnd.microsoft.card.adaptive",
      value: card("yours"),
    }),
  );
  expect(await press(lineId)).toEqual({});
  expect(await bot.until(({ type }) => type === "invoke")).toMatchObject({
    name: "adaptiveCard/action",
    replyToId: lineId,
    from: { aadObjectId: samplePerson("ben").userId },
    value: {
      action: { type: "Action.Execute", verb: "help", data: { a: "1" } },
      trigger: "manual",
    },
  });
  const { lines } = await page.until((state) => state.lines.some(({ views }) => views?.ben));
  expect(lines.find(({ id }) => id === lineId)).toMatchObject({
    card: card("all"),
    views: { ben: card("yours") },
  });
  bot.does((context) =>
    context.updateActivity({
      type: "message",
      id: lineId,
      attachments: [adaptive(card("new"))],
    }),
  );
  callBot();
  await expect
    .poll(() => room.record().lines.find(({ id }) => id === lineId))
    .toEqual(expect.objectContaining({ card: card("new") }));
  expect(room.record().lines.find(({ id }) => id === lineId)?.views).toBeUndefined();
});

test.each([
  [{ statusCode: 200, type: "application/vnd.microsoft.activity.message", value: "Done" }, "Done"],
  [
    {
      statusCode: 400,
      type: "application/vnd.microsoft.error",
      value: { code: "x", message: "No" },
    },
    "No",
  ],
  [{ odd: true }, "Guided Team Actions answered something that Teams does not show."],
])("a sentence as the answer is for who pressed alone (%#)", async (body, said) => {
  const lineId = await withCard(invokeReply(body));
  const before = room.record().lines.length;
  expect(await press(lineId)).toEqual({ said });
  expect(room.record().lines).toHaveLength(before);
});

test("a press that the bot does not take is told to who pressed and in the chat", async () => {
  const lineId = await withCard(async () => {});
  const said = "Guided Team Actions could not take that: it answered 501.";
  expect(await press(lineId)).toEqual({ said });
  expect(room.record().lines.at(-1)).toMatchObject({ chat: "meeting", text: said });
});

test("an Action.Submit reaches the bot as a message with its data, which nobody sees", async () => {
  const lineId = await withCard(async () => {});
  const action = { type: "Action.Submit" as const, data: { verb: "next", secret: "4" } };
  expect(await press(lineId, { action })).toEqual({});
  const message = await bot.until(({ replyToId }) => replyToId === lineId);
  expect(message).toMatchObject({ replyToId: lineId, value: action.data });
  expect(message.text).toBeUndefined();
  expect(JSON.stringify(room.record())).not.toContain("secret");
});

test("nobody presses for a seat they do not hold, nor on what is not a card there", async () => {
  const lineId = await withCard(async () => {});
  const gone = { said: "This message is no longer here." };
  expect(await press(lineId, { by: "eli" })).toEqual({});
  expect(await press("1")).toEqual(gone);
  expect(await press(room.record().lines[0]?.id ?? "")).toEqual(gone);
  bot.does((context) => context.sendActivity({ attachments: [adaptive(card("Ana's"))] }));
  page.socket.emit("say", { by: "ana", text: "help", chat: "ana" });
  const { lines } = await page.until((state) =>
    state.lines.some((line) => line.chat === "ana" && line.card),
  );
  expect(await press(lines.at(-1)?.id ?? "")).toEqual(gone);
  const raw: { emitWithAck(name: string, ...args: unknown[]): Promise<unknown> } = page.socket;
  expect(await raw.emitWithAck("press", "x")).toEqual({});
  expect(bot.heard.map(({ type }) => type)).toEqual(["message", "message"]);
});

test("the bot hears in which language whoever says something reads, and else that it is English", async () => {
  await open();
  page.socket.emit("say", { by: "ana", text: "help", chat: "ana" });
  expect(await bot.until(({ text }) => text === "help")).toMatchObject({ locale: "en-GB" });
  page.socket.emit("hold", ["ana", "ben"], "de-AT");
  page.socket.emit("say", { by: "ana", text: "next", chat: "ana" });
  const heard = await bot.until(({ text }) => text === "next");
  expect(heard).toMatchObject({ locale: "de-AT", entities: [{ locale: "de-AT" }] });
  page.socket.emit("hold", ["ana", "ben"], "no language <b>");
  page.socket.emit("startMeeting");
  expect(await bot.until(({ type }) => type === "event")).toMatchObject({ locale: "en-GB" });
});
