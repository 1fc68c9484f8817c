import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { linkConversation, teamKey } from "#shared/team.ts";
import { ana, ben, minute } from "#shared/testing/builders.ts";
import { type TeamMeeting, teamMeetingKey } from "#shared/turns/team-meeting.ts";
import type { TeamSchedule } from "#shared/turns/team-schedule.ts";
import { words } from "#shared/words.ts";
import {
  type ArcRoom,
  arcRoom,
  dayLong,
  thursdayAt,
  thursdays,
  wednesdayAt,
} from "../testing/arc-room.ts";
import { must } from "../testing/meeting.ts";
import { conversationId, type TestApp, tenantId, testApp } from "../testing/test-app.ts";
import { chooseSchedule } from "./schedule.ts";

const [retro] = thursdays.meetings as [TeamSchedule["meetings"][number]];
const elsewhere = "19:stand-up@thread.v2";

let room: ArcRoom;
beforeEach(async () => {
  room = await arcRoom();
  await room.hasHadCheck();
});

const own = () => ({ actor: room.asActor(ben), teamId: room.teamId });
const chooses = (overrides: Partial<TeamSchedule>) =>
  chooseSchedule(room.ports, { ...own(), ...thursdays, ...overrides });
const chosen = async () => (await room.team()).schedule;
const keyOf = (id: string) => teamMeetingKey(room.asActor(ana).tenantId, room.teamId, id);
const meeting = (id: string) => room.ports.store.read(keyOf(id));
const meetsElsewhereToo = () =>
  room.ports.store.update(teamKey(room.asActor(ana).tenantId, room.teamId), (team) =>
    linkConversation(team, elsewhere),
  );

describe("[R113] a schedule that is saved again", () => {
  test("leaves what was told before the meeting told", async () => {
    await room.until(thursdayAt(9));
    expect(room.said()).toEqual(["ana: turn", "all: agenda"]);
    for (const remindAt of ["10:00", "11:00", "12:00"]) {
      await chooses({ remindAt });
      await room.until(room.ports.time.now + minute);
    }
    await chooses({ remindAt: "12:00", meetings: [{ ...retro, minutes: 45 }] });
    await room.until(room.ports.time.now + minute);
    expect(room.said()).toEqual([]);
  });

  test("leaves whoever is at something at that", async () => {
    room.ports.down.chats = true;
    await expect(room.until(wednesdayAt(9))).rejects.toThrow();
    const { doing } = await meeting("retro-2026-01-08");
    expect(doing?.what).toBe("remind");
    await chooses({ remindAt: "08:00" });
    expect((await meeting("retro-2026-01-08")).doing).toEqual(doing);
  });

  test("after a meeting was held, and it was moved to later that day, plans the next one anew", async () => {
    await room.until(thursdayAt(11) + 10 * minute);
    room.said();
    await chooses({ meetings: [{ ...retro, at: "14:00" }] });
    await room.until(wednesdayAt(9) + 7 * dayLong - 1);
    room.said();
    await room.until(wednesdayAt(9) + 7 * dayLong);
    expect(room.said()).toEqual(["ana: turn"]);
    await room.until(thursdayAt(14) + 7 * dayLong + 5 * minute);
    expect(room.said()).toEqual(["ana: turn", "all: agenda", "all: start"]);
  });

  test("after a meeting was held, and it is to come tomorrow as well, plans that", async () => {
    await room.until(thursdayAt(11) + 10 * minute);
    await chooses({ meetings: [{ ...retro, at: "14:00", days: [4, 5] }] });
    room.said();
    await room.until(thursdayAt(14) + dayLong + 5 * minute);
    expect(room.said()).toContain("all: start");
  });

  test("of a meeting that goes on asks nobody before it, and tells its start", async () => {
    room = await arcRoom(null);
    await room.hasHadCheck();
    await room.until(thursdayAt(10) + 10 * minute);
    room.said();
    await chooses({});
    await room.until(thursdayAt(10) + 15 * minute);
    expect(room.said()).toEqual(["ana: turn", "all: start"]);
    expect(room.ports.asked.at(-1)?.message).toMatchObject({ isNow: true });
  });

  test("planned after the hour of its reminder reminds at once", async () => {
    room = await arcRoom(null);
    await room.until(wednesdayAt(15));
    room.said();
    await chooses({});
    await room.until(wednesdayAt(15) + 5 * minute);
    expect(room.said()).toEqual(["ana: turn"]);
  });

  test("[R102] a meeting whose zone has other rules than when it was planned follows them", async () => {
    const late = (found: TeamMeeting): TeamMeeting => {
      const { planned } = found;
      if (!planned) throw new Error("nothing is planned");
      const shifted = { ...planned, startsAt: planned.startsAt - 60 * minute };
      const tasks = found.tasks.map(({ what, at }) => ({ what, at: at - 60 * minute }));
      const nextDueAt = Math.min(...tasks.map(({ at }) => at));
      return { ...found, planned: shifted, tasks, nextDueAt };
    };
    await room.ports.store.update(keyOf("retro-2026-01-08"), late);
    await room.until(thursdayAt(9) - 1);
    expect(room.said()).toEqual(["ana: turn"]);
    expect((await meeting("retro-2026-01-08")).planned?.startsAt).toBe(thursdayAt(10));
    await room.until(thursdayAt(10) + 5 * minute);
    expect(room.said()).toEqual(["ana: turn", "all: agenda", "all: start"]);
  });
});

describe("[R104] by the API a schedule that cannot be is refused with its field and the reason", () => {
  let app: TestApp;
  beforeEach(async () => {
    app = await testApp();
  });
  afterEach(() => app.close());

  const standUp = { id: "m", conversationId, days: [1], at: "10:00", minutes: 30 };
  const times = (count: number, one: object = standUp) =>
    Array.from({ length: count }, (_, n) => ({ ...one, id: `m-${n}` }));
  const refused: readonly (readonly [string, object, string, string])[] = [
    ["a zone that there is not", { zone: "Mars/Phobos" }, "zone", "must be a time zone"],
    ["an offset", { zone: "+05:00" }, "zone", "must be a time zone"],
    ["an offset with a name", { zone: "UTC+5" }, "zone", "must be a time zone"],
    ["a name for several zones", { zone: "IST" }, "zone", "must be a time zone"],
    ["an hour beyond 24", { remindAt: "25:00" }, "remindAt", "must be a time of the day"],
    ["24:00", { remindAt: "24:00" }, "remindAt", "must be a time of the day"],
    [
      "a reminder every second",
      { remindAt: "* * * * * *" },
      "remindAt",
      "must be a time of the day",
    ],
    ["a second of a minute", { remindAt: "09:00:01" }, "remindAt", "must be a time of the day"],
    ...(["24:30", "-1:00", "10:60", "10"] as const).map(
      (at) =>
        [
          ...[`a meeting at ${at}`, { meetings: [{ ...standUp, at }] }],
          ...["meetings.0.at", "must be a time of the day"],
        ] as [string, object, string, string],
    ),
    ...([-30, 0, 1, 14, 30.5, 241, 1e9] as const).map(
      (minutes) =>
        [
          ...[`a meeting of ${minutes} minutes`, { meetings: [{ ...standUp, minutes }] }],
          ...["meetings.0.minutes", ""],
        ] as [string, object, string, string],
    ),
    ["the eighth day", { meetings: [{ ...standUp, days: [8] }] }, "meetings.0.days.0", ""],
    ["no day", { meetings: [{ ...standUp, days: [] }] }, "meetings.0.days", ""],
    ["more meetings than a team has", { meetings: times(6) }, "meetings", ""],
    ["two meetings every minute", { meetings: times(2) }, "meetings", words.errors.meetingsOverlap],
    [
      "two meetings with one id",
      { meetings: [standUp, { ...standUp, at: "12:00" }] },
      ...(["meetings", words.errors.notOurMeeting] as const),
    ],
  ];

  test.each(refused)("%s", async (_, change, field, why) => {
    const { id: teamId } = await must(app, ana, "openTeam", {}, { conversationId });
    const schedule = { zone: "UTC", remindAt: "09:00", meetings: [standUp], ...change };
    const answer = await app.as(ana).call("chooseSchedule", { teamId }, schedule as never);
    expect([answer.status, answer.error]).toMatchObject([400, { code: "invalid", field }]);
    const [onScreen = ""] = field.split(".");
    const start = words.errors.invalidField(onScreen, "").slice(0, -1);
    expect(answer.error.message.startsWith(start)).toBe(true);
    expect(answer.error.message.length).toBeGreaterThan(start.length + 3);
    expect(answer.error.message).toContain(why);
    expect(await app.store.read(teamKey(tenantId, teamId))).not.toHaveProperty("schedule");
  });

  test("old names of zones are taken", async () => {
    const { id: teamId } = await must(app, ana, "openTeam", {}, { conversationId });
    for (const zone of ["Europe/Kiev", "Asia/Calcutta", "America/Godthab", "Europe/Kyiv"]) {
      const schedule = { zone, remindAt: "09:00", meetings: [standUp] };
      expect(await must(app, ana, "chooseSchedule", { teamId }, schedule)).toEqual(schedule);
    }
  });
});

describe("[R104] a schedule that cannot be", () => {
  const refused: readonly (readonly [string, TeamSchedule["meetings"], string])[] = [
    ["two meetings with one id", [retro, { ...retro, days: [1] }], words.errors.notOurMeeting],
    [
      "two meetings at once in one conversation",
      [retro, { ...retro, id: "other", at: "10:59", minutes: 15 }],
      words.errors.meetingsOverlap,
    ],
    [
      "two meetings at once from Sunday to Monday",
      [
        { ...retro, days: [7], at: "23:30" },
        { ...retro, id: "other", days: [1], at: "00:15" },
      ],
      words.errors.meetingsOverlap,
    ],
    [
      "a meeting in a conversation that is not the team's",
      [{ ...retro, conversationId: elsewhere }],
      words.errors.notOurMeeting,
    ],
  ];

  test.each(refused)("%s: is refused with field and reason", async (_, meetings, why) => {
    const before = await room.team();
    await expect(chooses({ meetings })).rejects.toMatchObject({
      ...{ code: "invalid", message: words.errors.invalidField("meetings", why) },
      ...{ details: { field: "meetings" } },
    });
    expect(await room.team()).toEqual(before);
  });

  test("one meeting straight after the other is fine, as is one at once elsewhere", async () => {
    await meetsElsewhereToo();
    const meetings = [
      retro,
      { ...retro, id: "after", at: "11:00" },
      { ...retro, id: "elsewhere", conversationId: elsewhere },
    ];
    expect((await chooses({ meetings })).meetings).toEqual(meetings);
  });

  test("that no calendar can compute changes nothing", async () => {
    const before = await room.team();
    await expect(chooses({ zone: "IST" })).rejects.toThrow();
    expect(await room.team()).toEqual(before);
    expect(await chosen()).toEqual(thursdays);
  });
});
