import { beforeEach, describe, expect, test } from "vitest";
import { conversationKey, withMeeting } from "#shared/conversation.ts";
import { DomainError } from "#shared/errors.ts";
import { teamPartition } from "#shared/record.ts";
import { ana, minute } from "#shared/testing/builders.ts";
import { teamMeetingKind } from "#shared/turns/team-meeting.ts";
import {
  type ArcRoom,
  aCommandId,
  arcRoom,
  hour,
  thursdayAt,
  wednesdayAt,
} from "../testing/arc-room.ts";
import { endMeeting, startMeeting } from "./meetings.ts";
import { acceptOwnTurn } from "./turns.ts";

let room: ArcRoom;
let place: { tenantId: string; conversationId: string };
beforeEach(async () => {
  room = await arcRoom();
  place = { tenantId: room.asActor(ana).tenantId, conversationId: room.conversationId };
  await room.hasHadCheck();
});

/** Teams tells that a meeting starts, and with which id. */
const starts = (meetingId = "weekly") => startMeeting(room.ports, { ...place, meetingId });
/** Somebody writes that it starts: of a meeting's id nothing is known. */
const startsByCommand = () => starts(place.conversationId);
const ends = () => endMeeting(room.ports, place);
const meetings = () =>
  room.ports.store.list(teamMeetingKind, teamPartition(place.tenantId, room.teamId));

describe("[R112] a planned meeting that people end before its time", () => {
  test("has no pulse then; its start and its end are told when they come", async () => {
    await room.until(thursdayAt(9) + 20 * minute);
    await starts();
    room.said();
    room.ports.time.now += 2 * minute;
    await ends();
    expect(room.said()).toEqual([]);
    await room.until(thursdayAt(10) - minute);
    expect(room.said()).toEqual([]);
    await room.until(thursdayAt(10));
    await Promise.all([starts(), startsByCommand()]);
    expect(room.said()).toEqual(["ana: turn", "all: start"]);
    await room.until(thursdayAt(11));
    await ends();
    expect(room.said()).toEqual(["all: pulse"]);
    await room.until(thursdayAt(12));
    expect(room.said()).toEqual([]);
  });

  test("is told to start once where they only just tried it, and has its pulse at its end", async () => {
    await room.until(thursdayAt(10) - 5 * minute);
    room.said();
    await starts();
    room.ports.time.now += minute;
    await ends();
    expect(room.said()).toEqual(["ana: turn", "all: start"]);
    await room.until(thursdayAt(10));
    await starts();
    await room.until(thursdayAt(10) + 40 * minute);
    expect(room.said()).toEqual([]);
    await ends();
    expect(room.said()).toEqual(["all: pulse"]);
  });

  test("is told to start by the clock where Teams says no more", async () => {
    await room.until(thursdayAt(9) + 20 * minute);
    await starts();
    await ends();
    room.said();
    await room.until(thursdayAt(10) + 5 * minute);
    expect(room.said()).toEqual(["ana: turn", "all: start"]);
    await room.until(thursdayAt(11) + 10 * minute);
    expect(room.said()).toEqual(["all: pulse"]);
  });

  test("goes on where they drop out as it begins and come back", async () => {
    await room.until(thursdayAt(10));
    await starts();
    room.ports.time.now += 3 * minute;
    await ends();
    room.ports.time.now += minute;
    room.said();
    await starts();
    await room.until(thursdayAt(10) + 30 * minute);
    expect(room.said()).toEqual([]);
    await ends();
    expect(room.said()).toEqual(["all: pulse"]);
  });

  test("leaves who said that they will lead at that", async () => {
    await room.until(wednesdayAt(9));
    const turn = { actor: room.asActor(ana), teamId: room.teamId, commandId: aCommandId() };
    await acceptOwnTurn(room.ports, turn);
    await room.until(thursdayAt(10) - 10 * minute);
    await starts();
    await ends();
    const [first] = (await room.team()).members;
    expect(first?.turn?.acceptedAt).toBeDefined();
  });
});

describe("[R107] a meeting that nobody planned", () => {
  beforeEach(async () => {
    room = await arcRoom(null);
    await room.hasHadCheck();
  });

  test("is one, whoever tells of it and by which id, at once or later", async () => {
    await Promise.all([startsByCommand(), starts("event")]);
    room.ports.time.now += 20_000;
    await starts("another");
    room.ports.time.now += 30 * minute;
    expect(await startsByCommand()).toMatchObject({ isTold: true });
    expect(room.said()).toEqual(["all: start"]);
    expect(await meetings()).toHaveLength(1);
    await ends();
    await room.until(room.ports.time.now + 2 * hour);
    expect(room.said().filter((line) => line === "all: pulse")).toHaveLength(1);
  });

  test("is one also where two tell of it in the same moment", async () => {
    const { time } = room.ports;
    const ports = { ...room.ports, clock: () => (time.now += 1) };
    const told = ["event", "another", place.conversationId];
    await Promise.all(told.map((meetingId) => startMeeting(ports, { ...place, meetingId })));
    expect(await meetings()).toHaveLength(1);
    expect(room.said()).toEqual(["all: start"]);
  });

  test("is one also where whoever told of it first has not noted it yet", async () => {
    const startedAt = room.ports.time.now;
    const key = conversationKey(place.tenantId, place.conversationId);
    await room.ports.store.update(key, (known) => withMeeting(known, { id: "event", startedAt }));
    room.ports.time.now += 20_000;
    await startsByCommand();
    expect((await meetings()).map(({ id }) => id)).toEqual([`began-${startedAt}`]);
  });

  test("gives way to one that is planned for now", async () => {
    room = await arcRoom();
    await room.until(thursdayAt(8) + 30 * minute);
    await starts();
    await room.until(thursdayAt(10));
    room.said();
    expect(await starts()).toMatchObject({ isTold: false });
    expect(room.said()).toEqual(["ana: turn", "all: start"]);
  });

  test("after one whose end nobody told is another one, also by the same id", async () => {
    await starts();
    await room.until(room.ports.time.now + 2 * hour);
    room.said();
    expect(await starts()).toMatchObject({ isTold: false });
    expect(room.said()).toEqual(["all: start"]);
    expect((await meetings()).map(({ startedAt }) => startedAt)).toContain(room.ports.time.now);
  });

  test("ends as what it is, also where a planned one is soon to come", async () => {
    room = await arcRoom();
    await room.hasHadCheck();
    room.ports.time.now = thursdayAt(8);
    await starts();
    room.said();
    room.ports.time.now = thursdayAt(9) + 30 * minute;
    await ends();
    expect(room.said()).toEqual(["all: pulse"]);
  });

  test("whose start could not be told is told once, as soon as somebody says so again", async () => {
    room.ports.down.chats = true;
    await expect(startsByCommand()).rejects.toBeInstanceOf(DomainError);
    room.ports.down.chats = false;
    expect(await startsByCommand()).toMatchObject({ isTold: false });
    expect(room.said()).toEqual(["all: start"]);
    await room.until(room.ports.time.now + 10 * minute);
    expect(room.said()).toEqual([]);
  });

  test("[R114] is not told to start long after, and gets its pulse", async () => {
    room.ports.down.chats = true;
    await expect(starts()).rejects.toBeInstanceOf(DomainError);
    room.ports.time.now += 40 * minute;
    room.ports.down.chats = false;
    await room.until(room.ports.time.now + 2 * hour);
    expect(room.said()).toEqual(["all: pulse"]);
    const [meeting] = await meetings();
    expect(meeting?.skipped).toMatchObject([{ what: "start", why: "late" }]);
  });
});

describe("[R112] a planned meeting whose link somebody opens early, and stays", () => {
  test("is told to start again at its time where that was told long before, and once", async () => {
    await room.until(thursdayAt(9) + 20 * minute);
    room.said();
    await starts();
    expect(room.said()).toEqual(["all: start"]);
    expect(await startsByCommand()).toMatchObject({ isTold: true });
    await room.until(thursdayAt(10) - minute);
    expect(await starts("another")).toMatchObject({ isTold: true });
    expect(room.said()).toEqual([]);
    await room.until(thursdayAt(10) + 5 * minute);
    expect(room.said()).toEqual(["ana: turn", "all: start"]);
    await starts();
    await room.until(thursdayAt(10) + 30 * minute);
    expect(room.said()).toEqual([]);
    await ends();
    expect(room.said()).toEqual(["all: pulse"]);
  });

  test("is told to start at its time as soon as somebody says so", async () => {
    await room.until(thursdayAt(9) + 20 * minute);
    await starts();
    await room.until(thursdayAt(10));
    room.said();
    expect(await startsByCommand()).toMatchObject({ isTold: false });
    await room.until(thursdayAt(10) + 10 * minute);
    expect(room.said()).toEqual(["ana: turn", "all: start"]);
  });

  test.each([40, 10])(
    "%i minutes before, waits for whoever leads until five minutes after its time",
    async (early) => {
      await room.plans();
      room.ports.inMeeting = new Set(["chidi"]);
      await room.until(thursdayAt(10) - early * minute);
      await starts();
      await room.until(thursdayAt(10) + 4 * minute);
      expect(room.said()).not.toContain("chidi: turn");
      await room.until(thursdayAt(10) + 10 * minute);
      expect(room.said()).toContain("chidi: turn");
    },
  );

  test("where Teams tells of it after somebody has, waits as long", async () => {
    room.ports.inMeeting = new Set(["chidi"]);
    await room.until(thursdayAt(10) - 14 * minute);
    await startsByCommand();
    await starts();
    await room.until(thursdayAt(10) + 4 * minute);
    expect(room.said()).not.toContain("chidi: turn");
    await room.until(thursdayAt(10) + 10 * minute);
    expect(room.said()).toContain("chidi: turn");
  });
});

describe("who said that they will lead the next meeting", () => {
  const accepts = () =>
    acceptOwnTurn(room.ports, {
      ...{ actor: room.asActor(ana), teamId: room.teamId, commandId: aCommandId() },
    });
  const hasAccepted = async () => (await room.team()).members[0]?.turn?.acceptedAt !== undefined;

  test("[R112] leads it also after a few seconds in its link, which bring no pulse", async () => {
    await room.until(wednesdayAt(9));
    await accepts();
    await room.until(wednesdayAt(14));
    await starts();
    room.said();
    room.ports.time.now += 10_000;
    await ends();
    await room.until(wednesdayAt(17));
    expect(room.said()).toEqual([]);
    expect(await hasAccepted()).toBe(true);
  });

  test("[R99] leads it also after another that nobody planned, unless they said so in that", async () => {
    await room.until(wednesdayAt(9));
    await accepts();
    await room.until(wednesdayAt(14));
    await starts();
    await room.until(wednesdayAt(14) + 30 * minute);
    await ends();
    expect(room.said()).toContain("all: pulse");
    expect(await hasAccepted()).toBe(true);
  });

  test("[R99] in one that nobody planned, has said so of that one", async () => {
    await room.until(wednesdayAt(14));
    await starts();
    await room.until(wednesdayAt(14) + 10 * minute);
    await accepts();
    await room.until(wednesdayAt(14) + 30 * minute);
    await ends();
    expect(await hasAccepted()).toBe(false);
  });

  test("[R99] leads it also where they say so before the end of the one before is noted", async () => {
    await room.until(thursdayAt(10) + 30 * minute);
    room.ports.time.now = thursdayAt(11) + 2 * minute;
    await accepts();
    await room.until(thursdayAt(12));
    expect(await hasAccepted()).toBe(true);
  });
});

describe("[R114] what fails for good", () => {
  test("is given up in time, and does not keep a meeting from its end", async () => {
    const { isInMeeting } = room.ports.rosters;
    room.ports.rosters.isInMeeting = async () => {
      throw new TypeError("what Teams answers cannot be read");
    };
    await room.until(thursdayAt(10) - 2 * minute);
    await starts();
    room.said();
    for (let look = 0; look < 24; look++) {
      room.ports.time.now += 5 * minute;
      await room.look().catch(() => undefined);
    }
    room.ports.rosters.isInMeeting = isInMeeting;
    expect(room.said()).toContain("all: pulse");
    const [meeting] = await meetings();
    expect(meeting?.skipped).toMatchObject([{ what: "absence", why: "late" }]);
  });

  test("that Teams does not say who is there is no failure", async () => {
    let isAsked = false;
    room.ports.rosters.isInMeeting = async () => {
      isAsked = true;
      throw new DomainError("unavailable", "Teams does not answer.");
    };
    await room.until(thursdayAt(10) - 2 * minute);
    await starts();
    room.said();
    await room.until(thursdayAt(10) + 10 * minute);
    expect([isAsked, room.said()]).toEqual([true, []]);
    const [meeting] = await meetings();
    expect(meeting).not.toHaveProperty("doing");
    expect(meeting).not.toHaveProperty("skipped");
  });

  test("the end of a meeting is not told a day later, but the next meeting is planned", async () => {
    await room.until(thursdayAt(10) + 10 * minute);
    room.said();
    room.ports.time.now = thursdayAt(19) + minute;
    await room.look();
    expect(room.said()).toEqual([]);
    const [meeting, next] = await meetings();
    expect(meeting?.skipped).toMatchObject([{ what: "end", why: "late" }]);
    expect(next?.planned?.day).toBe("2026-01-15");
  });
});
