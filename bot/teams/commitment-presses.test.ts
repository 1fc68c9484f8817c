import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Commitment, commitmentKey } from "#shared/commitment.ts";
import type { Person } from "#shared/team.ts";
import { aCommitment, ana, ben, chidi } from "#shared/testing/builders.ts";
import { botMessageWords } from "#shared/words/bot-messages.ts";
import { cardWords } from "#shared/words/cards.ts";
import { words } from "#shared/words.ts";
import { cardIn, cardOf, dataOf, textsOf } from "../testing/card-reader.ts";
import { must } from "../testing/meeting.ts";
import { execute, submit } from "../testing/presses.ts";
import { conversationId, tenantId } from "../testing/test-app.ts";
import { activityOf, ownChat, type TestBot, testBot } from "../testing/test-bot.ts";

const { commitment: texts } = botMessageWords;

let bot: TestBot;
let teamId: string;
const id = "commitment-1";
beforeEach(async () => {
  bot = await testBot();
  await bot.send(activityOf("message", { text: "next" }));
  teamId = (await must(bot, ana, "openTeam", {}, { conversationId })).id;
  await bot.store.create(key(), aCommitment({ teamId }));
});
afterEach(() => bot.close());

const key = () => commitmentKey(tenantId, teamId, id);
const read = () => bot.store.read(key());
const become = (changes: Partial<Commitment>) =>
  bot.store.update(key(), (found) => ({ ...found, ...changes }));
const press = (by: Person, verb: string, changes: object = ownChat, data: unknown = {}) =>
  execute(bot, { by, verb, data: { teamId, commitmentId: id, ...Object(data) }, changes });
const claimed = () => become({ state: "claimed", claimedAt: bot.clock.now, version: 2 });

test("“It is done” in one's own chat is kept, and the card says who is next", async () => {
  const card = cardOf(await press(ana, "commitment.claim"));
  expect(textsOf(card)).toContain(texts.claimed);
  expect(await read()).toMatchObject({ state: "claimed", version: 2 });
});

test("“I have seen that it is done” closes it, and says so", async () => {
  await claimed();
  const card = cardOf(await press(ben, "commitment.confirm"));
  expect(textsOf(card)).toContain(texts.confirmed);
  expect(await read()).toMatchObject({ state: "verified", verifiedBy: "ben" });
});

test("in a group the card asks the others next, and is closed for all when one has seen it", async () => {
  await press(ana, "commitment.claim", {});
  const asked = cardIn(bot.connector.replaced().at(-1)?.message);
  expect(dataOf(asked, "commitment.confirm")).toEqual({ teamId, commitmentId: id });
  await press(ben, "commitment.confirm", {}, dataOf(asked, "commitment.confirm"));
  const closed = bot.connector.replaced().at(-1)?.message;
  expect(textsOf(cardIn(closed))).toContain(texts.confirmedTitle);
});

test("from a client that does not know invokes it is done as well", async () => {
  const data = { teamId, commitmentId: id };
  await submit(bot, { by: ana, verb: "commitment.claim", data, changes: ownChat });
  expect(textsOf(cardIn(bot.connector.posted("a:own").at(-1)))).toContain(texts.claimed);
  expect(await read()).toMatchObject({ state: "claimed" });
});

test("sent again by Teams it is answered alike and changes nothing more", async () => {
  const first = await press(ana, "commitment.claim", { ...ownChat, id: "f:same" });
  const once = await read();
  expect(await press(ana, "commitment.claim", { ...ownChat, id: "f:same" })).toEqual(first);
  expect(await read()).toEqual(once);
});

describe("refused in a sentence, and it stays as it was", () => {
  test.each([
    ["a claim of somebody else's", ben, "commitment.claim", {}, words.errors.notOwner],
    [
      "a confirmation before it was claimed",
      ben,
      "commitment.confirm",
      {},
      words.errors.notClaimed,
    ],
    [
      "a stranger's claim",
      { userId: "zoe", name: "Zoe" },
      "commitment.claim",
      {},
      words.errors.notFound,
    ],
    ["another team", ana, "commitment.claim", { teamId: "another" }, words.errors.notFound],
    ["another commitment", ana, "commitment.claim", { commitmentId: "x" }, words.errors.notFound],
    ["a path", ana, "commitment.claim", { commitmentId: "../x" }, cardWords.unknownCard],
    ["an object", ana, "commitment.claim", { commitmentId: {} }, cardWords.unknownCard],
    ["an odd length", ana, "commitment.claim", { length: {} }, cardWords.unknownCard],
  ] as const)("%s", async (_what, by, verb, data, sentence) => {
    const before = await read();
    const body = await press(by, verb, ownChat, data);
    expect(JSON.stringify(body)).toContain(sentence);
    expect(await read()).toEqual(before);
    expect([bot.connector.replaced(), bot.logged]).toEqual([[], []]);
  });

  test("the owner's own confirmation, in the group too", async () => {
    await claimed();
    const body = await press(ana, "commitment.confirm", {});
    expect(JSON.stringify(body)).toContain(words.errors.ownClaim);
    expect(await read()).toMatchObject({ state: "claimed" });
  });

  test("one that has lapsed meanwhile", async () => {
    bot.clock.now += 60 * 24 * 60 * 60_000;
    const body = await press(ana, "commitment.claim");
    expect(JSON.stringify(body)).toContain(words.errors.lapsed);
  });
});

test("[R271] what somebody else has confirmed reads as confirmed, and by whom stays", async () => {
  await claimed();
  await press(ben, "commitment.confirm");
  const once = await read();
  const body = await press(chidi, "commitment.confirm");
  expect(JSON.stringify(body)).toContain(texts.confirmedTitle);
  const owners = await press(ana, "commitment.claim", ownChat);
  expect(JSON.stringify(owners)).toContain(texts.confirmedTitle);
  expect(await read()).toEqual(once);
});
