import { expect, test } from "vitest";
import { ana, ben } from "#shared/testing/builders.ts";
import { usualLimits } from "../limits.ts";
import { planned } from "../testing/meeting.ts";
import { testApp } from "../testing/test-app.ts";

test("[R166] whoever saves what is stored again and again has to wait after ten times, and nobody else has", async () => {
  const app = await testApp({ limits: usualLimits });
  const { teamId } = await planned(app);
  const saves: number[] = [];
  for (let time = 0; time < 12; time++) {
    saves.push((await app.as(ben).call("exportTeam", { teamId })).status);
  }
  expect(saves).toEqual([...Array(10).fill(200), 429, 429]);
  const { error } = await app.as(ben).call("exportOwn", {});
  expect(error.code).toBe("too-many");
  const erasing = await app.as(ben).call("eraseOwn", {}, { confirmed: true });
  expect(erasing.status).toBe(429);
  expect((await app.as(ben).call("readTeam", { teamId })).status).toBe(200);
  expect((await app.as(ana).call("exportTeam", { teamId })).status).toBe(200);
  await app.close();
});
