import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, expect, test } from "vitest";
import { csvOf } from "#shared/privacy/csv.ts";
import { type ErasingRoom, erasingRoom, ines, malik } from "../testing/erasing-room.ts";
import { must } from "../testing/meeting.ts";
import { live, zora } from "../testing/random-history.ts";
import { tenantId } from "../testing/test-app.ts";
import { exportPerson, exportTeam } from "./exporting.ts";

let room: ErasingRoom;
let runId: string;
let stepId: string;
let roundId: string;
beforeEach(async () => {
  room = await erasingRoom();
  const { app, teamId } = room;
  runId = randomUUID();
  const choice = { commandId: runId, actionId: "humour-workshop", facilitatorId: zora.userId };
  let run = await must(app, zora, "planRun", { teamId }, choice);
  const command = () => ({ commandId: randomUUID(), expectedVersion: run.version });
  run = await must(app, zora, "startRun", { teamId, runId }, command());
  const kind = () => run.steps[run.stepIndex]?.kind;
  while (kind() !== "write")
    run = await must(app, zora, "advanceRun", { teamId, runId }, command());
  stepId = run.steps[run.stepIndex]?.id ?? "";
  for (const [one, text] of [
    [zora, "zora-wrote"],
    [malik, "malik-wrote"],
  ] as const) {
    await must(app, one, "writeNote", { teamId, runId, stepId, noteId: randomUUID() }, { text });
  }
  const promise = { runId, ownerId: malik.userId, dueOn: "2026-01-12" };
  for (const [commitmentId, more] of [
    ["for-zora", { forId: zora.userId, text: "a promise for Zora" }],
    ["for-ines", { forId: ines.userId, text: "a promise for Ines" }],
  ] as const) {
    await must(app, malik, "promiseCommitment", { teamId, commitmentId }, { ...promise, ...more });
  }
  await live(app, teamId, [{ what: 25, by: 0, to: 0 }]);
  const opened = await must(app, malik, "openCheck", { teamId });
  if (!("round" in opened)) throw new Error("there is no check");
  roundId = opened.round.id;
  for (const [one, choice] of [
    [zora, 5],
    [malik, 2],
  ] as const) {
    const answer = Object.fromEntries(opened.round.questions.map(({ id }) => [id, choice]));
    const sending = { commandId: randomUUID(), answer };
    await must(app, one, "answerRound", { teamId, roundId }, sending);
  }
});
afterEach(() => room.close());

test("[R189] a person gets what is stored of them: turns, runs, notes, promises, drafts, and which round asks them, without their answer", async () => {
  const { app, teamId } = room;
  const { userId, teams } = await must(app, zora, "exportOwn", {});
  expect(userId).toBe(zora.userId);
  const [team] = teams;
  expect(team).toMatchObject({
    id: teamId,
    member: { userId: zora.userId, name: zora.name },
    runs: [{ id: runId, led: true }],
    commitments: [{ id: "for-zora" }],
    drafts: [{ savedBy: zora.userId }],
  });
  expect(team?.round).toEqual({ id: roundId, closesAt: expect.any(Number) });
  expect(JSON.stringify(team?.written)).toContain("zora-wrote");
  // Nothing of what others wrote or answered, alone or to somebody else.
  expect(JSON.stringify(teams)).not.toMatch(/malik-wrote|for Ines/);
  app.clock.now += 2 * 24 * 60 * 60_000;
  await app.look();
  const later = await must(app, zora, "exportOwn", {});
  expect(later.teams[0]?.round).toBeUndefined();
});

test("[R189] an operator gets the same for them", async () => {
  const { app } = room;
  const own = await must(app, zora, "exportOwn", {});
  const found = await exportPerson(app.ports, { tenantId, userId: zora.userId });
  expect(JSON.parse(JSON.stringify(found.teams))).toEqual(own.teams);
});

test("[R189] a team gets what each of its members may see, and nobody's notes, answers or boxes", async () => {
  const { app, teamId } = room;
  const team = await must(app, malik, "exportTeam", { teamId });
  expect(team).toMatchObject({
    team: { id: teamId },
    runs: [{ id: runId }],
    rounds: [{ id: roundId }],
  });
  expect(team.commitments.map(({ id }) => id)).toEqual(["for-ines", "for-zora"]);
  const text = JSON.stringify([team, await exportTeam(app.ports, { tenantId, teamId })]);
  expect(text).not.toMatch(/zora-wrote|malik-wrote|"box"|"roster"|"answer"/);
  expect(csvOf(team)).toContain("a promise for Ines");
});

test("[R189] of a team that is not one's own, and of who is unknown, there is nothing", async () => {
  const { app, teamId } = room;
  const stranger = { userId: "stranger", name: "Stranger" };
  expect((await app.as(stranger).call("exportTeam", { teamId })).status).toBe(404);
  expect((await app.as(zora, "fabrikam").call("exportTeam", { teamId })).status).toBe(404);
  expect((await must(app, stranger, "exportOwn", {})).teams).toEqual([]);
  const other = await app.as(zora, "fabrikam").call("exportOwn", {});
  expect(other.reply.teams).toEqual([]);
});

test("[R185] a person asks for it themselves, and not by chance", async () => {
  const { app, teamId } = room;
  const unsure = { confirmed: false } as unknown as { confirmed: true };
  expect((await app.as(zora).call("eraseOwn", {}, unsure)).status).toBe(400);
  await must(app, zora, "eraseOwn", {}, { confirmed: true });
  await app.look();
  expect((await app.as(zora).call("readTeam", { teamId })).status).toBe(404);
  expect((await must(app, zora, "exportOwn", {})).teams).toEqual([]);
  expect(JSON.stringify(await must(app, malik, "exportTeam", { teamId }))).not.toContain(zora.name);
});
