import { beforeEach, describe, expect, test } from "vitest";
import { rotation } from "#shared/rotation.ts";
import { join, teamKey } from "#shared/team.ts";
import { aMember, ana, ben, minute, monday } from "#shared/testing/builders.ts";
import { unplannedMeeting } from "#shared/turns/meeting-arc.ts";
import { teamMeetingKey } from "#shared/turns/team-meeting.ts";
import { type ArcRoom, aCommandId, arcRoom } from "../testing/arc-room.ts";
import { askLeader, askWhoIsThere } from "./asking.ts";
import { type SayOnce, toldBy } from "./saying.ts";
import { setMemberAway } from "./turns.ts";

const femi = { userId: "femi", name: "Femi" };

let room: ArcRoom;
/** Under which names something was said. */
let names: (string | undefined)[];
beforeEach(async () => {
  room = await arcRoom(null);
  names = [];
});

const say: SayOnce = async (send, message) => {
  names.push(message?.name);
  return toldBy(await send());
};

/** Looks who is in the meeting that goes on, and gives who was asked to lead. */
async function askedOf(...there: readonly string[]): Promise<string[]> {
  room.ports.inMeeting = new Set(there);
  const { teamId, conversationId, ports } = room;
  const held = { teamId, conversationId, heldId: "held" };
  await askWhoIsThere(ports, room.asActor(ana).tenantId, held, say);
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

  test("nobody who stands behind eight that are not, as each one looked for is a call", async () => {
    const { ports, teamId } = room;
    const behind = ["femi", "gus", "hana", "ines", "jonas"];
    const joined = behind.map((userId, at) =>
      aMember({ userId, name: userId }, { joinedAt: monday + at }),
    );
    await ports.store.update(teamKey("contoso", teamId), (team) => ({
      ...team,
      members: [...team.members, ...joined],
    }));
    const order = rotation(await room.team(), "2026-01-05").map(({ userId }) => userId);
    const [leader = "", ...others] = order;
    expect([leader, others.length]).toEqual(["ana", 9]);
    const [eighth = "", ninth = ""] = others.slice(7);
    expect(await askedOf(ninth)).toEqual([]);
    expect(await askedOf(eighth, ninth)).toEqual([`${eighth}: turn`]);
  });
});

describe("[R124] asking somebody to lead has their own name, so that one message is not taken for another's", () => {
  test("for whoever leads", async () => {
    const { ports, teamId, conversationId } = room;
    const meeting = unplannedMeeting({ teamId, conversationId, startedAt: monday });
    await ports.store.create(teamMeetingKey("contoso", teamId, meeting.id), meeting);
    await askLeader(ports, "contoso", meeting, say);
    expect(room.said()).toEqual(["ana: turn"]);
    expect(names).toEqual(["ask ana"]);
  });

  test("for whoever is asked in their place", async () => {
    await askedOf("chidi");
    expect(names).toEqual(["ask chidi instead"]);
  });
});
