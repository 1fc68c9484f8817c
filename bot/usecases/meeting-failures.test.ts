import { expect, test } from "vitest";
import { ana, minute } from "#shared/testing/builders.ts";
import { teamMeetingKey } from "#shared/turns/team-meeting.ts";
import { type ArcRoom, arcRoom, thursdayAt, thursdays, wednesdayAt } from "../testing/arc-room.ts";
import { notNow, sent } from "../testing/deliveries.ts";
import { doDue, recordAt } from "./due.ts";
import { chooseSchedule } from "./schedule.ts";

const retro = teamMeetingKey("contoso", "team-1", "retro-2026-01-08");

/** The schedule is chosen half an hour before the meeting: reminder and agenda are due at once. */
async function lateSchedule(): Promise<ArcRoom> {
  const room = await arcRoom(null);
  room.ports.time.now = thursdayAt(9.5);
  const input = { actor: room.asActor(ana), teamId: room.teamId };
  await chooseSchedule(room.ports, { ...input, ...thursdays });
  return room;
}

async function workOf({ ports }: ArcRoom) {
  const states = await ports.store.dueAtAll(99);
  return states.find(({ id }) => id === retro.id)?.work;
}

test("[R124] a reminder that may have been sent is left out, also where the agenda is said in between", async () => {
  const room = await lateSchedule();
  const told: string[] = [];
  Object.assign(room.ports.chats, {
    tell: async (_tenant: string, _chat: string, { userId }: { readonly userId: string }) => {
      told.push(userId);
      return told.length === 1 ? { kind: "unknown" } : sent;
    },
  });
  await expect(doDue(room.ports, recordAt(retro))).rejects.toHaveProperty("code", "unavailable");
  room.ports.time.now += minute;
  await doDue(room.ports, recordAt(retro));
  expect(told).toEqual(["ana"]);
  expect(room.ports.posted.map(({ kind }) => kind)).toEqual(["agenda"]);
  const { skipped = [] } = await room.ports.store.read(retro);
  expect(skipped.map(({ what, why }) => [what, why])).toEqual([["remind", "unknown"]]);
});

test("[R123] what a meeting has to do is tried less and less often, and its lateness is the true one", async () => {
  const room = await arcRoom();
  const { ports } = room;
  ports.time.now = wednesdayAt(9);
  const { tell } = ports.chats;
  Object.assign(ports.chats, { tell: async () => notNow, post: async () => notNow });
  const waits: number[] = [];
  for (let n = 0; n < 7; n++) {
    await expect(doDue(ports, recordAt(retro))).rejects.toHaveProperty("code", "unavailable");
    const free = (await workOf(room))?.heldUntil ?? 0;
    waits.push((free - ports.time.now) / minute);
    ports.time.now = free;
  }
  expect(waits).toEqual([1, 1, 2, 4, 8, 16, 30]);
  const late: number[] = [];
  const counters = { count: () => undefined, lateBy: (ms: number) => void late.push(ms / minute) };
  Object.assign(ports.chats, { tell });
  await doDue({ ...ports, counters }, recordAt(retro));
  expect(late).toEqual([62]);
});

test("what comes too late to be said is counted with its reason", async () => {
  const room = await arcRoom();
  room.ports.time.now = thursdayAt(10.8);
  const counted: string[] = [];
  const count = (what: string, kind: string) => void counted.push(`${what} ${kind}`);
  const counters = { count, lateBy: () => undefined };
  await doDue({ ...room.ports, counters }, recordAt(retro));
  const { skipped = [] } = await room.ports.store.read(retro);
  expect(counted.filter((one) => one.startsWith("skipped")).toSorted()).toEqual(
    skipped.map(({ what }) => `skipped ${what} late`).toSorted(),
  );
  expect(skipped.length).toBeGreaterThan(0);
});

test("[R123] a defect before anything is sent is one: it is tried again, and set aside in the end", async () => {
  const room = await arcRoom();
  const { ports } = room;
  ports.time.now = thursdayAt(9);
  const post = () => Promise.reject(new TypeError("a card that cannot be drawn"));
  Object.assign(ports.chats, { post });
  for (let tries = 0; tries < 12 && !(await workOf(room))?.aside; tries++) {
    await expect(doDue(ports, recordAt(retro))).rejects.toThrow();
    ports.time.now = (await workOf(room))?.heldUntil ?? 0;
    if (ports.time.now > thursdayAt(9.9)) break;
  }
  const work = await workOf(room);
  expect(work?.defects).toBeGreaterThan(2);
  expect(work?.leftOut ?? []).toEqual([]);
  const { skipped = [] } = await ports.store.read(retro);
  expect(skipped.filter(({ why }) => why === "unknown")).toEqual([]);
});
