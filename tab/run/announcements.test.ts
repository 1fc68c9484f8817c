// @vitest-environment node
import { describe, expect, it } from "vitest";
import type { Run } from "#shared/run.ts";
import { aRunOnStep, minute, monday } from "#shared/testing/builders.ts";
import { nextAnnouncement, type Said } from "./announcements.ts";

/** All that is said while these moments go by. */
function hear(moments: readonly (readonly [run: Run, now: number])[]): string[] {
  let said: Said | undefined;
  return moments.flatMap(([run, now]) => {
    const next = nextAnnouncement(said, run, now);
    said = next.said;
    return next.message ?? [];
  });
}

const oneMinute = "1 minute left in this step.";
const timeUp = "The time of this step is up. The leader moves on when the team is ready.";

describe("what is said aloud", () => {
  it("names the step when the team comes to it, once", () => {
    const run = aRunOnStep(1);
    expect(hear([0, 1, 2].map((second) => [run, monday + second * 1000]))).toEqual([
      "Step 2 of 4: Write, 4 minutes",
    ]);
  });

  it("says one minute left and time is up, each once, however often the clock is drawn", () => {
    const run = aRunOnStep(1);
    const quarters = Array.from({ length: 5 * 240 }, (_, index) => monday + index * 250);
    expect(hear(quarters.map((now) => [run, now])).slice(1)).toEqual([oneMinute, timeUp]);
  });

  it("does not say it again when the leader adds time", () => {
    const run = aRunOnStep(1);
    const longer = { ...run, timer: { startedAt: monday, extraMs: minute } };
    const said = hear([
      [run, monday],
      [run, monday + 3 * minute],
      [longer, monday + 3 * minute],
      [longer, monday + 4 * minute],
    ]);
    expect(said.filter((message) => message === oneMinute)).toHaveLength(1);
  });

  it("tells somebody who comes late the step, and nothing that is past", () => {
    const run = aRunOnStep(1);
    expect(hear([3.5, 3.6, 4].map((minutes) => [run, monday + minutes * minute]))).toEqual([
      "Step 2 of 4: Write, 4 minutes",
      timeUp,
    ]);
  });

  it("names a step again when the team goes back to it", () => {
    const said = hear([
      [aRunOnStep(1), monday],
      [aRunOnStep(2), monday],
      [aRunOnStep(1), monday],
    ]);
    expect(said).toEqual([
      "Step 2 of 4: Write, 4 minutes",
      "Step 3 of 4: Vote, 3 minutes",
      "Step 2 of 4: Write, 4 minutes",
    ]);
  });
});
