import { beforeEach, describe, expect, test } from "vitest";
import { ana, ben, chidi, dana, minute } from "#shared/testing/builders.ts";
import { type ArcRoom, aCommandId, arcRoom, thursdayAt, wednesdayAt } from "../testing/arc-room.ts";
import {
  acceptOwnTurn,
  markMemberAbsent,
  passOwnTurn,
  setMemberAway,
  standIn,
  swapMemberTurns,
  undoTurns,
} from "./turns.ts";

let room: ArcRoom;
beforeEach(async () => {
  room = await arcRoom();
  await room.until(wednesdayAt(9));
  room.said();
});

const by = (person: typeof ana) => ({
  actor: room.asActor(person),
  teamId: room.teamId,
  commandId: aCommandId(),
});
const swapped = (person: typeof ana, memberId: string, withId: string) =>
  swapMemberTurns(room.ports, { ...by(person), memberId, withId });
/** What is said until the bot has looked once more. */
const saidSoon = async () => {
  await room.until(room.ports.time.now + 5 * minute);
  return room.said();
};

describe("[R106] whoever gets the turn again before a meeting is asked again", () => {
  test("after a pass that was undone", async () => {
    const pass = by(ana);
    await passOwnTurn(room.ports, pass);
    expect(await saidSoon()).toEqual(["ben: turn"]);
    await undoTurns(room.ports, { ...by(ana), changeId: pass.commandId });
    expect(await saidSoon()).toEqual(["ben: moved", "ana: turn"]);
  });

  test("after a swap to and fro by somebody else, who tells each of them once", async () => {
    await swapped(dana, "ana", "chidi");
    expect(await saidSoon()).toEqual(["ana: moved", "chidi: turn"]);
    await swapped(dana, "ana", "chidi");
    expect(await saidSoon()).toEqual(["chidi: moved", "ana: turn"]);
  });

  test("also in the meeting, and where nobody was asked before it", async () => {
    room = await arcRoom();
    room.ports.down.chats = true;
    await room.until(wednesdayAt(12)).catch(() => undefined);
    room.ports.down.chats = false;
    await room.until(thursdayAt(10) + 5 * minute);
    room.said();
    const pass = by(ana);
    await passOwnTurn(room.ports, pass);
    expect(await saidSoon()).toEqual(["ben: turn"]);
    await undoTurns(room.ports, { ...by(chidi), changeId: pass.commandId });
    expect(await saidSoon()).toEqual(["ben: moved", "ana: turn"]);
  });

  test("unless they say that they lead before they are", async () => {
    await swapped(dana, "ana", "chidi");
    await saidSoon();
    await swapped(dana, "ana", "chidi");
    await acceptOwnTurn(room.ports, by(ana));
    expect(await saidSoon()).toEqual(["chidi: moved"]);
  });
});

describe("[R111] whoever loses the lead by another's hand is told who leads", () => {
  test("by their days away", async () => {
    const away = [{ from: "2026-01-08", to: "2026-01-08" }];
    await setMemberAway(room.ports, { ...by(dana), memberId: "ana", away });
    expect(room.said()).toEqual(["ana: moved"]);
    expect(room.ports.asked.at(-1)?.message).toMatchObject({ brief: { leaderId: "ben" } });
  });

  test("where they were picked and somebody stands in", async () => {
    await room.plans("eli");
    await standIn(room.ports, { ...by(chidi), insteadOfId: "eli" });
    expect(room.said()).toEqual(["ana: absent", "ben: absent", "eli: moved"]);
  });

  test("by one message, where they were said not to be there", async () => {
    await markMemberAbsent(room.ports, { ...by(dana), memberId: "ana" });
    expect(room.said()).toEqual(["ana: absent"]);
  });

  test("and not where it was their own", async () => {
    await swapped(ana, "ana", "chidi");
    expect(room.said()).toEqual([]);
    await passOwnTurn(room.ports, by(chidi));
    expect(room.said()).toEqual([]);
  });

  test("nor where the lead stays with who has it", async () => {
    await swapped(ben, "chidi", "dana");
    expect(await saidSoon()).toEqual([]);
  });
});

test("[R111] where Teams does not take it, the change is made, and the log says so without a name", async () => {
  const lines: unknown[] = [];
  room.ports.down.chats = true;
  const log = { ...room.ports.log, info: (...line: unknown[]) => void lines.push(line) };
  const view = await markMemberAbsent({ ...room.ports, log }, { ...by(dana), memberId: "ana" });
  expect(view.changes[0]).toMatchObject({ kind: "absent", userId: "ana" });
  expect(lines).toEqual([
    [{ what: "absent", outcome: "later" }, "somebody was not told of a change of turns"],
  ]);
});
