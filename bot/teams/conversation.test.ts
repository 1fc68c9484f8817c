import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { conversationKey } from "#shared/conversation.ts";
import { ana, ben, dana, eli } from "#shared/testing/builders.ts";
import { cardWords } from "#shared/words/cards.ts";
import { words } from "#shared/words.ts";
import { cardIn, textsOf } from "../testing/card-reader.ts";
import { must } from "../testing/meeting.ts";
import { conversationId, tenantId } from "../testing/test-app.ts";
import { activityOf, ownChat, sentBy, type TestBot, testBot } from "../testing/test-bot.ts";

let bot: TestBot;
beforeEach(async () => {
  bot = await testBot();
});
afterEach(() => bot.close());

const cards = (conversation?: string) => bot.connector.posted(conversation).map(cardIn);
const texts = (conversation?: string) => cards(conversation).map(textsOf);
const message = (text: string, id: string = crypto.randomUUID()) =>
  bot.send(activityOf("message", { text, id }));

describe("being added", () => {
  test("the bot welcomes once, though Teams tells twice that it was added", async () => {
    await Promise.all([
      bot.send(activityOf("bot-added")),
      bot.send(activityOf("installation-add")),
    ]);
    await bot.send(activityOf("installation-add", { id: "f:again" }));
    expect(texts(conversationId)).toHaveLength(1);
    expect(texts()[0]).toContain(cardWords.welcome.group);
  });

  test("in a person's own chat the welcome is another one", async () => {
    await bot.send(activityOf("installation-add", ownChat));
    expect(texts("a:own")[0]).toContain(cardWords.welcome.personal);
  });

  test("an upgrade of the app is no reason for a welcome", async () => {
    await bot.send(activityOf("installation-add", { action: "add-upgrade" }));
    expect(texts()).toEqual([]);
  });

  test("taken out and added again, it welcomes again", async () => {
    await bot.send(activityOf("installation-add"));
    await bot.send(activityOf("installation-remove"));
    await bot.send(activityOf("installation-add", { id: "f:second" }));
    expect(texts()).toHaveLength(2);
  });

  test("taken out, it is known to be gone until something is heard of the conversation", async () => {
    const key = conversationKey(tenantId, conversationId);
    await bot.send(activityOf("installation-add"));
    await bot.send(activityOf("installation-remove"));
    expect(await bot.store.read(key)).toMatchObject({ goneAt: bot.clock.now });
    await message("help");
    expect((await bot.store.read(key)).goneAt).toBeUndefined();
  });

  test("only a meeting's own events name it: what a person sends does not", async () => {
    const key = conversationKey(tenantId, conversationId);
    const named = { value: { Title: "Forged" }, text: "help" };
    await bot.send(activityOf("message", named));
    await bot.send(activityOf("card-submit", { value: { Title: "Forged" } }));
    expect((await bot.store.read(key)).reference.name).toBeUndefined();
    await bot.send(activityOf("meeting-start", { value: { Title: "Weekly" } }));
    expect((await bot.store.read(key)).reference.name).toBe("Weekly");
  });

  test("every activity refreshes where the conversation is reached", async () => {
    await bot.send(activityOf("installation-add"));
    const elsewhere = bot.connector.serviceUrl.replace("127.0.0.1", "localhost");
    await bot.send(activityOf("message", { serviceUrl: elsewhere }));
    expect(await bot.store.read(conversationKey(tenantId, conversationId))).toMatchObject({
      reference: { serviceUrl: elsewhere, botId: "28:bot", place: "groupChat" },
    });
  });
});

describe("texts", () => {
  test.each([
    "help",
    "Help",
    "  HELP ",
    "<at>Guided Team Actions</at> help",
    "<at>Guided Team Actions</at>help\n",
  ])("“%s” asks for help", async (text) => {
    await message(text);
    expect(texts()[0]).toContain(cardWords.helpCard.title);
  });

  test.each(["nextone", "what's next", "who", "", "<at>Guided Team Actions</at>"])(
    "“%s” is not a word of the bot, and is answered with a way on",
    async (text) => {
      await message(text);
      expect(texts()[0]).toContain(cardWords.unknownText);
    },
  );

  test("a mention that would be a broken pattern is taken away letter by letter", async () => {
    const entities = [{ type: "mention", mentioned: { id: "28:bot" }, text: "<at>a(b*$&</at>" }];
    await bot.send(activityOf("message", { text: "<at>a(b*$&</at> help", entities }));
    expect(texts()[0]).toContain(cardWords.helpCard.title);
  });

  test("a mention of somebody else stays part of the text", async () => {
    const entities = [{ type: "mention", mentioned: { id: "29:ben" }, text: "<at>Ben</at>" }];
    await bot.send(activityOf("message", { text: "<at>Ben</at> help", entities }));
    expect(texts()[0]).toContain(cardWords.unknownText);
  });

  test("“next” says who leads next and why, and founds the team of the people who are there", async () => {
    await message("next");
    expect(texts()[0]).toContain(words.panel.leadsNext("Ana"));
    expect(texts()[0]).toContain(words.rotation.firstMeeting("Ana"));
    const team = await must(bot, ben, "openTeam", {}, { conversationId });
    expect(team.members).toHaveLength(5);
  });

  test("the team that “next” founds is the one that the panel opens", async () => {
    await message("next");
    const opened = await must(bot, ana, "openTeam", {}, { conversationId });
    await message("next");
    const home = await must(bot, ana, "readHome", {});
    expect(home.teams.map(({ id }) => id)).toEqual([opened.id]);
  });

  test("“next” in one's own chat tells of all one's teams, and founds none", async () => {
    bot.connector.members.set("a:own", [{ id: "29:ana", name: "Ana", aadObjectId: "ana" }]);
    await bot.send(activityOf("message", { ...ownChat, text: "next" }));
    expect(texts("a:own")[0]).toContain(cardWords.nextCard.noTeams);
    await message("next");
    await bot.send(activityOf("message", { ...ownChat, text: "next", id: "2" }));
    expect(texts("a:own")[1]).toContain(words.panel.youLeadNext);
    expect((await must(bot, ana, "readHome", {})).teams).toHaveLength(1);
  });

  test("“next” in a conversation whose people Teams does not give is answered, not failed", async () => {
    bot.connector.members.delete(conversationId);
    expect((await message("next")).status).toBe(200);
    expect(texts()[0]).toContain(cardWords.nextCard.noTeams);
  });

  test("what Teams cannot answer now becomes a sentence", async () => {
    bot.connector.refuse = ({ path }) =>
      path.endsWith("pagedmembers") ? { status: 412, code: "PreconditionFailed" } : undefined;
    await message("next");
    expect(texts()[0]).toContain(words.errors.rosterUnavailable);
  });

  test("a defect becomes a sentence, and its message stays out of the log", async () => {
    await message("help");
    bot.ports.store.find = () => Promise.reject(new Error("quoting: a secret of Ana"));
    await message("next");
    expect(texts()[1]).toContain(words.errors.defect);
    expect(bot.logged).toHaveLength(1);
    expect(JSON.stringify(bot.logged)).not.toContain("secret");
  });
});

describe("the same activity twice", () => {
  test("a message that Teams sends again, even at once, is answered once", async () => {
    await Promise.all([message("help", "7"), message("help", "7"), message("help", "7")]);
    await message("help", "7");
    await message("help", "8");
    expect(texts()).toHaveLength(2);
  });

  test("one that failed is taken up again", async () => {
    bot.connector.refuse = ({ method }) =>
      method === "POST" ? { status: 412, code: "PreconditionFailed" } : undefined;
    await message("help", "7");
    expect(texts()).toEqual([]);
    bot.connector.refuse = () => undefined;
    await message("help", "7");
    expect(texts()).toHaveLength(1);
  });
});

describe("who is in the team", () => {
  const listed = (...people: { userId: string; name: string }[]) =>
    bot.connector.members.set(
      conversationId,
      people.map(({ userId, name }) => ({
        id: `29:${userId}`,
        aadObjectId: userId,
        name,
        tenantId,
      })),
    );
  const members = async () =>
    (await must(bot, ana, "openTeam", {}, { conversationId })).members.map(({ name }) => name);

  test("who was taken out of the chat leaves the team at once", async () => {
    await message("next");
    listed(ana, ben, dana);
    await bot.send(activityOf("member-removed"));
    expect(await members()).toEqual(["Ana", "Ben", "Dana"]);
    const { id } = await must(bot, ana, "openTeam", {}, { conversationId });
    expect((await bot.as(eli).call("readTeam", { teamId: id })).status).toBe(404);
  });

  test("who was added to the chat joins it", async () => {
    listed(ana, ben);
    await message("next");
    listed(ana, ben, eli);
    await bot.send(activityOf("member-added"));
    expect(await members()).toEqual(["Ana", "Ben", "Eli"]);
  });

  test("an empty roster removes nobody", async () => {
    await message("next");
    bot.connector.members.set(conversationId, []);
    await bot.send(activityOf("member-removed"));
    expect(await members()).toHaveLength(5);
  });

  test.each([403, 404, 412])(
    "a roster that Teams refuses with %d removes nobody",
    async (status) => {
      await message("next");
      bot.connector.refuse = ({ path }) =>
        path.endsWith("pagedmembers") ? { status, code: "ServiceError" } : undefined;
      await bot.send(activityOf("member-removed"));
      expect(await members()).toHaveLength(5);
    },
  );

  test("where no team is yet, people who come and go found none", async () => {
    await bot.send(activityOf("member-added"));
    expect((await must(bot, ana, "readHome", {})).teams).toEqual([]);
  });

  test("opening the app looks at the roster for everybody", async () => {
    listed(ana, ben, eli);
    await message("next");
    listed(ana, ben, dana);
    await must(bot, dana, "openTeam", {}, { conversationId });
    expect(await members()).toEqual(["Ana", "Ben", "Dana"]);
  });

  test("an unknown sender's question is answered with words and not with a failure", async () => {
    const { status } = await bot.send(
      activityOf("message", { ...ownChat, ...sentBy(ben), from: { id: "29:x" }, text: "next" }),
    );
    expect(status).toBe(200);
    expect(texts("a:own")[0]).toContain(words.errors.notInConversation);
  });
});

test("where Teams says null for a locale, the bot answers in English", async () => {
  await message("help");
  await bot.send(activityOf("message", { text: "help", locale: null }));
  const [stated, none] = texts(conversationId);
  expect(stated).toContain(cardWords.next);
  expect(none).toEqual(stated);
});
