import { describe, expect, test } from "vitest";
import { commitmentKey } from "#shared/commitment.ts";
import { aCommitment, ana, minute } from "#shared/testing/builders.ts";
import type { Ports, Store } from "../ports.ts";
import { type ArcRoom, arcRoom } from "../testing/arc-room.ts";
import { endMeeting, startMeeting } from "./meetings.ts";
import { readOwnBrief } from "./team-brief.ts";

/** Thursday, 8 January 2026, 10:00 in Berlin: the team meets for an hour. */
const thursday = Date.UTC(2026, 0, 8, 9);
const hour = 60 * minute;
const week = 7 * 24 * hour;

const briefIn = ({ ports, teamId, asActor }: ArcRoom) =>
  readOwnBrief(ports, { actor: asActor(ana), teamId });

describe("the meeting of a brief", () => {
  test("is the next one until it begins, is on for its hour, and is then the one after it", async () => {
    const room = await arcRoom();
    const at = async (instant: number) => {
      room.ports.time.now = instant;
      const { meetsAt, isMeeting } = await briefIn(room);
      return [meetsAt, isMeeting];
    };
    expect(await at(thursday - 1)).toEqual([thursday, false]);
    expect(await at(thursday)).toEqual([thursday, true]);
    expect(await at(thursday + hour - 1)).toEqual([thursday, true]);
    expect(await at(thursday + hour)).toEqual([thursday + week, false]);
  });

  test("is the one after it as well where it was over early", async () => {
    const room = await arcRoom();
    const { ports, conversationId } = room;
    const place = { tenantId: "contoso", conversationId };
    await room.until(thursday);
    await startMeeting(ports, { ...place, meetingId: "meeting-1" });
    await room.until(thursday + 30 * minute);
    expect(await briefIn(room)).toMatchObject({ isMeeting: true });
    await endMeeting(ports, place);
    expect(await briefIn(room)).toMatchObject({ meetsAt: thursday + week, isMeeting: false });
  });

  test("is the one that somebody began though it was not planned, for as long as it goes on", async () => {
    const room = await arcRoom();
    const { ports, conversationId } = room;
    const place = { tenantId: "contoso", conversationId };
    const begins = thursday - 24 * hour;
    await room.until(begins);
    await startMeeting(ports, { ...place, meetingId: conversationId });
    const on = { meetsAt: begins, isMeeting: true };
    expect(await briefIn(room)).toMatchObject({ ...on, conversationId });
    await room.until(begins + 20 * minute);
    expect(await briefIn(room)).toMatchObject(on);
    await endMeeting(ports, place);
    const next = { meetsAt: thursday, isMeeting: false };
    expect(await briefIn(room)).toMatchObject(next);
    // Nobody ends this one.
    await room.until(begins + hour);
    await startMeeting(ports, { ...place, meetingId: conversationId });
    expect(await briefIn(room)).toMatchObject({ meetsAt: begins + hour, isMeeting: true });
    ports.time.now = begins + 3 * hour;
    expect(await briefIn(room)).toMatchObject(next);
  });

  test("is none where the team has not said when it meets", async () => {
    expect(await briefIn(await arcRoom(null))).toMatchObject({
      meetsAt: undefined,
      isMeeting: false,
    });
  });
});

test("a brief reads the open commitments alone, and says them by their day", async () => {
  const { ports, teamId, asActor } = await arcRoom();
  const keep = (id: string, state: "promised" | "claimed" | "verified", dueOn: string) =>
    ports.store.create(
      commitmentKey("contoso", teamId, id),
      aCommitment({ id, teamId, state, dueOn }),
    );
  await keep("a", "promised", "2026-01-12");
  await keep("b", "claimed", "2026-01-09");
  await keep("c", "verified", "2026-01-08");
  await keep("d", "promised", "2026-01-10");
  const lists: unknown[] = [];
  const store: Store = {
    ...ports.store,
    list(kind, pk, where) {
      lists.push([kind.type, where?.["state"]]);
      return ports.store.list(kind, pk, where);
    },
  };
  const counting: Ports = { ...ports, store };
  const { open } = await readOwnBrief(counting, { actor: asActor(ana), teamId });
  expect(open.map(({ id }) => id)).toEqual(["b", "d", "a"]);
  expect(lists).toEqual([["commitment", ["promised", "claimed"]]]);
});
