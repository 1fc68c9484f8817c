import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, expect, test } from "vitest";
import { mostCommitments } from "#shared/limits.ts";
import { ana, eli } from "#shared/testing/builders.ts";
import { type Meeting, must, planned } from "../testing/meeting.ts";
import { type TestApp, testApp } from "../testing/test-app.ts";

let app: TestApp;
let meeting: Meeting;
beforeEach(async () => {
  app = await testApp();
  meeting = await planned(app);
  await meeting.goTo("commit");
});
afterEach(() => app.close());

const promise = (dueOn = "2026-01-12") => ({
  runId: meeting.runId,
  text: "Ask support",
  ownerId: "eli",
  dueOn,
});
const at = (commitmentId: string = randomUUID()) => ({ teamId: meeting.teamId, commitmentId });

test("a run takes fifty commitments and says so at the next; one sent again is no further one", async () => {
  const first = at();
  await must(app, eli, "promiseCommitment", first, promise());
  for (let made = 1; made < mostCommitments; made++) {
    await must(app, eli, "promiseCommitment", at(), promise());
  }
  expect((await app.as(eli).call("promiseCommitment", at(), promise())).status).toBe(409);
  expect((await app.as(eli).call("promiseCommitment", first, promise())).status).toBe(200);
});

test.each([
  ["the day before yesterday", "2026-01-02", 400],
  ["today where the day is over already", "2026-01-04", 200],
  ["a year from now", "2027-01-05", 200],
  ["two years from now", "2028-01-05", 400],
  ["the year 1", "0001-01-01", 400],
])("a commitment due %s", async (_, dueOn, expected) => {
  const { status, error } = await app.as(ana).call("promiseCommitment", at(), promise(dueOn));
  expect(status).toBe(expected);
  if (expected === 400) expect(error.field).toBe("dueOn");
});

test("a promise that was made is answered again after the run has ended", async () => {
  const params = at();
  const made = await must(app, eli, "promiseCommitment", params, promise());
  await meeting.move("endRun");
  expect(await must(app, eli, "promiseCommitment", params, promise())).toEqual(made);
  expect((await app.as(eli).call("promiseCommitment", at(), promise())).status).toBe(409);
});
