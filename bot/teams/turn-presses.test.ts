import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Team, teamKey } from "#shared/team.ts";
import { ana, ben, chidi, dana, eli } from "#shared/testing/builders.ts";
import { botMessageWords } from "#shared/words/bot-messages.ts";
import { cardWords } from "#shared/words/cards.ts";
import { commandWords } from "#shared/words/commands.ts";
import { words } from "#shared/words.ts";
import { cardIn, cardOf, dataOf, textsOf } from "../testing/card-reader.ts";
import { must, planned } from "../testing/meeting.ts";
import { execute, type SentPress, submit } from "../testing/presses.ts";
import { conversationId, tenantId } from "../testing/test-app.ts";
import {
  accountOf,
  activityOf,
  ownChat,
  type TestBot,
  teamsAppId,
  testBot,
} from "../testing/test-bot.ts";
import { readOwnBrief } from "../usecases/team-brief.ts";
import { homeLink } from "./home-link.ts";

const { turn, turnAnswered, start } = botMessageWords;

let bot: TestBot;
let teamId: string;
beforeEach(async () => {
  bot = await testBot();
  await bot.send(activityOf("message", { text: "next" }));
  teamId = (await must(bot, ana, "openTeam", {}, { conversationId })).id;
});
afterEach(() => bot.close());

const readTeam = () => bot.store.read(teamKey(tenantId, teamId));
const turnOf = ({ members }: Team, userId: string) =>
  members.find((member) => member.userId === userId)?.turn;
const press = (by: SentPress["by"], verb: string, also: Omit<SentPress, "by" | "verb"> = {}) =>
  execute(bot, { by, verb, data: { teamId, userId: "ana" }, ...also });
const inOwnChat = { changes: ownChat };

/** Tells Ana that she leads, and gives the card and where it stands. */
async function told() {
  const brief = await readOwnBrief(bot.ports, { actor: { ...ana, tenantId }, teamId });
  await bot.ports.chats.tell(tenantId, conversationId, ana, {
    ...{ kind: "turn", brief, action: undefined, isNow: false },
  });
  return cardIn(bot.connector.posted().at(-1));
}

/** What Chidi's card says, who is asked to lead in Ana's place. */
const asked = () => ({
  ...{ teamId, userId: "chidi", insteadOfId: "ana", askedAt: String(bot.clock.now) },
});

describe("whoever leads next answers in their own chat", () => {
  test("“I’ll lead” is kept, and what to prepare stays on the card, with a way back", async () => {
    await planned(bot);
    const data = dataOf(await told(), "turn.accept");
    const card = cardOf(await press(ana, "turn.accept", { ...inOwnChat, data }));
    expect(textsOf(card)).toContain(turnAnswered.accepted.title);
    expect(textsOf(card)).toContain(turn.prepare);
    expect(dataOf(card, "turn.pass")).toEqual({ teamId, userId: "ana" });
    expect(turnOf(await readTeam(), "ana")?.acceptedAt).toBe(bot.clock.now);
  });

  test("“I’ll lead today” is for who was asked, and whose turn it is keeps it", async () => {
    const { runId } = await planned(bot);
    await bot.send(activityOf("meeting-start"));
    const data = asked();
    const refused = await press(dana, "turn.stand-in", { ...inOwnChat, data });
    expect(refused?.value).toBe(turn.notForYou);
    const card = cardOf(await press(chidi, "turn.stand-in", { ...inOwnChat, data }));
    expect(textsOf(card)).toContain(turnAnswered.accepted.title);
    const { run } = await must(bot, ana, "readRun", { teamId, runId });
    expect([turnOf(await readTeam(), "ana")?.skips, run.facilitatorId]).toEqual([
      "absent",
      "chidi",
    ]);
  });

  test("“I’ll lead today” where no meeting is on changes nothing, and says so", async () => {
    const before = await readTeam();
    const card = cardOf(await press(chidi, "turn.stand-in", { ...inOwnChat, data: asked() }));
    expect(textsOf(card)).toContain(words.errors.noMeetingOn);
    expect(await readTeam()).toEqual(before);
  });

  test.each(["insteadOfId", "askedAt"])(
    "“I’ll lead today” of an old card, without %s, changes nothing",
    async (field) => {
      await bot.send(activityOf("meeting-start"));
      const before = await readTeam();
      const data = { ...asked(), [field]: undefined };
      const card = cardOf(await press(chidi, "turn.stand-in", { ...inOwnChat, data }));
      expect(textsOf(card)).toContain(words.errors.oldCard);
      expect(await readTeam()).toEqual(before);
    },
  );

  test("“Pass” gives the turn to the next, who leads what is planned, and says so", async () => {
    const { runId } = await planned(bot);
    const card = cardOf(await press(ana, "turn.pass", inOwnChat));
    expect(textsOf(card)).toContain(turnAnswered.instead("Ben"));
    // Where it can be undone: the panel, in which the team is led, shows no changes.
    expect(JSON.stringify(card)).toContain(homeLink(teamsAppId));
    expect(textsOf(card)).toContain(commandWords.buttons.home);
    const { run } = await must(bot, ana, "readRun", { teamId, runId });
    expect([turnOf(await readTeam(), "ana")?.skips, run.facilitatorId]).toEqual(["passed", "ben"]);
  });

  test("“Swap” changes places with whom they chose", async () => {
    const data = { teamId, userId: "ana", withId: "dana" };
    const card = cardOf(await press(ana, "turn.swap", { ...inOwnChat, data }));
    expect(textsOf(card)).toContain(turnAnswered.swappedWith("Dana"));
    expect(turnOf(await readTeam(), "dana")?.swap?.withId).toBe("ana");
  });

  test("[R271] “Swap” pressed twice swaps once", async () => {
    const data = { teamId, userId: "ana", withId: "dana" };
    await press(ana, "turn.swap", { ...inOwnChat, data });
    const once = await readTeam();
    const card = cardOf(await press(ana, "turn.swap", { ...inOwnChat, data }));
    expect(textsOf(card)).toContain(turnAnswered.swappedWith("Dana"));
    expect(await readTeam()).toEqual(once);
  });

  test("[R280] whoever was given the turn in a swap gives it back by another", async () => {
    const given = { teamId, userId: "ana", withId: "dana" };
    await press(ana, "turn.swap", { ...inOwnChat, data: given });
    const data = { teamId, userId: "dana", withId: "ana" };
    const card = cardOf(await press(dana, "turn.swap", { ...inOwnChat, data }));
    expect(textsOf(card)).toContain(turnAnswered.swappedWith("Ana"));
    expect(turnOf(await readTeam(), "ana")?.swap).toBeUndefined();
    expect((await readOwnBrief(bot.ports, { actor: { ...ana, tenantId }, teamId })).leaderId).toBe(
      "ana",
    );
  });

  test.each([{}, { withId: "" }])("“Swap” without a choice (%j) asks for one", async (chosen) => {
    const before = await readTeam();
    const data = { teamId, userId: "ana", ...chosen };
    expect(await press(ana, "turn.swap", { ...inOwnChat, data })).toEqual({
      statusCode: 200,
      type: "application/vnd.microsoft.activity.message",
      value: turn.noSwap,
    });
    expect(await readTeam()).toEqual(before);
  });

  test.each(["turn.accept", "turn.pass", "turn.swap"])(
    "sent again by Teams %s has one effect and the same answer",
    async (verb) => {
      const data = { teamId, userId: "ana", withId: "dana" };
      const changes = { ...ownChat, id: "f:same" };
      const first = await press(ana, verb, { data, changes });
      const team = await readTeam();
      expect(await press(ana, verb, { data, changes })).toEqual(first);
      expect(await readTeam()).toEqual(team);
    },
  );

  test("a turn that has gone to somebody else is said to be so in place of the card, with whose it is", async () => {
    await press(ana, "turn.pass", inOwnChat);
    const before = await readTeam();
    const card = cardOf(await press(ana, "turn.accept", inOwnChat));
    expect(textsOf(card)).toContain(words.errors.notYourTurn("Ben"));
    const asked = await press(ana, "next", { data: dataOf(card, "next") });
    expect(asked?.value).toContain(words.panel.leadsNext("Ben"));
    expect(await readTeam()).toEqual(before);
  });

  test("nobody else is shown anything: no message is posted, none is changed", async () => {
    const before = bot.connector.calls.length;
    await press(ana, "turn.accept", inOwnChat);
    await press(ana, "turn.pass", inOwnChat);
    expect(bot.connector.calls).toHaveLength(before);
  });

  test("with a client that does not know invokes the answer comes as a card there", async () => {
    await submit(bot, {
      by: ana,
      verb: "turn.pass",
      data: { teamId, userId: "ana" },
      ...inOwnChat,
    });
    const card = cardIn(bot.connector.posted("a:own").at(-1));
    expect(textsOf(card)).toContain(turnAnswered.instead("Ben"));
  });
});

describe("the card of one person in a group", () => {
  const replaced = () => bot.connector.replaced().map(({ message }) => textsOf(cardIn(message)));
  const inGroup = { changes: { replyToId: "1700000000000" } };

  test("changes for everybody once it is answered, in words that name the person", async () => {
    expect(textsOf(cardOf(await press(ana, "turn.accept", inGroup)))).toContain(
      turnAnswered.acceptedForAll("Ana"),
    );
    await press(ana, "turn.pass", inGroup);
    expect(replaced()).toEqual([
      expect.stringContaining(turnAnswered.acceptedForAll("Ana")),
      expect.stringContaining(turnAnswered.insteadForAll("Ben", "Ana")),
    ]);
    expect(bot.connector.replaced().map(({ id }) => id)).toEqual(Array(2).fill("1700000000000"));
  });

  test("is posted anew where Teams does not find it", async () => {
    bot.connector.refuse = ({ method }) =>
      method === "PUT" ? { status: 404, code: "ActivityNotFoundInConversation" } : undefined;
    await press(ana, "turn.pass", inGroup);
    const card = cardIn(bot.connector.posted(conversationId).at(-1));
    expect(textsOf(card)).toContain(turnAnswered.insteadForAll("Ben", "Ana"));
  });

  test("answers who pressed although Teams does not take the change", async () => {
    bot.connector.refuse = ({ method }) =>
      method === "PUT" ? { status: 412, code: "PreconditionFailed" } : undefined;
    const card = cardOf(await press(ana, "turn.pass", inGroup));
    expect(textsOf(card)).toContain(turnAnswered.insteadForAll("Ben", "Ana"));
    expect(JSON.stringify(bot.logged)).not.toMatch(/Ana|Ben/);
  });

  test("is answered by nobody else", async () => {
    const before = await readTeam();
    for (const verb of ["turn.accept", "turn.pass", "turn.swap"]) {
      expect((await press(ben, verb, inGroup))?.value).toBe(turn.notForYou);
    }
    expect(await readTeam()).toEqual(before);
    expect(replaced()).toEqual([]);
  });

  test("of another team of the same person changes nothing that its people see", async () => {
    const other = "19:retro@thread.v2";
    bot.connector.members.set(other, [ana, eli].map(accountOf));
    const conversation = { id: other, isGroup: true, tenantId, name: "Retro" };
    await bot.send(activityOf("message", { conversation, text: "next", id: "retro" }));
    await press(ana, "turn.pass", { changes: { conversation, replyToId: "1" } });
    expect(turnOf(await readTeam(), "ana")?.skips).toBe("passed");
    expect(replaced()).toEqual([]);
  });

  test("with a client that does not know invokes it changes for all, and nobody is written to", async () => {
    await submit(bot, { by: ana, verb: "turn.pass", data: { teamId, userId: "ana" }, ...inGroup });
    expect(replaced()).toEqual([expect.stringContaining(turnAnswered.insteadForAll("Ben", "Ana"))]);
    expect(bot.connector.posted("a:own-29:ana")).toEqual([]);
  });
});

describe("“The leader is not here”", () => {
  let data: Record<string, string>;
  beforeEach(async () => {
    await bot.send(activityOf("meeting-start"));
    data = dataOf(cardIn(bot.connector.posted(conversationId).at(-1)), "turn.absent");
  });
  const leaders = () =>
    bot.connector.replaced().map(({ message }) => dataOf(cardIn(message), "turn.absent")["userId"]);

  test("may be said by any member, and everybody sees who leads instead", async () => {
    expect(data).toEqual({ teamId, userId: "ana" });
    const card = cardOf(await press(chidi, "turn.absent", { data }));
    expect(textsOf(card)).toContain(cardWords.meeting.leads("Ben"));
    expect(leaders()).toEqual(["ben"]);
    expect(turnOf(await readTeam(), "ana")).toEqual({ skips: "absent" });
  });

  test.each([
    ["once the meeting is over", () => bot.send(activityOf("meeting-end"))],
    [
      "hours later",
      () => {
        bot.clock.now += 3 * 60 * 60_000;
      },
    ],
  ])("is refused to who presses it %s", async (_when, passes) => {
    await passes();
    const before = await readTeam();
    const card = cardOf(await press(chidi, "turn.absent", { data }));
    expect(textsOf(card)).toContain(words.errors.noMeetingOn);
    expect([await readTeam(), leaders()]).toEqual([before, []]);
  });

  test("may be said from a quarter of an hour before a planned meeting on", async () => {
    await bot.send(activityOf("meeting-end"));
    const at = new Date(bot.clock.now + 20 * 60_000).toISOString().slice(11, 16);
    const days = [((new Date(bot.clock.now).getUTCDay() + 6) % 7) + 1];
    const meetings = [{ id: "weekly", conversationId, days, at, minutes: 30 }];
    const schedule = { zone: "UTC", remindAt: "09:00", meetings };
    await must(bot, ana, "chooseSchedule", { teamId }, schedule);
    await press(chidi, "turn.absent", { data });
    expect(turnOf(await readTeam(), "ana")?.skips).toBeUndefined();
    bot.clock.now += 6 * 60_000;
    await press(chidi, "turn.absent", { data });
    expect(turnOf(await readTeam(), "ana")?.skips).toBe("absent");
  });

  test("gives what is planned by the rotation to whoever leads instead", async () => {
    const choice = { commandId: "plan-1", actionId: "humour-workshop" };
    const { id: runId } = await must(bot, ana, "planRun", { teamId }, choice);
    const card = cardOf(await press(ben, "turn.absent", { data }));
    expect(textsOf(card)).toContain(cardWords.meeting.leads("Ben"));
    expect((await must(bot, ana, "readRun", { teamId, runId })).run.facilitatorId).toBe("ben");
  });

  test("said twice, at once, of the same leader, passes over one person", async () => {
    await Promise.all([
      press(chidi, "turn.absent", { data }),
      press(dana, "turn.absent", { data }),
    ]);
    expect(leaders().at(-1)).toBe("ben");
    expect(turnOf(await readTeam(), "ben")).toBeUndefined();
  });

  test("is no word of who is meant: they are told how to pass, and the card stays", async () => {
    const body = await press(ana, "turn.absent", { data });
    expect(body?.value).toBe(words.errors.youAreHere);
    expect(turnOf(await readTeam(), "ana")).toBeUndefined();
  });

  test("of somebody who does not lead is refused, and all see who does", async () => {
    const body = await press(ben, "turn.absent", { data: { teamId, userId: "dana" } });
    expect(body?.value).toBe(words.errors.movedOn);
    expect(leaders()).toEqual(["ana"]);
    expect(turnOf(await readTeam(), "dana")).toBeUndefined();
  });

  test("with a client that does not know invokes a refusal is said to its sender alone", async () => {
    await submit(bot, { by: ana, verb: "turn.absent", data });
    expect(textsOf(cardIn(bot.connector.posted("a:own-29:ana").at(-1)))).toBe(
      words.errors.youAreHere,
    );
  });

  test("is not offered where nobody else could lead, nor once the action has begun", async () => {
    const meeting = await planned(bot);
    await meeting.move("startRun");
    bot.clock.now += 13 * 60 * 60_000;
    await bot.send(activityOf("meeting-start", { id: "next-week" }));
    const card = cardIn(bot.connector.posted(conversationId).at(-1));
    expect(textsOf(card)).not.toContain(start.absent);
  });
});

describe("forged, politely refused, and nothing changes", () => {
  const verbs = ["turn.accept", "turn.pass", "turn.swap", "turn.absent"];
  const forged: readonly (readonly [string, unknown])[] = [
    ["nothing", undefined],
    ["a text in place of data", "x"],
    ["a list", []],
    ["another team", { teamId: "another", userId: "ana" }],
    ["a team that is a path", { teamId: "../x|team|y", userId: "ana" }],
    ["a team that is an object", { teamId: { $ne: "" }, userId: "ana" }],
    ["a person who is an object", { userId: { length: {} } }],
    ["a field with an odd length", { userId: "ana", withId: "dana", length: {} }],
    ["a person who is too long", { userId: "x".repeat(100_000), withId: "dana" }],
    ["nobody of the team", { userId: "canary", withId: "canary" }],
    ["an object to swap with", { userId: "ana", withId: { id: "dana" } }],
    ["a list to swap with", { userId: "ana", withId: ["dana"] }],
    ["themselves to swap with", { userId: "ana", withId: "ana" }],
    ["a stranger to swap with", { userId: "ana", withId: "canary" }],
  ];
  const cases = forged.flatMap(([what, data]) => verbs.map((verb) => [verb, what, data] as const));
  /** What a verb does not read is no forgery of it. */
  const isRead = ([verb, what]: readonly [string, string, unknown]) =>
    verb === "turn.swap" || !/to swap with$/.test(what);

  test.each(cases.filter(isRead))("%s with %s", async (verb, _what, sent) => {
    const before = await readTeam();
    const data =
      typeof sent === "object" && sent !== null && !Array.isArray(sent)
        ? { teamId, ...sent }
        : sent;
    const body = await execute(bot, { by: ana, verb, data, ...inOwnChat });
    expect(JSON.stringify(body)).toMatch(/[A-Z“][a-zA-Z”]* .+\./);
    expect(JSON.stringify(body)).not.toContain("canary");
    await submit(bot, { by: ana, verb, data, ...inOwnChat });
    expect(await readTeam()).toEqual(before);
    expect(bot.connector.replaced()).toEqual([]);
    expect(bot.logged).toEqual([]);
  });

  test.each(verbs)(
    "%s by somebody of another tenant, or whom Teams does not name",
    async (verb) => {
      const before = await readTeam();
      const elsewhere = { channelData: { tenant: { id: "fabrikam" } } };
      const unnamed = { from: { id: "29:ana", name: "Ana" } };
      for (const changes of [elsewhere, unnamed]) {
        const body = await press(ana, verb, { changes });
        expect(JSON.stringify(body)).toMatch(/not yours to see|not among the people/);
      }
      expect(await readTeam()).toEqual(before);
    },
  );

  test.each(["turn.steal", "turn", "constructor", "__proto__", "commitment.verify"])(
    "the verb “%s”",
    async (verb) => {
      const body = await press(ana, verb);
      expect(body).toMatchObject({ statusCode: 400, value: { message: cardWords.unknownCard } });
    },
  );
});
