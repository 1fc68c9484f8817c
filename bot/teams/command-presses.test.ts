import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { conversationKey } from "#shared/conversation.ts";
import { findMember, type Person, type Team, teamKey } from "#shared/team.ts";
import { ana, ben, chidi, dana, eli, everybody } from "#shared/testing/builders.ts";
import { botMessageWords } from "#shared/words/bot-messages.ts";
import { cardWords } from "#shared/words/cards.ts";
import { commandWords } from "#shared/words/commands.ts";
import { words } from "#shared/words.ts";
import { cardIn, cardOf, dataOf, textsOf } from "../testing/card-reader.ts";
import { must } from "../testing/meeting.ts";
import { tenantId } from "../testing/test-app.ts";
import { accountOf, activityOf, type TestBot, testBot } from "../testing/test-bot.ts";
import { partsOfType } from "./cards/testing/card-faults.ts";
import { type AskingRoom, askingRoom, promised, teamIn } from "./testing/asking-room.ts";

let bot: TestBot;
beforeEach(async () => {
  bot = await testBot();
});
afterEach(() => bot.close());

const read = ({ id }: Pick<Team, "id">) => bot.store.read(teamKey(tenantId, id));

const chat = (id: string) => ({ id, conversationType: "groupChat", isGroup: true, tenantId });

/** The card that everybody sees in place of the pressed one. */
const replaced = () => {
  const call = bot.connector.calls.findLast(({ method }) => method === "PUT");
  return textsOf(call?.body);
};

/** Another team of Ana's and Ben's. */
const anotherTeam = (): Promise<Team> =>
  teamIn(bot, { ...chat("19:retro@thread.v2"), name: "Retro" }, [ana, ben]);

describe("choosing an action", () => {
  test("in a group plans it for all to see; pressed again it is the same one", async () => {
    const room = await askingRoom(bot, "group");
    const [card] = await room.ask("choose");
    const data = dataOf(card, "run.plan");
    expect(partsOfType(card, "Action.Execute")).toHaveLength(3);
    const { body } = await room.press("run.plan", data, ben, { id: "f:plan" });
    expect(textsOf(cardOf(body))).toContain(commandWords.choose.plannedTitle);
    expect(textsOf(cardOf(body))).toContain(cardWords.meeting.leads("Ana"));
    expect(replaced()).toContain(commandWords.choose.plannedTitle);
    // It lasts as long as was said where it was chosen.
    const [lasts = "none"] = textsOf(card).match(/\d+ minutes/) ?? [];
    expect(replaced()).toContain(lasts);
    const { currentRunId } = await read(room.team);
    await room.press("run.plan", data, ben, { id: "f:plan" });
    expect((await read(room.team)).currentRunId).toBe(currentRunId);
    // [R271] Whoever presses the same once more reads that it is planned; of another action, that one is.
    const again = await room.press("run.plan", data, eli);
    expect(textsOf(cardOf(again.body))).toContain(commandWords.choose.plannedTitle);
    const [, other] = partsOfType(card, "Action.Execute");
    const another = await room.press("run.plan", other?.["data"], eli);
    expect(textsOf(cardOf(another.body))).toContain(commandWords.choose.alreadyTitle);
    expect((await read(room.team)).currentRunId).toBe(currentRunId);
    expect(textsOf((await room.ask("choose"))[0])).toContain(commandWords.choose.alreadyTitle);
    expect(textsOf((await room.ask("next"))[0])).toContain(words.panel.leadsNext("Ana"));
  });

  test("one that is not in the Playbook is refused", async () => {
    const room = await askingRoom(bot, "personal");
    const data = { teamId: room.team.id, actionId: "no-such-action" };
    const { body } = await room.press("run.plan", data);
    expect(JSON.stringify(body)).toContain(words.errors.unknownAction);
    expect((await read(room.team)).currentRunId).toBeUndefined();
  });
});

describe("passing", () => {
  test("in a group is seen by all, and the next one leads", async () => {
    const room = await askingRoom(bot, "group");
    const [card] = await room.ask("pass");
    expect(textsOf(card)).toContain(botMessageWords.turnAnswered.insteadForAll("Ben", "Ana"));
    expect(textsOf((await room.ask("next"))[0])).toContain(words.panel.leadsNext("Ben"));
  });

  test("after being asked back, by whoever's turn it is and nobody else", async () => {
    const room = await askingRoom(bot, "group");
    const [card] = await room.ask("passs");
    const data = dataOf(card, "command");
    const refused = await room.press("command", data, dana);
    expect(JSON.stringify(refused.body)).toContain(words.errors.notYourTurn("Ana"));
    expect(findMember(await read(room.team), "ana")?.turn).toBeUndefined();
    await room.press("command", data, ana);
    expect(findMember(await read(room.team), "ana")?.turn?.skips).toBe("passed");
    expect(replaced()).toContain(botMessageWords.turnAnswered.passed.forAll);
  });

  test("whose turn it is not is told so, in one's own chat and in a group", async () => {
    for (const place of ["personal", "group"] as const) {
      const room = await askingRoom(bot, place);
      expect(textsOf((await room.ask("pass", eli))[0])).toContain(words.errors.notYourTurn("Ana"));
      await bot.close();
      bot = await testBot();
    }
  });

  test("who is next in two teams chooses one by its number", async () => {
    const retro = await anotherTeam();
    const room = await askingRoom(bot, "personal");
    const [card] = await room.ask("pass");
    expect(textsOf(card)).toContain(commandWords.which.title);
    const buttons = partsOfType(card, "Action.Execute").map(({ title, data }) => [title, data]);
    expect(buttons).toContainEqual([
      expect.stringMatching(/^Team [12]$/),
      { command: "pass", teamId: retro.id },
    ]);
    await room.press("command", { command: "pass", teamId: retro.id });
    expect(findMember(await read(retro), "ana")?.turn?.skips).toBe("passed");
    expect(findMember(await read(room.team), "ana")?.turn).toBeUndefined();
    // Now Ana is next in one of them only.
    const [passed] = await room.ask("pass");
    expect(textsOf(passed)).toContain(botMessageWords.turnAnswered.passed.title);
    expect(findMember(await read(room.team), "ana")?.turn?.skips).toBe("passed");
    // [R271] Once more, she has passed in both.
    expect(textsOf((await room.ask("pass"))[0])).toContain(commandWords.which.title);
  });
});

describe("several teams", () => {
  test("are named above buttons that have numbers only", async () => {
    await anotherTeam();
    const room = await askingRoom(bot, "personal");
    for (const command of ["agenda", "results", "rotation", "settings", "choose"]) {
      const [card] = await room.ask(command);
      expect(textsOf(card)).toContain("Retro");
      for (const { title } of partsOfType(card, "Action.Execute"))
        expect(title).toMatch(/^Team \d$/);
      const { body } = await room.press("command", dataOf(card, "command"));
      expect(textsOf(cardOf(body))).not.toContain(commandWords.which.title);
    }
  });

  test("a button for another team, pressed in a group, is about the group's own", async () => {
    const retro = await anotherTeam();
    const room = await askingRoom(bot, "group");
    const { body } = await room.press("command", { command: "next", teamId: retro.id });
    expect(textsOf(cardOf(body))).not.toContain("Retro");
    const plan = { teamId: retro.id, actionId: "humour-workshop" };
    const refused = await room.press("run.plan", plan);
    expect(JSON.stringify(refused.body)).toContain(cardWords.unknownCard);
    expect((await read(retro)).currentRunId).toBeUndefined();
  });

  test("“start” in one's own chat leads to each of them", async () => {
    await anotherTeam();
    const room = await askingRoom(bot, "personal");
    const [card] = await room.ask("start");
    const links = partsOfType(card, "Action.OpenUrl").map(({ title }) => title);
    expect(links).toEqual([commandWords.buttons.panelOf(1), commandWords.buttons.panelOf(2)]);
  });
});

describe("commitments in one's own chat", () => {
  test("are those to do and those to confirm, five at most, with a button each", async () => {
    const room = await askingRoom(bot, "personal");
    const { team } = room;
    const bens = { ownerId: ben.userId, isClaimed: true };
    await promised(bot, team, { id: "to-confirm", text: "Draw the map", ...bens });
    await promised(bot, team, { id: "for-ana", text: "Call the port", ...bens, forId: ana.userId });
    await promised(bot, team, { id: "for-eli", text: "For Eli alone", ...bens, forId: eli.userId });
    await promised(bot, team, { id: "bens-own", text: "Not Ana's", ownerId: ben.userId });
    await promised(bot, team, { id: "anas-done", text: "Said to be done", isClaimed: true });
    const [card] = await room.ask("commitments");
    for (const text of ["Ring the carrier", "Ben: Draw the map", "Ben: Call the port"]) {
      expect(textsOf(card)).toContain(text);
    }
    for (const text of ["For Eli", "Not Ana's", "Said to be"]) {
      expect(textsOf(card)).not.toContain(text);
    }
    const sent = partsOfType(card, "Action.Execute").map(({ verb, data }) => [verb, data]);
    expect(sent).toContainEqual([
      "commitment.claim",
      { teamId: team.id, commitmentId: "commitment-1" },
    ]);
    expect(sent).toContainEqual([
      "commitment.confirm",
      { teamId: team.id, commitmentId: "to-confirm" },
    ]);
    const { body } = await room.press("commitment.claim", dataOf(card, "commitment.claim"));
    expect(textsOf(cardOf(body))).toContain(botMessageWords.commitment.claimedTitle);
    for (const id of ["a", "b", "c", "d"]) await promised(bot, team, { id, text: `Do ${id}` });
    const [full] = await room.ask("commitments");
    expect(partsOfType(full, "Action.Execute")).toHaveLength(5);
    expect(textsOf(full)).toContain(commandWords.commitments.more(1));
  });
});

describe("results", () => {
  test("are none, then open, then those of the newest that has closed", async () => {
    const room = await askingRoom(bot, "group");
    expect(textsOf((await room.ask("results"))[0])).toContain(commandWords.results.none);
    await room.ask("start");
    bot.clock.now += 10 * 60 * 1000;
    await bot.send(activityOf("meeting-end", { conversation: chat(room.conversationId) }));
    expect(textsOf((await room.ask("results"))[0])).toContain(commandWords.results.pulseOpen);
    bot.clock.now += 26 * 60 * 60 * 1000;
    const [card] = await room.ask("results");
    expect(textsOf(card)).toContain(cardWords.resultsCard.title);
    expect(textsOf(card)).toContain(words.pulse.withheld.title);
  });

  test("call a check a check, while it is open and when it has closed", async () => {
    const room = await askingRoom(bot, "group");
    await must(bot, ana, "openCheck", { teamId: room.team.id });
    const open = textsOf((await room.ask("results"))[0]);
    expect(open).toContain(commandWords.results.checkOpen);
    expect(open).not.toContain(commandWords.results.pulseOpen);
    bot.clock.now += 26 * 60 * 60 * 1000;
    const closed = textsOf((await room.ask("results"))[0]);
    expect(closed).toContain(cardWords.resultsCard.checkTitle);
    expect(closed).not.toMatch(/pulse/i);
  });
});

describe("starting", () => {
  test("is told once by the bot itself, and again on wish; the agenda knows of it", async () => {
    const room = await askingRoom(bot, "group");
    const said = await room.ask("start");
    expect(said).toHaveLength(1);
    expect(textsOf(said[0])).toContain(botMessageWords.start.title);
    expect(textsOf((await room.ask("agenda"))[0])).toContain(botMessageWords.agenda.titleNow);
    const kept = await room.kept();
    const again = await room.ask("start", ben);
    expect(again).toHaveLength(1);
    expect(textsOf(again[0])).toContain(cardWords.meeting.unplannedTitle);
    expect(await room.kept()).toBe(kept);
  });

  test("after being asked back, by a button, says in its place where to look", async () => {
    const room = await askingRoom(bot, "group");
    const [card] = await room.ask("strat");
    const { body } = await room.press("command", dataOf(card, "command"));
    expect(textsOf(cardOf(body))).toContain(commandWords.start.begun);
    expect(replaced()).toContain(commandWords.start.begun);
    const last = cardIn(bot.connector.posted(room.conversationId).at(-1));
    expect(textsOf(last)).toContain(cardWords.meeting.unplannedTitle);
  });
});

describe("being quiet", () => {
  const quietSince = async ({ conversationId }: AskingRoom) =>
    (await bot.store.read(conversationKey(tenantId, conversationId))).quietSince;

  test("lasts until somebody says so, and commands are answered all the same", async () => {
    const room = await askingRoom(bot, "group");
    const [card] = await room.ask("stop", eli);
    expect(textsOf(card)).toContain("mention me with “start”");
    expect(await quietSince(room)).toBe(bot.clock.now);
    expect(await room.ask("agenda")).toHaveLength(1);
    await room.press("quiet.end", dataOf(card, "quiet.end"), dana);
    expect(await quietSince(room)).toBeUndefined();
    expect(replaced()).toContain(commandWords.quiet.endedTitle);
  });

  test("ends when a meeting is started", async () => {
    const room = await askingRoom(bot, "group");
    await room.ask("stop");
    const said = await room.ask("start");
    expect(textsOf(said[0])).toContain(cardWords.meeting.unplannedTitle);
    expect(await quietSince(room)).toBeUndefined();
  });

  test("[R116] is not begun or ended by somebody from outside: the card stays, for all", async () => {
    const room = await askingRoom(bot, "group");
    const guest = { userId: "gus", name: "Gus" };
    const [asked] = await room.ask("stopp");
    const [card] = await room.ask("stop");
    for (const [verb, data] of [
      ["quiet.end", dataOf(card, "quiet.end")],
      ["command", dataOf(asked, "command")],
      ["command", { command: "start" }],
    ] as const) {
      const before = await room.kept();
      const { body } = await room.press(verb, data, guest);
      expect(body).toMatchObject({
        type: "application/vnd.microsoft.activity.message",
        value: words.errors.notInConversation,
      });
      expect(await room.kept()).toBe(before);
    }
    expect(replaced()).toBe("");
    // Whoever is there, though in no team yet, may.
    bot.connector.members.set(room.conversationId, [...everybody, guest].map(accountOf));
    await room.press("quiet.end", dataOf(card, "quiet.end"), guest);
    expect(await quietSince(room)).toBeUndefined();
  });

  test("in one's own chat names what is said there, and the way back that there is", async () => {
    const room = await askingRoom(bot, "personal");
    const [card] = await room.ask("stop");
    expect(textsOf(card)).toContain(commandWords.quiet.ownFrom);
    for (const wrong of ["agenda", "pulse", "start"]) expect(textsOf(card)).not.toContain(wrong);
    const again = (await room.ask("stop"))[0];
    await room.press("quiet.end", dataOf(again, "quiet.end"));
    expect(await quietSince(room)).toBeUndefined();
  });

  test("is of one conversation alone", async () => {
    const room = await askingRoom(bot, "personal");
    await room.ask("stop");
    expect(await quietSince(room)).toBe(bot.clock.now);
    expect(await quietSince({ ...room, conversationId: room.teamsPlace })).toBeUndefined();
  });
});

test("that nobody has led yet is said of whoever begins, and not of the next one as well", async () => {
  const room = await askingRoom(bot, "group");
  const said = textsOf((await room.ask("next"))[0]);
  expect(said).toContain(words.rotation.firstMeeting("Ana"));
  expect(said).toContain(commandWords.next.after("Ben"));
  expect(said).not.toContain(words.rotation.firstMeeting("Ben"));
});

test("the order names at most twenty, counts who takes no turns, and tells the last three changes, not who takes turns and who does not", async () => {
  const people = Array.from({ length: 25 }, (_, n) => ({ userId: `p${n}`, name: `Person ${n}` }));
  const room = await askingRoom(bot, "group");
  bot.connector.members.set(room.conversationId, [...everybody, ...people].map(accountOf));
  await room.ask("settings", chidi);
  await bot.store.update(teamKey(tenantId, room.team.id), (team) => ({
    ...team,
    members: [...team.members, ...people.map((one) => ({ ...one, joinedAt: bot.clock.now }))],
  }));
  const takes = (by: Person, yes: boolean) => {
    const change = { commandId: `${by.userId}-${yes}`, takes: yes };
    return must(bot, by, "takeTurns", { teamId: room.team.id }, change);
  };
  await takes(chidi, false);
  await room.ask("pass", ana);
  await takes(eli, false);
  await takes(eli, true);
  const [card] = await room.ask("rotation");
  const text = textsOf(card);
  expect(text).toContain("1. Ben: ");
  expect(text).toContain("20. ");
  expect(text).not.toContain("21. ");
  expect(text).toContain(commandWords.rotation.more(9));
  expect(text).toContain(commandWords.rotation.noTurns(1));
  expect(text).not.toContain("Chidi");
  expect(text).toContain(words.turns.changed.passed("Ana"));
  expect(text).not.toContain("Eli takes");
  const home = partsOfType(card, "Action.OpenUrl").map(({ title, url }) => [title, url]);
  expect(home).toEqual([[commandWords.buttons.home, expect.stringMatching(/\/home\?.*settings/)]]);
});
