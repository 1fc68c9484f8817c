import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fitInto } from "#shared/fit-in.ts";
import { ana, ben, dana, minute, monday } from "#shared/testing/builders.ts";
import { words } from "#shared/words.ts";
import { listen } from "../testing/listener.ts";
import { must, planned } from "../testing/meeting.ts";
import { conversationId, type TestApp, testApp, tokenFor } from "../testing/test-app.ts";

let app: TestApp;
beforeEach(async () => {
  app = await testApp();
});
afterEach(() => app.close());

test("[R134] whoever leads next fits a run into the time that is left, and all panels hear it", async () => {
  const meeting = await planned(app);
  const run = await meeting.move("startRun");
  const { heard, until, close } = await listen(app, {
    token: tokenFor(dana),
    teamId: meeting.teamId,
  });
  const minutes = fitInto(run, app.clock.now, 20 * minute);
  const body = { ...meeting.command(), minutes };
  const after = await must(app, ben, "replanRun", meeting.here(), body);
  expect(after.steps.reduce((sum, step) => sum + step.minutes, 0)).toBe(20);
  await until(({ name }) => name === "run");
  expect(heard.at(-1)?.data).toEqual(after);
  expect(await must(app, ben, "replanRun", meeting.here(), body)).toEqual(after);
  close();
});

test("[R134] it is not for a member who does not lead, nor for minutes that cannot be", async () => {
  const meeting = await planned(app);
  await meeting.move("startRun");
  const command = meeting.command();
  const byDana = await app
    .as(dana)
    .call("replanRun", meeting.here(), { ...command, minutes: { pulse: 1 } });
  expect([byDana.status, byDana.error.message]).toEqual([403, words.errors.notLeading]);
  const without = { ...command, minutes: { pulse: 0 } };
  const wrong = await app.as(ana).call("replanRun", meeting.here(), without);
  expect([wrong.status, wrong.error.field]).toEqual([400, "minutes"]);
});

test("[R133] a run keeps what its action's shorter version gives each step, unless it is run by that", async () => {
  const meeting = await planned(app);
  const { steps } = meeting.run();
  const short = steps.map(({ minutes, shortMinutes = minutes }) => shortMinutes);
  expect(steps.some(({ shortMinutes }) => shortMinutes !== undefined)).toBe(true);
  // 20 minutes by the Playbook, and the pulse.
  expect(short.reduce((sum, minutes) => sum + minutes)).toBe(21);
  await meeting.move("endRun");
  const body = { commandId: randomUUID(), actionId: "humour-workshop", length: "short" } as const;
  const shorter = await must(app, ana, "planRun", { teamId: meeting.teamId }, body);
  expect(shorter.steps.every(({ shortMinutes }) => shortMinutes === undefined)).toBe(true);
});

test("[R133] the panel knows when the meeting ends that is on, or the next one", async () => {
  const { id: teamId, meets } = await must(app, ana, "openTeam", {}, { conversationId });
  expect(meets).toBeUndefined();
  await must(
    app,
    ana,
    "chooseSchedule",
    { teamId },
    {
      zone: "UTC",
      remindAt: "08:00",
      meetings: [{ id: "m-1", conversationId, days: [1], at: "08:45", minutes: 45 }],
    },
  );
  const view = await must(app, ana, "readTeam", { teamId });
  expect(view.meets).toEqual({ startsAt: monday - 15 * minute, endsAt: monday + 30 * minute });
  // While it meets, the next time is the one after that.
  const nextMonday = monday + 7 * 24 * 60 * minute;
  expect(view.meetsNext).toEqual({ startsAt: nextMonday - 15 * minute, zone: "UTC" });
});
