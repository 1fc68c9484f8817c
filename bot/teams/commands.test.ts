import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { conversationKey } from "#shared/conversation.ts";
import { teamKey } from "#shared/team.ts";
import { ana, ben } from "#shared/testing/builders.ts";
import { botMessageWords } from "#shared/words/bot-messages.ts";
import { cardWords } from "#shared/words/cards.ts";
import { commandWords } from "#shared/words/commands.ts";
import { words } from "#shared/words.ts";
import { questionsOf, textsOf } from "../testing/card-reader.ts";
import { tenantId } from "../testing/test-app.ts";
import { type TestBot, testBot } from "../testing/test-bot.ts";
import { cardFaults, partsOfType } from "./cards/testing/card-faults.ts";
import { unwanted } from "./cards/testing/unwanted-words.ts";
import { Command, isChanging } from "./commands/command-names.ts";
import { type AskingPlace, askingRoom, promised } from "./testing/asking-room.ts";

let bot: TestBot;
beforeEach(async () => {
  bot = await testBot();
});
afterEach(() => bot.close());

/** What each is answered with; the second where it differs in a person's own chat. */
const headings: Readonly<Record<Command, readonly [string, string?]>> = {
  help: [cardWords.helpCard.title],
  next: [cardWords.nextCard.title],
  start: [botMessageWords.start.title, commandWords.start.ownTitle],
  choose: [commandWords.choose.title],
  agenda: [botMessageWords.agenda.title],
  commitments: [commandWords.commitments.title, commandWords.commitments.ownTitle],
  results: [commandWords.results.title],
  rotation: [commandWords.rotation.title],
  pass: [botMessageWords.turnAnswered.passed.forAll, botMessageWords.turnAnswered.passed.title],
  settings: [commandWords.settings.title],
  privacy: [commandWords.privacy.title],
  stop: [commandWords.quiet.title],
};

const misspelt: Readonly<Record<Command, string>> = {
  help: "hlp",
  next: "nxt",
  start: "strat",
  choose: "chose",
  agenda: "agneda",
  commitments: "comitments",
  results: "result",
  rotation: "rotaton",
  pass: "pas",
  settings: "setings",
  privacy: "privcy",
  stop: "stopp",
};

const places: readonly AskingPlace[] = ["personal", "group", "channel"];
const spellings = ["spelt well", "misspelt", "with wrong arguments"] as const;
const table = Command.options.flatMap((command) =>
  places.flatMap((place) => spellings.map((spelling) => [command, place, spelling] as const)),
);

function written(command: Command, spelling: (typeof spellings)[number]): string {
  if (spelling === "misspelt") return misspelt[command];
  return spelling === "spelt well" ? command : `${command} to Ben 5, please`;
}

const headingOf = (card: unknown) => textsOf(card).split("\n")[0];

describe("[commands] each command, everywhere, however it is written", () => {
  test.each(table)("“%s” in %s, %s", async (command, place, spelling) => {
    const room = await askingRoom(bot, place);
    const before = await room.kept();
    const said = await room.ask(written(command, spelling));
    expect(said).toHaveLength(1);
    const [card] = said;
    expect(cardFaults(card)).toEqual([]);
    const [heading, own] = headings[command];
    const isGuess = isChanging(command) && spelling !== "spelt well";
    const done = place === "personal" ? (own ?? heading) : heading;
    expect(headingOf(card)).toBe(isGuess ? commandWords.didYouMean.ask(command) : done);
    const isDone = isChanging(command) && !isGuess;
    const changes = isDone && !(command === "start" && place === "personal");
    if (changes) expect(await room.kept()).not.toBe(before);
    else expect(await room.kept()).toBe(before);
    for (const text of textsOf(card).split("\n")) expect(text).not.toMatch(unwanted);
    if (place !== "personal") holdsNothingPersonal(card);
  });

  test.each(
    Command.options
      .filter((command) => !isChanging(command))
      .flatMap((command) => (["group", "channel"] as const).map((place) => [command, place])),
  )("“%s” in %s is answered alike whoever asks", async (command, place) => {
    const room = await askingRoom(bot, place as AskingPlace);
    expect(await room.ask(command as string, ben)).toEqual(await room.ask(command as string, ana));
  });
});

function holdsNothingPersonal(card: unknown) {
  const verbs = partsOfType(card, "Action.Execute").map(({ verb }) => verb);
  expect(verbs).not.toContain("commitment.claim");
  expect(verbs).not.toContain("commitment.confirm");
  expect(questionsOf(card)).not.toContain("turns");
  expect(textsOf(card)).not.toContain(commandWords.commitments.toDo);
}

describe("[R249] in a person's own chat the bot says “you” of them", () => {
  const ofThem = ["next", "rotation", "agenda", "commitments", "choose"] as const;
  /** Ana’s name, but for where it stands in a list as “Ana (you)”. */
  const byName = /\bAna\b(?! \(you\))/;

  test.each(ofThem)(
    "in what “%s” is answered with, where a group reads their name",
    async (word) => {
      const own = await askingRoom(bot, "personal");
      await promised(bot, own.team, { id: "commitment-2", text: "Tidy up", isClaimed: true });
      const [said] = await own.ask(word);
      expect(textsOf(said)).not.toMatch(byName);
      expect(textsOf(said)).toMatch(/\b[Yy]ou\b/);
      const group = await askingRoom(bot, "group");
      expect(textsOf((await group.ask(word))[0])).toMatch(byName);
    },
  );

  test("[R271] passing twice passes once, and reads so both times", async () => {
    const own = await askingRoom(bot, "personal");
    await own.ask("pass");
    const [again] = await own.ask("pass");
    expect(textsOf(again)).toContain(botMessageWords.turnAnswered.passed.title);
    const [rotation] = await own.ask("rotation");
    expect(textsOf(rotation).split(words.turns.changed.passed("Ana (you)"))).toHaveLength(2);
  });

  test("once they have passed: who leads, and that it is in their place", async () => {
    const own = await askingRoom(bot, "personal");
    await own.ask("pass");
    const [next] = await own.ask("next");
    expect(textsOf(next)).toContain("You passed this time, so Ben leads.");
    const [rotation] = await own.ask("rotation");
    expect(textsOf(rotation)).toContain(words.turns.changed.passed("Ana (you)"));
    expect(textsOf(rotation)).not.toMatch(byName);
  });
});

describe("what is not a command", () => {
  test.each(["sing", "nextone", "who", "", "what's next", "hel lo", "x".repeat(20_000), "пас"])(
    "“%.20s” is answered with a way on",
    async (text) => {
      const room = await askingRoom(bot, "group");
      const before = await room.kept();
      const [card, ...more] = await room.ask(text);
      expect(more).toEqual([]);
      expect(textsOf(card)).toContain(cardWords.unknownText);
      const sent = partsOfType(card, "Action.Execute").map(({ verb, data }) => [verb, data]);
      expect(sent).toEqual([
        ["next", {}],
        ["help", {}],
        ["command", { command: "choose" }],
      ]);
      expect(await room.kept()).toBe(before);
    },
  );

  test.each(["“help”", "Help.", "/help", "HELP?!", "help me"])("“%s” is help", async (text) => {
    const room = await askingRoom(bot, "group");
    expect(headingOf((await room.ask(text))[0])).toBe(cardWords.helpCard.title);
  });
});

describe("nobody who is in a team", () => {
  const needTeam = Command.options.filter((one) => !["help", "privacy", "stop"].includes(one));

  test.each(needTeam)("“%s” in one's own chat says how to get into one", async (command) => {
    const room = await askingRoom(bot, "personal");
    const said = await room.ask(command, { userId: "zoe", name: "Zoe" });
    expect(said).toHaveLength(1);
    expect(textsOf(said[0])).toContain(cardWords.nextCard.noTeams);
  });

  test.each(needTeam)("“%s” where Teams does not say who is there", async (command) => {
    const room = await askingRoom(bot, "group");
    const conversation = { id: "19:empty@thread.v2", conversationType: "groupChat", tenantId };
    const said = await room.ask(command, ana, { conversation });
    expect(said).toHaveLength(1);
    expect(textsOf(said[0])).toContain(cardWords.nextCard.noTeams);
  });
});

describe("forged presses", () => {
  const long = "x".repeat(10_000);
  const odd: readonly (readonly [string, unknown])[] = [
    ["command", { command: "dance" }],
    ["command", { command: { length: {} } }],
    ["command", { command: long }],
    ["command", { command: "next", teamId: long }],
    ["command", { command: "next", teamId: {} }],
    ["command", "next"],
    ["command", null],
    ["run.plan", {}],
    ["run.plan", { teamId: "team", actionId: long }],
    ["run.plan", { teamId: { id: "team" }, actionId: ["humour-workshop"] }],
    ["settings.save", {}],
    ["settings.save", { teamId: {} }],
    ["team.join", { teamId: long }],
    ["team.join", {}],
    ["team.join", 7],
  ];

  test.each(odd)("%s with %.60j: a sentence, and nothing is changed", async (verb, data) => {
    for (const place of places) {
      const room = await askingRoom(bot, place);
      const before = await room.kept();
      const { status, body } = await room.press(verb, data);
      expect(status).toBe(200);
      expect(body?.statusCode).toBe(400);
      expect(JSON.stringify(body)).toContain(cardWords.unknownCard);
      expect(await room.kept()).toBe(before);
      await bot.close();
      bot = await testBot();
    }
    expect(bot.logged).toEqual([]);
  });

  test.each([
    ["command", { command: "agenda" }],
    ["command", { command: "pass" }],
    ["run.plan", { actionId: "humour-workshop" }],
    [
      "settings.save",
      {
        ...{ days: "1", at: "09:00", minutes: "30", zone: "UTC" },
        ...{ "was-days": "", "was-at": "10:00", "was-minutes": "30", "was-zone": "UTC" },
        ...{ "was-remindAt": "09:00", "was-measureAfter": "14" },
      },
    ],
    ["team.join", {}],
  ])("%s %j for a team that is not the presser's shows and changes nothing", async (verb, data) => {
    for (const place of ["personal", "group"] as const) {
      const room = await askingRoom(bot, place);
      const strange = { ...room.team, id: "team-strange", name: "Secret team", members: [] };
      await bot.store.create(teamKey(tenantId, strange.id), strange);
      const { body } = await room.press(verb, {
        ...data,
        teamId: strange.id,
        remindAt: "09:00",
        measureAfter: "14",
      });
      expect(JSON.stringify(body)).not.toContain("Secret");
      expect(await bot.store.read(teamKey(tenantId, strange.id))).toEqual(strange);
      // In a group the command is about the group's own team, whatever the button says.
      const isOwn = place === "group" && verb === "command";
      if (!isOwn) expect(JSON.stringify(body)).toMatch(/not yours to see|cannot be used/);
      expect(bot.logged).toEqual([]);
      await bot.close();
      bot = await testBot();
    }
  });

  test.each([
    ["quiet.end", {}],
    ["command", { command: "stop" }],
    ["command", { command: "start" }],
  ])("%s %j in a conversation that is not known is refused in a sentence", async (verb, data) => {
    const room = await askingRoom(bot, "group");
    const before = bot.connector.posted().length;
    const conversation = { id: "19:nowhere@thread.v2", conversationType: "groupChat", tenantId };
    const { body } = await room.press(verb, data, ana, { conversation });
    expect(JSON.stringify(body)).toContain(words.errors.notInConversation);
    expect(bot.connector.posted()).toHaveLength(before);
    expect(bot.logged).toEqual([]);
  });

  test("a press of somebody whom Teams does not name is refused where it is about them", async () => {
    const room = await askingRoom(bot, "group");
    const before = await room.kept();
    const { body } = await room.press("command", { command: "pass" }, ana, {
      from: { id: "29:x" },
    });
    expect(JSON.stringify(body)).toContain(words.errors.notInConversation);
    expect(await room.kept()).toBe(before);
  });
});

test("after the app was taken out, a command is answered as ever, and it is known to be back", async () => {
  const room = await askingRoom(bot, "group");
  const key = conversationKey(tenantId, room.conversationId);
  await bot.store.update(key, (one) => ({ ...one, goneAt: bot.clock.now }));
  expect(headingOf((await room.ask("next"))[0])).toBe(cardWords.nextCard.title);
  expect((await bot.store.read(key)).goneAt).toBeUndefined();
});

test("a command of another tenant finds nothing of this one", async () => {
  const room = await askingRoom(bot, "personal");
  const said = await room.ask("commitments", ana, {
    conversation: { id: "a:own", conversationType: "personal", tenantId: "fabrikam" },
    channelData: { tenant: { id: "fabrikam" } },
  });
  expect(textsOf(said[0])).toContain(cardWords.nextCard.noTeams);
});
