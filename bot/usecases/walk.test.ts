import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ana, ben, chidi, everybody, minute } from "#shared/testing/builders.ts";
import { conversationId, type TestApp, testApp } from "../testing/test-app.ts";

let app: TestApp;
beforeEach(async () => {
  app = await testApp();
});
afterEach(() => app.close());

test("five people walk through the Humour Workshop, from choosing it to the next turn", async () => {
  const [asAna, asBen, asChidi] = [app.as(ana), app.as(ben), app.as(chidi)];
  const { reply: team } = await asAna.call("openTeam", {}, { conversationId });
  expect(team.members.map(({ name }) => name)).toEqual(everybody.map(({ name }) => name));
  expect(team.rotation[0]).toEqual({ userId: "ana", reason: { kind: "first-meeting" } });

  const teamId = team.id;
  const commandId = randomUUID();
  const planned = await asBen.call(
    "planRun",
    { teamId },
    { commandId, actionId: "humour-workshop" },
  );
  expect(planned.error).toBeUndefined();
  let run = planned.reply;
  expect(run).toMatchObject({ state: "planned", facilitatorId: "ana", nextFacilitatorId: "ben" });

  const there = { teamId, runId: run.id };
  const change = async (name: "startRun" | "advanceRun" | "endRun") => {
    const command = { commandId: randomUUID(), expectedVersion: run.version };
    const answer = await asAna.call(name, there, command);
    expect(answer.error).toBeUndefined();
    run = answer.reply;
  };
  await change("startRun");
  while (run.state === "running") {
    app.clock.now += minute;
    const step = run.steps[run.stepIndex];
    const at = { ...there, stepId: step?.id ?? "" };
    if (step?.kind === "write") {
      await asBen.call(
        "writeNote",
        { ...at, noteId: "b1" },
        { text: "The printer knows our fears" },
      );
      await asChidi.call("writeNote", { ...at, noteId: "c1" }, { text: "Muted for ten minutes" });
      const { reply: seen } = await asAna.call("readTeam", { teamId });
      expect(seen.current?.counts).toMatchObject({ notes: 2 });
      expect(JSON.stringify(seen)).not.toContain("printer");
    }
    if (step?.kind === "vote") {
      const placed = await asBen.call("placeDots", at, { dots: ["b1", "b1", "c1"] });
      expect(placed.status).toBe(200);
    }
    if (step?.kind === "write" || step?.kind === "vote") {
      const command = { commandId: randomUUID(), expectedVersion: run.version };
      const revealed = await asAna.call("revealStep", at, command);
      expect(revealed.status).toBe(200);
      run = revealed.reply;
    }
    await change("advanceRun");
  }
  const vote = run.steps.find(({ kind }) => kind === "vote");
  expect(run.boards[vote?.id ?? ""]?.notes).toEqual([
    { id: "b1", text: "The printer knows our fears", dots: 2 },
    { id: "c1", text: "Muted for ten minutes", dots: 1 },
  ]);

  expect(run.state).toBe("wrapping-up");
  const at = { teamId, commitmentId: randomUUID() };
  const body = {
    runId: run.id,
    text: "Start Monday with a story",
    ownerId: "ben",
    dueOn: "2026-01-12",
  };
  expect((await asAna.call("promiseCommitment", at, body)).reply.state).toBe("promised");
  await change("endRun");
  expect(run.state).toBe("ended");

  const { reply: after } = await asBen.call("readTeam", { teamId });
  expect(after.current).toBeUndefined();
  expect(after.rotation[0]).toEqual({ userId: "ben", reason: { kind: "never-led" } });
  expect(after.open).toMatchObject([{ text: "Start Monday with a story" }]);

  expect((await asBen.call("claimCommitment", at, {})).reply.state).toBe("claimed");
  expect((await asBen.call("verifyCommitment", at, {})).status).toBe(403);
  expect((await asChidi.call("verifyCommitment", at, {})).reply.state).toBe("verified");
  const { reply: home } = await asBen.call("readHome", {});
  expect(home.teams[0]?.runs).toMatchObject([{ title: "Humour Workshop", facilitatorId: "ana" }]);
});
