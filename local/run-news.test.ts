import { expect, test } from "vitest";
import { plan } from "#shared/planned-run.ts";
import type { Run } from "#shared/run.ts";
import { advance, end, handOver, reveal, start } from "#shared/run-changes.ts";
import { fourSteps } from "#shared/testing/builders.ts";
import { samplePerson } from "./room/people.ts";
import { newsOf } from "./run-news.ts";

const ana = samplePerson("ana").userId;
const ben = samplePerson("ben").userId;
const by = (run: Run, actorId = ana) => {
  const { version: expectedVersion } = run;
  const commandId = `${actorId} ${expectedVersion}`;
  return { commandId, expectedVersion, actorId, now: 2, memberIds: [ana, ben] };
};

const planned = plan({
  ...{ id: "run-1", teamId: "team-1", actionId: "humour-workshop", title: "Humour Workshop" },
  ...{ length: "full", steps: fourSteps, facilitatorId: ana, nextFacilitatorId: ben },
  ...{ commandId: "plan", actorId: ben, now: 1 },
});
const started = start(planned, by(planned));
const writing = advance(started, by(started));
const shown = reveal(writing, by(writing), "write", { notes: [] });

test("a chosen action, its start and its end are said once each", () => {
  expect(newsOf(undefined, planned).lines).toEqual(["Ben chose “Humour Workshop”."]);
  expect(newsOf(planned, started)).toEqual({
    lines: ["Ana started “Humour Workshop”."],
    moment: "runStarted",
  });
  expect(newsOf(started, undefined)).toEqual({
    lines: ["“Humour Workshop” has ended."],
    moment: "runEnded",
  });
});

test("another leader and another step are said", () => {
  expect(newsOf(started, handOver(started, by(started, ben), ben, ana)).lines).toEqual([
    "Ben leads now.",
  ]);
  expect(newsOf(started, writing).lines).toEqual(["Next step: Write."]);
});

test("notes that were shown are a moment and no line", () => {
  expect(newsOf(writing, shown)).toEqual({ lines: [], moment: "shown" });
});

test("a run that nobody started is dropped without a word, and nothing new is no news", () => {
  const dropped = end(planned, by(planned));
  expect(dropped.state).toBe("ended");
  expect(newsOf(planned, undefined).lines).toEqual([]);
  expect(newsOf(started, started).lines).toEqual([]);
});

test("between two looks one run may end and the next be chosen", () => {
  expect(newsOf(started, { ...planned, id: "run-2" }).lines).toEqual([
    "“Humour Workshop” has ended.",
    "Ben chose “Humour Workshop”.",
  ]);
});
