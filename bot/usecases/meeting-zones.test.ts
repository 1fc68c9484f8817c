import { describe, expect, test } from "vitest";
import { teamKey } from "#shared/team.ts";
import { ana, minute } from "#shared/testing/builders.ts";
import { teamMeetingKey } from "#shared/turns/team-meeting.ts";
import { type ArcRoom, arcRoom, thursdays } from "../testing/arc-room.ts";
import { chooseSchedule } from "./schedule.ts";

/** What is said of some kinds, and when, while time passes: `2026-01-08 09:05 all: start`. */
async function saidUntil(room: ArcRoom, to: string, ...kinds: string[]): Promise<string[]> {
  const lines: string[] = [];
  for (; room.ports.time.now <= Date.parse(to); room.ports.time.now += 5 * minute) {
    await room.until(room.ports.time.now);
    const at = new Date(room.ports.time.now).toISOString().slice(0, 16).replace("T", " ");
    const said = room.said().filter((line) => kinds.some((kind) => line.endsWith(kind)));
    lines.push(...said.map((line) => `${at} ${line}`));
  }
  return lines;
}

describe("a meeting every day at an hour that the clocks skip or repeat is told of once a day", () => {
  // By the clocks of UTC; a start is told three minutes after its time, which is looked at every five.
  const cases = [
    [
      "Europe/Berlin",
      "02:30",
      "skipped",
      "2026-03-28 01:35",
      "2026-03-29 01:35",
      "2026-03-30 00:35",
    ],
    ["Europe/Berlin", "02:30", "twice", "2026-10-24 00:35", "2026-10-25 00:35", "2026-10-26 01:35"],
    [
      "Africa/Cairo",
      "00:00",
      "skipped",
      "2026-04-22 22:05",
      "2026-04-23 22:05",
      "2026-04-24 21:05",
    ],
    ["Africa/Cairo", "23:30", "twice", "2026-10-28 20:35", "2026-10-29 20:35", "2026-10-30 21:35"],
    [
      ...(["Australia/Lord_Howe", "01:45", "twice"] as const),
      ...(["2026-04-03 14:50", "2026-04-04 14:50", "2026-04-05 15:20"] as const),
    ],
  ] as const;
  test.each(cases)("[R102] [R107] %s at %s, which is %s", async (zone, at, _, ...starts) => {
    const room = await arcRoom(null);
    const [first, , last] = starts.map((start) => Date.parse(`${start}Z`));
    room.ports.time.now = (first ?? 0) - 3 * 60 * minute;
    const meetings = thursdays.meetings.map((one) => ({
      ...{ ...one, at, minutes: 15, days: [1, 2, 3, 4, 5, 6, 7] },
    }));
    const input = { actor: room.asActor(ana), teamId: room.teamId };
    await chooseSchedule(room.ports, { ...input, zone, remindAt: at, meetings });
    const to = new Date((last ?? 0) + 60 * minute).toISOString();
    const lines = await saidUntil(room, to, "agenda", "start");
    expect(lines.filter((line) => line.endsWith("start"))).toEqual(
      starts.map((start) => `${start} all: start`),
    );
    expect(lines.filter((line) => line.endsWith("agenda"))).toHaveLength(starts.length);
  });
});

describe("a meeting that was planned when its zone had other rules", () => {
  /** Thursday at 10:00 in Berlin, planned as if it had the clocks of another zone. */
  async function plannedBy(zone: string): Promise<ArcRoom> {
    const room = await arcRoom({ ...thursdays, zone });
    const { tenantId } = room.asActor(ana);
    await room.ports.store.update(teamKey(tenantId, room.teamId), (team) => ({
      ...team,
      schedule: thursdays,
    }));
    return room;
  }

  const today = ["2026-01-08 08:00 all: agenda", "2026-01-08 09:05 all: start"];

  test.each([
    ["an hour too early", "Europe/Helsinki"],
    ["an hour too late", "Europe/London"],
  ])("[R121] %s is told of by those of today, once", async (_, zone) => {
    const room = await plannedBy(zone);
    expect(await saidUntil(room, "2026-01-09T12:00Z", "agenda", "start")).toEqual(today);
    const { tenantId } = room.asActor(ana);
    const key = teamMeetingKey(tenantId, room.teamId, "retro-2026-01-08");
    expect((await room.ports.store.read(key)).planned).toMatchObject({
      startsAt: Date.UTC(2026, 0, 8, 9),
      endsAt: Date.UTC(2026, 0, 8, 10),
      remindsAt: Date.UTC(2026, 0, 7, 8),
    });
  });

  test("[R121] has its reminder at the team's hour, and nobody is asked twice", async () => {
    const room = await plannedBy("Europe/Helsinki");
    const asked = await saidUntil(room, "2026-01-08T08:30Z", "turn");
    expect(asked).toEqual(["2026-01-07 08:00 ana: turn"]);
  });

  test("[R121] follows them also where they came after the reminder", async () => {
    const room = await arcRoom({ ...thursdays, zone: "Europe/Helsinki" });
    const asked = await saidUntil(room, "2026-01-07T12:00Z", "turn");
    const { tenantId } = room.asActor(ana);
    await room.ports.store.update(teamKey(tenantId, room.teamId), (team) => ({
      ...team,
      schedule: thursdays,
    }));
    const later = await saidUntil(room, "2026-01-08T08:55Z", "turn", "agenda", "start");
    expect([...asked, ...later]).toEqual(["2026-01-07 07:00 ana: turn", today[0]]);
  });
});
