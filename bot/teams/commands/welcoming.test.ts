import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Person, type Team, teamKey, teamLinkKey } from "#shared/team.ts";
import { ana, ben, chidi, dana, eli, everybody } from "#shared/testing/builders.ts";
import { commandWords } from "#shared/words/commands.ts";
import { words } from "#shared/words.ts";
import { cardIn, cardOf, dataOf, textsOf } from "../../testing/card-reader.ts";
import { must } from "../../testing/meeting.ts";
import { tenantId } from "../../testing/test-app.ts";
import {
  accountOf,
  activityOf,
  type Delivery,
  ownChat,
  sentBy,
  type TestBot,
  testBot,
} from "../../testing/test-bot.ts";
import { cardFaults, partsOfType } from "../cards/testing/card-faults.ts";
import { teamIn } from "../testing/asking-room.ts";

let bot: TestBot;
let team: Team;
beforeEach(async () => {
  bot = await testBot();
  team = await teamIn(bot, chat("19:standup@thread.v2"), everybody);
});
afterEach(() => bot.close());

function chat(id: string) {
  return { id, conversationType: "groupChat", isGroup: true, tenantId, name: `Chat ${id}` };
}

const fay: Person = { userId: "fay", name: "Fay" };
const gus: Person = { userId: "gus", name: "Gus" };
const retro = chat("19:retro@thread.v2");

/** The bot is added to a conversation of these people. */
async function added(people: readonly Person[], more: object = {}): Promise<object> {
  bot.connector.members.set(retro.id, people.map(accountOf));
  await bot.send(activityOf("installation-add", { conversation: retro, ...more }));
  const posted = bot.connector.posted(retro.id);
  expect(posted).toHaveLength(1);
  expect(cardFaults(cardIn(posted[0]))).toEqual([]);
  return cardIn(posted[0]);
}

let presses = 0;
function press(
  verb: string,
  data: unknown,
  by: Person = ana,
  more: object = {},
): Promise<Delivery> {
  presses += 1;
  const value = { action: { type: "Action.Execute", verb, data }, trigger: "manual" };
  const id = `f:${presses}`;
  return bot.send(
    activityOf("card-action", { conversation: retro, ...sentBy(by), value, id, ...more }),
  );
}

const linkOf = () => bot.store.find(teamLinkKey(tenantId, retro.id));
const read = () => bot.store.read(teamKey(tenantId, team.id));
const offer = commandWords.joining.offer("Chat 19:standup@thread.v2");

describe("being added", () => {
  test("says who did it and the three steps, where these people are no team yet", async () => {
    const card = await added([fay, gus]);
    expect(textsOf(card)).toContain(commandWords.welcome.addedBy("Ana"));
    for (const step of commandWords.welcome.steps) expect(textsOf(card)).toContain(step);
    expect(textsOf(card)).not.toContain(commandWords.joining.join);
    expect(await linkOf()).toBeUndefined();
  });

  test("takes the name from those who are there, where Teams tells only the id", async () => {
    const card = await added([ana, fay], { from: { id: "29:ana", aadObjectId: "ana" } });
    expect(textsOf(card)).toContain(commandWords.welcome.addedBy("Ana"));
  });

  test("names nobody where nobody is known", async () => {
    const card = await added([fay, gus], { from: { id: "29:x", aadObjectId: "x" } });
    expect(textsOf(card)).not.toContain("added me");
  });

  test("welcomes all the same where Teams does not say who is there", async () => {
    bot.connector.refuse = ({ path }) =>
      path.endsWith("pagedmembers") ? { status: 412, code: "PreconditionFailed" } : undefined;
    expect(textsOf(await added([ana, ben]))).toContain(words.cards.welcome.group);
  });

  test("is told once, though Teams tells it twice and at once", async () => {
    bot.connector.members.set(retro.id, [ana, ben].map(accountOf));
    await Promise.all([
      bot.send(activityOf("installation-add", { conversation: retro })),
      bot.send(activityOf("bot-added", { conversation: retro })),
    ]);
    expect(bot.connector.posted(retro.id)).toHaveLength(1);
  });

  test("in one's own chat it gives three commands and offers no team", async () => {
    await bot.send(activityOf("installation-add", { ...ownChat, ...sentBy(ben) }));
    const [card] = bot.connector.posted("a:own").map(cardIn);
    const sent = partsOfType(card, "Action.Execute").map(({ verb, data }) => [verb, data]);
    expect(sent).toEqual([
      ["next", {}],
      ["command", { command: "commitments" }],
      ["help", {}],
    ]);
  });
});

describe("the offer of a team that is there", () => {
  test.each([
    ["all of the team", everybody, true],
    ["two of two", [ana, ben], true],
    ["three of four", [ana, ben, chidi, fay], true],
    ["two of three", [ana, ben, fay], true],
    ["half of four", [ana, ben, fay, gus], false],
    ["one of one", [ana], false],
    ["nobody of two", [fay, gus], false],
  ])("is made where most are of it: %s", async (_, people, isOffered) => {
    expect(textsOf(await added(people)).includes(offer)).toBe(isOffered);
  });

  test("is of the team with most of these people", async () => {
    await teamIn(bot, chat("19:pair@thread.v2"), [ana, ben]);
    expect(textsOf(await added([ana, ben, chidi]))).toContain(offer);
  });

  test("is not made for the team's own conversation", async () => {
    await bot.send(activityOf("installation-add", { conversation: chat("19:standup@thread.v2") }));
    const [card] = bot.connector.posted("19:standup@thread.v2").map(cardIn);
    expect(textsOf(card)).not.toContain(commandWords.joining.join);
  });

  test("taken, makes the conversation the team's, and who is in it joins", async () => {
    const card = await added([ana, ben, fay]);
    const { body } = await press("team.join", dataOf(card, "team.join"));
    expect(textsOf(cardOf(body))).toContain(commandWords.joining.joinedTitle);
    expect(await linkOf()).toMatchObject({ teamId: team.id });
    const { conversations, members } = await read();
    expect(conversations).toEqual(["19:standup@thread.v2", retro.id]);
    expect(members.map(({ userId }) => userId)).toEqual([
      "ana",
      "ben",
      "chidi",
      "dana",
      "eli",
      "fay",
    ]);
    const opened = await must(bot, fay, "openTeam", {}, { conversationId: retro.id });
    expect(opened.id).toBe(team.id);
    // Everybody sees it, in place of the offer.
    expect(bot.connector.calls.some(({ method }) => method === "PUT")).toBe(true);
    const again = await press("team.join", dataOf(card, "team.join"), ben);
    expect(textsOf(cardOf(again.body))).toContain(commandWords.joining.joinedTitle);
    expect((await read()).conversations).toHaveLength(2);
  });

  test("declined, nothing is changed, and opening the app founds another team", async () => {
    await added([ana, ben]);
    const { body } = await press("team.found", {});
    expect(textsOf(cardOf(body))).toContain(commandWords.joining.founded);
    expect(await linkOf()).toBeUndefined();
    const opened = await must(bot, ana, "openTeam", {}, { conversationId: retro.id });
    expect(opened.id).not.toBe(team.id);
    const late = await press("team.join", { teamId: team.id });
    expect(JSON.stringify(late.body)).toContain(commandWords.joining.linked);
    expect((await read()).conversations).toHaveLength(1);
  });
});

describe("a press that joins what it may not", () => {
  const refused = async (pressed: Promise<Delivery>, sentence: string) => {
    const before = await read();
    const { status, body } = await pressed;
    expect(status).toBe(200);
    expect(JSON.stringify(body)).toContain(sentence);
    expect(await linkOf()).toBeUndefined();
    expect(await read()).toEqual(before);
    expect(bot.logged).toEqual([]);
  };

  test("of somebody who is not in the team", async () => {
    await added([ana, ben, fay]);
    await refused(press("team.join", { teamId: team.id }, fay), words.errors.notFound);
  });

  test("of a member who is not in this conversation", async () => {
    await added([ana, ben, fay]);
    await refused(press("team.join", { teamId: team.id }, eli), words.errors.notInConversation);
  });

  test("with a team that is not there", async () => {
    await added([ana, ben]);
    await refused(press("team.join", { teamId: "team-9" }), words.errors.notFound);
  });

  test("from another tenant, with the same ids", async () => {
    await added([ana, ben]);
    const elsewhere = {
      conversation: { ...retro, tenantId: "fabrikam" },
      channelData: { tenant: { id: "fabrikam" } },
    };
    await refused(press("team.join", { teamId: team.id }, ana, elsewhere), words.errors.notFound);
  });

  test("of a guest, whose own tenant is another", async () => {
    await added([ana, ben]);
    const guest = { channelData: { tenant: { id: "fabrikam" } } };
    await refused(press("team.join", { teamId: team.id }, ana, guest), words.errors.notFound);
  });

  test("where most are strangers to the team: no member alone lets them in", async () => {
    await added([ana, fay, gus]);
    await refused(press("team.join", { teamId: team.id }), commandWords.joining.notMostly);
  });

  test("in one's own chat, where there is no team to join", async () => {
    await added([ana, dana]);
    await refused(press("team.join", { teamId: team.id }, ana, ownChat), words.cards.unknownCard);
    await refused(press("team.found", {}, ana, ownChat), words.cards.unknownCard);
  });
});
