import { randomUUID } from "node:crypto";
import { afterEach, expect, test } from "vitest";
import { DomainError } from "#shared/errors.ts";
import { personTeamsKey } from "#shared/person-teams.ts";
import { runKey } from "#shared/run.ts";
import { end, start } from "#shared/run-changes.ts";
import { type Person, type Team, teamKey, teamLinkKey } from "#shared/team.ts";
import { ana, ben, chidi, dana, everybody, monday } from "#shared/testing/builders.ts";
import type { Roster, Rosters } from "../ports.ts";
import { must, planned, plannedAgain } from "../testing/meeting.ts";
import { conversationId, type TestApp, tenantId, testApp } from "../testing/test-app.ts";

const fay: Person = { userId: "fay", name: "Fay" };

let app: TestApp;
afterEach(() => app.close());

/** A roster that a test changes; `undefined` while Teams does not answer. */
function changingRoster(first: Roster): {
  rosters: Pick<Rosters, "read">;
  now: Roster | undefined;
  asked: number;
} {
  const roster = {
    now: first as Roster | undefined,
    asked: 0,
    rosters: {
      read: async () => {
        roster.asked += 1;
        if (!roster.now) throw new DomainError("unavailable", "Not now.");
        return roster.now;
      },
    },
  };
  return roster;
}

const open = (person: Person) => app.as(person).call("openTeam", {}, { conversationId });

test("whoever is not among the people of the conversation founds no team and joins none", async () => {
  app = await testApp();
  expect((await open(fay)).status).toBe(403);
  const founded = await must(app, ana, "openTeam", {}, { conversationId });
  expect((await open(fay)).status).toBe(403);
  const nobodys = { conversationId: "19:unknown@thread.v2" };
  expect((await app.as(ana).call("openTeam", {}, nobodys)).status).toBe(403);
  const { members } = await must(app, ana, "readTeam", { teamId: founded.id });
  expect(members.map(({ userId }) => userId)).not.toContain("fay");
  expect((await must(app, fay, "readHome", {})).teams).toEqual([]);
});

test("while the roster cannot be read a newcomer waits, and the members open as ever", async () => {
  const roster = changingRoster({ people: [ana, ben] });
  app = await testApp({ rosters: roster.rosters });
  roster.now = undefined;
  expect((await open(ana)).status).toBe(503);
  roster.now = { people: [ana, ben] };
  const { id } = await must(app, ana, "openTeam", {}, { conversationId });
  roster.now = undefined;
  const asked = roster.asked;
  expect((await open(ben)).reply.id).toBe(id);
  expect(roster.asked).toBe(asked);
  const refused = await open(chidi);
  expect([refused.status, refused.error.code]).toEqual([503, "unavailable"]);
  expect(app.logged).toHaveLength(2);
});

test("whoever joins the conversation is added, comes last in turn and is told of the team", async () => {
  const roster = changingRoster({ name: "Parcel tracking", people: [ana, ben] });
  app = await testApp({ rosters: roster.rosters });
  const meeting = await planned(app);
  await meeting.move("startRun");
  await meeting.move("endRun");
  app.clock.now += 1;
  roster.now = { people: [ana, { ...ben, name: "Ben B." }, chidi, dana] };
  const joined = await must(app, chidi, "openTeam", {}, { conversationId });
  expect(joined.name).toBe("Parcel tracking");
  expect(joined.members.map(({ name }) => name)).toEqual(["Ana", "Ben B.", "Chidi", "Dana"]);
  expect(joined.rotation.map(({ userId }) => userId)).toEqual(["ben", "ana", "chidi", "dana"]);
  expect((await must(app, dana, "readHome", {})).teams.map(({ id }) => id)).toEqual([joined.id]);
});

test.each([
  ["a long name", "Parcel ".repeat(60), "Parcel ".repeat(60).slice(0, 100).trim()],
  ["a name that is cut within an emoji", `${"x".repeat(99)}😀`, "x".repeat(99)],
  ["a name in two lines", "Parcel\ntracking\u202e", "Parcel tracking"],
  ["an empty name", " ", "Our team"],
  ["no name", undefined, "Our team"],
])("a conversation with %s becomes a team", async (_, given, becomes) => {
  const people = [ana, ben];
  const roster = changingRoster(given === undefined ? { people } : { name: given, people });
  app = await testApp({ rosters: roster.rosters });
  expect((await must(app, ana, "openTeam", {}, { conversationId })).name).toBe(becomes);
});

test("the index of a person's teams is made again when they open the team", async () => {
  app = await testApp();
  const { id } = await must(app, ana, "openTeam", {}, { conversationId });
  await app.store.update(personTeamsKey(tenantId, "ben"), (index) => ({ ...index, teamIds: [] }));
  expect((await must(app, ben, "readHome", {})).teams).toEqual([]);
  for (let times = 0; times < 3; times++) {
    await must(app, ben, "openTeam", {}, { conversationId });
  }
  expect((await must(app, ben, "readHome", {})).teams.map((team) => team.id)).toEqual([id]);
});

test("a founding that was cut short after the link is finished by the next who opens", async () => {
  app = await testApp();
  const { id } = await must(app, ana, "openTeam", {}, { conversationId });
  // The same conversation in another tenant, of which only the link was written.
  const elsewhere = "fabrikam";
  const link = await app.store.find(teamLinkKey(tenantId, conversationId));
  await app.store.create(teamLinkKey(elsewhere, conversationId), {
    v: 1,
    conversationId,
    teamId: "half-founded",
  });
  expect(link?.teamId).toBe(id);
  const opened = await app.as(ana, elsewhere).call("openTeam", {}, { conversationId });
  expect([opened.status, opened.reply.id]).toEqual([200, "half-founded"]);
});

/** Ends the run as a server does that is killed before it enters it into the team's history. */
async function endedButNotSettled() {
  app = await testApp();
  const meeting = await planned(app);
  const by = { actorId: "ana", now: monday + 1, memberIds: ["ana", "ben"] };
  await app.store.update(runKey(tenantId, meeting.teamId, meeting.runId), (run) => {
    const started = start(run, { ...by, commandId: "s", expectedVersion: run.version });
    return end(started, { ...by, commandId: "e", expectedVersion: started.version });
  });
  const team = () => app.store.read(teamKey(tenantId, meeting.teamId));
  expect((await team()).currentRunId).toBe(meeting.runId);
  return { meeting, team };
}

function expectSettled(team: Team): void {
  expect(team.currentRunId).toBeUndefined();
  expect(team.lastRunAt).toBe(monday + 1);
  expect(team.members.map(({ lastLedAt }) => lastLedAt)).toEqual([
    monday + 1,
    ...everybody.slice(1).map(() => undefined),
  ]);
}

test.each(["readTeam", "readHome", "openTeam", "planRun", "endRun"] as const)(
  "a run that ended in a crash is entered into the history once, by the next %s",
  async (name) => {
    const { meeting, team } = await endedButNotSettled();
    const { teamId, runId } = meeting;
    const again = { commandId: "e", expectedVersion: 2 };
    const calls = {
      readTeam: () => must(app, ben, "readTeam", { teamId }),
      readHome: () => must(app, ben, "readHome", {}),
      openTeam: () => must(app, ben, "openTeam", {}, { conversationId }),
      planRun: () =>
        must(app, ben, "planRun", { teamId }, { commandId: "next", actionId: "humour-workshop" }),
      endRun: () => must(app, ana, "endRun", { teamId, runId }, again),
    };
    const call: () => Promise<unknown> = calls[name];
    await Promise.all(Array.from({ length: 5 }, call));
    const after = await team();
    expectSettled({ ...after, ...(name === "planRun" ? { currentRunId: undefined } : {}) } as Team);
    const { rotation } = await must(app, ana, "readTeam", { teamId });
    expect(rotation.map(({ userId }) => userId)).toEqual(["ben", "chidi", "dana", "eli", "ana"]);
    if (name !== "planRun") await plannedAgain(app, teamId);
    expect((await team()).lastRunAt).toBe(monday + 1);
  },
);

test("a run that was planned but never taken up is no run, and the same plan sent again is", async () => {
  app = await testApp();
  const { id: teamId } = await must(app, ana, "openTeam", {}, { conversationId });
  const plan = { commandId: randomUUID(), actionId: "humour-workshop" };
  await must(app, ana, "planRun", { teamId }, plan);
  // As if the server had been killed between the two writes.
  await app.store.update(teamKey(tenantId, teamId), ({ currentRunId: _, ...team }) => team);
  expect((await must(app, ana, "readTeam", { teamId })).current).toBeUndefined();
  const again = await must(app, ana, "planRun", { teamId }, plan);
  expect((await must(app, ben, "readTeam", { teamId })).current?.run).toEqual(again);
});
