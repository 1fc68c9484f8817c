import { beforeEach, expect, test } from "vitest";
import { commitmentKey } from "#shared/commitment.ts";
import { aCommitment, minute } from "#shared/testing/builders.ts";
import { teamMeetingKind } from "#shared/turns/team-meeting.ts";
import type { Chats } from "../ports.ts";
import { type ArcRoom, arcRoom, dayLong, thursdayAt, wednesdayAt } from "../testing/arc-room.ts";

// What becomes of each message where a process ends just after Teams took it.

let room: ArcRoom;
beforeEach(async () => {
  room = await arcRoom();
});

/** How often a message was sent whose first sending ended the process; `name`: to whom, and which. */
async function sendings(name: string, until: number): Promise<number> {
  const { chats, store } = room.ports;
  const { updateWork } = store;
  let count = 0;
  let hasEnded = false;
  const ending = (said: string) => {
    if (said !== name) return;
    count += 1;
    hasEnded = count === 1;
    if (hasEnded) throw new Error("the process ended");
  };
  // Whoever has ended notes nothing more.
  const noting: typeof updateWork = async (...all) => {
    if (hasEnded) throw new Error("the process ended");
    return updateWork(...all);
  };
  Object.assign(store, { updateWork: noting });
  const post: Chats["post"] = async (...all) => {
    const delivery = await chats.post(...all);
    const [, , message] = all;
    ending(message.kind === "pulse" && message.isReminder ? "nudge" : message.kind);
    return delivery;
  };
  const tell: Chats["tell"] = async (...all) => {
    const delivery = await chats.tell(...all);
    const [, , , message] = all;
    ending(message.kind === "turn" && message.isNow ? "turn now" : message.kind);
    return delivery;
  };
  Object.assign(room.ports, { chats: { ...chats, post, tell } });
  while (room.ports.time.now < until) {
    try {
      await room.until(Math.min(until, room.ports.time.now + 10 * minute));
    } catch (error) {
      if (!(error instanceof Error) || error.message !== "the process ended") throw error;
      hasEnded = false;
    }
  }
  return count;
}

async function leftOut(): Promise<string[]> {
  const { tenantId, id } = await room.team();
  const meetings = await room.ports.store.list(teamMeetingKind, `${tenantId}|team|${id}`);
  return meetings
    .flatMap(({ skipped = [] }) => skipped)
    .filter(({ why }) => why === "unknown")
    .map(({ what }) => what);
}

test.each([
  ["turn", "remind", wednesdayAt(12)],
  ["agenda", "agenda", thursdayAt(9.5)],
  ["turn now", "remind", thursdayAt(10.5)],
  ["start", "start", thursdayAt(10.5)],
  ["nudge", "nudge", thursdayAt(20) + dayLong],
])(
  "%s is of use only at its time: it is not sent again, and is noted as left out",
  async (name, task, until) => {
    expect(await sendings(name, until)).toBe(1);
    expect(await leftOut()).toEqual([task]);
  },
);

test("what is left out stays noted where the process ends once more just after that", async () => {
  const { store, counters } = room.ports;
  const { update } = store;
  let isEnding = false;
  const endingOnce: typeof update = async (key, change) => {
    const record = await update(key, change);
    const parsed = teamMeetingKind.schema.safeParse(record);
    if (isEnding && parsed.success && parsed.data.askedIds.length > 0) {
      isEnding = false;
      throw new Error("the process ended");
    }
    return record;
  };
  Object.assign(store, { update: endingOnce });
  const count = () => {
    isEnding = true;
  };
  Object.assign(room.ports, { counters: { ...counters, count } });
  expect(await sendings("turn", wednesdayAt(12))).toBe(1);
  expect(isEnding).toBe(false);
  const states = await store.dueAtAll(99);
  const kinds = states.flatMap(({ work }) => work.leftOut ?? []).map(({ message }) => message);
  expect(kinds).toEqual(["ask"]);
});

test("the pulse is of use later as well, and is sent again", async () => {
  expect(await sendings("pulse", thursdayAt(12))).toBe(2);
  expect(await leftOut()).toEqual([]);
});

test("so are the results", async () => {
  expect(await sendings("results", thursdayAt(12) + 3 * dayLong)).toBe(2);
});

test.each([
  ["claim", "owner"],
  ["confirm", "confirmer"],
] as const)("so is what somebody is asked about a promise: %s", async (name, whom) => {
  const { tenantId, id: teamId } = await room.team();
  const { now } = room.ports.time;
  await room.ports.store.create(
    commitmentKey(tenantId, teamId, "commitment-1"),
    aCommitment({
      ...{ teamId, ask: { whom, at: now }, nextDueAt: now },
      ...(whom === "owner" ? {} : { state: "claimed", claimedAt: now }),
    }),
  );
  expect(await sendings(name, now + 60 * minute)).toBe(2);
});
