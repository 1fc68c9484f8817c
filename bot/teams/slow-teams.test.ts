import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ana, ben, everybody, minute } from "#shared/testing/builders.ts";
import { deliveryWords } from "#shared/words/delivery.ts";
import { tenantId } from "../testing/test-app.ts";
import { accountOf, activityOf, sentBy, type TestBot, testBot } from "../testing/test-bot.ts";

// What people wait for while Teams itself is slow, and what is sent twice meanwhile.

let bot: TestBot;
beforeEach(async () => {
  bot = await testBot();
  await bot.send(activityOf("meeting-start"));
});
afterEach(() => bot.close());

const other = "19:other@thread.v2";
const elsewhere = {
  conversation: { id: other, conversationType: "groupChat", isGroup: true, tenantId },
};

/** How long a press of a button waits for its answer (ms), and the answer. */
async function press(verb: string, data: object = {}, where: object = {}) {
  const asked = Date.now();
  const value = { action: { type: "Action.Execute", verb, data } };
  const { body } = await bot.send(activityOf("card-action", { ...sentBy(ana), ...where, value }));
  return { body, tookMs: Date.now() - asked };
}

describe("[R120] whoever presses a button is answered in time", () => {
  test("though the card of everybody is replaced only later", async () => {
    let heard = false;
    bot.connector.delayMs = 6_000;
    bot.connector.refuse = ({ method }) => {
      heard ||= method === "PUT";
      return undefined;
    };
    // Quiet is ended without any call of Teams; only what all see needs one.
    const { body, tookMs } = await press("quiet.end");
    expect(tookMs).toBeLessThan(5_000);
    expect(body?.type).toBe("application/vnd.microsoft.card.adaptive");
    await expect.poll(() => heard, { timeout: 10_000 }).toBe(true);
  });

  test("though what the press starts takes longer: it goes on after the answer", async () => {
    bot.connector.members.set(other, everybody.map(accountOf));
    await bot.send(activityOf("installation-add", elsewhere));
    bot.connector.delayMs = 4_000;
    const { body, tookMs } = await press("command", { command: "start" }, elsewhere);
    expect(tookMs).toBeLessThan(5_000);
    expect(body?.value).toBe(deliveryWords.stillAtIt);
    bot.connector.delayMs = 0;
    await expect.poll(() => bot.connector.replaced().length, { timeout: 15_000 }).toBe(1);
  });

  test("though Teams asks the bot to wait", async () => {
    bot.connector.refuse = ({ method }) =>
      method === "PUT"
        ? { status: 429, code: "Throttled", headers: { "retry-after": "8" } }
        : undefined;
    const { tookMs } = await press("quiet.end");
    expect(tookMs).toBeLessThan(5_000);
  });
});

test("while somebody waits, the bot waits no longer than they would for what it says by itself", async () => {
  bot.connector.members.set(other, everybody.map(accountOf));
  await bot.send(activityOf("installation-add", elsewhere));
  bot.connector.refuse = ({ method, conversationId }) =>
    method === "POST" && conversationId === other
      ? { status: 429, code: "Throttled", headers: { "retry-after": "30" } }
      : undefined;
  await press("command", { command: "start" }, elsewhere);
  expect(bot.time.skippedMs).toBeLessThan(5_000);
});

test("[R118] what waits as the server is told to stop is not noted as perhaps said, and is said by whoever starts next", async () => {
  bot.clock.now += 30 * minute;
  await bot.send(activityOf("meeting-end"));
  bot.clock.now += 25 * 60 * minute;
  Object.assign(bot.time, { sleep: () => new Promise(() => {}) });
  let asked = 0;
  bot.connector.refuse = () => {
    asked += 1;
    return { status: 503, code: "ServiceUnavailable" };
  };
  const looked = bot.look();
  await expect.poll(() => asked).toBe(1);
  const before = bot.connector.posted().length;
  bot.bot.stop();
  await looked;
  const works = (await bot.store.dueAtAll(9)).map(({ work }) => work);
  // The result, and that the card of the pulse says that it has closed.
  expect(works).toMatchObject([{ waits: true }, { waits: true }]);
  for (const work of works) {
    expect(work).not.toMatchObject({ sending: expect.anything() });
  }
  bot.connector.refuse = () => undefined;
  bot.clock.now += 2 * minute;
  await bot.look();
  expect(bot.connector.posted()).toHaveLength(before + 1);
  bot.clock.now += 10 * minute;
  // Meanwhile Teams takes the next message of this conversation as well.
  bot.time.skip(10 * minute);
  await bot.look();
  expect(bot.connector.posted()).toHaveLength(before + 1);
  expect(bot.connector.replaced()).toHaveLength(1);
});

describe("the same activity twice", () => {
  test("while the first one is still being answered, has one answer", async () => {
    bot.connector.delayMs = 1_000;
    const before = bot.connector.posted().length;
    const message = () => bot.send(activityOf("message", { text: "help", id: "7" }));
    const first = message();
    await new Promise((underWay) => setTimeout(underWay, 300));
    const asked = Date.now();
    await message();
    expect(Date.now() - asked).toBeLessThan(700);
    await first;
    expect(bot.connector.posted()).toHaveLength(before + 1);
  });

  test("is two where it is another conversation's", async () => {
    const submit = (where: object, who = ana) =>
      bot.send(
        activityOf("card-submit", { ...sentBy(who), ...where, value: { verb: "help" }, id: "7" }),
      );
    const before = bot.connector.posted().length;
    await submit({});
    await submit({});
    await submit(elsewhere, ben);
    expect(bot.connector.posted()).toHaveLength(before + 2);
  });
});
