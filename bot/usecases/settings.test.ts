import { beforeEach, describe, expect, test } from "vitest";
import { linkConversation, teamKey } from "#shared/team.ts";
import { ana, ben } from "#shared/testing/builders.ts";
import type { TeamSchedule } from "#shared/turns/team-schedule.ts";
import { commandWords } from "#shared/words/commands.ts";
import { type ArcRoom, arcRoom, thursdays } from "../testing/arc-room.ts";
import { chooseSchedule } from "./schedule.ts";
import { chooseSettings, type Settings } from "./settings.ts";

const [retro] = thursdays.meetings as [TeamSchedule["meetings"][number]];
const elsewhere = "19:stand-up@thread.v2";

let room: ArcRoom;
beforeEach(async () => {
  room = await arcRoom();
});

const own = () => ({ actor: room.asActor(ben), teamId: room.teamId });
const chooses = (overrides: Partial<TeamSchedule>) =>
  chooseSchedule(room.ports, { ...own(), ...thursdays, ...overrides });
const chosen = async () => (await room.team()).schedule;
const meetsElsewhereToo = () =>
  room.ports.store.update(teamKey(room.asActor(ana).tenantId, room.teamId), (team) =>
    linkConversation(team, elsewhere),
  );

describe("[R113] what somebody chose of one meeting", () => {
  /** The card shows the Thursday meeting or, without an id, none. */
  const usual = {
    ...{ zone: "Europe/Berlin", remindAt: "09:00", at: "10:00", minutes: 60 },
    measureAfter: 14,
  };
  const settle = (
    { meetingId, ...changed }: Partial<Settings> & { readonly meetingId?: string },
    here = room.conversationId,
  ) => {
    const shown = { ...usual, days: meetingId === undefined ? [] : [4] };
    const input = { ...own(), conversationId: here, meetingId, shown };
    return chooseSettings(room.ports, { ...input, chosen: { ...shown, ...changed } });
  };

  test("chosen by two at once in two conversations, all of it is kept", async () => {
    room = await arcRoom(null);
    await meetsElsewhereToo();
    await Promise.all([settle({ days: [1] }), settle({ days: [3] }, elsewhere)]);
    const kept = (await chosen())?.meetings.map(({ conversationId, days }) => [
      conversationId,
      days,
    ]);
    expect(kept).toHaveLength(2);
    expect(kept).toEqual(
      expect.arrayContaining([
        [room.conversationId, [1]],
        [elsewhere, [3]],
      ]),
    );
  });

  test("changes the meeting that was shown and no other, whichever is the first by then", async () => {
    await meetsElsewhereToo();
    const standUp = { ...retro, id: "stand-up", conversationId: elsewhere };
    await chooses({ meetings: [standUp, retro] });
    await settle({ meetingId: "retro", days: [2], minutes: 30 });
    expect((await chosen())?.meetings).toEqual([standUp, { ...retro, days: [2], minutes: 30 }]);
    await chooses({ meetings: [standUp] });
    await expect(settle({ meetingId: "retro", days: [3] })).rejects.toMatchObject({
      code: "conflict",
    });
    expect((await chosen())?.meetings).toEqual([standUp]);
  });

  test("shown where there was none does not change one that somebody entered since", async () => {
    await expect(settle({ days: [2] })).rejects.toMatchObject({ code: "conflict" });
    await settle({ days: [4] });
    await settle({ days: [], remindAt: "08:00" });
    expect(await chosen()).toEqual({ ...thursdays, remindAt: "08:00" });
  });

  test("taken out twice is out", async () => {
    await settle({ meetingId: "retro", days: [] });
    await settle({ meetingId: "retro", days: [] });
    expect((await chosen())?.meetings).toEqual([]);
  });

  test("of when a run is measured leaves the rest of that as it is", async () => {
    await room.ports.store.update(teamKey(room.asActor(ana).tenantId, room.teamId), (team) => ({
      ...team,
      measuring: { days: 14, again: true },
    }));
    await settle({ meetingId: "retro", measureAfter: 10 });
    expect((await room.team()).measuring).toEqual({ days: 10, again: true });
  });

  test("leaves everything that they did not change as somebody else chose it since", async () => {
    await chooses({
      zone: "America/New_York",
      remindAt: "08:00",
      meetings: [{ ...retro, days: [2] }],
    });
    await settle({ meetingId: "retro", minutes: 45 });
    expect(await chosen()).toEqual({
      ...{ zone: "America/New_York", remindAt: "08:00" },
      meetings: [{ ...retro, days: [2], minutes: 45 }],
    });
  });

  test("of a meeting that is gone, and that they left as it was, changes the rest", async () => {
    await chooses({ meetings: [] });
    await settle({ meetingId: "retro", remindAt: "08:00" });
    expect(await chosen()).toEqual({ ...thursdays, remindAt: "08:00", meetings: [] });
  });

  test.each([
    ["days", { days: [1] }, { meetings: [{ ...retro, days: [2] }] }],
    ["the time", { at: "11:00" }, { meetings: [{ ...retro, at: "12:00" }] }],
    ["the length", { minutes: 30 }, { meetings: [{ ...retro, minutes: 45 }] }],
    ["the zone", { zone: "UTC" }, { zone: "Asia/Tokyo" }],
    ["the hour", { remindAt: "08:00" }, { remindAt: "07:30" }],
    ["the zone of a time that they chose", { at: "11:00" }, { zone: "Asia/Tokyo" }],
  ] satisfies readonly (readonly [string, Partial<Settings>, Partial<TeamSchedule>])[])(
    "is refused where somebody else chose another since: %s",
    async (_, mine, theirs) => {
      await chooses(theirs);
      const before = await room.team();
      await expect(settle({ meetingId: "retro", ...mine })).rejects.toMatchObject({
        ...{ code: "conflict", message: commandWords.settings.changedSince },
      });
      expect(await room.team()).toEqual(before);
    },
  );

  test("is the same where somebody else chose just that", async () => {
    await chooses({ remindAt: "08:00" });
    await settle({ meetingId: "retro", remindAt: "08:00" });
    expect(await chosen()).toEqual({ ...thursdays, remindAt: "08:00" });
  });
});
