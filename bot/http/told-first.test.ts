import { ServerResponse } from "node:http";
import { expect, test, vi } from "vitest";
import { ana } from "#shared/testing/builders.ts";
import { embeddedStore } from "../store/embedded-store.ts";
import { heldStore } from "../testing/held-store.ts";
import { planned } from "../testing/meeting.ts";
import { testApp } from "../testing/test-app.ts";

test("[R240] a command is written and told before anything is prepared for its answer", async () => {
  const { store, hold } = heldStore(embeddedStore({ file: ":memory:" }));
  const app = await testApp({ store });
  const meeting = await planned(app);
  const setHeader = vi.spyOn(ServerResponse.prototype, "setHeader");
  const held = hold("run");
  const answered = app.as(ana).call("startRun", meeting.here(), meeting.command());
  await held.reached;
  expect(setHeader).not.toHaveBeenCalled();
  held.release();
  expect((await answered).status).toBe(200);
  expect(setHeader).toHaveBeenCalledWith("Content-Security-Policy", expect.any(String));
  setHeader.mockRestore();
  await app.close();
});
