import { beforeEach, describe, expect, test } from "vitest";
import { linkConversation, type Team, teamKey } from "#shared/team.ts";
import type { BallotPorts } from "../testing/ballot-ports.ts";
import { type CheckRoom, checkRoom } from "../testing/check-room.ts";
import { hearOf, leaveConversation } from "./conversations.ts";
import { doDue } from "./due.ts";

const day = 24 * 60 * 60 * 1000;

let room: CheckRoom;
let ports: BallotPorts;
let team: Team;
beforeEach(async () => {
  room = await checkRoom();
  ({ ports, team } = room);
});

describe("[R81] a check that is due", () => {
  test("opens by itself and is told to the team's conversation, once", async () => {
    await room.runs();
    const check = await room.later(14);
    expect(check.state).toBe("open");
    expect(ports.posted).toMatchObject([{ kind: "check", round: { id: check.id } }]);
    await room.later(0);
    await room.later(1 / 24);
    expect(ports.posted).toHaveLength(1);
  });

  test("is told once also by two at once", async () => {
    await room.runs();
    ports.time.now += 14 * day;
    const [due] = await ports.store.due(ports.time.now, 9);
    if (!due) throw new Error("nothing is due");
    await Promise.all([doDue(ports, due), doDue(ports, due)]);
    expect(ports.posted).toHaveLength(1);
    expect((await ports.store.due(ports.time.now, 9)).map(({ type }) => type)).not.toContain(
      "team",
    );
  });

  test("is told later where Teams does not answer, and not once it has closed", async () => {
    await room.runs();
    ports.down.chats = true;
    await expect(room.later(14)).rejects.toHaveProperty("code", "unavailable");
    ports.down.chats = false;
    ports.time.now += 6 * 60_000;
    const [due] = await ports.store.due(ports.time.now, 9);
    expect(due?.type).toBe("team");
    ports.time.now += 2 * day;
    if (due) await doDue(ports, due);
    expect(ports.posted).toEqual([]);
    expect(await room.newest()).not.toHaveProperty("toTell");
  });

  test("is told where the bot is, and later where it is nowhere just now", async () => {
    const [first = ""] = team.conversations;
    await ports.store.update(teamKey(team.tenantId, team.id), (found) =>
      linkConversation(found, "19:retro@thread.v2"),
    );
    ports.unheard.add(first).add("19:retro@thread.v2");
    await room.runs();
    const check = await room.later(14);
    expect((await room.newest()).nextDueAt).toBe(ports.time.now + day / 3);
    await room.later(1 / 24);
    expect(ports.posted).toEqual([]);
    ports.unheard.delete("19:retro@thread.v2");
    await room.later(9 / 24);
    expect(ports.posted).toMatchObject([{ kind: "check", round: { id: check.id } }]);
    expect(ports.places).toEqual(["19:retro@thread.v2"]);
    expect(await room.newest()).not.toHaveProperty("toTell");
  });

  test("[R115] does not open while the bot is in none of the team's conversations", async () => {
    const [conversationId = ""] = team.conversations;
    const place = { tenantId: team.tenantId, conversationId };
    const reference = { place: "groupChat", serviceUrl: "https://t.example", botId: "b" } as const;
    await hearOf(ports, { ...place, reference });
    await leaveConversation(ports, place);
    await room.runs();
    await expect(room.later(14)).rejects.toThrow("the team has no round");
    expect((await room.newest()).nextDueAt).toBe(ports.time.now + day);
    await hearOf(ports, { ...place, reference });
    expect((await room.later(1)).state).toBe("open");
  });

  test("waits a day where the team has too few people now, and keeps nobody else waiting", async () => {
    await room.runs();
    await ports.store.update(teamKey(team.tenantId, team.id), (found) => ({
      ...found,
      members: found.members.slice(0, 3),
    }));
    ports.time.now += 14 * day;
    const [due] = await ports.store.due(ports.time.now, 9);
    if (due) await doDue(ports, due);
    expect((await room.newest()).nextDueAt).toBe(ports.time.now + day);
    expect(await ports.store.due(ports.time.now, 9)).toEqual([]);
  });
});
