import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { mostMembers } from "#shared/limits.ts";
import { type Person, type Team, teamKey, teamLinkKey } from "#shared/team.ts";
import { ana, ben, chidi, dana, eli, everybody } from "#shared/testing/builders.ts";
import { cardWords } from "#shared/words/cards.ts";
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

const crowdOf = (count: number): Person[] =>
  Array.from({ length: count }, (_, n) => ({ userId: `p${n}`, name: `Person ${n}` }));

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
const { offer } = commandWords.joining;

describe("being added", () => {
  test("says who did it and the three steps, where these people are no team yet", async () => {
    const card = await added([fay, gus]);
    expect(textsOf(card)).toContain(commandWords.welcome.addedBy("Ana"));
    for (const step of commandWords.welcome.steps) expect(textsOf(card)).toContain(step);
    // Teams brings a bot only what mentions it.
    for (const word of ["choose", "settings"]) {
      expect(textsOf(card)).toContain(`mention me with “${word}”`);
    }
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
    expect(textsOf(await added([ana, ben]))).toContain(cardWords.welcome.group);
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
    const card = await added(people);
    expect(textsOf(card).includes(offer)).toBe(isOffered);
    // Whoever is not in it must not learn from it how the team is called.
    expect(JSON.stringify(card)).not.toContain("Chat 19:standup");
  });

  test("is of the team with most of these people", async () => {
    await teamIn(bot, chat("19:pair@thread.v2"), [ana, ben]);
    expect(dataOf(await added([ana, ben, chidi]), "team.join")).toEqual({ teamId: team.id });
  });

  test("is not made where more people are than a team may have", async () => {
    const crowd = crowdOf(mostMembers);
    await teamIn(bot, chat("19:crowd@thread.v2"), crowd);
    expect(textsOf(await added([...crowd, fay]))).not.toContain(offer);
  });

  test("is made again, in place of any answer that needs a team, and opens nothing meanwhile", async () => {
    await added([ana, ben, fay]);
    const answers = async (text: string) => {
      const before = bot.connector.posted(retro.id).length;
      presses += 1;
      const asked = { conversation: retro, ...sentBy(ana), text, id: `ask-${presses}` };
      await bot.send(activityOf("message", asked));
      return bot.connector.posted(retro.id).slice(before).map(cardIn).map(textsOf);
    };
    for (const text of ["next", "choose", "start"]) {
      expect(await answers(text)).toEqual([expect.stringContaining(offer)]);
    }
    expect((await answers("help")).join()).not.toContain(offer);
    expect(textsOf(cardOf((await press("next", {})).body))).toContain(offer);
    await bot.send(activityOf("meeting-start", { conversation: retro }));
    const opened = await bot.as(ana).call("openTeam", {}, { conversationId: retro.id });
    expect([opened.status, opened.error.message]).toEqual([409, commandWords.joining.answerFirst]);
    expect(await linkOf()).toBeUndefined();
    await press("team.join", { teamId: team.id });
    expect((await must(bot, fay, "openTeam", {}, { conversationId: retro.id })).id).toBe(team.id);
    expect((await answers("next")).join()).not.toContain(offer);
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

  test("taken again, when other people are there, is as it was", async () => {
    const card = await added([ana, ben]);
    await press("team.join", dataOf(card, "team.join"));
    bot.connector.members.set(retro.id, [ana, fay, gus].map(accountOf));
    const again = await press("team.join", dataOf(card, "team.join"));
    expect(textsOf(cardOf(again.body))).toContain(commandWords.joining.joinedTitle);
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

  test("where most are strangers to the team by now: no member alone lets them in", async () => {
    await added([ana, ben, fay]);
    bot.connector.members.set(retro.id, [ana, fay, gus].map(accountOf));
    await refused(press("team.join", { teamId: team.id }), commandWords.joining.notMostly);
  });

  test("[R116] a team that they were not asked about here", async () => {
    await added([ana, fay, gus]);
    bot.connector.members.set(retro.id, [ana, ben].map(accountOf));
    await refused(press("team.join", { teamId: team.id }), commandWords.joining.notOffered);
  });

  test("a team that would have more people than a team may have", async () => {
    const crowd = crowdOf(mostMembers);
    const large = await teamIn(bot, chat("19:crowd@thread.v2"), [...crowd.slice(1), ana]);
    await added([ana, ...crowd.slice(1, 3), fay]);
    const { body } = await press("team.join", { teamId: large.id });
    expect(JSON.stringify(body)).toContain(words.errors.tooManyPeople(mostMembers));
    expect(await linkOf()).toBeUndefined();
  });

  test("in one's own chat, where there is no team to join", async () => {
    await added([ana, dana]);
    await refused(press("team.join", { teamId: team.id }, ana, ownChat), cardWords.unknownCard);
    await refused(press("team.found", {}, ana, ownChat), cardWords.unknownCard);
  });

  test("“keep apart” of somebody who is not there: the question stays, for all", async () => {
    const card = await added([ana, ben]);
    const { body } = await press("team.found", dataOf(card, "team.found"), gus);
    expect(body).toMatchObject({
      type: "application/vnd.microsoft.activity.message",
      value: words.errors.notInConversation,
    });
    expect(bot.connector.calls.some(({ method }) => method === "PUT")).toBe(false);
    await press("team.join", { teamId: team.id });
    expect(await linkOf()).toMatchObject({ teamId: team.id });
  });
});
