import { afterEach, expect, test, vi } from "vitest";
import { teamKey } from "#shared/team.ts";
import { ana, minute, monday } from "#shared/testing/builders.ts";
import { localDay, nextOccurrence } from "#shared/turns/meeting-times.ts";
import type { WeeklyMeeting } from "#shared/turns/team-schedule.ts";
import { entraTokens } from "../../bot/identity/entra-tokens.ts";
import { entraStandIn } from "../../bot/identity/testing/entra-stand-in.ts";
import { type ArcRoom, arcRoom, thursdays } from "../../bot/testing/arc-room.ts";
import { must } from "../../bot/testing/meeting.ts";
import { type TestApp, testApp } from "../../bot/testing/test-app.ts";
import { chooseSchedule } from "../../bot/usecases/schedule.ts";
import { createServerClock } from "../../tab/clock.ts";

// K, clocks and the calendar.

const hour = 60 * minute;

let app: TestApp | undefined;
afterEach(async () => {
  vi.useRealTimers();
  await app?.close();
  app = undefined;
});

/** By how much the clocks of some panels differ from that of a server that is so far ahead (ms). */
async function differences(server: TestApp, ahead: number): Promise<number[]> {
  const now = () => monday + ahead + Math.round(performance.now());
  Object.defineProperty(server.clock, "now", { get: now });
  const readTime = () => must(server, ana, "readTime", {});
  const clocks = Array.from({ length: 3 }, () => createServerClock(0, readTime));
  for (const clock of clocks) await clock.measure();
  return clocks.map((clock) => Math.abs(clock.now() - now()));
}

/** When a meeting's start is told to all, looked at every five minutes. */
async function startsTold(room: ArcRoom, from: number, to: number): Promise<string[]> {
  const told: string[] = [];
  for (room.ports.time.now = from; room.ports.time.now <= to; room.ports.time.now += 5 * minute) {
    await room.until(room.ports.time.now);
    const at = new Date(room.ports.time.now).toISOString().slice(0, 16);
    const starts = room.said().filter((line) => line.endsWith("start"));
    told.push(...starts.map(() => at));
  }
  return told;
}

const daily = (at: string): WeeklyMeeting[] =>
  thursdays.meetings.map((one) => ({ ...one, at, minutes: 15, days: [1, 2, 3, 4, 5, 6, 7] }));

test("bad input 101: the server's clock is ten minutes ahead", async () => {
  const server = await testApp();
  app = server;
  // What all panels draw their timers by is the server's clock, whatever time it is.
  for (const difference of await differences(server, 10 * minute)) {
    expect(difference).toBeLessThan(1_000);
  }
  // Tokens are checked all the same, and an operator is told that the clock is wrong.
  const entra = await entraStandIn();
  const now = entra.time.now;
  entra.keyServer.now = now;
  entra.time.now = now + 600;
  const { verify } = entraTokens(entra.settings);
  await expect(verify(await entra.token({ exp: now - 1 }))).rejects.toMatchObject({
    code: "unauthenticated",
  });
  await expect(verify(await entra.token({ exp: now + 3_600 }))).resolves.toBeDefined();
  const line = [{ whose: "Entra", lateMs: -600_000 }, "this machine's clock is wrong"];
  expect(entra.logged).toEqual([line]);
  entra.keyServer.stop();
});

test("bad input 102: the clock of a device says 1970, or 2099", async () => {
  for (const year of [1970, 2099]) {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(year, 5, 1) });
    expect(new Date().getUTCFullYear()).toBe(year);
    const server = await testApp();
    for (const difference of await differences(server, 0)) expect(difference).toBeLessThan(1_000);
    vi.useRealTimers();
    await server.close();
  }
});

test("bad input 103: a meeting at an hour that the clocks skip, and at one that comes twice", async () => {
  const cases = [
    ["Europe/Berlin", "02:30", "2026-03-28", ["03-28", "03-29", "03-30"]],
    ["Europe/London", "01:30", "2026-10-24", ["10-24", "10-25", "10-26"]],
  ] as const;
  for (const [zone, at, first, days] of cases) {
    const room = await arcRoom(null);
    const from = Date.parse(first);
    room.ports.time.now = from - 2 * hour;
    const input = { actor: room.asActor(ana), teamId: room.teamId };
    const schedule = { zone, remindAt: "09:00", meetings: daily(at) };
    await chooseSchedule(room.ports, { ...input, ...schedule });
    const told = await startsTold(room, from, from + 54 * hour);
    expect([zone, told.map((time) => time.slice(5, 10))]).toEqual([zone, [...days]]);
  }
});

test("bad input 104: a weekly meeting in a week with a leap day", () => {
  const weekly: WeeklyMeeting = { ...(thursdays.meetings[0] as WeeklyMeeting), days: [2] };
  const days: string[] = [];
  let now = Date.UTC(2028, 1, 21);
  for (let times = 0; times < 4; times++) {
    const { startsAt, endsAt } = nextOccurrence("Europe/Berlin", weekly, now);
    days.push(localDay("Europe/Berlin", startsAt));
    now = endsAt;
  }
  expect(days).toEqual(["2028-02-22", "2028-02-29", "2028-03-07", "2028-03-14"]);
});

test("bad input 105: a country moves to other hours after a meeting was planned", async () => {
  // Planned by the clock of Helsinki, held by that of Berlin: as after an update of the zones.
  const room = await arcRoom({ ...thursdays, zone: "Europe/Helsinki" });
  const { tenantId } = room.asActor(ana);
  await room.ports.store.update(teamKey(tenantId, room.teamId), (team) => ({
    ...team,
    schedule: thursdays,
  }));
  const told = await startsTold(room, monday, Date.UTC(2026, 0, 9));
  expect(told).toEqual(["2026-01-08T09:05"]);
});
