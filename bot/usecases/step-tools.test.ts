import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ana, ben, chidi, dana, everybody } from "#shared/testing/builders.ts";
import { listen } from "../testing/listener.ts";
import { type Meeting, must, planned } from "../testing/meeting.ts";
import { type TestApp, testApp, tokenFor } from "../testing/test-app.ts";

const ids = everybody.map(({ userId }) => userId);

let app: TestApp;
let meeting: Meeting;
beforeEach(async () => {
  app = await testApp();
  meeting = await planned(app);
  await meeting.goTo("talk");
});
afterEach(() => app.close());

async function began(peopleIds = ids, firstId = chidi.userId) {
  const body = { ...meeting.command(), peopleIds, firstId };
  const run = await must(app, ana, "beginTalkRound", meeting.here(), body);
  await meeting.refresh();
  return run;
}

describe("a round of talking", () => {
  test("[R142] is the same on all panels, and goes on when the speaker says so", async () => {
    const panel = await listen(app, { token: tokenFor(dana), teamId: meeting.teamId });
    await began();
    const body = { ...meeting.command(), move: "next" as const };
    const run = await must(app, chidi, "moveTalkRound", meeting.here(), body);
    expect(run.talkRound?.waiting[0]).toBe(dana.userId);
    await panel.until((heard) => heard.name === "run" && heard.data.version === run.version);
    const { run: read } = await must(app, ben, "readRun", meeting.here());
    expect(read.talkRound).toEqual(run.talkRound);
    panel.close();
  });

  test("counts members only", async () => {
    const body = { ...meeting.command(), peopleIds: ["ana", "nobody"], firstId: "ana" };
    const unknown = await app.as(ana).call("beginTalkRound", meeting.here(), body);
    expect(unknown).toMatchObject({ status: 400, error: { field: "peopleIds" } });
    const absent = { ...meeting.command(), peopleIds: ["ana"], firstId: "ben" };
    const first = await app.as(ana).call("beginTalkRound", meeting.here(), absent);
    expect(first).toMatchObject({ status: 400, error: { field: "firstId" } });
  });

  test("[R143] leaves nothing of itself in the run that has ended", async () => {
    await began();
    const pass = { ...meeting.command(), move: "pass" as const };
    await must(app, chidi, "moveTalkRound", meeting.here(), pass);
    await meeting.refresh();
    const ended = await meeting.move("endRun");
    expect(ended.talkRound).toBeUndefined();
    expect(JSON.stringify(ended)).not.toContain("again");
  });
});

test("[R144] whoever leads draws pairs of those who are there, and of nobody else", async () => {
  const stranger = { ...meeting.command(), peopleIds: ["ana", "nobody"] };
  const refused = await app.as(ana).call("drawPairs", meeting.here(), stranger);
  expect(refused).toMatchObject({ status: 400, error: { field: "peopleIds" } });
  // The Humour Workshop has no step for pairs.
  const here = { ...meeting.command(), peopleIds: ids };
  expect(await app.as(ana).call("drawPairs", meeting.here(), here)).toMatchObject({ status: 409 });
});

describe("a decision", () => {
  test("[R164] is on all panels at once, in the lists of runs and in the team's export", async () => {
    await meeting.goTo("decide");
    const panel = await listen(app, { token: tokenFor(dana), teamId: meeting.teamId });
    const { stepId } = meeting.here();
    const body = { ...meeting.command(), stepId, text: "  No meeting\nbefore ten " };
    const run = await must(app, ana, "decideRun", meeting.here(), body);
    expect(run.decisions).toEqual({ [stepId]: { text: "No meeting before ten" } });
    await panel.until((heard) => heard.name === "run" && heard.data.version === run.version);
    panel.close();
    await meeting.refresh();
    await meeting.move("endRun");
    const { teamId } = meeting;
    const home = await must(app, ben, "readHome", {});
    const dashboard = await must(app, ben, "readDashboard", { teamId });
    const exported = await must(app, ben, "exportTeam", { teamId });
    expect(home.teams[0]?.runs[0]?.decided).toEqual(["No meeting before ten"]);
    expect(dashboard.runs[0]?.decided).toEqual(["No meeting before ten"]);
    expect(exported.runs[0]?.decisions).toEqual({ [stepId]: { text: "No meeting before ten" } });
  });

  test("[R164] is refused of who does not lead, and where it is empty or longer than a sentence", async () => {
    await meeting.goTo("decide");
    const { stepId } = meeting.here();
    const of = (person: typeof ana, text: string) =>
      app.as(person).call("decideRun", meeting.here(), { ...meeting.command(), stepId, text });
    expect(await of(chidi, "Mine")).toMatchObject({ status: 403 });
    expect(await of(ana, " ")).toMatchObject({ status: 400 });
    expect(await of(ana, "x".repeat(201))).toMatchObject({ status: 400 });
  });
});
