import { expect, test } from "vitest";
import { aCommitment, ana, ben, monday } from "../testing/builders.ts";
import { bandSentence, withheldSentence } from "./band-sentence.ts";
import type { DashboardRound, DashboardView } from "./dashboard-view.ts";
import { periods } from "./period.ts";
import { commitmentCounts, turnsTaken, verdictsOfRun, within } from "./period-view.ts";
import { timeLine } from "./time-line.ts";

const day = 24 * 60 * 60_000;
const now = monday;

function aRound(daysAgo: number, about: Partial<DashboardRound> = {}): DashboardRound {
  const id = `round-${daysAgo}`;
  return { id, at: now - daysAgo * day, asked: ["courage"], bands: {}, measured: [], ...about };
}
const low = aRound(60, { bands: { courage: "low" } });
const missed = aRound(20, { withheld: "too-few" });
const high = aRound(5, { bands: { courage: "high" } });

function aRunOf(id: string, daysAgo: number, facilitatorId: string): DashboardView["runs"][number] {
  const startedAt = now - daysAgo * day;
  return { id, actionId: "a", title: id, facilitatorId, state: "ended", startedAt };
}

function aView(about: Partial<DashboardView> = {}): DashboardView {
  return { since: now - periods.quarter, now, rounds: [], runs: [], commitments: [], ...about };
}

test("R150: a month holds what is in it, and what is open whenever it was promised", () => {
  const view = aView({
    rounds: [low, missed, high],
    runs: [aRunOf("old", 40, ana.userId), aRunOf("new", 3, ana.userId)],
    commitments: [
      aCommitment({ id: "open", promisedAt: now - 60 * day }),
      aCommitment({ id: "done", promisedAt: now - 60 * day, state: "verified" }),
    ],
  });
  const month = within(view, "month");
  expect(month.rounds).toEqual([missed, high]);
  expect(month.runs.map(({ id }) => id)).toEqual(["new"]);
  expect(month.commitments.map(({ id }) => id)).toEqual(["open"]);
  expect(within(view, "quarter")).toEqual(view);
});

test("R151: a sentence says where a component stood and claims no change, and one for all how often nothing was shown", () => {
  const said = (...rounds: DashboardRound[]) =>
    bandSentence(rounds, "courage", (at) => `${(now - at) / day} days ago`);
  expect(said()).toBe("Courage: no closed pulse or check in this period asked about it.");
  expect(said(aRound(3, { asked: ["openness"] }))).toBe(said());
  expect(said(missed)).toBe("Courage: nothing was shown.");
  expect(said(low)).toBe("Courage: “Low” (60 days ago).");
  expect(said(low, missed, high)).toBe(
    "Courage: shown 2 times, first “Low” (60 days ago), last “High” (5 days ago).",
  );
  expect(withheldSentence([low, high])).toBeUndefined();
  expect(withheldSentence([low, missed, high])).toBe("One pulse or check showed nothing.");
  expect(withheldSentence([missed, missed])).toBe("2 pulses or checks showed nothing.");
});

test("[R266] a run that was broken off is not among what was done on the time axis", () => {
  const runs = [
    aRunOf("whole", 9, ana.userId),
    { ...aRunOf("broken", 3, ana.userId), brokenOff: true as const },
  ];
  expect(timeLine(aView({ runs }), "courage").map(({ id }) => id)).toEqual(["whole"]);
});

test("R151: pulses, those that showed nothing and runs are on one axis in the order of time", () => {
  const view = aView({ rounds: [low, missed, high], runs: [aRunOf("Humour", 30, ana.userId)] });
  expect(timeLine(view, "courage").map(({ kind }) => kind)).toEqual([
    "band",
    "run",
    "withheld",
    "band",
  ]);
  expect(timeLine(view, "openness").map(({ kind }) => kind)).toEqual(["run"]);
});

test("commitments are counted by how they stand, with how long the oldest has waited there", () => {
  const at = (daysAgo: number) => now - daysAgo * day;
  const view = aView({
    commitments: [
      aCommitment({ id: "1", promisedAt: at(9) }),
      aCommitment({ id: "2", promisedAt: at(2.5) }),
      aCommitment({ id: "3", promisedAt: at(9), claimedAt: at(4), state: "claimed" }),
    ],
  });
  expect(commitmentCounts(view)).toEqual([
    { state: "promised", count: 2, oldest: 9 },
    { state: "claimed", count: 1, oldest: 4 },
  ]);
});

test("who led is told by name, also of whoever did not, and not by how often", () => {
  const view = aView({ runs: [aRunOf("1", 3, ben.userId), aRunOf("2", 2, ben.userId)] });
  const taken = turnsTaken(view, [ben, ana], (a, b) => a.localeCompare(b));
  expect(taken.map(({ name, count }) => [name, count])).toEqual([
    ["Ana", 0],
    ["Ben", 2],
  ]);
});

test("what followed a run is what the newest check says, for what its action serves", () => {
  const measured = (verdict: "within noise" | "beyond noise, up") => [
    {
      ...{ runId: "run-1", actionId: "a", title: "A", targeted: ["courage" as const] },
      verdicts: { courage: verdict, openness: "within noise" as const },
    },
  ];
  const rounds = [
    aRound(9, { measured: measured("within noise") }),
    aRound(2, { measured: measured("beyond noise, up") }),
  ];
  expect(verdictsOfRun(rounds, "run-1")).toEqual([
    { component: "courage", verdict: "beyond noise, up" },
  ]);
  expect(verdictsOfRun(rounds, "run-2")).toEqual([]);
});
