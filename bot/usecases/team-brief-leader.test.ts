import { beforeEach, expect, test } from "vitest";
import { ana, dana } from "#shared/testing/builders.ts";
import { type ArcRoom, aCommandId, arcRoom } from "../testing/arc-room.ts";
import { handOverRun } from "./runs.ts";
import { briefOf } from "./team-brief.ts";

let room: ArcRoom;
beforeEach(async () => {
  room = await arcRoom(null);
});

const brief = async () => briefOf(room.ports, await room.team());

test("whoever is next leads by the rotation, also what is planned for whoever is next", async () => {
  expect(await brief()).toMatchObject({ leaderId: "ana", isTheirTurn: true });
  await room.plans();
  expect(await brief()).toMatchObject({ leaderId: "ana", isTheirTurn: true });
});

test("whoever was picked leads by choice, also where they are next", async () => {
  await room.plans("ana");
  expect(await brief()).toMatchObject({ leaderId: "ana", isTheirTurn: false });
});

test("whoever was given the lead has it by choice, though the run was planned by the rotation", async () => {
  const { id: runId, version: expectedVersion } = await room.plans();
  await handOverRun(room.ports, {
    ...{ actor: room.asActor(ana), teamId: room.teamId, commandId: aCommandId() },
    ...{ runId, expectedVersion, toId: dana.userId },
  });
  expect(await brief()).toMatchObject({ leaderId: "dana", isTheirTurn: false });
});
