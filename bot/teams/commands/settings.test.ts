import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findMember, type Team, teamKey } from "#shared/team.ts";
import { ana, ben } from "#shared/testing/builders.ts";
import { todaysZone } from "#shared/turns/zone-names.ts";
import { commandWords } from "#shared/words/commands.ts";
import { words } from "#shared/words.ts";
import { cardOf, dataOf, textsOf } from "../../testing/card-reader.ts";
import { must } from "../../testing/meeting.ts";
import { tenantId } from "../../testing/test-app.ts";
import { type TestBot, testBot } from "../../testing/test-bot.ts";
import { partsOfType } from "../cards/testing/card-faults.ts";
import { type AskingRoom, askingRoom } from "../testing/asking-room.ts";
import { commonZones } from "./zones.ts";

let bot: TestBot;
beforeEach(async () => {
  bot = await testBot();
});
afterEach(() => bot.close());

const read = ({ id }: Pick<Team, "id">) => bot.store.read(teamKey(tenantId, id));

/** The card that everybody sees in place of the pressed one. */
const replaced = () => {
  const call = bot.connector.calls.findLast(({ method }) => method === "PUT");
  return textsOf(call?.body);
};

describe("settings", () => {
  /** What is sent from the card that is there before anything is entered. */
  const filled = ({ team }: AskingRoom, more: object = {}) => ({
    ...{ "was-days": "", "was-at": "09:00", "was-minutes": "30", "was-remindAt": "09:00" },
    ...{ "was-zone": "UTC", "was-measureAfter": "14", "was-turns": "yes", teamId: team.id },
    ...{ days: "4,1", at: "09:45", minutes: "45", remindAt: "08:30", zone: "America/New_York" },
    ...{ measureAfter: "10", ...more },
  });

  /** What is sent from a card on which this alone was changed. */
  const filledOn = (card: object | undefined, changed: object) => {
    const inputs = partsOfType(card, "Input.ChoiceSet").map(({ id, value }) => [id, value]);
    return { ...Object.fromEntries(inputs), ...dataOf(card, "settings.save"), ...changed };
  };

  test("are saved for all, in a group; the own turn is not there, whatever is sent", async () => {
    const room = await askingRoom(bot, "group");
    const { body } = await room.press("settings.save", filled(room, { turns: "no" }));
    const saved = textsOf(cardOf(body));
    expect(saved).toContain("Every Monday, Thursday at 09:45, for 45 minutes.");
    expect(saved).toContain("America/New_York");
    expect(replaced()).toContain(commandWords.settings.savedTitle);
    const team = await read(room.team);
    expect(team.schedule).toMatchObject({
      zone: "America/New_York",
      remindAt: "08:30",
      meetings: [{ conversationId: room.conversationId, days: [1, 4], at: "09:45", minutes: 45 }],
    });
    expect(team.measuring).toEqual({ days: 10, again: false });
    expect(findMember(team, "ana")?.turn).toBeUndefined();
    const [card] = await room.ask("settings");
    const chosen = partsOfType(card, "Input.ChoiceSet").map(({ id, value }) => [id, value]);
    expect(Object.fromEntries(chosen)).toEqual({
      ...{ days: "1,4", at: "09:45", minutes: "45", remindAt: "08:30" },
      ...{ zone: "America/New_York", measureAfter: "10" },
    });
  });

  test("saved again they change the same meeting and keep the others", async () => {
    const room = await askingRoom(bot, "group");
    await room.press("settings.save", filled(room));
    const [first] = (await read(room.team)).schedule?.meetings ?? [];
    const other = {
      ...first,
      id: "other",
      days: [5],
      conversationId: room.conversationId,
      at: "17:10",
    };
    await bot.store.update(teamKey(tenantId, room.team.id), (team) => ({
      ...team,
      schedule: { ...team.schedule, meetings: [first, other] } as Team["schedule"],
    }));
    const [card] = await room.ask("settings");
    expect(textsOf(card)).toContain(commandWords.settings.several);
    expect(dataOf(card, "settings.save")["meetingId"]).toBe(first?.id);
    await room.press("settings.save", filledOn(card, { days: "2" }));
    const { schedule } = await read(room.team);
    expect(schedule?.meetings).toEqual([{ ...first, days: [2] }, other]);
    // Without days there is no such meeting any more; clients leave out what nobody chose.
    const [after] = await room.ask("settings");
    await room.press("settings.save", filledOn(after, { days: undefined }));
    expect((await read(room.team)).schedule?.meetings).toEqual([other]);
    expect(replaced()).toContain(commandWords.settings.noMeeting);
  });

  test("by a card from before do not change a meeting that it did not show", async () => {
    const room = await askingRoom(bot, "personal");
    const [card] = await room.ask("settings");
    expect(dataOf(card, "settings.save")).not.toHaveProperty("meetingId");
    const { id: teamId } = room.team;
    const standUp = { id: "stand-up", conversationId: room.teamsPlace, days: [1], minutes: 15 };
    const entered = { zone: "UTC", remindAt: "09:00", meetings: [{ ...standUp, at: "10:00" }] };
    await must(bot, ben, "chooseSchedule", { teamId }, entered);
    const { body } = await room.press("settings.save", filled(room));
    expect(JSON.stringify(body)).toContain(commandWords.settings.changedSince.slice(0, 40));
    expect((await read(room.team)).schedule).toEqual(entered);
  });

  test("say in which zone their times are, by today's name, also where an old one is saved", async () => {
    const room = await askingRoom(bot, "group");
    const asked = await room.ask("settings", ana, { localTimezone: "Asia/Calcutta" });
    const zoneOf = (card: object | undefined) =>
      partsOfType(card, "Input.ChoiceSet").find(({ id }) => id === "zone");
    expect(zoneOf(asked[0])?.["value"]).toBe("Asia/Kolkata");
    const labels = partsOfType(asked[0], "Input.ChoiceSet").map(({ label }) => String(label));
    expect(labels.filter((label) => label.includes("time zone below"))).toHaveLength(2);
    const { body } = await room.press("settings.save", filled(room, { zone: "Europe/Kiev" }));
    expect((await read(room.team)).schedule?.zone).toBe("Europe/Kiev");
    expect(textsOf(cardOf(body))).toContain(words.turns.meetZone("Europe/Kyiv"));
    const [card] = await room.ask("settings");
    expect(zoneOf(card)?.["value"]).toBe("Europe/Kyiv");
    expect(JSON.stringify(zoneOf(card))).not.toContain("Europe/Kiev");
    expect(commonZones.map(todaysZone)).toEqual(commonZones);
  });

  test("in one's own chat hold whether one takes turns", async () => {
    const room = await askingRoom(bot, "personal");
    const [card] = await room.ask("settings", ana, { localTimezone: "Europe/Oslo" });
    const chosen = partsOfType(card, "Input.ChoiceSet");
    expect(chosen.find(({ id }) => id === "zone")?.["value"]).toBe("Europe/Oslo");
    expect(chosen.find(({ id }) => id === "turns")?.["value"]).toBe("yes");
    expect(textsOf(card)).toContain(commandWords.settings.forAllButOwn);
    expect(textsOf(card)).not.toContain(commandWords.settings.forAll);
    await room.press("settings.save", filled(room, { turns: "no" }));
    expect(findMember(await read(room.team), "ana")?.turn?.out).toBe(true);
    expect((await read(room.team)).schedule?.meetings[0]?.conversationId).toBe(room.teamsPlace);
    const [after] = await room.ask("settings");
    await room.press("settings.save", filledOn(after, { turns: "yes" }));
    expect(findMember(await read(room.team), "ana")?.turn?.out).toBeUndefined();
  });

  test("by a card from before undo nothing newer: only what was changed on it is saved", async () => {
    const room = await askingRoom(bot, "personal");
    const [card] = await room.ask("settings");
    const [newer] = await room.ask("settings");
    await room.press("settings.save", filledOn(newer, { turns: "no", remindAt: "08:00" }));
    await room.press("settings.save", filledOn(card, { measureAfter: "10" }));
    const team = await read(room.team);
    expect(team.measuring?.days).toBe(10);
    expect(team.schedule?.remindAt).toBe("08:00");
    expect(findMember(team, "ana")?.turn?.out).toBe(true);
  });

  test("by a card that does not say what it showed change nothing", async () => {
    const room = await askingRoom(bot, "personal");
    const before = await room.kept();
    const { body } = await room.press("settings.save", filled(room, { "was-at": undefined }));
    expect(JSON.stringify(body)).toContain(commandWords.settings.changedSince.slice(0, 40));
    expect(await room.kept()).toBe(before);
  });

  test("a zone that is none is not offered", async () => {
    const room = await askingRoom(bot, "group");
    const [card] = await room.ask("settings", ana, { localTimezone: "*Nowhere/[x](y)" });
    const zone = partsOfType(card, "Input.ChoiceSet").find(({ id }) => id === "zone");
    expect(zone?.["value"]).toBe("UTC");
  });

  const wrong: readonly (readonly [string, unknown, string])[] = [
    ["days", "8", commandWords.settings.onDays],
    ["days", "1,2,3,4,5,6,7,1", commandWords.settings.onDays],
    ["days", ["1"], commandWords.settings.onDays],
    ["days", "1".repeat(10_000), commandWords.settings.onDays],
    ["at", "25:00", commandWords.settings.startsAt],
    ["at", undefined, commandWords.settings.startsAt],
    ["at", { hour: 9 }, commandWords.settings.startsAt],
    ["minutes", "5", commandWords.settings.lasts],
    ["minutes", "1e2", commandWords.settings.lasts],
    ["minutes", 45, commandWords.settings.lasts],
    ["remindAt", "9", commandWords.settings.remindAt],
    ["zone", "Mars/Olympus", commandWords.settings.zone],
    ["zone", "x".repeat(10_000), commandWords.settings.zone],
    ["measureAfter", "6", commandWords.settings.measureAfter],
    ["measureAfter", "22", commandWords.settings.measureAfter],
    ["turns", "maybe", commandWords.settings.takesTurns],
  ];

  test.each(wrong)(
    "%s cannot be %.30j: that is said, and nothing is saved",
    async (field, value, label) => {
      const room = await askingRoom(bot, "personal");
      const before = await room.kept();
      const { body } = await room.press("settings.save", filled(room, { [field]: value }));
      expect(body?.statusCode).toBe(400);
      const said = JSON.stringify(body);
      expect(said).toContain(label);
      expect(said.length).toBeLessThan(400);
      expect(await room.kept()).toBe(before);
      expect(bot.logged).toEqual([]);
    },
  );

  test("of a team with five meetings elsewhere are changed in the app", async () => {
    const room = await askingRoom(bot, "group");
    const id = "19:elsewhere@thread.v2";
    const meetings = ["a", "b", "c", "d", "e"].map((name) => ({
      ...{ id: name, conversationId: id, days: [1], at: "10:00", minutes: 30 },
    }));
    await bot.store.update(teamKey(tenantId, room.team.id), (team) => ({
      ...team,
      conversations: [...team.conversations, id],
      schedule: { zone: "UTC", remindAt: "09:00", meetings },
    }));
    const { body } = await room.press("settings.save", filled(room));
    expect(JSON.stringify(body)).toContain(commandWords.settings.tooMany);
    expect((await read(room.team)).schedule?.meetings).toEqual(meetings);
  });
});
