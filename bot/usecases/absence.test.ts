import { beforeEach, describe, expect, test } from "vitest";
import { ana, ben, chidi, dana, minute } from "#shared/testing/builders.ts";
import { words } from "#shared/words.ts";
import { type ArcRoom, aCommandId, arcRoom } from "../testing/arc-room.ts";
import { briefOf } from "./team-brief.ts";
import {
  acceptOwnTurn,
  markMemberAbsent,
  passOwnTurn,
  standIn,
  swapMemberTurns,
  undoTurns,
} from "./turns.ts";

let room: ArcRoom;
beforeEach(async () => {
  room = await arcRoom(null);
});

const by = (person: typeof ana) => ({
  actor: room.asActor(person),
  teamId: room.teamId,
  commandId: aCommandId(),
});
const absent = (userId: string) => markMemberAbsent(room.ports, { ...by(dana), memberId: userId });
const turnOf = async (userId: string) =>
  (await room.team()).members.find((one) => one.userId === userId)?.turn;
const next = async () => (await briefOf(room.ports, await room.team())).leaderId;

describe("whoever is taken for absent", () => {
  test("[R111] is told so once, in their own chat, with who leads instead", async () => {
    const command = { ...by(dana), memberId: "ana" };
    await markMemberAbsent(room.ports, command);
    await markMemberAbsent(room.ports, command);
    await absent("ana");
    expect(room.said()).toEqual(["ana: absent"]);
    expect(room.ports.asked.at(-1)?.message).toMatchObject({ brief: { leaderId: "ben" } });
  });

  test("[R111] leads what is planned after all once they say so", async () => {
    const run = await room.plans();
    await absent("ana");
    expect(await room.run(run.id)).toMatchObject({ facilitatorId: "ben" });
    await acceptOwnTurn(room.ports, by(ana));
    expect(await room.run(run.id)).toMatchObject({ facilitatorId: "ana", byTurn: true });
    expect(await turnOf("ana")).toEqual({ acceptedAt: room.ports.time.now });
  });

  test("[R111] comes too late once somebody else has begun to lead, and keeps the turn", async () => {
    const run = await room.plans();
    await absent("ana");
    const begun = await room.begins(await room.run(run.id));
    await expect(acceptOwnTurn(room.ports, by(ana))).rejects.toThrow(
      words.errors.leadsAlready("Ben"),
    );
    expect(await turnOf("ana")).toEqual({ skips: "absent" });
    await room.ends(begun);
    expect(await next()).toBe("ana");
  });

  test("[R99] at the very moment in which they say that they lead, is not both", async () => {
    for (let times = 0; times < 5; times++) {
      room = await arcRoom(null);
      await Promise.allSettled([acceptOwnTurn(room.ports, by(ana)), absent("ana")]);
      const { skips, acceptedAt } = (await turnOf("ana")) ?? {};
      expect([skips === "absent", acceptedAt !== undefined]).not.toEqual([true, true]);
    }
  });

  test("[R99] nor does who has just given the turn away say that they lead", async () => {
    await swapMemberTurns(room.ports, { ...by(dana), memberId: "ana", withId: "chidi" });
    const before = await room.team();
    await expect(acceptOwnTurn(room.ports, by(ana))).rejects.toThrow(
      words.errors.notYourTurn("Chidi"),
    );
    expect(await room.team()).toEqual(before);
  });
});

describe("a stand-in", () => {
  test("[R110] leads what is planned, and all in whose place they lead are told", async () => {
    const run = await room.plans();
    await standIn(room.ports, { ...by(chidi), insteadOfId: "ana" });
    expect(await room.run(run.id)).toMatchObject({ facilitatorId: "chidi" });
    expect(await turnOf("chidi")).toEqual({ acceptedAt: room.ports.time.now });
    expect(room.said()).toEqual(["ana: absent", "ben: absent"]);
  });

  test("[R110] takes the place of who was picked, but not of another who was picked since", async () => {
    const run = await room.plans("ben");
    await expect(standIn(room.ports, { ...by(chidi), insteadOfId: "ana" })).rejects.toThrow(
      words.errors.leadsThisTime("Ben"),
    );
    await standIn(room.ports, { ...by(chidi), insteadOfId: "ben" });
    expect(await room.run(run.id)).toMatchObject({ facilitatorId: "chidi" });
  });

  test("[R110] who comes too late changes nothing, and nobody is taken for absent", async () => {
    const run = await room.plans();
    await room.begins(await room.run(run.id));
    room.said();
    const before = await room.team();
    await expect(standIn(room.ports, by(chidi))).rejects.toThrow(words.errors.leadsAlready("Ana"));
    expect(await room.team()).toEqual(before);
    expect(room.said()).toEqual([]);
  });
});

test("[R95] a pass that is undone while the run is on that it spared them stays counted", async () => {
  for (const passes of [1, 2]) {
    const pass = by(ana);
    await passOwnTurn(room.ports, pass);
    room.ports.time.now += minute;
    const begun = await room.begins(await room.plans());
    room.ports.time.now += minute;
    await undoTurns(room.ports, { ...by(ben), changeId: pass.commandId });
    expect(await turnOf("ana")).toEqual({ passes });
    room.ports.time.now += minute;
    await room.ends(begun);
    expect(await next()).toBe("ana");
  }
  await expect(passOwnTurn(room.ports, by(ana))).rejects.toThrow(words.errors.passedTwice);
});
