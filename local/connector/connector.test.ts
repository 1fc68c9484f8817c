import { type Activity, CardFactory, TeamsInfo, TurnContext } from "botbuilder";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sampleConversationId, samplePerson, sampleTenantId } from "../room/people.ts";
import {
  furnishedRoom,
  type ScriptedBot,
  scriptedBot,
  type Turn,
} from "../testing/scripted-bot.ts";
import { type TestPage, type TestRoom, testRoom } from "../testing/test-room.ts";

let bot: ScriptedBot;
let room: TestRoom;
let page: TestPage;
beforeEach(async () => {
  bot = scriptedBot();
  room = await testRoom({ bot: bot.handler, start: furnishedRoom });
  page = room.openPage();
  page.socket.emit("hold", ["ana", "ben"]);
  await page.until(({ taken }) => taken.length === 2);
});
afterEach(() => room.close());

const aCard = (text: string) => ({
  type: "AdaptiveCard",
  version: "1.5",
  body: [{ type: "TextBlock", text }],
});
const cardMessage = (text: string) => ({
  type: "message",
  attachments: [CardFactory.adaptiveCard(aCard(text))],
});

/** Ana says something to the bot in her own chat, and it does this in the turn. */
function inTurn<T>(turn: (context: TurnContext) => Promise<T>, chat: "ana" | "meeting" = "ana") {
  return new Promise<T>((resolve, reject) => {
    bot.does((context) => turn(context).then(resolve, reject));
    page.socket.emit("say", { by: "ana", text: "@Guided Team Actions hello", chat });
  });
}

const botsLines = () => room.record().lines.filter(({ by }) => by === "bot");

test("what the bot sends stands in the chat that it sends it to, a card as a card", async () => {
  const sent = await inTurn(async (context) => [
    await context.sendActivity("Hello Ana"),
    await context.sendActivity(cardMessage("Look")),
  ]);
  expect(botsLines()).toMatchObject([
    { chat: "ana", text: "Hello Ana" },
    { chat: "ana", text: "", card: aCard("Look") },
  ]);
  expect(sent.map((resource) => resource?.id)).toEqual(botsLines().map(({ id }) => id));
  const { lines } = await page.until((state) => state.lines.length === 3);
  expect(lines.map(({ by }) => by)).toEqual(["ana", "bot", "bot"]);
});

test("the bot changes and deletes its own lines and nobody else's", async () => {
  const [first, second] = await inTurn(async (context) => [
    await context.sendActivity("One"),
    await context.sendActivity("Two"),
  ]);
  await inTurn(async (context) => {
    await context.updateActivity({ ...cardMessage("New"), id: first?.id ?? "" });
    await context.deleteActivity(second?.id ?? "");
  });
  expect(botsLines()).toMatchObject([{ id: first?.id, text: "", card: aCard("New") }]);

  const anas = room.record().lines.find(({ by }) => by === "ana");
  const forbidden: Turn[] = [
    (context) => context.deleteActivity(anas?.id ?? ""),
    (context) => context.updateActivity({ type: "message", text: "Mine", id: anas?.id ?? "" }),
    (context) => context.deleteActivity(second?.id ?? ""),
  ];
  for (const turn of forbidden) {
    await expect(inTurn(turn)).rejects.toMatchObject({
      statusCode: 404,
      code: "ActivityNotFoundInConversation",
    });
  }
  expect(room.record().lines).toContainEqual(anas);
});

test("the roster of the meeting names the five by both of their ids; one's own chat has oneself", async () => {
  const five = await inTurn((context) => TeamsInfo.getPagedMembers(context), "meeting");
  expect(five.members).toHaveLength(5);
  expect(five.continuationToken).toBeUndefined();
  expect(five.members[0]).toMatchObject({
    id: "29:ana",
    name: "Ana",
    aadObjectId: samplePerson("ana").userId,
    tenantId: sampleTenantId,
    userRole: "user",
  });
  const alone = await inTurn((context) => TeamsInfo.getPagedMembers(context));
  expect(alone.members.map(({ name }) => name)).toEqual(["Ana"]);
  for (const id of ["29:ben", samplePerson("ben").userId]) {
    const member = await inTurn((context) => TeamsInfo.getMember(context, id), "meeting");
    expect(member.name).toBe("Ben");
    await expect(inTurn((context) => TeamsInfo.getMember(context, id))).rejects.toThrow();
  }
});

test("the meeting has details, and participants with a role", async () => {
  const details = await inTurn((context) => TeamsInfo.getMeetingInfo(context), "meeting");
  expect(details).toMatchObject({
    details: { title: "Parcel tracking weekly" },
    conversation: { id: sampleConversationId, conversationType: "groupChat" },
    organizer: { aadObjectId: samplePerson("ana").userId },
  });
  const ben = await inTurn(
    (context) => TeamsInfo.getMeetingParticipant(context, undefined, samplePerson("ben").userId),
    "meeting",
  );
  expect(ben).toMatchObject({ user: { name: "Ben" }, meeting: { inMeeting: false } });
});

test("the bot speaks by itself where it has been, and opens a chat with one person", async () => {
  const reference = await inTurn(
    async (context) => TurnContext.getConversationReference(context.activity),
    "meeting",
  );
  await bot.adapter.continueConversationAsync("", reference, async (context) => {
    await context.sendActivity("By myself");
  });
  const serviceUrl = reference.serviceUrl ?? "";
  const parameters = {
    isGroup: false,
    bot: { id: "28:guided-team-actions", name: "" },
    members: [{ id: "29:ben", name: "" }],
    tenantId: sampleTenantId,
    channelData: { tenant: { id: sampleTenantId } },
    activity: { type: "message", text: "Good morning" } as Activity,
  };
  const ids: (string | undefined)[] = [];
  await bot.adapter.createConversationAsync(
    "",
    "msteams",
    serviceUrl,
    "",
    parameters,
    async (context) => {
      ids.push(context.activity.conversation.id);
      await context.sendActivity("Hello Ben");
    },
  );
  expect(ids).toEqual(["a:ben"]);
  expect(botsLines()).toMatchObject([
    { chat: "meeting", text: "By myself" },
    { chat: "ben", text: "Good morning" },
    { chat: "ben", text: "Hello Ben" },
  ]);
});

test("the bot opens a chat with one person by either of their ids, and it is the same chat", async () => {
  const open = async (id: string) => {
    const response = await fetch(`${room.url}/connector/v3/conversations`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ members: [{ id }], tenantId: sampleTenantId }),
    });
    return response.json();
  };
  const byDirectory = await open(samplePerson("ben").userId);
  expect(byDirectory).toMatchObject({ id: "a:ben" });
  expect(await open("29:ben")).toEqual(byDirectory);
});

test("somebody who is mentioned is named; a tag that nothing explains stays as it is", async () => {
  const mention = {
    ...{ type: "mention", text: "<at>Ben</at>" },
    mentioned: { id: "29:ben", name: "Ben" },
  };
  await inTurn(async (context) => {
    const text = "<at>Ben</at>, look <at>Eli</at>";
    await context.sendActivity({ ...cardMessage("Look"), text, entities: [mention] });
  }, "meeting");
  expect(botsLines()).toMatchObject([{ text: "Ben, look <at>Eli</at>", card: aCard("Look") }]);
});

test("that the bot types is taken and shows nothing", async () => {
  await inTurn((context) => context.sendActivity({ type: "typing" }));
  expect(botsLines()).toEqual([]);
});

test.each([
  ["POST", "v3/conversations/19:unknown@thread.v2/activities", { type: "message", text: "x" }, 404],
  ["POST", "v3/conversations/a:ana/activities", { type: "message" }, 400],
  ["POST", "v3/conversations/a:ana/activities", { type: "event", name: "x" }, 400],
  ["POST", "v3/conversations/a:ana/activities", "x", 400],
  [
    "POST",
    "v3/conversations/a:ana/activities",
    { type: "message", text: "x".repeat(110_000) },
    413,
  ],
  ["POST", "v3/conversations", { members: [{ id: "29:mallory" }] }, 403],
  ["POST", "v3/conversations", { members: [{ id: "29:ana" }], tenantId: "another" }, 403],
  ["POST", "v3/conversations", { isGroup: true, members: [{ id: "29:ana" }] }, 400],
  ["GET", "v3/conversations/a:mallory/pagedmembers", undefined, 404],
  ["GET", "v3/conversations/a:ana/members/29:ben", undefined, 404],
  ["GET", "v1/meetings/another", undefined, 404],
  ["GET", "v3/teams/19:x", undefined, 404],
])("%s %s is refused with a code as Teams does (%#)", async (method, path, body, status) => {
  const response = await fetch(`${room.url}/connector/${path}`, {
    method,
    headers: { "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  expect(response.status).toBe(status);
  expect(await response.json()).toEqual({
    error: { code: expect.stringMatching(/^[A-Z]\w+$/), message: expect.any(String) },
  });
  expect(room.record().lines).toEqual([]);
});

test("a page of another origin cannot post to the connector", async () => {
  const response = await fetch(`${room.url}/connector/v3/conversations/a:ana/activities`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: "https://evil.example" },
    body: JSON.stringify({ type: "message", text: "x" }),
  });
  expect(response.status).toBe(403);
});
