import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { ChatMessage, PersonalMessage } from "#shared/chat-messages.ts";
import { conversationKey, newConversation, quieted } from "#shared/conversation.ts";
import { checkQuestions } from "#shared/pulse/choosing.ts";
import { aCommitment, ana, aRun, ben, eli, everybody, monday } from "#shared/testing/builders.ts";
import { botMessageWords } from "#shared/words/bot-messages.ts";
import { cardWords } from "#shared/words/cards.ts";
import { deliveryWords } from "#shared/words/delivery.ts";
import { words } from "#shared/words.ts";

import { cardIn, dataOf, textsOf } from "../testing/card-reader.ts";
import { conversationId, tenantId } from "../testing/test-app.ts";
import { accountOf, activityOf, type TestBot, teamsAppId, testBot } from "../testing/test-bot.ts";
import { cardFaults, partsOfType } from "./cards/testing/card-faults.ts";
import { aBrief, aRoundView } from "./cards/testing/some-cards.ts";
import { panelLink } from "./panel-link.ts";

let bot: TestBot;
beforeEach(async () => {
  bot = await testBot();
  await bot.send(activityOf("installation-add"));
});
afterEach(() => bot.close());

const ownChatOf = (person: { userId: string }) => `a:own-29:${person.userId}`;
const newest = (conversation: string) => bot.connector.posted(conversation).at(-1);
const link = panelLink(teamsAppId, conversationId);

const brief = aBrief("Ana", {
  members: everybody,
  rotation: everybody.map(({ userId }) => ({ userId, reason: { kind: "first-meeting" } })),
  leaderId: ana.userId,
  run: aRun({ byTurn: true }),
  open: [aCommitment()],
});
const turn: PersonalMessage = { kind: "turn", brief, action: undefined, isNow: false };
const about = { teamName: "Team One", commitment: aCommitment(), ownerName: "Ana" };

const messages: readonly (readonly [ChatMessage, string])[] = [
  [
    { kind: "pulse", teamId: "team-1", round: aRoundView(), isReminder: false },
    words.pulse.promise.inCard,
  ],
  [
    { kind: "pulse", teamId: "team-1", round: aRoundView(), isReminder: true },
    botMessageWords.pulse.reminder,
  ],
  [
    {
      ...{ kind: "pulse", teamId: "team-1", isReminder: false },
      round: aRoundView({ kind: "check", questions: checkQuestions([]) }),
    },
    cardWords.checkCard.what,
  ],
  [{ kind: "pulse-closed", isCheck: false }, cardWords.closedCard.title],
  [{ kind: "no-pulse", none: { kind: "twin-team" } }, words.pulse.none.twinTeam],
  [{ kind: "agenda", brief }, botMessageWords.agenda.title],
  [{ kind: "start", brief }, cardWords.meeting.plannedTitle],
  [
    { kind: "check", teamName: "Team One", round: aRoundView({ kind: "check" }) },
    cardWords.checkCard.what,
  ],
  [
    { kind: "results", teamName: "Team One", round: aRoundView({ state: "withheld" }) },
    cardWords.resultsCard.title,
  ],
];

describe("a conversation is told", () => {
  test.each(messages)("%j", async (message, text) => {
    expect(await bot.bot.chats.post(tenantId, conversationId, message)).toMatchObject({
      kind: "sent",
    });
    const posted = newest(conversationId);
    expect(textsOf(cardIn(posted))).toContain(text);
    expect(cardFaults(cardIn(posted))).toEqual([]);
    expect(posted?.summary).toMatch(/^[^{}*[\]]{4,200}$/);
    expect(posted?.summary).not.toContain("Ana");
    for (const { url } of partsOfType(cardIn(posted), "Action.OpenUrl")) expect(url).toBe(link);
  });

  test("nothing where people asked the bot to be quiet, and that counts as said", async () => {
    const key = conversationKey(tenantId, conversationId);
    await bot.store.update(key, (found) => quieted(found, monday));
    const before = bot.connector.calls.length;
    for (const [message] of messages) {
      expect(await bot.bot.chats.post(tenantId, conversationId, message)).toMatchObject({
        kind: "sent",
      });
    }
    expect(bot.connector.calls).toHaveLength(before);
  });

  test("nothing where the bot is not, and that does not count as said", async () => {
    const [message] = messages[0] ?? [];
    if (!message) throw new Error("there is no message");
    expect(await bot.bot.chats.post(tenantId, "19:other@thread.v2", message)).toMatchObject({
      kind: "refused",
    });
    bot.connector.refuse = () => ({ status: 403, code: "BotNotInConversationRoster" });
    expect(await bot.bot.chats.post(tenantId, conversationId, message)).toMatchObject({
      kind: "refused",
    });
  });
});

describe("[R270] in place of a pulse that was posted", () => {
  const closed: ChatMessage = { kind: "pulse-closed", isCheck: false };
  const replace = () =>
    bot.bot.chats.replace(tenantId, { conversationId, messageId: "message-7" }, closed);

  test("everybody reads that it has closed, and nobody can answer there", async () => {
    expect(await replace()).toEqual({ kind: "sent", messageId: "message-7" });
    const [{ id, message } = { id: "", message: undefined }] = bot.connector.replaced();
    expect(id).toBe("message-7");
    const card = cardIn(message);
    expect(textsOf(card)).toContain(cardWords.closedCard.title);
    expect(cardFaults(card)).toEqual([]);
    expect(partsOfType(card, "Input.ChoiceSet")).toEqual([]);
    expect(partsOfType(card, "Action.OpenUrl")).toMatchObject([{ url: link }]);
  });

  test("also where people asked the bot to be quiet: nobody is told of it", async () => {
    const key = conversationKey(tenantId, conversationId);
    await bot.store.update(key, (found) => quieted(found, monday));
    await replace();
    expect(bot.connector.replaced()).toHaveLength(1);
  });

  test("where Teams does not find it, that is told, and the conversation is not taken to be lost", async () => {
    bot.connector.refuse = () => ({ status: 404, code: "ActivityNotFoundInConversation" });
    expect(await replace()).toMatchObject({ kind: "refused", why: "not-found" });
    bot.connector.refuse = () => undefined;
    expect(await replace()).toMatchObject({ kind: "sent" });
  });
});

describe("a person is told in their own chat", () => {
  test("that they lead, with ways to answer, and the group hears nothing of it", async () => {
    const before = bot.connector.posted(conversationId).length;
    expect(await bot.bot.chats.tell(tenantId, conversationId, ana, turn)).toMatchObject({
      kind: "sent",
    });
    const card = cardIn(newest(ownChatOf(ana)));
    expect(textsOf(card)).toContain(botMessageWords.turn.title);
    expect(dataOf(card, "turn.accept")).toEqual({ teamId: "team-1", userId: "ana" });
    expect(bot.connector.posted(conversationId)).toHaveLength(before);
    expect(newest(ownChatOf(ana))?.entities ?? []).toEqual([]);
  });

  test("of a commitment, to claim it or to confirm it", async () => {
    await bot.bot.chats.tell(tenantId, conversationId, ana, { kind: "claim", ...about });
    await bot.bot.chats.tell(tenantId, conversationId, ben, { kind: "confirm", ...about });
    const data = { teamId: "team-1", commitmentId: "commitment-1" };
    expect(dataOf(cardIn(newest(ownChatOf(ana))), "commitment.claim")).toEqual(data);
    expect(dataOf(cardIn(newest(ownChatOf(ben))), "commitment.confirm")).toEqual(data);
  });

  test("[R268] that somebody took back what they were to do, or waited for", async () => {
    const { takenBackYours, takenBackForYou } = botMessageWords.commitment;
    const told = { kind: "taken-back", ...about, byName: "Chidi" } as const;
    await bot.bot.chats.tell(tenantId, conversationId, ana, { ...told, isOwner: true });
    await bot.bot.chats.tell(tenantId, conversationId, ben, { ...told, isOwner: false });
    const [toAna, toBen] = [ana, ben].map((one) => textsOf(cardIn(newest(ownChatOf(one)))));
    for (const texts of [toAna, toBen]) {
      expect(texts).toContain(words.panel.tookBack("Chidi", aCommitment().text));
    }
    expect(toAna).toContain(takenBackYours);
    expect(toBen).toContain(takenBackForYou);
  });

  test("though the group's conversation is quiet", async () => {
    const key = conversationKey(tenantId, conversationId);
    await bot.store.update(key, (found) => quieted(found, monday));
    expect(await bot.bot.chats.tell(tenantId, conversationId, ana, turn)).toMatchObject({
      kind: "sent",
    });
    expect(newest(ownChatOf(ana))).toBeDefined();
  });

  test("not where they asked it to be quiet, and that counts as said", async () => {
    const { reference } = await bot.store.read(conversationKey(tenantId, conversationId));
    const own = newConversation(ownChatOf(ana), { ...reference, place: "personal" });
    await bot.store.create(conversationKey(tenantId, own.id), quieted(own, monday));
    const before = bot.connector.posted().length;
    expect(await bot.bot.chats.tell(tenantId, conversationId, ana, turn)).toMatchObject({
      kind: "sent",
    });
    expect(bot.connector.posted()).toHaveLength(before);
  });
});

describe("a person who has not installed the app", () => {
  beforeEach(() => {
    for (const { userId } of everybody) bot.connector.notInstalled.add(userId);
  });

  test("is mentioned in the conversation, with the same card", async () => {
    expect(await bot.bot.chats.tell(tenantId, conversationId, ana, turn)).toMatchObject({
      kind: "sent",
    });
    const posted = newest(conversationId);
    expect(posted?.text).toBe(`<at>Ana</at>, ${botMessageWords.forYou}`);
    expect(posted?.entities).toEqual([
      { type: "mention", text: "<at>Ana</at>", mentioned: { id: "29:ana", name: "Ana" } },
    ]);
    expect(dataOf(cardIn(posted), "turn.accept")).toEqual({ teamId: "team-1", userId: "ana" });
    expect(posted?.summary).not.toContain("Ana");
  });

  test("also where Teams opens the chat and refuses what is written into it", async () => {
    bot.connector.notInstalled.clear();
    bot.connector.refuse = ({ conversationId: id }) =>
      id === ownChatOf(eli) ? { status: 403, code: "MessageWritesBlocked" } : undefined;
    expect(await bot.bot.chats.tell(tenantId, conversationId, eli, turn)).toMatchObject({
      kind: "sent",
    });
    expect(newest(conversationId)?.text).toContain("<at>Eli</at>");
  });

  test.each([
    "</at><at>Everyone</at>",
    "Ana</at> [Pay](https://evil.example) <b>",
    "A&lt;b&gt; **x** {{DATE(2026-01-05T09:00:00Z)}}",
    '"><img src=x>',
  ])("brings no markup into the message with the name %j", async (name) => {
    await bot.bot.chats.tell(tenantId, conversationId, { ...ana, name }, turn);
    const text = newest(conversationId)?.text ?? "";
    expect(text).toMatch(/^<at>[\p{L}\p{Nd} .,'’-]+<\/at>, [^<>&]+$/u);
    expect(newest(conversationId)?.entities).toMatchObject([
      { text: /^<at>.*<\/at>/.exec(text)?.[0] },
    ]);
  });

  test("is somebody where their name has no letters", async () => {
    await bot.bot.chats.tell(tenantId, conversationId, { ...ana, name: "<<<🦊>>>" }, turn);
    expect(newest(conversationId)?.text).toContain(`<at>${words.unnamedPerson}</at>`);
  });

  test("is not mentioned where the group asked for quiet, and that counts as said", async () => {
    const key = conversationKey(tenantId, conversationId);
    await bot.store.update(key, (found) => quieted(found, monday));
    const before = bot.connector.posted().length;
    expect(await bot.bot.chats.tell(tenantId, conversationId, ana, turn)).toMatchObject({
      kind: "sent",
    });
    expect(bot.connector.posted()).toHaveLength(before);
  });

  test("and is not in the conversation either is not told", async () => {
    bot.connector.members.set(conversationId, [accountOf(ben)]);
    const before = bot.connector.posted().length;
    expect(await bot.bot.chats.tell(tenantId, conversationId, ana, turn)).toMatchObject({
      kind: "refused",
    });
    expect(bot.connector.posted()).toHaveLength(before);
  });
});

test("where Teams cannot answer now, the person is not taken to be away", async () => {
  bot.connector.refuse = ({ path }) =>
    path === "/teams/v3/conversations" ? { status: 412, code: "PreconditionFailed" } : undefined;
  const before = bot.connector.posted().length;
  expect(await bot.bot.chats.tell(tenantId, conversationId, ana, turn)).toMatchObject({
    kind: "later",
  });
  expect(bot.connector.posted()).toHaveLength(before);
});

describe("a person's own chat", () => {
  test("that they have blocked is not tried again until something is heard of them there", async () => {
    bot.connector.refuse = ({ conversationId: id }) =>
      id === ownChatOf(ana) ? { status: 403, code: "ConversationBlockedByUser" } : undefined;
    await bot.bot.chats.tell(tenantId, conversationId, ana, turn);
    bot.connector.refuse = () => undefined;
    await bot.bot.chats.tell(tenantId, conversationId, ana, turn);
    expect(newest(ownChatOf(ana))).toBeUndefined();
    expect(newest(conversationId)?.text).toContain("<at>Ana</at>");

    const conversation = { id: ownChatOf(ana), conversationType: "personal", tenantId };
    await bot.send(activityOf("message", { conversation, text: "help", id: "back" }));
    await bot.bot.chats.tell(tenantId, conversationId, ana, turn);
    expect(textsOf(cardIn(newest(ownChatOf(ana))))).toContain(botMessageWords.turn.title);
  });

  test("that Teams does not find is opened once more", async () => {
    let isGone = true;
    bot.connector.refuse = ({ conversationId: id }) => {
      if (id !== ownChatOf(ana) || !isGone) return undefined;
      isGone = false;
      return { status: 404, code: "ConversationNotFound" };
    };
    const opened = () =>
      bot.connector.calls.filter(({ path }) => path === "/teams/v3/conversations").length;
    const before = opened();
    expect(await bot.bot.chats.tell(tenantId, conversationId, ana, turn)).toEqual({
      kind: "sent",
      messageId: expect.any(String),
    });
    expect(opened()).toBe(before + 2);
    expect(newest(ownChatOf(ana))).toBeDefined();
  });

  test("that Teams never finds is given up, and the conversation reads it", async () => {
    bot.connector.refuse = ({ conversationId: id }) =>
      id === ownChatOf(ana) ? { status: 404, code: "ConversationNotFound" } : undefined;
    expect(await bot.bot.chats.tell(tenantId, conversationId, ana, turn)).toMatchObject({
      kind: "sent",
    });
    expect(newest(conversationId)?.text).toContain("<at>Ana</at>");
    const own = await bot.store.find(conversationKey(tenantId, ownChatOf(ana)));
    expect(own?.goneAt).toBeDefined();
  });

  test("takes a sentence with a link where the card is too big", async () => {
    let isBig = true;
    bot.connector.refuse = ({ conversationId: id }) => {
      if (id !== ownChatOf(ana) || !isBig) return undefined;
      isBig = false;
      return { status: 413, code: "MessageSizeTooBig" };
    };
    expect(await bot.bot.chats.tell(tenantId, conversationId, ana, turn)).toMatchObject({
      kind: "sent",
    });
    expect(textsOf(cardIn(newest(ownChatOf(ana))))).toContain(deliveryWords.tooBig);
  });
});
