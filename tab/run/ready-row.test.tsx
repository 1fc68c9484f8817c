import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import {
  ana,
  aRunOnStep,
  aRunView,
  aTeamHandle,
  aTeamView,
  chidi,
  everybody,
  renderInTeam,
} from "../testing/a-team-handle.ts";
import { RunScreen } from "./run-screen.tsx";

/** A panel on a step, where these people are ready. */
function panelOf(me = chidi, ready: readonly string[] = [], stepIndex = 0) {
  const run = aRunOnStep(stepIndex);
  const stepId = run.steps[stepIndex]?.id ?? "";
  const readyIds = stepIndex === 0 ? [...ready] : [];
  const counts = {
    runId: run.id,
    stepId,
    ready: ready.length,
    readyIds,
    notes: 0,
    voters: 0,
    version: 1,
  };
  const view = aTeamView({ current: aRunView({ run, counts }) });
  return renderInTeam(<RunScreen />, aTeamHandle({ me, view }));
}

const first = (count: number) => everybody.slice(0, count).map(({ userId }) => userId);

describe("[R135] who is ready", () => {
  it.each([
    [0, "0 of 5 ready"],
    [1, "Ana is ready"],
    [2, "Ana and Ben are ready"],
    [3, "Ana, Ben and Chidi are ready"],
    [4, "Ana, Ben and 2 others are ready"],
    [5, "All 5 are ready"],
  ])("is said by name, of %d people", (count, sentence) => {
    panelOf(chidi, first(count));
    expect(screen.getByText(sentence)).toBeTruthy();
  });

  it("is said to whoever leads as well, and of nobody who has left", () => {
    panelOf(ana, ["ben", "somebody-who-left"]);
    expect(screen.getByText("Ben is ready")).toBeTruthy();
  });

  it("stands beside the mark, before anybody sets it", () => {
    panelOf();
    const mark = screen.getByRole("checkbox", {
      name: "I am ready to go on",
      description: "Everybody sees who is ready.",
    });
    expect(mark).toBeTruthy();
  });

  it("is a number only where people write alone, and that is said as well", () => {
    panelOf(chidi, first(2), 1);
    expect(screen.getByText("2 of 5 ready · 0 notes")).toBeTruthy();
    const mark = screen.getByRole("checkbox", {
      name: "I am done writing",
      description: "Everybody sees how many are done, but not who.",
    });
    expect(mark).toBeTruthy();
  });
});
