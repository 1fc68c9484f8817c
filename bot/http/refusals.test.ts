import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contract } from "#shared/contract.ts";
import type { RouteName } from "#shared/routes.ts";
import { ana, ben, chidi, dana, eli } from "#shared/testing/builders.ts";
import { aScene, headersOf, pathOf, routeNames, type Scene } from "../testing/good-calls.ts";
import { must } from "../testing/meeting.ts";
import { conversationId, tenantId, tokenFor } from "../testing/test-app.ts";

let scene: Scene;
beforeAll(async () => {
  scene = await aScene();
});
afterAll(() => scene.close());

const ofTeam = routeNames.filter((name) => contract[name].path.includes(":teamId"));
const ofRun = ofTeam.filter((name) => contract[name].path.includes(":runId"));
const commands = ofRun.filter((name) => "expectedVersion" in contract[name].body.shape);
const inStep = ofRun.filter((name) => contract[name].path.includes(":stepId"));

/** Sends a call with other parts in its path, as somebody, and sees that nothing is written. */
async function sent(name: RouteName, parts: object, body: object = {}, token = tokenFor(ana)) {
  const before = scene.dump();
  const params = { ...(scene.good[name].params as object), ...parts };
  const answer = await scene.send(name, {
    path: pathOf(name, params),
    headers: headersOf(token),
    ...(contract[name].method === "POST" || contract[name].method === "PUT"
      ? { body: JSON.stringify({ ...scene.good[name].body, ...body }) }
      : {}),
  });
  expect(scene.dump()).toBe(before);
  return answer;
}

describe("a team that is not one's own", () => {
  test.each(ofTeam)("%s does not tell it from one that does not exist", async (name) => {
    const unknown = await sent(name, { teamId: randomUUID() });
    expect(unknown.status).toBe(404);
    const stranger = tokenFor({ userId: "fay", name: "Fay" });
    const elsewhere = tokenFor(ana, "fabrikam");
    for (const token of [stranger, elsewhere]) {
      expect(await sent(name, {}, {}, token)).toEqual(unknown);
    }
  });

  test("the same conversation in another tenant is another team", async () => {
    const ours = await must(scene.app, ana, "openTeam", {}, { conversationId });
    const theirs = await scene.app.as(ana, "fabrikam").call("openTeam", {}, { conversationId });
    expect(theirs.status).toBe(200);
    expect(theirs.reply.id).not.toBe(ours.id);
    expect(theirs.reply.current).toBeUndefined();
    const { reply: home } = await scene.app.as(ana, "fabrikam").call("readHome", {});
    expect(home.teams.map(({ id }) => id)).toEqual([theirs.reply.id]);
    expect(tenantId).not.toBe("fabrikam");
    for (const name of ofTeam) {
      const unknown = await sent(name, { teamId: randomUUID() });
      expect(await sent(name, { teamId: theirs.reply.id })).toEqual(unknown);
    }
  });
});

describe("what does not exist is not found", () => {
  test.each(ofRun)("the run of %s", async (name) => {
    expect((await sent(name, { runId: randomUUID() })).status).toBe(404);
  });

  test.each(inStep.filter((name) => name !== "revealStep"))("the step of %s", async (name) => {
    expect((await sent(name, { stepId: "no-such-step" })).status).toBe(404);
  });

  test("a commitment, an action, the step that is to be shown, the run of a promise", async () => {
    for (const name of ["claimCommitment", "verifyCommitment", "withdrawCommitment"] as const) {
      expect((await sent(name, { commitmentId: randomUUID() })).status).toBe(404);
    }
    for (const actionId of ["no-such-action", "__proto__", "constructor"]) {
      expect((await sent("readTeamAction", { actionId })).status).toBe(404);
      expect((await sent("planRun", {}, { actionId })).status).toBe(404);
    }
    const command = scene.meeting.command();
    expect((await sent("revealStep", { stepId: "no-such-step" }, command)).status).toBe(404);
    const promised = await sent(
      "promiseCommitment",
      { commitmentId: randomUUID() },
      { runId: randomUUID() },
    );
    expect(promised.status).toBe(404);
  });
});

describe("who does not lead", () => {
  test.each(commands)("cannot call %s", async (name) => {
    const body = { ...scene.meeting.command(), ...(name === "handOverRun" ? { toId: "eli" } : {}) };
    for (const person of [chidi, dana, eli]) {
      if (name === "handOverRun" && person === eli) continue;
      const answer = await sent(name, {}, body, tokenFor(person));
      expect(answer.status).toBe(403);
      expect(answer.json).toMatchObject({ error: { code: "forbidden" } });
    }
  });
});

test("whoever is to lead is a member, and the field that says otherwise is named", async () => {
  const handedOver = await sent("handOverRun", {}, { ...scene.meeting.command(), toId: "fay" });
  expect([handedOver.status, handedOver.json]).toMatchObject([400, { error: { field: "toId" } }]);
  const promised = await sent(
    "promiseCommitment",
    { commitmentId: randomUUID() },
    { ownerId: "fay" },
  );
  expect([promised.status, promised.json]).toMatchObject([400, { error: { field: "ownerId" } }]);
});

describe("a version that is not the newest", () => {
  test.each(commands)("%s gets the newest back", async (name) => {
    const { reply: now } = await scene.app.as(ana).call("readRun", scene.meeting.here());
    for (const version of [now.run.version - 1, now.run.version + 1, 9_007_199_254_740_991]) {
      const stale = { commandId: randomUUID(), expectedVersion: version };
      const answer = await sent(name, {}, stale, tokenFor(ben));
      expect(answer.status).toBe(409);
      expect(answer.json).toMatchObject({ error: { code: "conflict", current: now.run } });
    }
  });
});

describe("after the run has ended", () => {
  let last: unknown;
  beforeAll(async () => {
    const { teamId, runId } = scene.meeting;
    const { run } = await must(scene.app, ana, "readRun", { teamId, runId });
    last = await must(
      scene.app,
      ana,
      "endRun",
      { teamId, runId },
      {
        commandId: randomUUID(),
        expectedVersion: run.version,
      },
    );
  });

  // The team's pulse stays open when the run has ended.
  const writes = ofRun.filter((name) => contract[name].method !== "GET" && name !== "openRound");
  test.each(writes)("%s is refused and gets the run", async (name) => {
    const { expectedVersion } = { expectedVersion: (last as { version: number }).version };
    const body = commands.includes(name) ? { commandId: randomUUID(), expectedVersion } : {};
    const answer = await sent(name, {}, body);
    expect(answer.status).toBe(409);
    expect(answer.json).toMatchObject({ error: { code: "conflict", current: last } });
  });

  test("nothing can be promised in it an hour later", async () => {
    scene.app.clock.now += 60 * 60_000;
    const answer = await sent("promiseCommitment", { commitmentId: randomUUID() });
    expect(answer.status).toBe(409);
    expect(answer.json).toMatchObject({ error: { code: "conflict", current: last } });
  });
});

test("nothing that was refused in here has been logged", () => {
  expect(scene.app.logged).toEqual([]);
});
