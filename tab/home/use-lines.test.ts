import { cleanup, renderHook, waitFor } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import type { Run } from "#shared/run.ts";
import { aLine } from "../testing/a-server.ts";
import { aCommitment, aRunOnStep, ben, monday } from "../testing/a-team-handle.ts";
import { useLines } from "./use-lines.ts";

afterEach(cleanup);

async function reading() {
  let times = 0;
  const line = aLine();
  const again = () => {
    times += 1;
  };
  let checks = 0;
  const check = () => {
    checks += 1;
  };
  renderHook(() => useLines(["team-1"], line.open, again, check));
  expect(line.isOpen(), "what was read is drawn first").toBe(false);
  await waitFor(() => expect(line.isOpen()).toBe(true));
  const hear = (run: Run) => {
    line.listener().onEvent({ name: "run", data: run });
    return times;
  };
  return { hear, line, counts: () => ({ times, checks }) };
}

const started = aRunOnStep(0, { startedAt: monday });

test("Home is read again when a run begins, is led by somebody else, and ends", async () => {
  const { hear } = await reading();
  expect(hear(started)).toBe(1);
  expect(hear({ ...started, facilitatorId: ben.userId })).toBe(2);
  expect(hear({ ...started, facilitatorId: ben.userId, state: "ended", endedAt: monday + 1 })).toBe(
    3,
  );
});

test("it is not read again for what is only planned, nor for every step of a run", async () => {
  const { startedAt: _, ...planned } = started;
  const { hear } = await reading();
  expect(hear({ ...planned, state: "planned" })).toBe(0);
  expect(hear(started)).toBe(1);
  expect(hear({ ...started, version: 9, stepIndex: 2 })).toBe(1);
});

test("[R251] it is read again, once, when commitments lapse or are settled by others", async () => {
  const { line, counts } = await reading();
  for (const id of ["one", "two"]) {
    line.listener().onEvent({ name: "commitment", data: aCommitment({ id, state: "lapsed" }) });
  }
  await waitFor(() => expect(counts().times).toBe(1));
  line.listener().onEvent({ name: "commitment", data: aCommitment({ state: "verified" }) });
  await waitFor(() => expect(counts().times).toBe(2));
});

test("it is not read again for each commitment that is promised in a run", async () => {
  const { hear, line, counts } = await reading();
  expect(hear(started)).toBe(1);
  line.listener().onEvent({ name: "commitment", data: aCommitment({ runId: started.id }) });
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(counts().times).toBe(1);
});

test("[R251] it is read again when something is promised after the end of a run, heard or not", async () => {
  const { hear, line, counts } = await reading();
  line.listener().onEvent({ name: "commitment", data: aCommitment({ runId: started.id }) });
  await waitFor(() => expect(counts().times).toBe(1));
  hear(started);
  expect(hear({ ...started, state: "ended", endedAt: monday + 1 })).toBe(3);
  line.listener().onEvent({ name: "commitment", data: aCommitment({ runId: started.id }) });
  await waitFor(() => expect(counts().times).toBe(4));
});

test("what may have changed while nobody listened is looked at when the line is up", async () => {
  const { line, counts } = await reading();
  line.listener().onUp();
  expect(counts()).toEqual({ times: 0, checks: 1 });
});
