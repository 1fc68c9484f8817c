import { beforeEach, describe, expect, test } from "vitest";
import { join, teamKey } from "#shared/team.ts";
import { ana, ben, minute } from "#shared/testing/builders.ts";
import { type ArcRoom, aCommandId, arcRoom } from "../testing/arc-room.ts";
import { askWhoIsThere } from "./asking.ts";
import { toldBy } from "./saying.ts";
import { setMemberAway } from "./turns.ts";

const femi = { userId: "femi", name: "Femi" };

let room: ArcRoom;
beforeEach(async () => {
  room = await arcRoom(null);
});

/** Looks who is in the meeting that goes on, and gives who was asked to lead. */
async function askedOf(...there: readonly string[]): Promise<string[]> {
  room.ports.inMeeting = new Set(there);
  const { teamId, conversationId, ports } = room;
  const held = { teamId, conversationId, heldId: "held" };
  await askWhoIsThere(ports, room.asActor(ana).tenantId, held, async (send) =>
    toldBy(await send()),
  );
  return room.said();
}

describe("where whoever leads is not there, is asked to lead instead", () => {
  test("the first of the order who is there, with in whose place and since when", async () => {
    expect(await askedOf("chidi", "dana")).toEqual(["chidi: turn"]);
    expect(room.ports.asked.at(-1)?.message).toMatchObject({
      ...{ insteadOfId: "ana", askedAt: room.ports.time.now, isNow: true },
    });
  });

  test("nobody who is in their first meeting", async () => {
    await room.ends(await room.begins(await room.plans()));
    room.ports.time.now += minute;
    const key = teamKey(room.asActor(ana).tenantId, room.teamId);
    await room.ports.store.update(key, (team) => join(team, femi, room.ports.time.now));
    expect(await askedOf("femi")).toEqual([]);
    expect(await askedOf("femi", "eli")).toEqual(["eli: turn"]);
  });

  test("nobody who said that they are away, though they look in", async () => {
    const away = [{ from: "2026-01-05", to: "2026-01-09" }];
    const input = { actor: room.asActor(ben), teamId: room.teamId, commandId: aCommandId() };
    await setMemberAway(room.ports, { ...input, memberId: "ben", away });
    expect(await askedOf("ben")).toEqual([]);
  });
});
