import { expect, test } from "vitest";
import { pathOf } from "#shared/routes.ts";
import { ana } from "#shared/testing/builders.ts";
import { planned } from "../testing/meeting.ts";
import { testApp, tokenFor } from "../testing/test-app.ts";

test("[R216] what a network carries at once goes as it is, a longer answer is packed", async () => {
  const app = await testApp();
  const { teamId, runId } = await planned(app);
  const answers: { readonly encoding: string | null; readonly size: number }[] = [];
  for (const path of [pathOf("readRun", { teamId, runId }), pathOf("readPlaybook", {})]) {
    const headers = { authorization: `Bearer ${tokenFor(ana)}`, "accept-encoding": "br, gzip" };
    const response = await fetch(app.url + path, { headers });
    const encoding = response.headers.get("content-encoding");
    answers.push({ encoding, size: (await response.text()).length });
  }
  await app.close();
  const [run, playbook] = answers;
  expect(run?.encoding).toBeNull();
  expect(run?.size).toBeGreaterThan(1_024);
  expect(playbook?.encoding).toBe("br");
});
